/** The ledgers of what a disclosure tells beside the money tables: 相关信息统计表 and 资产负债简表. */
import { AmountGrid } from '../filled-tables/amount-grid.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import {
  type ThreePublic,
  type ThreePublicItem,
  totalCount,
  type UntoldMatter,
} from '../final-accounts/disclosed-matters.ts'
import type { Fen } from '../money.ts'
import type { LedgerTable } from './ledger.ts'
import { BALANCE_SHEET, INFORMATION } from './ledger-forms.ts'
import { linesLedger } from './money-ledgers.ts'

/** Rows of matters that a published report may not tell. */
const UNTOLD_ROWS: Readonly<Record<UntoldMatter, readonly string[]>> = {
  overseas: ['overseas.groups', 'overseas.persons'],
  purchased: ['purchased', 'purchased.amount'],
  held: ['held'],
  reception: ['domestic', 'foreign', 'domestic.batches', 'domestic.persons', 'foreign.batches', 'foreign.persons'],
}

/**
 * 财决附01; what the accounts do not hold has no row. Where last year's figures are not all known, the column of last
 * year is left out.
 */
export function informationLedger(accounts: Accounts): LedgerTable {
  const { threePublic, procurement, operatingExpenses, stateAssets, staff } = accounts
  const columns = INFORMATION.columns.filter(({ key }) => key !== 'previous' || knowsLastYear(accounts))
  const cells = new AmountGrid(columns)
  const amount = (row: string, column: string, value: Fen): void => cells.set(row, column, value)
  const count = (row: string, value: number): void => cells.set(row, 'count', BigInt(value))
  fillThreePublic(threePublic, amount, count)
  if (procurement !== undefined) {
    amount('procurement', 'final', procurement.goods + procurement.works + procurement.services)
    for (const kind of ['goods', 'works', 'services', 'smallMedium', 'smallMicro'] as const)
      amount(`procurement.${kind}`, 'final', procurement[kind])
  }
  if (stateAssets !== undefined) count('assets.vehicles', totalCount(stateAssets.vehicles))
  if (operatingExpenses !== undefined)
    for (const moment of ['final', 'previous'] as const) amount('operating', moment, operatingExpenses[moment] ?? 0n)
  if (staff !== undefined)
    for (const kind of ['posts', 'serving', 'retiredCadres', 'retired'] as const) count(`staff.${kind}`, staff[kind])
  const untold = (threePublic.untold ?? []).flatMap((matter) => UNTOLD_ROWS[matter])
  const ledger = linesLedger(INFORMATION, cells)
  const isKept = (key: string): boolean => cells.row(key) !== undefined && !untold.includes(key)
  return { ...ledger, columns, rows: ledger.rows.filter(({ key }) => isKept(key)) }
}

const knowsLastYear = ({ threePublic, operatingExpenses }: Accounts): boolean => {
  const { overseas, purchase, running, reception } = threePublic
  const stated = [
    overseas,
    purchase,
    running,
    reception,
    ...(operatingExpenses === undefined ? [] : [operatingExpenses]),
  ]
  return stated.every(({ previous }) => previous !== undefined)
}

function fillThreePublic(
  threePublic: ThreePublic,
  amount: (row: string, column: string, value: Fen) => void,
  count: (row: string, value: number) => void,
): void {
  const { overseas, purchase, running, reception, domestic, foreign } = threePublic
  for (const moment of ['budget', 'final', 'previous'] as const) {
    const of = (item: ThreePublicItem): Fen => item[moment] ?? 0n
    const vehicles = of(purchase) + of(running)
    amount('overseas', moment, of(overseas))
    amount('purchase', moment, of(purchase))
    amount('running', moment, of(running))
    amount('vehicles', moment, vehicles)
    amount('reception', moment, of(reception))
    amount('three', moment, of(overseas) + vehicles + of(reception))
  }
  amount('domestic', 'final', domestic.amount)
  amount('foreign', 'final', foreign.amount)
  let bought = 0n
  for (const { amount: price } of threePublic.purchased) bought += price
  amount('purchased.amount', 'final', bought)
  count('overseas.groups', threePublic.overseasGroups)
  count('overseas.persons', threePublic.overseasPersons)
  count('purchased', totalCount(threePublic.purchased))
  count('held', totalCount(threePublic.held))
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
