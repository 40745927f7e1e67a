/** Accounts that are being put together from tables: amounts with their precision, still to be settled. */
import {
  ACCOUNTS_SCHEMA,
  type Accounts,
  type ExpenditureNature,
  type Fen,
  type FundSource,
  type IncomeKind,
  UNKNOWN_KIND,
} from '@mingzhang/accounts'
import { type DraftThreePublic, threePublicOf } from './draft-three-public.ts'
import type { Measured } from './measured.ts'

export interface DraftIncome {
  readonly subject: string
  readonly kind: IncomeKind
  readonly amount: Measured
}

export interface DraftEntry {
  readonly subject: string
  readonly source: FundSource
  readonly nature: ExpenditureNature
  readonly economic?: string
  readonly amount: Measured
}

export interface DraftBasic {
  readonly economic: string
  readonly amount: Measured
}

export interface DraftCarryOver {
  readonly source: FundSource
  readonly subject?: string
  readonly opening: Measured
  readonly closing: Measured
}

export interface DraftAccounts {
  readonly income: readonly DraftIncome[]
  readonly expenditure:
    | { readonly level: 'economic'; readonly entries: readonly DraftEntry[] }
    | {
        readonly level: 'functional'
        readonly entries: readonly DraftEntry[]
        readonly basicByEconomic: readonly DraftBasic[]
      }
  readonly carryOver: readonly DraftCarryOver[]
  readonly surplusUsed: Measured
  readonly surplusDistributed: Measured
  readonly threePublic: DraftThreePublic
  readonly organisation: string
  readonly year: number
  readonly subjectNames: Readonly<Record<string, string>>
}

/** Every amount that totals are made of. */
export function amountsOf(draft: DraftAccounts): Measured[] {
  const { expenditure } = draft
  return [
    ...draft.income.map(({ amount }) => amount),
    ...expenditure.entries.map(({ amount }) => amount),
    ...(expenditure.level === 'functional' ? expenditure.basicByEconomic.map(({ amount }) => amount) : []),
    ...draft.carryOver.flatMap(({ opening, closing }) => [opening, closing]),
    draft.surplusUsed,
    draft.surplusDistributed,
    ...Object.values(draft.threePublic).flatMap(({ budget, final, fundsBudget, fundsFinal }) => [
      budget,
      final,
      fundsBudget,
      fundsFinal,
    ]),
  ]
}

/** The accounts with the amounts that `settled` gives; what no table tells is blank. */
export function accountsOf(draft: DraftAccounts, settled: (amount: Measured) => Fen): Accounts {
  const { expenditure } = draft
  const withFen = <Entry extends { readonly amount: Measured }>({ amount, ...entry }: Entry) => ({
    ...entry,
    amount: settled(amount),
  })
  return {
    schema: ACCOUNTS_SCHEMA,
    organisation: {
      name: draft.organisation,
      report: 'unit',
      units: [{ name: draft.organisation, kind: UNKNOWN_KIND }],
      duties: [],
      work: [],
    },
    year: draft.year,
    income: draft.income.map(withFen),
    expenditure:
      expenditure.level === 'economic'
        ? { level: 'economic', entries: expenditure.entries.map(withFen) }
        : {
            level: 'functional',
            entries: expenditure.entries.map(withFen),
            basicByEconomic: expenditure.basicByEconomic.map(withFen),
          },
    carryOver: draft.carryOver.map((one) => ({
      ...one,
      opening: settled(one.opening),
      closing: settled(one.closing),
    })),
    openingAdjustments: [],
    surplusUsed: settled(draft.surplusUsed),
    surplusDistributed: settled(draft.surplusDistributed),
    budgets: [],
    threePublic: threePublicOf(draft.threePublic, settled),
    projects: [],
    subjectNames: { ...draft.subjectNames },
    explanations: {},
  }
}
