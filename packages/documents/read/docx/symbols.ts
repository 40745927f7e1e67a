/** Elements of a run that stand for a character. */

/** Signs of symbol fonts that forms and tables use, by font and code. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: { 110: '■', 111: '□', 108: '●', 161: '○', 168: '□', 251: '✗', 252: '✓', 253: '☒', 254: '☑' },
  'wingdings 2': { 42: '□', 79: '✗', 80: '✓', 81: '☒', 82: '☑', 83: '☒', 163: '□' },
  symbol: { 176: '°', 177: '±', 163: '≤', 179: '≥', 180: '×', 183: '•', 184: '÷', 185: '≠' },
}

/** Text of an element in a run other than `w:t`; `undefined` when it stands for none. */
export function characterOf(name: string, attributes: Readonly<Record<string, string>>): string | undefined {
  switch (name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym':
      return signOf(attributes['w:font'], attributes['w:char'])
    default:
      return undefined
  }
}

/** Symbol fonts have their signs at F000–F0FF too; a sign of theirs that we do not know has no text. */
function signOf(font: string | undefined, code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16)
  if (Number.isNaN(point) || point > 0x10ffff) return ''
  const signs = SIGNS[font?.toLowerCase() ?? '']
  if (signs !== undefined && (point <= 0xff || (point & 0xff00) === 0xf000)) return signs[point & 0xff] ?? ''
  return (point >= 0xd800 && point <= 0xf8ff) || point < 0x20 ? '' : String.fromCodePoint(point)
}
