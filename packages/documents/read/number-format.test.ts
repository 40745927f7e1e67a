import { expect, test } from 'vitest'
import { formatNumber } from './number-format.ts'

test.each([
  ['chineseCounting', 1, '一'],
  ['chineseCounting', 10, '十'],
  ['chineseCounting', 12, '十二'],
  ['chineseCountingThousand', 20, '二十'],
  ['chineseCountingThousand', 105, '一百零五'],
  ['chineseCountingThousand', 110, '一百一十'],
  ['chineseCountingThousand', 1001, '一千零一'],
  ['chineseLegalSimplified', 13, '壹拾叁'],
  ['ideographDigital', 10, '一〇'],
  ['ideographTraditional', 11, '甲'],
  ['ideographZodiac', 12, '亥'],
  ['decimalEnclosedCircle', 3, '③'],
  ['decimalEnclosedCircleChinese', 21, '21'],
  ['decimalEnclosedParen', 2, '⑵'],
  ['decimalEnclosedFullstop', 1, '⒈'],
  ['decimalFullWidth', 12, '１２'],
  ['decimalZero', 7, '07'],
  ['lowerLetter', 28, 'bb'],
  ['upperLetter', 2, 'B'],
  ['upperRoman', 14, 'XIV'],
  ['decimal', 0, '0'],
  ['none', 3, ''],
  ['chineseCounting', 0, '0'],
  ['somethingNew', 4, '4'],
  ['constructor', 4, '4'],
] as const)('%s %d is %s', (format, value, text) => {
  expect(formatNumber(value, format)).toBe(text)
})
