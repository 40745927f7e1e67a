/** The check of many units as it is told: piece by piece, one unit in memory at a time. */
import {
  type CheckedAccounts,
  type CheckTotals,
  countViolations,
  renderCheckedAccounts,
  renderCheckTotals,
  renderUnchecked,
  type TerminalOptions,
  type UncheckedFile,
} from '@mingzhang/audit'
import { EXIT } from '../failure.ts'
import type { CheckFormat } from '../output/format.ts'
import type { CheckOutcome } from './check-task.ts'

/** Sums over the units that passed. */
export class CheckTally {
  readonly failed: UncheckedFile[] = []
  #units = 0
  #faulty = 0
  readonly #counts = { error: 0, warning: 0, review: 0 }
  readonly #byEquation = new Map<string, number>()

  add({ checked, failed }: CheckOutcome): void {
    if (checked === undefined) {
      this.failed.push(failed)
      return
    }
    const counts = countViolations(checked)
    this.#units++
    if (counts.error + counts.warning > 0) this.#faulty++
    for (const severity of ['error', 'warning', 'review'] as const) this.#counts[severity] += counts[severity]
    for (const { equation } of checked.violations)
      this.#byEquation.set(equation, (this.#byEquation.get(equation) ?? 0) + 1)
  }

  totals(): CheckTotals {
    return { units: this.#units, faulty: this.#faulty, counts: this.#counts, byEquation: this.#byEquation }
  }

  /** What is only to be confirmed (核实) is no problem. */
  exitCode(): number {
    if (this.failed.length > 0) return EXIT.cannotWork
    return this.#faulty > 0 ? EXIT.problems : EXIT.clean
  }
}

export interface CheckPresentation {
  readonly format: CheckFormat
  readonly options: TerminalOptions
  readonly tally: CheckTally
  readonly many: boolean
  readonly step: (file: string) => void
}

export function checkPieces(
  outcomes: AsyncIterable<CheckOutcome>,
  presentation: CheckPresentation,
): AsyncGenerator<string> {
  return presentation.format === 'json' ? jsonPieces(outcomes, presentation) : terminalPieces(outcomes, presentation)
}

async function* jsonPieces(
  outcomes: AsyncIterable<CheckOutcome>,
  { tally, step }: CheckPresentation,
): AsyncGenerator<string> {
  yield '{\n  "schema": "mingzhang.check/1",\n  "accounts": ['
  let first = true
  for await (const outcome of outcomes) {
    tally.add(outcome)
    step((outcome.checked ?? outcome.failed).file)
    if (outcome.checked === undefined) continue
    yield `${first ? '' : ','}\n    ${indented(outcome.checked, '    ')}`
    first = false
  }
  yield `${first ? '' : '\n  '}],\n  "failed": ${indented(tally.failed, '  ')}\n}\n`
}

const indented = (value: CheckedAccounts | readonly UncheckedFile[], by: string): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`)

/** Of many units only those are shown in full in which something was found. */
async function* terminalPieces(
  outcomes: AsyncIterable<CheckOutcome>,
  { options, tally, many, step }: CheckPresentation,
): AsyncGenerator<string> {
  for await (const outcome of outcomes) {
    tally.add(outcome)
    step((outcome.checked ?? outcome.failed).file)
    const { checked } = outcome
    if (checked !== undefined && (!many || checked.violations.length > 0)) yield renderCheckedAccounts(checked, options)
  }
  yield renderUnchecked(tally.failed, options)
  if (many) yield renderCheckTotals(tally.totals(), options)
}
