/** What a figure was in front of what it is: `接待费支出由1.20万元减少为0.80万元`. */
import type { Figure } from '../../figure.ts'
import { FALL, RISE } from './wording.ts'

const GOES_FROM = /[由从](?:上一?年度?|去年|\d{4}\s?年度?)?的?\s*$/
const TO = `(?:${RISE}|${FALL}|[增减升降])(?:到|至|为)`
const GOES_TO = new RegExp(`^\\s?${TO}\\s?(?=\\d)`)

/** In front of what it is. */
export const ARRIVES_AT = new RegExp(`^\\s?${TO}\\s?$`)

/** The words that name it, where a figure is what it was; a budget is told apart. */
export function namedWhereFrom({ unit, span }: Figure, words: string, text: string): string | undefined {
  const mayGo = unit.measure !== 'percent' && (words.includes('由') || words.includes('从')) && !words.includes('预算')
  const from = mayGo ? GOES_FROM.exec(words) : null
  return from !== null && GOES_TO.test(text.slice(span.end)) ? words.slice(0, from.index) : undefined
}
