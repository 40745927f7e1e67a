/** What the indicators of a form count, so that texts can be compared with it. */
import { countAlike, type Evaluation, type IndicatorRow, type Words } from '@mingzhang/disclosure'
import type { Quantity } from '@mingzhang/performance'
import { type Counted, countedIn } from './counted.ts'

/** A count of a table; `subject` is the indicator that it is the result of. */
export interface IndicatorCount {
  readonly counted: Counted
  readonly subject: string
  /** What a text may say as well: the target that was set. */
  readonly planned: readonly Quantity[]
  /** The names of all indicators of its form. */
  readonly siblings: readonly string[]
}

/** The results of the indicators that were not copied from their targets; bounds are no results. */
export const indicatorCounts = (form: Evaluation): IndicatorCount[] =>
  countsWhere(form, ({ indicator }) => indicator.actual.text !== indicator.target.text)

/** The results that are the targets word for word. */
export const copiedCounts = (form: Evaluation): IndicatorCount[] =>
  countsWhere(form, ({ indicator }) => indicator.actual.text === indicator.target.text)

function countsWhere({ indicators }: Evaluation, isMeant: (row: IndicatorRow) => boolean): IndicatorCount[] {
  const siblings = indicators.map(({ indicator }) => indicator.name)
  return indicators.filter(isMeant).flatMap(({ indicator, cells }): IndicatorCount[] => {
    const actual = cells.get('actual')
    const counts = actual === undefined || indicator.outcome === undefined ? [] : countsOf(actual, indicator.outcome)
    // The target may have its unit in a column of its own as well.
    const planned = [...indicator.target.quantities, ...(indicator.goal === undefined ? [] : [indicator.goal])]
    return counts
      .filter(({ quantity }) => quantity.comparison === undefined)
      .map((counted) => ({ counted, subject: indicator.name, planned, siblings }))
  })
}

/** A form may have its units (度量单位) in a column of their own. */
function countsOf(actual: Words, outcome: Quantity | undefined): Counted[] {
  const counts = countedIn(actual)
  return counts.length > 0 || outcome === undefined || outcome.unit === ''
    ? counts
    : [{ quantity: outcome, before: '', words: actual }]
}

const CALLS = new Set(['次', '人次', '通', '件次'])

/** 人次 and 次 count the same visits; 通 and 次 the same calls; 人 and 名 the same people. */
export const sameUnit = (a: string, b: string): boolean => countAlike(a, b) || (CALLS.has(a) && CALLS.has(b))
