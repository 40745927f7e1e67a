/** The ledgers of one organisation and year, computed from its accounts. */
import type { SubjectRows } from '../filled-tables/subject-rows.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import type { LedgerId, LedgerTable } from './ledger.ts'
import { balanceSheetLedger, informationLedger } from './matter-ledgers.ts'
import {
  balanceLedger,
  economicLedger,
  economicRowsLedger,
  natureLedger,
  openingAdjustmentLedger,
  previousFiguresLedger,
} from './money-ledgers.ts'

type Fill = (accounts: Accounts, subjects: SubjectRows) => LedgerTable | undefined

const FILLS: Readonly<Record<LedgerId, Fill>> = {
  nature: natureLedger,
  'economic-rows': economicRowsLedger,
  economic: economicLedger,
  balance: (accounts, subjects) => balanceLedger(accounts, 'all', subjects),
  'general-balance': (accounts, subjects) => balanceLedger(accounts, 'general', subjects),
  information: informationLedger,
  'opening-adjustment': openingAdjustmentLedger,
  'previous-figures': previousFiguresLedger,
  'balance-sheet': balanceSheetLedger,
}

/** A ledger; `undefined` where the accounts do not allow it. */
export const fillLedger = (id: LedgerId, accounts: Accounts, subjects: SubjectRows): LedgerTable | undefined =>
  FILLS[id](accounts, subjects)

const NO_DETAIL = '决算数据没有逐笔列明支出经济分类科目'

/** Chinese: why accounts may not allow a ledger. */
export const LEDGER_ABSENCES: Readonly<Partial<Record<string, string>>> = {
  nature: NO_DETAIL,
  'economic-rows': NO_DETAIL,
  'previous-figures': '决算数据没有上年数',
  'balance-sheet': '决算数据没有资产负债简表',
}
