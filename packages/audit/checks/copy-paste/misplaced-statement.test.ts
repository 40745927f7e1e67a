import { understand } from '@mingzhang/disclosure'
import { type Document, textDocument } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { misplacedStatement } from './misplaced-statement.ts'

const LINES = [
  '云岭县林业局2020年度部门决算',
  '第二部分 2020年度部门决算情况说明',
  '一、2020年度收入支出决算总体情况说明',
  '2020年度总收入5180.42万元，其中：',
  '1.一般公共预算财政拨款收入5180.42万元，为当年从本级财政取得的拨款。',
  '2.政府性基金预算财政拨款收入0.00万元，为当年从本级财政取得的拨款。',
]

/** The text with its typed numbers, with automatic ones, or with none. */
function written(numbering: 'typed' | 'automatic' | 'none'): Document {
  const document = textDocument('说明.txt', LINES.join('\n'))
  if (numbering === 'typed') return document
  const blocks = document.blocks.map((block) => {
    const number = block.kind === 'paragraph' ? /^\d\./.exec(block.text)?.[0] : undefined
    if (block.kind !== 'paragraph' || number === undefined) return block
    const text = block.text.slice(number.length)
    return numbering === 'automatic' ? { ...block, text, number } : { ...block, text }
  })
  return { ...document, blocks }
}

test.each([
  ['typed', 0],
  ['automatic', 0],
  ['none', 1],
] as const)('the income of a fund among what the income is made of, its number %s', (numbering, found) => {
  expect([...misplacedStatement.run(understand(written(numbering)))]).toHaveLength(found)
})
