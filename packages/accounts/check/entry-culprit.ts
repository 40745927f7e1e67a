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

/** Relations, by their equation and which of its relations they are. */
export type Places = ReadonlyMap<TableEquation, ReadonlySet<number>>

export interface Cause {
  /** How far the relations are from holding, in 分. */
  readonly difference: Fen
  /** Subjects whose own relations are broken. */
  readonly subjects: ReadonlySet<string>
  /** Relations to be mended. */
  readonly broken: Places
  /** All that do not hold, whatever their cause. */
  readonly allBroken: Places
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
  const inOrder = equations.toSorted((a, b) => Number(cause.broken.has(b)) - Number(cause.broken.has(a)))
  return trials
    .filter(({ slot, right }) => mends(slot.changedTo(right), cause, inOrder, unit))
    .map(({ slot, right }): EntryCulprit => {
      const slip = slipOf(slot, right, lastYear)
      return { slot, right, slip, weight: Number(slip !== undefined) + 2 * nearer(slot, right, lastYear) }
    })
    .sort((a, b) => b.weight - a.weight)
}

/**
 * Whether changed accounts mend what is to be mended and break nothing that held. An equation that says no moves to
 * the front of `inOrder`: it says no to most of the next changes as well, and the other tables are not even filled.
 */
function mends(
  accounts: Accounts,
  { broken, allBroken }: Cause,
  inOrder: TableEquation[],
  { exact, previous }: DoubtfulUnit,
): boolean {
  const tables = exact.ofChanged(accounts)
  const verdictOf = conditionVerdicts(accounts, previous)
  const saysYes = (equation: TableEquation): boolean => {
    if (equation.condition !== undefined && !verdictOf(equation.condition).met) return true
    const [toMend, mayMiss] = [broken.get(equation), allBroken.get(equation)]
    let [place, good] = [0, true]
    layEquation<Fen>(equation, tables, (left, right) => {
      const matters = mayMiss?.has(place) !== true || toMend?.has(place) === true
      if (matters && !holdsExactly(equation, left, right)) good = false
      place++
    })
    return good
  }
  const against = inOrder.findIndex((equation) => !saysYes(equation))
  if (against >= 0) inOrder.unshift(...inOrder.splice(against, 1))
  return against < 0
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
