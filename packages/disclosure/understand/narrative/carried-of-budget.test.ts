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

const keysBelow = (heading: string, ...lines: string[]): string[] =>
  understand(
    textDocument(
      '决算.txt',
      ['第四部分 附件', '2023年部门整体支出绩效评价报告', '二、部门资金收支情况', heading, ...lines].join('\n'),
    ),
  ).facts.map(({ concept }) => concept.key)

test('what was carried over is of the money that the heading names', () => {
  const told = '年初结转18.20万元；年末结转12.60万元。'
  const ofFiscal = ['fiscal.opening', 'fiscal.closing']
  expect(keysBelow('（二）部门财政拨款收支情况', `3.结转结余情况。${told}`)).toEqual(ofFiscal)
  expect(keysBelow('（二）部门收支情况', `3.部门财政拨款结转结余情况。${told}`)).toEqual(ofFiscal)
  expect(keysBelow('（二）部门收支情况', '3.部门财政拨款结转结余情况', told)).toEqual(ofFiscal)
  expect(keysBelow('（二）部门财政拨款收支情况', '1.收入情况', told)).toEqual(ofFiscal)
})

test('what was carried over of all money', () => {
  const told = '年初结转18.20万元；年末结转12.60万元。'
  const ofAll = ['opening', 'closing']
  expect(keysBelow('（一）部门总体收支情况', `3.结转结余情况。${told}`)).toEqual(ofAll)
  expect(keysBelow('（二）部门财政拨款收支情况', `3.部门总体结转结余情况。${told}`)).toEqual(ofAll)
  expect(keysBelow('（二）部门收支情况', '3.部门财政拨款结转结余情况', '4.其他', told)).toEqual(ofAll)
})
