/** What holds exactly between the amounts of accounts, however the tables round them. */
import { FISCAL_SOURCES, type FiscalSource, FUND_SOURCES, type FundSource, isFiscal } from '@mingzhang/accounts'
import type { DraftAccounts } from './draft-accounts.ts'
import type { Measured } from './measured.ts'
import type { Total } from './settle-amounts.ts'

export const exactRelations = (draft: DraftAccounts): Total[] => [
  ...FUND_SOURCES.map((source) => balanceOf(draft, source, undefined)),
  ...FISCAL_SOURCES.flatMap((source) => subjectsOf(draft, source).map((subject) => balanceOf(draft, source, subject))),
  ...basicTold(draft),
  ...threePublicTold(draft),
]

const equal = (plus: readonly Measured[], minus: readonly Measured[]): Total => ({
  fen: 0n,
  tolerance: 0n,
  plus,
  minus,
})

/** Income and what was brought forward equal expenditure and what is carried forward; of one subject, or of all. */
function balanceOf(draft: DraftAccounts, source: FundSource, subject: string | undefined): Total {
  const isWanted = (one: { readonly subject?: string }): boolean => subject === undefined || one.subject === subject
  const carried = draft.carryOver.filter((one) => one.source === source && isWanted(one))
  const income = draft.income.filter(
    (one) => isWanted(one) && (isFiscal(source) ? one.kind === source : !isFiscalKind(one.kind)),
  )
  const spent = draft.expenditure.entries.filter((one) => one.source === source && isWanted(one))
  const own = isFiscal(source) ? [] : [draft.surplusUsed]
  const distributed = isFiscal(source) ? [] : [draft.surplusDistributed]
  return equal(
    [...carried.map(({ opening }) => opening), ...income.map(({ amount }) => amount), ...own],
    [...spent.map(({ amount }) => amount), ...carried.map(({ closing }) => closing), ...distributed],
  )
}

const isFiscalKind = (kind: string): boolean => kind === 'general' || kind === 'funds' || kind === 'capital'

/** Subjects of a budget whose balances are all told by subject. */
function subjectsOf(draft: DraftAccounts, source: FiscalSource): string[] {
  const carried = draft.carryOver.filter((one) => one.source === source)
  if (carried.some(({ subject }) => subject === undefined)) return []
  const used = [
    ...carried.flatMap(({ subject }) => subject ?? []),
    ...draft.income.flatMap(({ kind, subject }) => (kind === source ? [subject] : [])),
    ...draft.expenditure.entries.flatMap((one) => (one.source === source ? [one.subject] : [])),
  ]
  return [...new Set(used)]
}

/** 基本支出 by economic subject is the same money as that by functional subject. */
function basicTold({ expenditure }: DraftAccounts): Total[] {
  if (expenditure.level === 'economic') return []
  const basic = expenditure.entries.filter(({ source, nature }) => source === 'general' && nature === 'basic')
  return [
    equal(
      expenditure.basicByEconomic.map(({ amount }) => amount),
      basic.map(({ amount }) => amount),
    ),
  ]
}

/** 款 of the economic classification that hold the money of an item. */
const THREE_PUBLIC_SUBJECTS = [
  ['overseas', '30212'],
  ['running', '30231'],
  ['purchase', '31013'],
  ['reception', '30217'],
] as const

/** Where an item of “三公”经费 is its economic subject of fiscal money as far as rounding tells, it is it exactly. */
function threePublicTold({ expenditure, threePublic }: DraftAccounts): Total[] {
  return THREE_PUBLIC_SUBJECTS.flatMap(([item, economic]) => {
    const { final, fundsFinal } = threePublic[item]
    if (expenditure.level === 'functional') {
      // what projects paid is not told by economic subject: basic expenditure is all of it where both are printed alike
      const basic = expenditure.basicByEconomic.filter((entry) => entry.economic === economic)
      return basic.some(({ amount }) => amount.fen === final.fen)
        ? [
            equal(
              [final],
              basic.map(({ amount }) => amount),
            ),
          ]
        : []
    }
    const spent = (isOfTable: (source: FundSource) => boolean): Measured[] =>
      expenditure.entries.flatMap((entry) =>
        isOfTable(entry.source) && entry.economic === economic ? [entry.amount] : [],
      )
    // a table of its own tells what government funds paid; the other one is the general budget's alone then
    return fundsFinal.fen === 0n
      ? [equal([final], spent(isFiscal))]
      : [
          equal(
            [final],
            spent((source) => source === 'general'),
          ),
          equal(
            [fundsFinal],
            spent((source) => source === 'funds'),
          ),
        ]
  })
}
