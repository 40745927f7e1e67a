import { understand } from '@mingzhang/disclosure'
import type { Block } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { headingOrder } from './heading-order.ts'

/** @param headings text behind its level: `2 一、项目概况` */
const off = (...headings: string[]): number => offIn('docx', ...headings)

const offIn = (format: 'docx' | 'pdf', ...headings: string[]): number => {
  const blocks = headings.map((line): Block => {
    const [level = '', text = ''] = line.split(' ')
    return { kind: 'paragraph', text, level: Number(level), place: {} }
  })
  return [...headingOrder.run(understand({ file: `决算.${format}`, format, blocks, gaps: [] }))].length
}

test.each([
  [2, ['1 附件1', '2 一、项目概况', '2 三、项目绩效', '2 二、资金使用', '2 四、评价结论']],
  [1, ['1 附件1', '2 二、资金使用', '1 附件2', '2 一、项目概况']],
  [1, ['1 第一部分概况', '2 （一）职责', '2 （三）任务', '1 第二部分说明']],
  [1, ['1 第一部分概况', '1 第三部分说明', '1 第四部分名词解释']],
  [1, ['2 第一部分概况', '1 一、职责', '2 第三部分说明', '1 一、收入']],
])('%d headings out of order', (count, headings) => expect(off(...headings)).toBe(count))

test.each([
  [
    [
      '1 附件1',
      '2 一、项目概况',
      '3 （一）背景',
      '3 （二）目标',
      '2 二、资金使用',
      '3 （一）申报',
      '1 附件2',
      '2 一、概况',
    ],
  ],
  [['2 一、项目概况', '2 二、资金使用', '2 一、项目概况', '2 二、资金使用', '2 十、其他'].slice(0, 4)],
  [['3 第一部分概况', '2 一、职责', '3 第二部分说明', '2 一、收入', '2 二、支出', '3 第三部分名词']],
  [['2 一、甲', '2 四、乙', '2 七、丙', '2 三、丁', '2 九、戊', '2 五、己']],
])('in order, or in one of its own: %j', (headings) => expect(off(...headings)).toBe(0))

const miscounted = (...lines: string[]): string[] => {
  const blocks = lines.map((text): Block => ({ kind: 'paragraph', text, place: {} }))
  const found = [...headingOrder.run(understand({ file: '决算.txt', format: 'text', blocks, gaps: [] }))]
  return found.map(({ evidence }) => lines[evidence[0]?.block ?? -1] ?? '')
}

test.each([
  ['三、项目管理', ['一、项目概况', '三、项目管理', '三、资金使用', '四、项目绩效']],
  ['（三）相关建议。', ['四、问题及建议', '（一）存在的问题。', '目标不够细化。', '（三）相关建议。', '细化目标。']],
  ['（二）财务管理', ['（一）申报情况', '预算9万元。', '（二）使用情况', '1．计划', '2．使用', '（二）财务管理']],
  [
    '三、机构设置',
    ['第一部分 概况', '一、职责', '（一）拟订规划。', '（二）指导防汛。', '三、机构设置', '第二部分 说明'],
  ],
  ['二、职责', ['第一部分 概况', '二、职责', '二、机构设置']],
  ['（三）目标', ['（一）概况。该项目于年初设立。', '（三）目标', '完成三项任务。']],
])('the number of %s', (heading, lines) => expect(miscounted(...lines)).toEqual([heading]))

test.each([
  // One without a number may be the one left out.
  [['（一）申报情况', '预算9万元。', '资金计划及使用情况', '（三）财务管理']],
  [['（一）存在的问题。', '目标不够细化。', '改进措施', '细化目标。', '（三）其他。']],
  [['（一）申报情况', '2．资金使用。已全部支付。', '（三）财务管理']],
  // The second runs on behind the first.
  [['（一）拟订规划。（二）指导防汛。', '（三）监督水质。', '（四）其他事项。']],
  // A list within another, numbered alike.
  [['一、职责及重点工作', '（二）重点工作', '一、强化学习', '二、加强服务', '三、改进作风', '二、机构设置']],
  [['第二部分 说明', '四、财政拨款收支情况', '五、支出情况', '9、 国有资本', '10、 其他重要事项']],
])('numbers that may go on: %j', (lines) => expect(miscounted(...lines)).toEqual([]))

test('a heading without a style stands between', () => {
  const styled = (text: string): Block => ({ kind: 'paragraph', text, level: 2, place: {} })
  const blocks = [
    styled('（一）分析'),
    { kind: 'paragraph', text: '（2） 履职', place: {} },
    styled('（三）结果'),
  ] as const
  expect([...headingOrder.run(understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] }))]).toEqual([])
})

test('numbers that a word processor saves as digits go on with the others', () => {
  expect(off('1 第1部分说明', '2 1、收入', '2 2、支出', '2 三、结构', '1 第二部分附表')).toBe(0)
})

test('titles of sheets that were scaled to their pages count on, whatever their size', () => {
  const titles = ['1 一、收入支出决算总表', '2 二、收入决算表', '1 三、支出决算表']
  expect([offIn('pdf', ...titles), offIn('docx', ...titles)]).toEqual([0, 1])
  expect(offIn('pdf', '1 一、收入支出决算总表', '2 二、收入决算表', '1 四、支出决算表')).toBe(1)
})
