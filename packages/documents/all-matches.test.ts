import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allMatches } from './all-matches.ts'

test.each([/[ab]+/g, /(?<first>a)b?/g, /a*/g, /^.?/gm, /(?:)/gu, /b(?=a)|(?<=b)b/g])(
  'finds with %s what matchAll finds',
  (pattern) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '\n', '𠮷') }), (text) => {
        expect(allMatches(text, pattern)).toEqual([...text.matchAll(pattern)])
      }),
    )
  },
)

test('begins at the first character whatever was looked for before', () => {
  const pattern = /a/g
  pattern.lastIndex = 2
  expect(allMatches('aab', pattern).map(({ index }) => index)).toEqual([0, 1])
  expect(pattern.lastIndex).toBe(0)
})

test('refuses a pattern that stands for its first match alone', () => {
  expect(() => allMatches('a', /a/)).toThrow(TypeError)
})
