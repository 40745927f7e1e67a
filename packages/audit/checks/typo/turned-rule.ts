/** A rule about a term of which one word was turned into its opposite. */
import type { WordingRule } from '../../wording/wording-rule.ts'

/** @param right Chinese: the word that belongs there */
export const turned = (words: readonly string[], pattern: RegExp, right: string): WordingRule => ({
  words,
  pattern,
  message: `“{}”疑将“${right}”写反。`,
  suggestion: right,
})
