import { printedCharacter } from './radicals.ts'

/** Characters that are set solid, without spaces: ideographs, full-width forms and their punctuation. */
const wide =
  /[\u2E80-\u303F\u3040-\u30FF\u3100-\u31FF\u3400-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF“”‘’…—\u{20000}-\u{3FFFF}]/u

export const isWide = (character: string): boolean => wide.test(character)

/** Radicals and compatibility ideographs that fonts map to instead of the ideograph that is printed; ligatures; `⋯` for `…`. */
const sameGlyph = /[\u22EF\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06\u{2F800}-\u{2FA1F}]/u

/** A glyph's text, with characters that only look like an ideograph replaced by it; all else stays as printed. */
export const printedText = (text: string): string =>
  sameGlyph.test(text) ? Array.from(text, printedCharacter).join('') : text

/** Control, private-use and replacement characters: the font does not say what its glyphs mean. */
export const isUnknown = (character: string): boolean =>
  /[\u0000-\u001F\u007F-\u009F\uE000-\uF8FF\uFFFD]/.test(character)

/** Letters that no Chinese text has in number: what the codes of glyphs come to where a font does not say what they mean. */
export const isForeign = (character: string): boolean =>
  /[\u00A1-\u00AF\u00B5-\u00D6\u00D8-\u00F6\u00F8-\u02FF]/.test(character)

export const firstCharacter = (text: string): string => {
  const point = text.codePointAt(0)
  return point === undefined ? '' : String.fromCodePoint(point)
}

export function lastCharacter(text: string): string {
  const end = text.charCodeAt(text.length - 1)
  return end >= 0xdc00 && end <= 0xdfff ? text.slice(-2) : text.slice(-1)
}

/** An item number opens the text: `一、` `（二）` `3.` `④` `第五部分`. */
export const opensWithNumber = (text: string): boolean =>
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]\d{1,2}[）)]|\d{1,2}[）)、．]|\d{1,2}\.(?!\d)|[①-⑳]|第[一二三四五六七八九十\d]{1,3}[部章节条])/.test(
    text,
  )

/** The text ends a sentence or an item of a list. */
export const endsSentence = (text: string): boolean => /[。！？；;!?][”’」』）)]?$/.test(text)

/** A code (科目编码): its 类, with its 款, with its 项. */
export const CODE = /^\d{3}(?:\d{2}){0,2}$/
