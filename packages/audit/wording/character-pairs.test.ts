import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CharacterPairs } from './character-pairs.ts'

const few = fc.string({ unit: fc.constantFrom('收', '支', '出', '入', '1', '\n'), maxLength: 60 })
const word = fc.string({ unit: fc.constantFrom('收', '支', '出', '入', '1'), minLength: 1, maxLength: 4 })

test('a word is found wherever it stands, and nowhere else', () => {
  fc.assert(
    fc.property(few, word, (text, sought) => {
      const offsets = [...text].flatMap((_, index) => (text.startsWith(sought, index) ? [index] : []))
      expect(new CharacterPairs(text).offsetsOf(sought)).toEqual(offsets)
    }),
  )
})
