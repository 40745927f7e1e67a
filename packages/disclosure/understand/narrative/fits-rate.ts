/** Whether a rate of change follows from a figure and the amount that it changed by. */
import { add, type Interval, intervalOf, overlap, percentOf, scaleOf, subtract } from '@mingzhang/accounts'
import type { Change } from '../../disclosure.ts'
import type { Figure } from '../../figure.ts'

const figureValue = ({ stated, unit, decimals }: Figure): Interval => intervalOf(stated, scaleOf(unit), decimals)

export function fitsRate({ subject, amount, rate, direction }: Omit<Change, 'span' | 'words' | 'baseYear'>): boolean {
  if (amount === undefined || rate === undefined) return false
  const change = figureValue(amount)
  const base =
    direction === 'increase' ? subtract(figureValue(subject.figure), change) : add(figureValue(subject.figure), change)
  const computed = base.low > 0n ? percentOf(change, base) : undefined
  return computed !== undefined && overlap(computed, figureValue(rate))
}
