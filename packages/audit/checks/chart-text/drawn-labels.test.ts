import { understand } from '@mingzhang/disclosure'
import { textDocument } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { drawnLabels } from './drawn-labels.ts'

const found = (...lines: string[]): (string | undefined)[] => {
  const text = ['甲局2023年度部门决算', '第二部分 2023年度部门决算情况说明', ...lines].join('\n')
  return [...drawnLabels.run(understand(textDocument('说明.txt', text)))].map(
    ({ actual, expected }) => `${actual}→${expected}`,
  )
}
const STRUCTURE = [
  '三、支出决算情况说明',
  '2023年本年支出合计1472.33万元，其中：基本支出1149.05万元，占78.04%；项目支出312.75万元，占21.24%；经营支出10.53万元，占0.72%。',
  '支出决算结构图',
]
const CHANGES = [
  '一、收入支出决算总体情况说明',
  '2023年度收、支总计均为1497.51万元。与2022年相比，收、支总计各增加88.55万元，增长6.28%。',
  '收、支决算总计变动情况图',
]

test('finds a share drawn in a chart that is one slip away from that of the text', () => {
  const caption = '图3：支出决算结构图'
  expect(found(...STRUCTURE, '0.72% 21.24%', '73.04%', '基本支出 项目支出 经营支出', caption)).toEqual([
    '73.04%→78.04%',
  ])
  expect(found(...STRUCTURE, '0.72% 21.24%', '78.04%', '基本支出 项目支出 经营支出', caption)).toEqual([])
  expect(found(...STRUCTURE, '1% 21%', '78%', '基本支出 项目支出 经营支出', caption)).toEqual([])
  expect(found(...STRUCTURE, '0.72% 21.24%', '73.04%', '基本支出 项目支出 经营支出')).toEqual([])
})

test('finds an amount drawn in a chart that is one slip away, but not that of the other year', () => {
  const caption = '图1：收、支决算总计变动情况图（单位：万元）'
  const years = ['收入 支出', '2022年 2023年', caption]
  expect(found(...CHANGES, '1600', '1408.96 1497.51 1408.96 1497.61', '0', ...years)).toEqual(['1497.61→1497.51万元'])
  expect(found(...CHANGES, '1600', '1408.96 1497.51 1408.96 1497.51', '0', ...years)).toEqual([])
})

test('leaves amounts of last year that look like those of this one', () => {
  const told = [
    '一、收入支出决算总体情况说明',
    '2023年度收、支总计均为1497.51万元。与2022年相比，收、支总计各增加10.00万元，增长0.67%。',
  ]
  expect(found(...told, '1487.51 1497.51', '图1：收、支决算总计变动情况图（单位：万元）')).toEqual([])
})
