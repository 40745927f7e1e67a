/** The number in front of a heading or list item. */

export type NumberingStyle = 'none' | 'part' | 'chinese' | 'bracketed-chinese' | 'arabic' | 'bracketed-arabic'

export interface Numbering {
  readonly style: NumberingStyle
  /** As written, empty when there is none. */
  readonly text: string
}

const CHINESE_DIGITS = '一二三四五六七八九十'
const DIGITS = '0123456789'
const BRACKETS = '（('

/** Each with the characters that it may begin with. */
const STYLES: readonly { readonly style: NumberingStyle; readonly begins: string; readonly pattern: RegExp }[] = [
  { style: 'part', begins: '第', pattern: /^第\s?(?:[一二三四五六七八九十]+|\d+)\s?部分\s*[:：、.]?\s*/ },
  {
    style: 'bracketed-chinese',
    begins: BRACKETS,
    pattern: /^[（(]\s?[一二三四五六七八九十]{1,3}\s?[）)]\s*[、.．]?\s*/,
  },
  { style: 'chinese', begins: CHINESE_DIGITS, pattern: /^[一二三四五六七八九十]{1,3}\s?[、.．]\s*/ },
  { style: 'bracketed-arabic', begins: BRACKETS, pattern: /^[（(]\s?\d{1,2}\s?[）)]\s*[、.．]?\s*/ },
  { style: 'arabic', begins: DIGITS, pattern: /^\d{1,2}\s?[、.．](?!\d)\s*/ },
]

const NONE: Numbering = { style: 'none', text: '' }

/** Split a number from what follows; `automatic` is a number that the file generates and the text does not hold. */
export function splitNumber(text: string, automatic?: string): { numbering: Numbering; rest: string } {
  const source = automatic === undefined ? text : automatic.trimEnd()
  const first = source.charAt(0)
  for (const { style, begins, pattern } of STYLES) {
    const match = begins.includes(first) ? pattern.exec(source) : null
    if (match === null) continue
    return {
      numbering: { style, text: match[0].trimEnd() },
      rest: automatic === undefined ? text.slice(match[0].length) : text,
    }
  }
  return { numbering: NONE, rest: text }
}
