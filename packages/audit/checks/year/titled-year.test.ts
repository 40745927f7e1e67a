import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { staleYear } from './stale-year.ts'
import { titledYear } from './titled-year.ts'

const told = (...lines: string[]): string[] =>
  said(titledYear, '第二部分 2023年度部门决算情况说明', '2023年度收、支总计110.00万元。', ...lines)

test.each([
  '2022年专项预算项目绩效自评报告',
  '平川县林业局2022年度部门决算',
  '项目支出绩效自评表（2022年度）|',
  '（2022年度）',
  '编制部门：平川县林业局|2022年度|金额单位：万元',
  '第二部分 2022年度部门决算情况说明................3',
  '平川县2022年度“三公”经费支出情况说明',
  '十四、2022年度预算绩效情况的说明',
  '2021年和2022年均没有此项支出。',
  '2023年和2023年均没有此项支出。',
  '整体绩效自评得分为97分，2022年单位预算项目绩效目标自评表见附件（第四部分）。',
  '（二）2022年重点工作完成情况。造林1200亩，抚育幼林3000亩。',
  '平川县林业局在2022年度预算编制阶段对3个项目编制了绩效目标。',
])('another year: %s', (line) => expect(told(line)).toHaveLength(1))

test.each([
  '2023年专项预算项目绩效自评报告',
  '2022年结转项目绩效评价报告',
  '（四）2022年度绩效评价整改情况',
  '平川县2024年“三公”经费预算情况说明',
  '十五、2024年绩效目标情况说明',
  '平川县2023年度“三公”经费支出情况说明',
  '（2023年度）',
  '第二部分 2023年度部门决算情况说明................3',
  '2022年和2023年均没有此项支出。',
  '2022年决算数|2023年决算数',
  '2023年单位预算项目绩效目标自评表见附件，2022年该项目的自评表另存。',
  '编制部门：平川县林业局|2023年度|金额单位：万元',
  '项目|2022年度|金额单位：万元',
  '（二）2023年重点工作完成情况。2022年起造林1200亩，抚育幼林3000亩。',
  '平川县林业局在2023年度预算编制阶段对3个项目编制了绩效目标。',
])('in order: %s', (line) => expect(told(line)).toEqual([]))

test('the budget of the year to come does not make that the year of the report', () => {
  const lines = (title: string): string[] => [
    `平川县林业局${title}部门决算`,
    '2024年度“三公”经费预算总计12.00万元。',
    '2024年度“三公”经费预算与上年预算持平。',
    '2023年度“三公”经费支出决算合计10.00万元。',
  ]
  expect(said(titledYear, ...lines('2023年度'))).toEqual([])
  expect(said(titledYear, ...lines('2022年度'), '2023年度收、支总计110.00万元。')).toHaveLength(1)
})

test('a project may carry the year in which it was planned', () => {
  const title = '平川县2022年湿地修复工程项目重点绩效评价报告摘要'
  expect(told(title, '项目于2023年完成修复420亩。')).toHaveLength(1)
  expect(told(title, '根据对平川县2022年湿地修复工程项目的批复，总投资66万元。')).toEqual([])
  expect(told('2022年部门预算项目绩效自评报告', '2022年部门预算项目已结转。')).toHaveLength(1)
  const evaluated = (...more: string[]): string[] =>
    said(
      staleYear,
      '平川县林业局2023年度部门决算公开',
      '第二部分 2023年度部门决算情况说明',
      '第四部分 附件',
      '附件2 2023年项目支出绩效自评报告',
      '一、评价结论',
      '本次平川县2022年湿地修复工程项目绩效评价得分80.5分。',
      ...more,
    )
  expect(evaluated()).toHaveLength(1)
  expect(evaluated('对平川县2022年湿地修复工程项目的批复已取得。')).toEqual([])
})

test('an evaluation report that is attached is of the year', () => {
  const attached = (year: string): string => `《水利工程维修养护项目${year}年绩效评价报告》见附件（附件2）。`
  expect(told(attached('2022'))).toHaveLength(1)
  expect(told(attached('2023'), '参照《水利工程维修养护项目2022年绩效评价报告》提出的建议整改。')).toEqual([])
})
