/** The ledgers of what a disclosure tells beside the money tables: 相关信息统计表 and 资产负债简表. */
import { AmountGrid } from '../filled-tables/amount-grid.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import type { UntoldMatter } from '../final-accounts/disclosed-matters.ts'
import type { Fen } from '../money.ts'
import type { LedgerTable } from './ledger.ts'
import { BALANCE_SHEET, INFORMATION } from './ledger-forms.ts'
import { linesLedger } from './money-ledgers.ts'

const counted = (things: readonly { readonly count: number }[]): number =>
  things.reduce((total, { count }) => total + count, 0)

const THREE_PUBLIC_ROWS = ['three', 'overseas', 'vehicles', 'purchase', 'running', 'reception']

/** Rows of matters that a published report may not tell. */
const UNTOLD_ROWS: Readonly<Record<UntoldMatter, readonly string[]>> = {
  overseas: ['overseas.groups', 'overseas.persons'],
  purchased: ['purchased', 'purchased.amount'],
  held: ['held'],
  reception: ['domestic', 'foreign', 'domestic.batches', 'domestic.persons', 'foreign.batches', 'foreign.persons'],
}

/** Whether accounts tell nothing of occasions, vehicles and procurement: published tables do not print them. */
function tellsMoneyAlone({ threePublic, procurement, stateAssets }: Accounts): boolean {
  const { domestic, foreign, overseasGroups, overseasPersons, purchased, held } = threePublic
  const counts = [domestic, foreign].map(({ batches, persons }) => batches + persons)
  const things = [
    ...counts,
    overseasGroups,
    overseasPersons,
    purchased.length,
    held.length,
    stateAssets.vehicles.length,
  ]
  const { goods, works, services } = procurement
  return things.every((count) => count === 0) && goods + works + services === 0n
}

/**
 * 财决附01; what the accounts do not hold has no row. Of accounts that were read from `published` tables, blanks that
 * those tables cannot fill are no zeros.
 */
export function informationLedger(accounts: Accounts, published: boolean): LedgerTable {
  const cells = new AmountGrid(INFORMATION.columns)
  const amount = (row: string, column: string, value: Fen): void => cells.set(row, column, value)
  const count = (row: string, value: number): void => cells.set(row, 'count', BigInt(value))
  fillThreePublic(accounts, amount, count)
  const { procurement, operatingExpenses, stateAssets, staff } = accounts
  amount('procurement', 'final', procurement.goods + procurement.works + procurement.services)
  for (const kind of ['goods', 'works', 'services', 'smallMedium', 'smallMicro'] as const)
    amount(`procurement.${kind}`, 'final', procurement[kind])
  count('assets.vehicles', counted(stateAssets.vehicles))
  if (operatingExpenses !== undefined)
    for (const moment of ['final', 'previous'] as const) amount('operating', moment, operatingExpenses[moment])
  if (staff !== undefined)
    for (const kind of ['posts', 'serving', 'retiredCadres', 'retired'] as const) count(`staff.${kind}`, staff[kind])
  const moneyAlone = published && tellsMoneyAlone(accounts)
  const untold = (accounts.threePublic.untold ?? []).flatMap((matter) => UNTOLD_ROWS[matter])
  const ledger = linesLedger(INFORMATION, cells)
  const isKept = (key: string): boolean =>
    !untold.includes(key) &&
    (operatingExpenses !== undefined || key !== 'operating') &&
    (staff !== undefined || !key.startsWith('staff.')) &&
    (!moneyAlone || THREE_PUBLIC_ROWS.includes(key))
  return { ...ledger, rows: ledger.rows.filter(({ key }) => isKept(key)) }
}

function fillThreePublic(
  { threePublic }: Accounts,
  amount: (row: string, column: string, value: Fen) => void,
  count: (row: string, value: number) => void,
): void {
  const { overseas, purchase, running, reception, domestic, foreign } = threePublic
  for (const moment of ['budget', 'final', 'previous'] as const) {
    const vehicles = purchase[moment] + running[moment]
    amount('overseas', moment, overseas[moment])
    amount('purchase', moment, purchase[moment])
    amount('running', moment, running[moment])
    amount('vehicles', moment, vehicles)
    amount('reception', moment, reception[moment])
    amount('three', moment, overseas[moment] + vehicles + reception[moment])
  }
  amount('domestic', 'final', domestic.amount)
  amount('foreign', 'final', foreign.amount)
  let bought = 0n
  for (const { amount: price } of threePublic.purchased) bought += price
  amount('purchased.amount', 'final', bought)
  count('overseas.groups', threePublic.overseasGroups)
  count('overseas.persons', threePublic.overseasPersons)
  count('purchased', counted(threePublic.purchased))
  count('held', counted(threePublic.held))
  for (const [key, { batches, persons }] of [['domestic', domestic] as const, ['foreign', foreign] as const]) {
    count(`${key}.batches`, batches)
    count(`${key}.persons`, persons)
  }
}

/** 财决12; `undefined` where the accounts hold none. */
export function balanceSheetLedger({ balanceSheet }: Accounts): LedgerTable | undefined {
  if (balanceSheet === undefined) return undefined
  const { assets, liabilities, netAssets } = balanceSheet
  const cells = new AmountGrid(BALANCE_SHEET.columns)
  for (const [row, standing] of [
    ['assets', assets] as const,
    ['liabilities', liabilities] as const,
    ['net', netAssets] as const,
  ])
    for (const moment of ['opening', 'closing'] as const) cells.set(row, moment, standing[moment])
  return linesLedger(BALANCE_SHEET, cells)
}
