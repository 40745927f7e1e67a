/** What a value cell prints. */
import { parseStated, type Stated } from '@mingzhang/accounts'

/** Offset and length of the figure in the text, beside its value. */
export interface PrintedAmount {
  readonly stated: Stated
  readonly start: number
  readonly end: number
}

const NOTHING = /^[-—–－―/／\\]*$/
const AMOUNT = /^\s*([-－−–]?[\d０-９][\d０-９,，.．\s]*)(?:元|万元)?\s*$/

/** `blank` for empty or dashed cells, `undefined` where words stand. */
export function readAmount(text: string): PrintedAmount | 'blank' | undefined {
  const trimmed = text.trim()
  if (NOTHING.test(trimmed)) return 'blank'
  const match = AMOUNT.exec(text)
  const printed = match?.[1]?.trimEnd()
  const stated = printed === undefined ? undefined : parseStated(printed)
  if (stated === undefined || printed === undefined) return undefined
  const start = text.indexOf(printed)
  return { stated, start, end: start + printed.length }
}

/** The decimals that most figures of a table keep: files drop zeros at the end. */
export function habitualDecimals(figures: readonly Stated[]): number {
  const counts = new Map<number, number>()
  for (const { decimals } of figures) if (decimals > 0) counts.set(decimals, (counts.get(decimals) ?? 0) + 1)
  let habit = 0
  for (const [decimals, count] of counts) if (count > (counts.get(habit) ?? 0)) habit = decimals
  return habit
}
