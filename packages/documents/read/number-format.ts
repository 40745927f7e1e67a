/** Automatic numbers as they are displayed, in the formats that Word names (`w:numFmt`). */

const COUNTING = { digits: '零一二三四五六七八九', units: ['', '十', '百', '千'] } as const
const LEGAL = { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'] } as const
const LEGAL_TRADITIONAL = { digits: '零壹貳參肆伍陸柒捌玖', units: ['', '拾', '佰', '仟'] } as const
const POSITIONAL = '〇一二三四五六七八九'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
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
const LARGEST = 9999

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  koreanCounting: chinese,
  ideographDigital: positional,
  taiwaneseDigital: positional,
  japaneseDigitalTenThousand: positional,
  chineseLegalSimplified: (value) => counted(value, LEGAL),
  ideographLegalTraditional: (value) => counted(value, LEGAL_TRADITIONAL),
  ideographTraditional: (value) => cyclic(value, STEMS),
  ideographZodiac: (value) => cyclic(value, BRANCHES),
  decimalEnclosedCircle: (value) => enclosed(value, 0x2460, (text) => text),
  decimalEnclosedCircleChinese: (value) => enclosed(value, 0x2460, (text) => text),
  decimalEnclosedParen: (value) => enclosed(value, 0x2474, (text) => `(${text})`),
  decimalEnclosedFullstop: (value) => enclosed(value, 0x2488, (text) => `${text}.`),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: letter,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  none: () => '',
}

/** A number in one of Word's formats; decimal where the format is unknown or the number has no such form. */
export function formatNumber(value: number, format: string): string {
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
  return write === undefined || value < 1 || value > LARGEST ? String(value) : write(value)
}

/** 11 is 十一, not 一十一. */
function chinese(value: number): string {
  const text = counted(value, COUNTING)
  return value >= 10 && value < 20 ? text.slice(1) : text
}

function counted(
  value: number,
  { digits, units }: { readonly digits: string; readonly units: readonly string[] },
): string {
  const figures = [...String(value)].map(Number)
  const text = figures.map((figure, index) =>
    figure === 0 ? '零' : `${digits.charAt(figure)}${units[figures.length - 1 - index] ?? ''}`,
  )
  return text.join('').replace(/零+$/, '').replace(/零+/g, '零')
}

function positional(value: number): string {
  return [...String(value)].map((digit) => POSITIONAL.charAt(Number(digit))).join('')
}

const cyclic = (value: number, signs: string): string => signs.charAt((value - 1) % signs.length)

/** Unicode has twenty signs of each kind. */
const enclosed = (value: number, first: number, beyond: (text: string) => string): string =>
  value <= 20 ? String.fromCodePoint(first + value - 1) : beyond(String(value))

function fullWidth(value: number): string {
  return [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('')
}

/** After z comes aa, then bb. */
function letter(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function roman(value: number): string {
  let rest = value
  let text = ''
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign
      rest -= worth
    }
  }
  return text
}
