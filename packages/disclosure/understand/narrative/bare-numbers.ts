/** What a number is that the words around it, not its unit, tell: an amount without its unit, a price, the number of an item. */
import type { Figure } from '../../figure.ts'
import { BUDGET_BEFORE, PER_UNIT } from './wording.ts'

/** The unit of an amount that lacks one. */
export const TEN_THOUSANDS: Figure['unit'] = { measure: 'amount', word: '万元' }
/** `支出决算数为958.23，完成预算100%`: only an amount stands behind these words to the cent. */
const AMOUNT_BEFORE = /(?:决算数?|合计|总计|总额)(?:为|是)?\s?$/
const CENTS = 2
const MARK_BEHIND = /^\s?[，。；]/
/** Around the number of an item within a sentence. */
const NUMBER_BEFORE = /[：:；;][（(]?$/
const NUMBER_BEHIND = /^[、.．）)]/

/** Whether an amount lost its unit; `words` stand in front of it. */
export function isBareAmount({ unit, stated, span }: Figure, words: string, text: string): boolean {
  if (unit.measure !== 'number') return false
  // `年初预算为0，支出决算为…`: nothing is nothing in any unit.
  if (stated.digits === 0n) return BUDGET_BEFORE.test(words)
  return stated.decimals === CENTS && AMOUNT_BEFORE.test(words) && MARK_BEHIND.test(text.slice(span.end, span.end + 2))
}

/** `960元/人·年`: what one costs. */
export const isPrice = ({ unit, span }: Figure, text: string): boolean =>
  unit.measure === 'amount' && PER_UNIT.test(text.slice(span.end, span.end + 2))

/** `预算管理（30分）得28.5分`, `预算管理30分得28.5分`, `预算管理（30分）28.5分`, `预算管理30分，得分28.5分`: what could be reached stands in front of what was. */
const REACHED_BEHIND = /^(?:[）)]|\s?[，,]|)\s?(?:自评|实际|评价)?得|^[）)]\s?\d[\d.]*分/

/** `预算管理23.70分（25分）`: the same behind what was. */
const REACHED_BEFORE = /\d\s?分[（(]$/

export const isFullScore = ({ unit, span }: Figure, text: string): boolean =>
  unit.word === '分' &&
  (REACHED_BEHIND.test(text.slice(span.end, span.end + 8)) ||
    (/^[）)]/.test(text.slice(span.end)) && REACHED_BEFORE.test(text.slice(Math.max(0, span.start - 4), span.start))))

/** `1、基本支出…，包括：…；2、项目支出…`: the number of an item within the sentence. */
export const numbersItem = ({ unit, span }: Figure, text: string): boolean =>
  unit.measure === 'number' &&
  NUMBER_BEHIND.test(text.slice(span.end, span.end + 1)) &&
  NUMBER_BEFORE.test(text.slice(Math.max(0, span.start - 2), span.start))
