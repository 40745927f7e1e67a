/** Accounts from statutory tables (公开附表), whatever file they were read from. */
import { type Accounts, type EnteredTables, TABLE_FORMS, type TableId } from '@mingzhang/accounts'
import type { Document } from '@mingzhang/documents'
import type { EntryExpectations } from '../../entry-workbook/read/read-entry-workbook.ts'
import { namesBeyondList } from '../../entry-workbook/subject-choices.ts'
import type { StatutoryTable } from '../../statutory-table.ts'
import { amountIn, isRefusal } from '../cell-amount.ts'
import { checkOrganisation, checkYear } from '../identity-checks.ts'
import { type ImportReport, isRefused, Notes, type SheetReport } from '../import-report.ts'
import { checkRows } from './check-rows.ts'
import { disagreement } from './compare-totals.ts'
import { accountsOf, type DraftAccounts } from './draft-accounts.ts'
import { draftCarryOver } from './draft-carry-over.ts'
import { draftExpenditure } from './draft-expenditure.ts'
import { draftIncome } from './draft-income.ts'
import { draftThreePublic } from './draft-three-public.ts'
import { enteredTables } from './entered-tables.ts'
import type { TableSet } from './leaf-rows.ts'
import { balances, printedCells } from './printed-cells.ts'
import { canHold, settleAmounts } from './settle-amounts.ts'
import { mostStated, placeOfTable, statedIdentity } from './stated-identity.ts'
import { measuredAt, type TableAmounts, tableAmounts } from './table-amounts.ts'
import { unrecognisedTables } from './unrecognised-tables.ts'

export interface GatheredTables {
  /** Absent when anything was refused. */
  readonly accounts?: Accounts
  /** The tables as they were entered, totals included. */
  readonly entered: EnteredTables
  readonly report: ImportReport
}

/** Puts the accounts together from the tables of a document; what tables do not tell is left blank. */
export function accountsFromTables(
  document: Document,
  found: readonly StatutoryTable[],
  expected: EntryExpectations,
): GatheredTables {
  const notes = new Notes()
  const sheets: SheetReport[] = []
  const tables = tablesById(document, found, sheets, notes)
  unrecognisedTables(document, found, sheets, notes)
  const identity = identityOf(document, found, expected, notes)
  const names: Record<string, string> = {}
  for (const table of tables.values()) checkRows(table, expected.official, names, notes)
  requireTables(tables, notes)
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
  const printed = printedCells(draft, tables)
  notes.all.push(...printed.filter((cell) => !canHold(cell)).map(disagreement))
  const settled = settleAmounts([...printed, ...balances(draft)].filter(canHold))
  noteWhatIsMissing(tables, draft, notes)
  return { accounts: accountsOf(draft, settled), entered, report }
}

/** The first table of each kind; another that says otherwise is refused. */
function tablesById(
  document: Document,
  found: readonly StatutoryTable[],
  sheets: SheetReport[],
  notes: Notes,
): TableSet {
  const tables = new Map<TableId, TableAmounts>()
  const commonUnit = mostStated(found.flatMap(({ unit, unitSpan }) => (unitSpan === undefined ? [] : [unit])))
  for (const table of found) {
    const { form, unit, unitSpan, unread, rows } = table
    const at = placeOfTable(document, table)
    if (unitSpan === undefined)
      notes.add(
        'hint',
        at,
        `“${form.title}”没有注明金额单位，按${commonUnit ?? unit}读取`,
        '请在表头注明“金额单位：元”或“万元”',
      )
    const amounts = tableAmounts(document, table, unitSpan === undefined ? (commonUnit ?? unit) : unit)
    const firstRow = rows[0]?.span.cell
    for (const span of unread) {
      const cell = amounts.cellAt(span)
      const isHeading = firstRow !== undefined && span.cell !== undefined && span.cell < firstRow
      if (isHeading)
        notes.add(
          'hint',
          cell,
          `“${form.title}”的这一列不属于公开格式，未采用`,
          '无需处理；若是必要的内容，请改用录入表',
        )
      else {
        const block = document.blocks[span.block]
        const source = block?.kind === 'table' && span.cell !== undefined ? block.cells[span.cell] : undefined
        const read = amountIn(source ?? cell, unit)
        const refusal =
          read !== 'blank' && isRefusal(read)
            ? read
            : { message: '所在的行无法识别', remedy: '请核对这一行的科目编码或项目名称' }
        notes.refuse(cell, `“${form.title}”中的金额${refusal.message}`, refusal.remedy)
      }
    }
    const taken = [...amounts.cells.values()].filter(({ fen }) => fen !== 0n).length
    const name = at.place.sheet ?? form.title
    if (!tables.has(form.id)) {
      tables.set(form.id, amounts)
      sheets.push({
        place: at.place,
        name,
        recognised: form.title,
        taken,
        ...(amounts.isRounded ? { reason: `以${amounts.unit}为单位，未精确到分` } : {}),
      })
    } else {
      sheets.push({
        place: at.place,
        name,
        recognised: form.title,
        taken: 0,
        reason: '同一张表出现了两次，只采用第一张',
      })
      if (!isSame(tables.get(form.id), amounts))
        notes.refuse(at, `“${form.title}”出现了两次，内容不同`, '请只保留本单位本年度的一张')
    }
  }
  return tables
}

const isSame = (a: TableAmounts | undefined, b: TableAmounts): boolean =>
  a !== undefined &&
  a.cells.size === b.cells.size &&
  [...b.cells].every(([key, { fen }]) => a.cells.get(key)?.fen === fen)

function identityOf(
  document: Document,
  found: readonly StatutoryTable[],
  expected: EntryExpectations,
  notes: Notes,
): { year: number; organisation: string } | undefined {
  const stated = found.map((table) => statedIdentity(document, table))
  const years = stated.flatMap((one) => one.years)
  const organisations = stated.flatMap((one) => one.organisations)
  const year = expected.year ?? mostStated(years.map((one) => one.year))
  const organisation = expected.organisation ?? mostStated(organisations.map((one) => one.name))
  for (const one of years) checkYear(one.year, one.at, { ...(year === undefined ? {} : { year }) }, notes)
  for (const one of organisations)
    checkOrganisation(one.name, one.at, { ...(organisation === undefined ? {} : { organisation }) }, notes)
  const nowhere = { place: {}, text: '' }
  if (year === undefined) notes.refuse(nowhere, '表中没有写明年度', '请用 --year 指定年度，如 --year 2024')
  if (organisation === undefined) notes.refuse(nowhere, '表中没有写明编制单位', '请用 --unit 指定单位名称')
  return year === undefined || organisation === undefined ? undefined : { year, organisation }
}

const REQUIRED: readonly TableId[] = ['T1', 'T2', 'T3', 'T4', 'T5']

function requireTables(tables: TableSet, notes: Notes): void {
  const fiscal = (column: string): bigint => measuredAt(tables.get('T4'), 'expenditure', column).fen
  const needed: readonly (readonly [boolean, readonly TableId[]])[] = [
    ...REQUIRED.map((id) => [true, [id]] as const),
    [!(tables.has('S7') && tables.has('S9')), ['T6']],
    [fiscal('funds') !== 0n, ['T8']],
    [fiscal('capital') !== 0n, ['T9', 'S12']],
  ]
  for (const [isNeeded, ids] of needed) {
    if (!isNeeded || ids.some((id) => tables.has(id))) continue
    const title = TABLE_FORMS.find((form) => form.id === ids[0])?.title
    notes.refuse({ place: {}, text: '' }, `缺少“${title}”`, '请把这张表一并导入；没有数据的也保留空表')
  }
}

function noteWhatIsMissing(tables: TableSet, { expenditure }: DraftAccounts, notes: Notes): void {
  const nowhere = { place: {}, text: '' }
  if ([...tables.values()].some(({ isRounded }) => isRounded))
    notes.add(
      'hint',
      nowhere,
      '表中的金额没有精确到分，已在取整范围内取值，使各合计数与表中一致',
      '需要精确数据的，请改用以元为单位的表',
    )
  if (expenditure.level === 'functional')
    notes.add(
      'hint',
      nowhere,
      '没有支出的经济分类明细，只按功能分类导入',
      '需要明细表的，请补充四川格式的明细表，或改用录入表',
    )
  if (!tables.has('T7')) notes.add('hint', nowhere, '没有“三公”经费表，“三公”经费按零处理', '请补充这张表')
  notes.add(
    'hint',
    nowhere,
    '公开附表不含单位性质、上年数、“三公”经费统计数、机关运行经费、政府采购、资产、人员、项目和文字说明，这些内容为空',
    '可用 mingzhang template --from 数据.json 生成录入表补填',
  )
}
