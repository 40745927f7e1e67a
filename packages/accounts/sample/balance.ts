/** Balances expenditure with income and carry-over, source by source and subject by subject. */

import type { IncomeKind } from '../final-accounts/money-entries.ts'
import { hasOperatingExpenses } from '../final-accounts/organisation.ts'
import { type FundSource, isFiscal } from '../final-accounts/values.ts'
import type { Fen } from '../money.ts'
import { type DraftLine, type Pot, passesOutside, potKey, type Setting } from './draft.ts'
import type { Seeded } from './seeded.ts'

export interface BalanceOptions {
  readonly setting: Setting
  /** What is carried over at the end, by {@link potKey}. */
  readonly closings: ReadonlyMap<string, Fen>
  /** Nothing was carried over from a year before. */
  readonly noOpening: boolean
}

interface Spent {
  readonly source: FundSource
  readonly subject: string
  total: Fen
  project: Fen
  business: Fen
}

export function balanced(random: Seeded, lines: readonly DraftLine[], options: BalanceOptions): Pot[] {
  const spent = new Map<string, Spent>()
  const of = (source: FundSource, subject: string): Spent => {
    const key = potKey(source, subject)
    const found = spent.get(key) ?? { source, subject, total: 0n, project: 0n, business: 0n }
    spent.set(key, found)
    return found
  }
  for (const { source, subject, nature, amount } of lines) {
    const pot = of(source, subject)
    pot.total += amount
    if (nature === 'project') pot.project += amount
    if (nature === 'business') pot.business += amount
  }
  for (const [key, closing] of options.closings) {
    const [source, subject] = key.split(' ')
    if (closing !== 0n && subject !== undefined && isSource(source)) of(source, subject)
  }
  const { setting, closings, noOpening } = options
  return [...spent.entries()].map(([key, pot]) => {
    const closing = closings.get(key) ?? 0n
    return isFiscal(pot.source)
      ? fiscalPot(random, pot, closing, noOpening)
      : ownPot(random, pot, closing, noOpening, setting)
  })
}

const isSource = (text: string | undefined): text is FundSource =>
  text === 'general' || text === 'funds' || text === 'capital' || text === 'other'

/** Basic expenditure is seldom paid from what was carried over; the rest often in part, sometimes wholly. */
function drawOpening(random: Seeded, needed: Fen, basicAlone: boolean): Fen {
  if (basicAlone) return random.chance(4) ? random.part(needed, 1, 60) : 0n
  const way = random.below(100)
  if (way < 60) return 0n
  return way < 97 ? random.part(needed, 1, 240) : needed
}

function fiscalPot(random: Seeded, { source, subject, total, project }: Spent, closing: Fen, noOpening: boolean): Pot {
  const needed = total + closing
  const opening = noOpening ? 0n : drawOpening(random, needed, total > 0n && project === 0n)
  const amount = needed - opening
  const income = amount === 0n || source === 'other' ? [] : [{ kind: source, amount }]
  return { source, subject, opening, closing, income, used: 0n, distributed: 0n }
}

/** Kinds of own income with how often in a hundred each occurs. */
const ownKinds = (setting: Setting, institution: boolean): readonly (readonly [IncomeKind, number])[] => [
  ...(institution ? [['operations', 55] as const] : []),
  ['other', institution ? 30 : 85],
  ...(passesOutside(setting) ? [['superior', institution ? 10 : 15] as const] : []),
  ...(passesOutside(setting) && institution ? [['subordinate', 5] as const] : []),
]

/** Income of own money comes from one kind or two; what 经营 earns pays at least what it spends. */
function ownPot(random: Seeded, spent: Spent, closing: Fen, noOpening: boolean, setting: Setting): Pot {
  const institution = setting.units.some(({ kind }) => !hasOperatingExpenses(kind))
  const { source, subject, total, business } = spent
  const opening = noOpening ? 0n : drawOpening(random, total - business + closing, false)
  const distributed = institution && total > 0n && random.chance(15) ? random.part(total, 1, 80) + 1n : 0n
  const rest = total - business + closing - opening + distributed
  const used = institution && !noOpening && distributed === 0n && random.chance(12) ? random.part(rest, 10, 500) : 0n
  const income: { kind: IncomeKind; amount: Fen }[] = business === 0n ? [] : [{ kind: 'business', amount: business }]
  let left = rest - used
  for (const [kind, percent] of ownKinds(setting, institution)) {
    if (left === 0n) break
    if (!random.chance(percent)) continue
    const amount = random.chance(50) ? left : random.part(left, 200, 900)
    if (amount === 0n) continue
    income.push({ kind, amount })
    left -= amount
  }
  if (left > 0n) income.push({ kind: 'other', amount: left })
  return { source, subject, opening, closing, income, used, distributed }
}
