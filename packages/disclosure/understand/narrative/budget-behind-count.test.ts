import { expect, it } from 'vitest'
import { understand } from '../understand.ts'

const completion = (told: string): (string | undefined)[] => {
  const texts = ['第三部分 2023年度部门决算情况说明', '（三）一般公共预算财政拨款支出决算具体情况', told]
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text, place: {} }))
  const { completions } = understand({ file: '决算.txt', format: 'text', blocks, gaps: [] })
  return completions.map(({ budget }) => budget?.figure.stated.digits.toString())
}
const ITEM = '2、农林水支出（类）水利（款）水利工程建设（项）。主要用于：水库加固，'

it('a budget behind a count is that of the subject', () => {
  const spent = '年初预算为0万元，全年预算为80.00万元，支出决算为60.00万元'
  expect(completion(`${ITEM}建成4座，另有3座在建。${spent}，完成年初预算的75.00%。`)).toEqual(['0'])
  expect(completion(`${ITEM}建成4座，另有3座在建。${spent}，完成全年预算的75.00%。`)).toEqual(['8000'])
})
