/** Sums of a year that their own list shows to hold what was carried over. */
import type { Disclosure, Fact } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'

/** What each sum of the year is no longer, with it among its parts. */
const CARRIED: ReadonlyMap<string, string> = new Map([
  ['income', 'opening'],
  ['expenditure', 'closing'],
])

/** `部门总体收入900万元，其中本年收入870万元、年初结转30万元`: neither the income of the year nor told as the total. */
export const sumsWithCarried = oncePerDisclosure(
  ({ breakdowns }: Disclosure): ReadonlySet<Fact> =>
    new Set(
      breakdowns.flatMap(({ total, parts }) => {
        const carried = CARRIED.get(total.concept.key)
        const holdsBoth =
          carried !== undefined &&
          [carried, total.concept.key].every((key) => parts.some(({ concept }) => concept.key === key))
        return holdsBoth ? [total] : []
      }),
    ),
)
