import { expect, test } from 'vitest'
import { textDocument } from './text.ts'

const SENTENCE = '本年支出合计1200.00万元，其中：基本支出800.00万元，占66.67%；项目支出400.00万元，占33.33%。'

/** Break a text at 48 columns of half width, as converters of pages do. */
function broken(text: string): string[] {
  const lines = ['']
  let width = 0
  for (const character of text) {
    width += character > '\u00ff' ? 2 : 1
    if (width > 48) {
      lines.push('')
      width = 2
    }
    lines[lines.length - 1] += character
  }
  return lines
}

const paragraphs = (lines: readonly string[]): string[] =>
  textDocument('样本.txt', lines.join('\n')).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))

test('lines broken at a margin are one paragraph again', () => {
  const lines = Array.from({ length: 10 }, (_, index) => [`${index + 1}.说明`, ...broken(SENTENCE)]).flat()
  expect(paragraphs(lines)).toEqual(Array.from({ length: 10 }, (_, index) => [`${index + 1}.说明`, SENTENCE]).flat())
})

test('with an empty line behind every line too', () => {
  const lines = Array.from({ length: 10 }, (_, index) => [`${index + 1}.说明`, ...broken(SENTENCE)]).flat()
  expect(paragraphs(lines.flatMap((line) => [line, '']))).toEqual(
    Array.from({ length: 10 }, (_, index) => [`${index + 1}.说明`, SENTENCE]).flat(),
  )
})

test('a text with one paragraph a line stays as it is', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `${'各项工作按期完成'.repeat((index % 7) + 1)}，情况良好`)
  expect(paragraphs(lines)).toEqual(lines)
})
