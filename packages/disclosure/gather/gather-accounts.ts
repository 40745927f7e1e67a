/** Accounts from a file: an entry workbook, or statutory tables in whatever file. */
import type { Accounts, EnteredTables } from '@mingzhang/accounts'
import type { Document } from '@mingzhang/documents'
import {
  type EntryExpectations,
  isEntryWorkbook,
  readEntryWorkbook,
} from '../entry-workbook/read/read-entry-workbook.ts'
import { findStatutoryTables } from '../understand/statutory-tables/find-tables.ts'
import type { ImportReport } from './import-report.ts'
import { accountsFromTables } from './tables/accounts-from-tables.ts'

export interface Gathered {
  /** Absent when anything was refused. */
  readonly accounts?: Accounts
  /** Statutory tables as they were entered, totals included; none in an entry workbook. */
  readonly entered: EnteredTables
  readonly report: ImportReport
}

export function gatherAccounts(document: Document, expected: EntryExpectations): Gathered {
  return isEntryWorkbook(document)
    ? { ...readEntryWorkbook(document, expected), entered: new Map() }
    : accountsFromTables(document, findStatutoryTables(document), expected)
}
