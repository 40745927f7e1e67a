/** Counts and short wordings in sentences, by the words around them. */
import type { TextParagraph } from './report-text.ts'

/** The first number that a pattern's first group catches. */
export function countIn(paragraphs: readonly TextParagraph[], pattern: RegExp): number | undefined {
  const digits = wordsIn(paragraphs, pattern)?.replaceAll(',', '')
  return digits === undefined || !/^\d{1,9}$/.test(digits) ? undefined : Number(digits)
}

/** What a pattern's first group catches, in the first paragraph that it fits. */
export function wordsIn(paragraphs: readonly TextParagraph[], pattern: RegExp): string | undefined {
  for (const { text } of paragraphs) {
    const words = pattern.exec(text)?.[1]?.trim()
    if (words !== undefined && words !== '') return words
  }
  return undefined
}

/** A key with its value where there is one. */
export const given = <Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> => {
  const entry: Partial<Record<Key, Value>> = {}
  if (value !== undefined) entry[key] = value
  return entry
}
