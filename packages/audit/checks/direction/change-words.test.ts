import { understand } from '@mingzhang/disclosure'
import { textDocument } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { changeWords } from './change-words.ts'

const found = (text: string): string[] =>
  [...changeWords.run(understand(textDocument('决算.txt', text)))].map(({ message }) => message)

test.each([
  ['其中：公务接待费支出决算增加2.00万元，下降20%。', '方向相反'],
  ['会议费减少1.50 万元，增长 12.5%。', '方向相反'],
  ['公务接待费支出决算减少2.00 万元，与2024 年度持平。', '又写“持平”'],
  ['因公出国（境）费支出决算减少为0.00万元，与上年持平。', '又写“持平”'],
])('%s', (text, told) => expect(found(text)).toEqual([expect.stringContaining(told)]))

test('what is told of a known figure is told once', () => {
  const known = '公务接待费支出决算为3.00万元，比上年增加1.00万元，下降50%。'
  expect(found(known)).toHaveLength(1)
  const nothing =
    '“三公”经费支出决算比2022年减少2.00万元，其中：公务接待费支出决算为0.00万元，减少0.00万元，与2022年持平。'
  expect(found(nothing)).toHaveLength(1)
})

test.each([
  '会议费增加2.00万元，增长20%。',
  '会议费减少2.00万元，下降20%。',
  '公务接待费年初预算为5.00万元，支出决算为3.00万元，减少2.00万元，与上年持平。',
  '会议费较计划减少2.00万元，与上年持平。',
  '培训费减少0.02万元，与上年基本持平。',
  '会议费增加2.00万元，较年初下降20%。',
])('nothing: %s', (text) => expect(found(text)).toEqual([]))
