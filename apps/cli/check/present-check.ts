/** The check of many units as it is told: piece by piece, one unit in memory at a time. */
import {
  type CheckTotals,
  openCheckList,
  renderCheckTotals,
  renderUnchecked,
  type UncheckedFile,
} from '@mingzhang/audit'
import { EXIT } from '../failure.ts'
import { indentedJson } from '../output/json.ts'
import type { CheckedFile, CheckOutcome, CheckView } from './check-task.ts'

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
    const { counts, equations } = checked.summary
    this.#units++
    if (counts.error + counts.warning > 0) this.#faulty++
    for (const severity of ['error', 'warning', 'review'] as const) this.#counts[severity] += counts[severity]
    for (const equation of equations) this.#byEquation.set(equation, (this.#byEquation.get(equation) ?? 0) + 1)
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
  readonly view: CheckView
  readonly tally: CheckTally
  readonly step: (file: string) => void
}

/** The report, chunk by chunk. */
export async function* checkPieces(
  outcomes: AsyncIterable<CheckOutcome>,
  { view, tally, step }: CheckPresentation,
): AsyncGenerator<string | Uint8Array> {
  const checked = passing(outcomes, tally, step)
  if (view.format === 'xlsx') yield await workbook(checked, tally)
  else if (view.format === 'json') yield* jsonPieces(checked, tally)
  else {
    yield* texts(checked)
    yield renderUnchecked(tally.failed, view.options)
    if (view.many) yield renderCheckTotals(tally.totals(), view.options)
  }
}

/** Files that could be checked, while all are counted. */
async function* passing(
  outcomes: AsyncIterable<CheckOutcome>,
  tally: CheckTally,
  step: (file: string) => void,
): AsyncGenerator<CheckedFile> {
  for await (const outcome of outcomes) {
    tally.add(outcome)
    step((outcome.checked ?? outcome.failed).file)
    if (outcome.checked !== undefined) yield outcome.checked
  }
}

async function* texts(checked: AsyncIterable<CheckedFile>): AsyncGenerator<string> {
  for await (const { shown } of checked) if (typeof shown === 'string' && shown !== '') yield shown
}

async function* jsonPieces(checked: AsyncIterable<CheckedFile>, tally: CheckTally): AsyncGenerator<string> {
  yield '{\n  "schema": "mingzhang.check/1",\n  "accounts": ['
  let first = true
  for await (const text of texts(checked)) {
    yield `${first ? '' : ','}\n    ${text}`
    first = false
  }
  yield `${first ? '' : '\n  '}],\n  "failed": ${indentedJson(tally.failed, '  ')}\n}\n`
}

async function workbook(checked: AsyncIterable<CheckedFile>, tally: CheckTally): Promise<Uint8Array> {
  const list = await openCheckList()
  for await (const { shown } of checked) if (typeof shown !== 'string') list.add(shown)
  return list.workbook(tally.failed)
}
