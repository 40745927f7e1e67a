/** Which entered amount broke the equations of accounts: the one that, entered otherwise, makes all of them hold. */
import { likelySlip } from '../diagnosis/likely-slip.ts'
import type { TableEquation } from '../equations/equation.ts'
import { layEquation } from '../equations/lay-equation.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import { type Fen, printFen } from '../money.ts'
import { type AmountSlot, amountSlots } from './amount-slots.ts'
import { conditionVerdicts } from './condition-verdicts.ts'
import type { ExactTables } from './exact-tables.ts'
import { holdsExactly } from './execute-equations.ts'

export interface EntryCulprit {
  readonly slot: AmountSlot
  /** What would make the equations hold. */
  readonly right: Fen
  /** Chinese: the slip that explains it, where one does. */
  readonly slip: string | undefined
  /** How much speaks for it: a slip that explains it, the year before that it comes nearer to. */
  readonly weight: number
}

/** Trials that go well cost a whole execution each. */
const MOST_TRIALS = 60

/** Whose entries are in doubt. */
export interface DoubtfulUnit {
  readonly accounts: Accounts
  readonly previous: Accounts | undefined
  readonly exact: ExactTables
}

export interface Cause {
  /** How far the relations are from holding, in 分. */
  readonly difference: Fen
  /** Subjects whose own relations are broken. */
  readonly subjects: ReadonlySet<string>
  /** Relations to be mended, by the order in which they are laid. */
  readonly broken: ReadonlySet<number>
  /** All that do not hold, whatever their cause. */
  readonly allBroken: ReadonlySet<number>
}

/** Amounts whose change by the difference mends everything and breaks nothing else; those that a slip explains first. */
export function entryCulprits(cause: Cause, equations: readonly TableEquation[], unit: DoubtfulUnit): EntryCulprit[] {
  const { difference, subjects } = cause
  const { accounts, previous } = unit
  const size = difference < 0n ? -difference : difference
  const lastYear = new Map(
    previous === undefined ? [] : amountSlots(previous).map(({ name, amount }) => [name(), amount]),
  )
  const ofSubjects = subjects.size > 0
  const trials = amountSlots(accounts)
    .filter(({ subject }) => !ofSubjects || subject === undefined || subjects.has(subject))
    .sort((a, b) => Number((b.subject !== undefined) === ofSubjects) - Number((a.subject !== undefined) === ofSubjects))
    .flatMap((slot) => [slot.amount + size, slot.amount - size].map((right) => ({ slot, right })))
    .filter(({ right }) => right >= 0n)
    .slice(0, MOST_TRIALS)
  return trials
    .filter(({ slot, right }) => mends(slot.changedTo(right), cause, equations, unit))
    .map(({ slot, right }): EntryCulprit => {
      const slip = slipOf(slot, right, lastYear)
      return { slot, right, slip, weight: Number(slip !== undefined) + 2 * nearer(slot, right, lastYear) }
    })
    .sort((a, b) => b.weight - a.weight)
}

/** Whether changed accounts mend what is to be mended and break nothing that held. */
function mends(
  accounts: Accounts,
  { broken, allBroken }: Cause,
  equations: readonly TableEquation[],
  { exact, previous }: DoubtfulUnit,
): boolean {
  const tables = exact.ofChanged(accounts)
  const verdictOf = conditionVerdicts(accounts, previous)
  let index = 0
  let good = true
  for (const equation of equations) {
    if (equation.condition !== undefined && !verdictOf(equation.condition).met) continue
    layEquation<Fen>(equation, tables, (left, right) => {
      const mayMiss = allBroken.has(index) && !broken.has(index)
      if (!mayMiss && !holdsExactly(equation, left, right)) good = false
      index++
    })
    // Most changes are found wrong at the first equations: the other tables are not even filled.
    if (!good) return false
  }
  return true
}

const distance = (a: Fen, b: Fen): Fen => (a > b ? a - b : b - a)

/** 1 where the amount comes much nearer to that of the year before, -1 where it goes away from it. */
function nearer({ name, amount }: AmountSlot, right: Fen, lastYear: ReadonlyMap<string, Fen>): -1 | 0 | 1 {
  const before = lastYear.get(name())
  if (before === undefined || before === 0n) return 0
  const [now, then] = [distance(amount, before), distance(right, before)]
  if (then * 2n < now) return 1
  return now * 2n < then ? -1 : 0
}

function slipOf({ name, amount }: AmountSlot, right: Fen, lastYear: ReadonlyMap<string, Fen>): string | undefined {
  if (amount !== 0n && lastYear.get(name()) === amount) return `疑误填上年数，应为${printFen(right)}`
  return likelySlip({ digits: amount, decimals: 2 }, { digits: right, decimals: 2 })
}
