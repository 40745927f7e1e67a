/** Automatic numbers as Word displays them. */

const DIGITS = '〇一二三四五六七八九'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A number in one of Word's formats (`w:numFmt`); decimal where the format is unknown. */
export function formatNumber(value: number, format: string): string {
  if (
    /^(?:chineseCounting|chineseCountingThousand|taiwaneseCountingThousand|japaneseCounting|koreanCounting)$/.test(
      format,
    )
  )
    return chinese(value)
  if (format === 'ideographDigital' || format === 'chineseLegalSimplified')
    return [...String(value)].map((digit) => DIGITS.charAt(Number(digit))).join('')
  if (format === 'ideographTraditional') return STEMS.charAt((value - 1) % STEMS.length)
  if (format === 'decimalEnclosedCircle' || format === 'decimalEnclosedCircleChinese')
    return value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value)
  if (format === 'lowerLetter') return letter(value)
  if (format === 'upperLetter') return letter(value).toUpperCase()
  if (format === 'lowerRoman') return roman(value)
  if (format === 'upperRoman') return roman(value).toUpperCase()
  return format === 'bullet' || format === 'none' ? '' : String(value)
}

function chinese(value: number): string {
  if (value <= 0 || value >= 1000) return String(value)
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const hundred = hundreds === 0 ? '' : `${DIGITS.charAt(hundreds)}百`
  const ten =
    tens === 0 ? (hundreds > 0 && ones > 0 ? '零' : '') : `${tens === 1 && hundreds === 0 ? '' : DIGITS.charAt(tens)}十`
  return `${hundred}${ten}${ones === 0 ? '' : DIGITS.charAt(ones)}`
}

const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(9, Math.ceil(value / 26)))

function roman(value: number): string {
  let rest = Math.min(value, 3999)
  let text = ''
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign
      rest -= worth
    }
  }
  return text
}
