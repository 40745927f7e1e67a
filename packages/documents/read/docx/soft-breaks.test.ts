import { expect, test } from 'vitest'
import { separateLines } from './soft-breaks.ts'

test.each([
  ['behind a sentence', '收入合计9.00万元。\n支出合计8.00万元。', 2],
  ['with a number', '岚山市教育局\n一、主要职责', 2],
  ['behind a numbered heading', '（一）收入决算情况\n2023年度收入合计9.00万元', 2],
  ['within a sentence', '收入合计9.00万元，\n支出合计8.00万元。', 1],
  ['within a title', '岚山市教育局\n2023年度部门决算', 1],
  ['behind the number of a part', '第三部分\n2023年度部门决算情况说明', 1],
  ['within a number', '收入合计\n9.00万元', 1],
])('a line break %s', (_, text, lines) => {
  expect(separateLines(text)).toHaveLength(lines)
})
