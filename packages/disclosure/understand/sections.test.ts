import type { Block } from '@mingzhang/documents'
import { describe, expect, test } from 'vitest'
import { rolesOf } from './section-roles.ts'
import { findSections } from './sections.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const parts = (...lines: string[]): string[] =>
  findSections({ file: '决算.txt', format: 'text', blocks: lines.map(say), gaps: [] })
    .filter(({ depth }) => depth === 1)
    .map(({ role, title }) => `${role} ${title}`)

describe('the parts of a disclosure', () => {
  test('with important matters beside the accounts', () => {
    expect(parts('第三部分 2023年度部门决算情况和重要事项说明')).toEqual([
      'explanation 第三部分 2023年度部门决算情况和重要事项说明',
    ])
  })
  test('with the number on one line and the title on the next, behind contents that have both on one', () => {
    const found = parts(
      '目录',
      '第一部分 某县水利局概况',
      '第三部分 2023年度部门决算情况说明',
      '第一部分',
      '某县水利局概况',
      '本局负责水利工作。',
      '第三部分',
      '2023年度部门决算情况说明',
    )
    expect(found).toEqual(['overview 第一部分 某县水利局概况', 'explanation 第三部分 2023年度部门决算情况说明'])
  })
  test('numbered as sections are, behind contents without pages', () => {
    const contents = ['一、概况', '三、2023年度部门决算情况说明', '（一）收入决算情况说明', '四、名词解释', '五、附件']
    const [overview = '', explanation = '', ...others] = contents
    const found = parts('目  录', ...contents, overview, '（一）部门职责', explanation, ...others)
    expect(found).toEqual([
      'overview 一、概况',
      'explanation 三、2023年度部门决算情况说明',
      'glossary 四、名词解释',
      'attachments 五、附件',
    ])
  })
  test('a heading said again behind sentences begins nothing anew', () => {
    const found = parts('一、概况', '本局负责水利工作。', '四、名词解释', '一、概况', '本项目建设渠道。')
    expect(found).toEqual(['glossary 四、名词解释'])
  })
  test('a sentence below the number of a part is no title', () => {
    expect(parts('第三部分', '2023年度，本部门收入合计增加。')).toEqual([])
  })
})

test('sections that one after the other numbers stand beside each other', () => {
  const depths = (...lines: string[]): string[] =>
    findSections({ file: '决算.txt', format: 'text', blocks: lines.map(say), gaps: [] })
      .slice(1)
      .map(({ role, depth }) => `${role} ${depth}`)
  expect(
    depths(
      '二、部门决算情况说明',
      '（八）国有资本经营预算财政拨款支出情况说明',
      '（九）机关运行经费、政府采购情况',
      '（十）预算绩效管理情况',
    ),
  ).toEqual(['explanation 1', 'state-capital 2', 'other 2', 'performance-management 2'])
  expect(depths('第三部分 决算情况说明', '八、国有资本经营预算财政拨款支出情况说明', '（一）支出情况')).toEqual([
    'explanation 1',
    'state-capital 2',
    'other 3',
  ])
  expect(depths('第三部分 决算情况说明', '十、预算绩效情况说明', '人居环境整治项目自评报告')).toContain(
    'evaluation-report 2',
  )
  expect(depths('第三部分 决算情况说明', '十、预算绩效情况说明', '人居环境整治自评报告')).not.toContain(
    'evaluation-report 2',
  )
})

test('forms titled as high as the reports before them stand beside these', () => {
  const heading = (level: number, text: string): Block => ({ kind: 'paragraph', text, level, place: {} })
  const titled = (level: number): string[] =>
    findSections({
      file: '决算.docx',
      format: 'docx',
      blocks: [
        heading(1, '第五部分 附件'),
        heading(2, '泵站维护项目支出绩效自评报告'),
        heading(3, '一、项目概况'),
        heading(level, '泵站维护绩效自评表'),
        heading(level, '渠道清淤绩效自评表'),
      ],
      gaps: [],
    }).map(({ depth, title }) => `${depth} ${title}`)
  expect(titled(2).slice(-2)).toEqual(['2 泵站维护绩效自评表', '2 渠道清淤绩效自评表'])
  expect(titled(3).slice(-2)).toEqual(['3 泵站维护绩效自评表', '3 渠道清淤绩效自评表'])
})

test('without a heading of its own the explanation is known by its sections', () => {
  const rolesUnder = (...parts: string[]): readonly string[] => {
    const lines = [parts[0] ?? '', '一、收入支出决算总体情况说明', '2023年度收入支出总计5.00万元。', ...parts.slice(1)]
    const sections = findSections({ file: '决算.txt', format: 'text', blocks: lines.map(say), gaps: [] })
    return rolesOf(sections, 2)
  }
  expect(rolesUnder('第二部分 某某局2023年度部门决算表')).toContain('explanation')
  expect(rolesUnder('第二部分 某某局2023年度部门决算表', '第三部分 2023年度部门决算情况说明')).not.toContain(
    'explanation',
  )
})
