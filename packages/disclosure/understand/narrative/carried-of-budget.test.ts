import { textDocument } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { understand } from '../understand.ts'

const keysIn = (line: string): string[] =>
  understand(
    textDocument(
      '决算.txt',
      ['第四部分 附件', '2023年部门整体支出绩效评价报告', '二、部门资金收支情况', line].join('\n'),
    ),
  ).facts.map(({ concept }) => concept.key)

test('what a sentence tells behind the carry-over of one budget is of that budget', () =>
  expect(keysIn('财政拨款年初结转62.40万元，本年收入96.20万元，本年支出90.70万元，年末结转67.90万元。')).toEqual([
    'fiscal.opening',
    'fiscal.income',
    'fiscal.expenditure',
    'fiscal.closing',
  ]))

test('what is left, in a paragraph that opens with the spending of one budget', () => {
  const rest = '，其中：适老化改造10.00万元。年末结转18.50万元。'
  expect(keysIn(`政府性基金预算支出271.50万元${rest}`).at(-1)).toBe('funds.closing')
  expect(keysIn(`本年支出合计271.50万元${rest}`).at(-1)).toBe('closing')
})

test('what one project hands on', () => {
  expect(keysIn('项目全年预算数为24.00万元，执行数为21.60万元，结转下年2.40万元。')).not.toContain('closing')
  expect(keysIn('本年支出合计21.60万元，结转下年2.40万元。')).toContain('closing')
})
