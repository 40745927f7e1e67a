/** Accounts from statutory tables (公开附表), whatever file they were read from. */
import type { Accounts, EnteredTables } from '@mingzhang/accounts'
import type { Document } from '@mingzhang/documents'
import type { Disclosure } from '../../disclosure.ts'
import type { EntryExpectations } from '../../entry-workbook/read/read-entry-workbook.ts'
import { namesBeyondList } from '../../entry-workbook/subject-choices.ts'
import type { StatutoryTable } from '../../statutory-table.ts'
import { type ImportReport, isRefused, NOWHERE, Notes, type SheetReport } from '../import-report.ts'
import { informationIn } from '../information/information-table.ts'
import { withInformation } from '../information/with-information.ts'
import { draftText } from '../text/draft-text.ts'
import { checkRests } from './check-rests.ts'
import { checkRows } from './check-rows.ts'
import { disagreement } from './compare-totals.ts'
import { accountsOf, type DraftAccounts } from './draft-accounts.ts'
import { draftCarryOver } from './draft-carry-over.ts'
import { draftExpenditure } from './draft-expenditure.ts'
import { draftIncome } from './draft-income.ts'
import { draftThreePublic } from './draft-three-public.ts'
import { enteredTables } from './entered-tables.ts'
import { exactRelations } from './exact-relations.ts'
import { identityOf } from './identity-of-tables.ts'
import { noteWhatIsMissing, requireTables } from './missing-tables.ts'
import { printedCells } from './printed-cells.ts'
import { canHold, settleAmounts } from './settle-amounts.ts'
import { measuredAt } from './table-amounts.ts'
import { tablesById } from './tables-by-id.ts'
import { unrecognisedTables } from './unrecognised-tables.ts'

export interface GatheredTables {
  /** Absent when anything was refused. */
  readonly accounts?: Accounts
  /** The tables as they were entered, totals included. */
  readonly entered: EnteredTables
  readonly report: ImportReport
}

/**
 * Puts the accounts together from the tables of a document, and from its text where `told` is what it says; what
 * neither tells is left blank.
 */
export function accountsFromTables(
  document: Document,
  found: readonly StatutoryTable[],
  expected: EntryExpectations,
  told?: Disclosure,
): GatheredTables {
  const notes = new Notes()
  const sheets: SheetReport[] = []
  const tables = tablesById(document, found, sheets, notes)
  unrecognisedTables(document, found, sheets, notes)
  if (found.length === 0) return { entered: new Map(), report: { sheets, notes: notes.all } }
  // of published reports the unit may be told elsewhere, or be the usual one; a workbook of source data must tell it
  if (told === undefined && found.every(({ unitSpan }) => unitSpan === undefined))
    notes.refuse(
      NOWHERE,
      '各表都没有注明金额单位，不能确定是元还是万元',
      '请在表头注明“金额单位：元”或“金额单位：万元”',
    )
  const identity = identityOf(document, found, expected, notes, told)
  const names: Record<string, string> = {}
  for (const table of tables.values()) checkRows(table, expected.official, names, notes)
  requireTables(tables, notes)
  const information = told === undefined ? informationIn(document, threePublicTables(found), notes) : undefined
  const entered = enteredTables(tables)
  const report = { sheets, notes: notes.all }
  if (identity === undefined || isRefused(report)) return { entered, report }
  const { official } = expected
  const codes = [...tables.values()].flatMap(({ rows }) => rows.flatMap(({ code }) => code ?? []))
  const draft: DraftAccounts = {
    ...identity,
    income: draftIncome(tables),
    expenditure: draftExpenditure(tables),
    carryOver: draftCarryOver(tables),
    surplusUsed: { ...measuredAt(tables.get('T1'), 'surplus', 'final') },
    surplusDistributed: { ...measuredAt(tables.get('T1'), 'distribution', 'final') },
    threePublic: draftThreePublic(tables),
    subjectNames: { ...names, ...(official === undefined ? {} : namesBeyondList(codes, official)) },
  }
  checkRests(tables, draft, notes)
  const printed = printedCells(draft, tables)
  notes.all.push(...printed.filter((cell) => !canHold(cell)).map(disagreement))
  const text = told === undefined ? undefined : draftText(told, tables, printed, notes)
  const settled = settleAmounts([...printed, ...exactRelations(draft), ...(text?.totals ?? [])].filter(canHold))
  noteWhatIsMissing(tables, draft, notes, told !== undefined, information)
  const plain = accountsOf(draft, settled)
  const full = information === undefined ? plain : withInformation(plain, information, notes)
  const accounts = text?.complete(full, settled) ?? full
  return { ...(isRefused(report) ? {} : { accounts }), entered, report }
}

/** Among them 机构运行信息表, which tells more than the “三公”. */
const threePublicTables = (found: readonly StatutoryTable[]) =>
  found.flatMap(({ form, blocks, unit }) => (form.id === 'T7' ? blocks.map((block) => ({ block, unit })) : []))
