import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sheetNames } from './sheet-names.ts'

test('names are short, each once, and free of what programs refuse', () => {
  const long = '一般公共预算财政拨款“三公”经费支出决算表及其说明以及附注和附件一二三四'
  expect(sheetNames(['收入决算表', '收入决算表', 'a/b*c?', "'目录'", 'HISTORY', '', long, long], ['目录'])).toEqual([
    '收入决算表',
    '收入决算表（2）',
    'a b c',
    '目录（2）',
    'HISTORY（2）',
    '附表',
    long.slice(0, 31),
    `${long.slice(0, 28)}（2）`,
  ])
})

test('any titles', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (titles) => {
      const names = sheetNames(titles, ['目录'])
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length)
      for (const name of names) expect(name).toMatch(/^(?!')[^[\]/\\:*?]{1,31}(?<!')$/s)
    }),
  )
})
