import { expect, test } from 'vitest'
import { align } from './align.ts'

const shown = (before: string[], after: string[], keys: ((item: string) => string)[]): string[] =>
  align(before, after, keys).map(({ before: one = '', after: other = '' }) => `${one}>${other}`)

test('pairs by the strict key first, then by looser ones between those pairs, the earlier items first', () => {
  const initial = (item: string): string => item.charAt(0)
  expect(shown(['a1', 'b1', 'c1'], ['a2', 'b1', 'd1'], [(item) => item, initial])).toEqual([
    'a1>a2',
    'b1>b1',
    'c1>',
    '>d1',
  ])
  expect(shown(['a1', 'b1'], ['b1', 'a1'], [(item) => item, initial])).toHaveLength(3)
})

test('long sequences without anything in common stand one behind the other', () => {
  const [before, after] = ['甲', '乙'].map((name) => Array.from({ length: 20_000 }, (_, at) => `${name}${at}`))
  expect(align(before ?? [], after ?? [], [(item) => item])).toHaveLength(40_000)
})
