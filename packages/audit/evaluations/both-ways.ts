/** For tests: a check must speak of the wrong lines and be silent on the right ones. */
import { expect, test } from 'vitest'
import type { Check, Severity } from '../check.ts'
import { said } from '../wording/written.ts'

export interface BothWays {
  readonly check: Check
  /** What the wrong lines show. */
  readonly about: string
  readonly severity: Severity
  readonly wrong: readonly string[]
  readonly right: readonly string[]
}

/** One test for each case: exactly one observation of the given severity, and none. */
export function testBothWays(cases: readonly BothWays[]): void {
  test.each(cases.map((one) => [`${one.check.id}: ${one.about}`, one] as const))(
    '%s',
    (_, { check, severity, wrong, right }) => {
      expect(said(check, ...wrong).map((line) => line.split(' ')[0])).toEqual([severity])
      expect(said(check, ...right)).toEqual([])
    },
  )
}
