/** The number in front of a heading or list item. */

export type NumberingStyle = 'none' | 'part' | 'chinese' | 'bracketed-chinese' | 'arabic' | 'bracketed-arabic'

export interface Numbering {
  readonly style: NumberingStyle
  /** As written, empty when there is none. */
  readonly text: string
}

const STYLES: readonly { readonly style: NumberingStyle; readonly pattern: RegExp }[] = [
  { style: 'part', pattern: /^第\s?(?:[一二三四五六七八九十]+|\d+)\s?部分\s*[:：、.]?\s*/ },
  { style: 'bracketed-chinese', pattern: /^[（(]\s?[一二三四五六七八九十]{1,3}\s?[）)]\s*[、.．]?\s*/ },
  { style: 'chinese', pattern: /^[一二三四五六七八九十]{1,3}\s?[、.．]\s*/ },
  { style: 'bracketed-arabic', pattern: /^[（(]\s?\d{1,2}\s?[）)]\s*[、.．]?\s*/ },
  { style: 'arabic', pattern: /^\d{1,2}\s?[、.．](?!\d)\s*/ },
]

/** What a number begins with; most paragraphs have none. */
const BEGINS = /^[第（(\d一二三四五六七八九十]/
const NONE: Numbering = { style: 'none', text: '' }

/** Split a number from what follows; `automatic` is a number that the file generates and the text does not hold. */
export function splitNumber(text: string, automatic?: string): { numbering: Numbering; rest: string } {
  const source = automatic === undefined ? text : automatic.trimEnd()
  if (!BEGINS.test(source)) return { numbering: NONE, rest: text }
  for (const { style, pattern } of STYLES) {
    const match = pattern.exec(source)
    if (match === null) continue
    return {
      numbering: { style, text: match[0].trimEnd() },
      rest: automatic === undefined ? text.slice(match[0].length) : text,
    }
  }
  return { numbering: NONE, rest: text }
}
