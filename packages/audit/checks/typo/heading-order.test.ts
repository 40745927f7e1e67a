import { understand } from '@mingzhang/disclosure'
import type { Block } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { headingOrder } from './heading-order.ts'

/** @param headings text behind its level: `2 一、项目概况` */
const off = (...headings: string[]): number => {
  const blocks = headings.map((line): Block => {
    const [level = '', text = ''] = line.split(' ')
    return { kind: 'paragraph', text, level: Number(level), place: {} }
  })
  return [...headingOrder.run(understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] }))].length
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
