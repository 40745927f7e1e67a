/** Accounts from a file: an entry workbook, or statutory tables in whatever file. */
import type { Accounts, EnteredTables, SheetCell } from '@mingzhang/accounts'
import type { Document } from '@mingzhang/documents'
import {
  type EntryExpectations,
  isEntryWorkbook,
  readEntryWorkbook,
} from '../entry-workbook/read/read-entry-workbook.ts'
import { findStatutoryTables } from '../understand/statutory-tables/find-tables.ts'
import { withTablesApart } from '../understand/statutory-tables/stacked-tables.ts'
import { type ImportNote, type ImportReport, isRefused, Notes } from './import-report.ts'
import { accountsFromTables } from './tables/accounts-from-tables.ts'

export interface Gathered {
  /** Absent when anything was refused. */
  readonly accounts?: Accounts
  /** Statutory tables as they were entered, totals included; none in an entry workbook. */
  readonly entered: EnteredTables
  /** Where each value of an entry workbook stands, by its path in the JSON form. */
  readonly places?: ReadonlyMap<string, SheetCell>
  readonly report: ImportReport
}

/** Where content of the file was lost in reading, nothing is taken. */
export function gatherAccounts(document: Document, expected: EntryExpectations): Gathered {
  const gaps = noteGaps(document)
  const nothing: Gathered = { entered: new Map(), report: { sheets: [], notes: gaps } }
  if (isRefused(nothing.report)) return nothing
  const gathered: Gathered = isEntryWorkbook(document)
    ? { ...nothing, ...readEntryWorkbook(document, expected) }
    : fromTables(withTablesApart(document), expected)
  return { ...gathered, report: { ...gathered.report, notes: [...gaps, ...gathered.report.notes] } }
}

const fromTables = (document: Document, expected: EntryExpectations): Gathered =>
  accountsFromTables(document, findStatutoryTables(document), expected)

function noteGaps({ gaps }: Document): readonly ImportNote[] {
  const notes = new Notes()
  for (const { what, reason, place = {}, lost } of gaps) {
    const told = reason.replace(/。$/, '')
    if (lost === true) notes.refuse({ place, text: what }, '有内容没有读取', told)
    else notes.add('hint', { place, text: what }, told, '请核对')
  }
  return notes.all
}
