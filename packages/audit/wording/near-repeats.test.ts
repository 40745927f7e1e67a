import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearRepeats } from './near-repeats.ts'

test('finds every phrase that is written twice in a row, wherever it stands', () => {
  const characters = fc.constantFrom('决', '算', '公', '开', '表', '，', '1')
  const text = fc.array(characters, { maxLength: 40 }).map((all) => all.join(''))
  fc.assert(
    fc.property(
      text,
      text,
      fc.array(fc.constantFrom('决', '算', '公', '开'), { minLength: 3, maxLength: 12 }),
      (before, after, phrase) => {
        const repeated = phrase.join('').repeat(2)
        const offsets = nearRepeats(before + repeated + after, 12)
        const [start, end] = [before.length, before.length + repeated.length]
        expect(offsets.some((offset) => offset >= start && offset < end)).toBe(true)
      },
    ),
  )
})

test('says nothing of what stands further apart, or between marks', () => {
  expect(nearRepeats('部门决算公开情况说明，收入支出决算', 4)).toEqual([])
  expect(nearRepeats('收、支，收、支', 12)).toEqual([])
})
