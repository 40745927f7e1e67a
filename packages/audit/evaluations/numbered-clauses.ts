/** Clauses that state numbers, told from one another by their words alone. */
import { allMatches } from '@mingzhang/documents'

/** A paragraph and the block it is. */
export interface ClauseSource {
  readonly text: string
  readonly block: number
}

export interface NumberedClause {
  /** As printed, without white space. */
  readonly text: string
  /** Each number put as `#`. */
  readonly words: string
  /** The numbers, in their order. */
  readonly numbers: string
  /** Where it stands in the text it was taken from. */
  readonly start: number
  readonly end: number
}

const CLAUSE = /(?:[^，。；：、！,;:\n]|(?<=\d),(?=\d{3}))+/g
const NUMBER = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g
/** Fewer words are said of many things. */
const FEWEST_WORDS = 4

/** `1,395.60` is `1395.6`. */
const plainNumber = (printed: string): string => {
  const number = printed.replaceAll(',', '')
  return number.includes('.') ? number.replace(/\.?0+$/, '') : number
}

/** Clauses with a number and at least four words; a clause that is all there is of a thing, such as a year, says nothing. */
export function clausesOf(text: string): NumberedClause[] {
  if (!/\d/.test(text)) return []
  return allMatches(text, CLAUSE).flatMap(({ 0: clause, index }) => {
    if (!/\d/.test(clause)) return []
    const plain = clause.replace(/\s/g, '')
    const words = plain.replace(NUMBER, '#')
    if (words.replaceAll('#', '').length < FEWEST_WORDS) return []
    const numbers = (plain.match(NUMBER) ?? []).map(plainNumber).join(' ')
    return [{ text: plain, words, numbers, start: index, end: index + clause.length }]
  })
}
