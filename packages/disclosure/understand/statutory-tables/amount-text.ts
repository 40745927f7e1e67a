/** What a value cell prints. */
import { parseStated, type Stated } from '@mingzhang/accounts'

/** Offset and length of the figure in the text, beside its value. */
export interface PrintedAmount {
  readonly stated: Stated
  readonly start: number
  readonly end: number
}

const NOTHING = /^[-—–－―/／\\]*$/
const AMOUNT = /^\s*[¥￥]?\s*([-－−–]?[\d０-９][\d０-９,，.．\s]*)(?:元|万元)?\s*$/
/** Negative amounts as accountants write them. */
const IN_PARENTHESES = /^\s*[(（]\s*([\d０-９][\d０-９,，.．\s]*)[)）]\s*$/

/** `blank` for empty or dashed cells, `undefined` where words stand. */
export function readAmount(text: string): PrintedAmount | 'blank' | undefined {
  const trimmed = text.trim()
  if (NOTHING.test(trimmed)) return 'blank'
  const negative = IN_PARENTHESES.exec(text)?.[1]?.trimEnd()
  if (negative !== undefined) return amountAt(text, negative, -1n)
  const printed = AMOUNT.exec(text)?.[1]?.trimEnd()
  return printed === undefined ? undefined : amountAt(text, printed, 1n)
}

function amountAt(text: string, printed: string, sign: bigint): PrintedAmount | undefined {
  const stated = parseStated(printed)
  if (stated === undefined) return undefined
  const start = text.indexOf(printed)
  return { stated: { ...stated, digits: sign * stated.digits }, start, end: start + printed.length }
}

/** The decimals that most figures of a table keep: files drop zeros at the end. */
export function habitualDecimals(figures: readonly Stated[]): number {
  const counts = new Map<number, number>()
  for (const { decimals } of figures) if (decimals > 0) counts.set(decimals, (counts.get(decimals) ?? 0) + 1)
  let habit = 0
  for (const [decimals, count] of counts) if (count > (counts.get(habit) ?? 0)) habit = decimals
  return habit
}
