import { expect, it } from 'vitest'
import { type Glyph, toWords } from './glyphs.ts'

const glyphs = (...texts: string[]): Glyph[] =>
  texts.map((text, index) => ({ text, x: 10 + index * 10, y: 50, advance: 10, size: 10, font: 'f', quarter: 0 }))
const shown = (...texts: string[]): string[] => toWords(glyphs(...texts), []).map(({ text }) => text)

it('a space that its font lacks, and comes as a control character, is one', () => {
  expect(shown('\0', '\0', '教', '育', '\0', '5')).toEqual(['教育', '5'])
})

it('a character of private use is printed', () => {
  expect(shown('教', '\uE001', '育')).toEqual(['教\uE001育'])
})

it('a text that was drawn from its last character to its first is read from the first', () => {
  const backwards = glyphs('教', '育', '支', '出').map((glyph): Glyph => ({ ...glyph, opens: true }))
  expect(toWords(backwards.toReversed(), []).map(({ text }) => text)).toEqual(['教育支出'])
  const apart = backwards.map((glyph, index) => ({ ...glyph, x: glyph.x + index * 5 }))
  expect(toWords(apart.toReversed(), []).map(({ text }) => text)).toEqual(['出', '支', '育', '教'])
})

it('a column line parts texts though it crosses the blank half of the mark that ends one, and crosses no character', () => {
  const line = [{ at: 38, from: 0, to: 100 }]
  const beside = (...texts: string[]): string[] =>
    toWords(
      glyphs(...texts).map((glyph, index): Glyph => (index === 3 ? { ...glyph, opens: true } : glyph)),
      line,
    ).map(({ text }) => text)
  expect(beside('万', '元', '）', '年', '初')).toEqual(['万元）', '年初'])
  expect(beside('万', '元', '整', '年', '初')).toEqual(['万元整年初'])
})
