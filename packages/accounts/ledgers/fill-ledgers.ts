/** All ledgers of one organisation and year, computed from its accounts. */
import type { Accounts } from '../final-accounts/accounts.ts'
import type { LedgerId, Ledgers, LedgerTable } from './ledger.ts'
import { balanceSheetLedger, informationLedger } from './matter-ledgers.ts'
import {
  balanceLedger,
  economicLedger,
  economicRowsLedger,
  hasEconomicDetail,
  natureLedger,
  openingAdjustmentLedger,
  previousFiguresLedger,
} from './money-ledgers.ts'

const NO_DETAIL = '决算数据没有逐笔列明支出经济分类科目'

/** `published`: the accounts were read from published tables. */
export function fillLedgers(accounts: Accounts, published = false): Ledgers {
  const names = { year: accounts.year, own: accounts.subjectNames }
  const tables = new Map<LedgerId, LedgerTable>()
  const absent = new Map<LedgerId, string>()
  const put = (id: LedgerId, table: LedgerTable | undefined, reason: string): void => {
    if (table === undefined) absent.set(id, reason)
    else tables.set(id, table)
  }
  const detailed = hasEconomicDetail(accounts)
  put('nature', detailed ? natureLedger(accounts) : undefined, NO_DETAIL)
  put('economic-rows', detailed ? economicRowsLedger(accounts, names) : undefined, NO_DETAIL)
  tables.set('economic', economicLedger(accounts, names))
  tables.set('balance', balanceLedger(accounts, 'all', names))
  tables.set('general-balance', balanceLedger(accounts, 'general', names))
  tables.set('information', informationLedger(accounts, published))
  tables.set('opening-adjustment', openingAdjustmentLedger(accounts))
  put('previous-figures', previousFiguresLedger(accounts), '决算数据没有上年数')
  put('balance-sheet', balanceSheetLedger(accounts), '决算数据没有资产负债简表')
  return { tables, absent }
}
