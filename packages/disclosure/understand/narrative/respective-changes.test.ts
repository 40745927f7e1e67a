import { textDocument } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { understand } from '../understand.ts'

/** What changed, by how much and by what rate, as printed. */
const changesIn = (told: string): string[] => {
  const text = `第二部分 2023年度部门决算情况说明\n一、收入支出决算总体情况说明\n${told}`
  const { changes, document } = understand(textDocument('决算.txt', text))
  return changes.map(({ subject, direction, amount, rate, baseYear }) => {
    const printed = [subject.figure, amount, rate].map((figure) => {
      const block = document.blocks[figure?.span.block ?? -1]
      return block?.kind === 'paragraph' ? block.text.slice(figure?.span.start, figure?.span.end) : ''
    })
    return [subject.concept.key, ...printed, direction, baseYear].join(' ')
  })
}

test('both sides of the totals', () => {
  expect(
    changesIn(
      '2023年度收入总计480.00万元，支出总计480.00万元。与2022年相比，收入总计、支出总计分别减少20.00万元、20.00万元，分别下降4.00%、4.00%。',
    ),
  ).toEqual(['total 480.00万元 20.00万元 4.00% decrease 2022', 'total 480.00万元 20.00万元 4.00% decrease 2022'])
})

test('totals told one behind the other, the unit once', () => {
  expect(
    changesIn(
      '2023年度收、支总计分别为480.00,490.00万元。与2022年相比，收、支总计各减少20.00，10.00万元，各下降4.00%、2.00%。',
    ),
  ).toEqual(['total 480.00 20.00 4.00% decrease 2022', 'total 490.00万元 10.00万元 2.00% decrease 2022'])
})

test('rates alone, of two things in units of their own', () => {
  const told = '2023年接待游客20.50万人次，旅游总收入8.60亿元，同比分别增长12.4%和18.2%。'
  expect(changesIn(told).map((change) => change.split(' ').slice(1).join(' '))).toEqual([
    '20.50万人次  12.4% increase 2022',
    '8.60亿元  18.2% increase 2022',
  ])
})

test('two things told before', () => {
  expect(
    changesIn(
      '2023年公务用车运行维护费支出6.00万元，公务接待费支出4.00万元，与上年相比，公务用车运行维护费和公务接待费分别增加1.00万元和0.50万元。',
    ),
  ).toEqual([
    'three.vehicles.running 6.00万元 1.00万元  increase 2022',
    'three.reception 4.00万元 0.50万元  increase 2022',
  ])
  expect(changesIn('2023年公务接待费支出4.00万元，与上年相比，批次和人次分别增加1万元和2万元。')).toEqual([])
})
