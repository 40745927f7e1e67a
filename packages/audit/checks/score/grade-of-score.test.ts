import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { describe, expect, test } from 'vitest'
import { gradeOfScore } from './grade-of-score.ts'

const START: Block = { kind: 'paragraph', text: '第二部分 2023年度部门决算情况说明', place: {} }
const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const found = (block: Block): string[] =>
  [...gradeOfScore.run(understand({ file: '决算.html', format: 'html', blocks: [START, block], gaps: [] }))].map(
    ({ message }) => message,
  )

describe('a grade beside a score', () => {
  test.each([
    '项目自评得分为95.2分，自评结论为“良”。',
    '绩效自评得分72分，评价等级为优。',
    '自评得分17分，项目绩效评价为优。',
  ])('unlike it: %s', (text) => {
    expect(found(say(text))).toHaveLength(1)
  })
  test.each([
    '项目自评得分为95.2分，自评结论为“优”。',
    '绩效自评得分为90.5分，评价等级为良。',
    '自评得分95.2分，结果为良好运用打下基础。',
    '自评得分97分，项目绩效评价为优。',
  ])('that may be its own: %s', (text) => {
    expect(found(say(text))).toEqual([])
  })
  test('in a row below the total score of the form', () => {
    const form = (grade: string): Block =>
      tableOfRows([
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['产出指标', '数量指标', '购置装备', '≥500套', '520套', '100', '96'],
        ['总分', '', '', '', '', '100', '96'],
        ['自评等级', grade, '', '', '', '', ''],
      ])
    expect(found(form('良'))).toHaveLength(1)
    expect(found(form('优'))).toEqual([])
  })
  test('in a list, the grade of a higher score', () => {
    const list = (grade: string): Block =>
      tableOfRows([
        ['项目名称', '自评得分', '自评等级'],
        ['泵站检修', '92.0', '优'],
        ['渠道清淤', '89.0', '良'],
        ['水质监测', '88.5', grade],
      ])
    expect(found(list('优'))).toHaveLength(1)
    expect(found(list('良'))).toEqual([])
  })
  test('in two columns of a list', () => {
    const list = (grade: string): Block =>
      tableOfRows([
        ['项目名称', '自评得分', '自评等级'],
        ['泵站维护', '96', grade],
        ['渠道清淤', '82', '良'],
      ])
    expect(found(list('中'))).toEqual(['得分96分与等级“中”不相称。'])
    expect(found(list('优'))).toEqual([])
  })
})
