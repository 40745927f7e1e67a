import { expect, test } from 'vitest'
import { hasWordReplaced } from './replaced-word.ts'

test('one word of a name was put for another', () => {
  expect(hasWordReplaced('医疗费上缴', '医疗费补助')).toBe(true)
  expect(hasWordReplaced('生活上缴', '生活补助')).toBe(true)
  expect(hasWordReplaced('医疗费补助', '医疗费补助')).toBe(false)
  expect(hasWordReplaced('医药费上缴', '医疗费补助')).toBe(false)
  expect(hasWordReplaced('奖金', '水费')).toBe(false)
})
