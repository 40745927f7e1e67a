/** One table of each kind, with what of it could not be read. */
import type { TableId } from '@mingzhang/accounts'
import type { Document, Span } from '@mingzhang/documents'
import type { StatutoryTable } from '../../statutory-table.ts'
import { amountIn, type CellRefusal, isRefusal, refusalOf } from '../cell-amount.ts'
import type { Notes, SheetReport } from '../import-report.ts'
import type { TableSet } from './leaf-rows.ts'
import { agrees, NOTHING } from './measured.ts'
import { mostStated, placeOfTable } from './stated-identity.ts'
import { type TableAmounts, tableAmounts } from './table-amounts.ts'

/** So many columns that were left out are named. */
const MOST_NAMES = 6

/** One table of each kind, the first unless another is exact; two that contradict each other are refused. */
export function tablesById(
  document: Document,
  found: readonly StatutoryTable[],
  sheets: SheetReport[],
  notes: Notes,
): TableSet {
  const tables = new Map<TableId, TableAmounts>()
  const commonUnit = mostStated(found.flatMap(({ unit, unitSpan }) => (unitSpan === undefined ? [] : [unit])))
  for (const table of found) {
    const { form } = table
    const at = placeOfTable(document, table)
    const unit = unitOf(table, commonUnit, at, notes)
    const amounts = tableAmounts(document, table, unit)
    noteUnread(document, table, amounts, notes)
    const report = { place: at.place, name: at.place.sheet ?? form.title, recognised: form.title }
    const earlier = tables.get(form.id)
    if (earlier === undefined) {
      tables.set(form.id, amounts)
      const reason = amounts.isRounded ? { reason: `以${unit}为单位，未精确到分` } : {}
      sheets.push({ ...report, taken: filledCells(amounts), ...reason })
    } else {
      const isFiner = earlier.isRounded && !amounts.isRounded
      if (isFiner) tables.set(form.id, amounts)
      const reason = isFiner ? '同一张表出现了两次，采用精确到分的这一张' : '同一张表出现了两次，只采用前一张'
      sheets.push({ ...report, taken: isFiner ? filledCells(amounts) : 0, reason })
      if (!isSame(earlier, amounts))
        notes.refuse(at, `“${form.title}”出现了两次，内容不同`, '请只保留本单位本年度的一张')
    }
  }
  return tables
}

/** The unit that a table prints; one that prints none is read in that of most others. */
function unitOf(
  { form, unit, printedUnit, unitSpan }: StatutoryTable,
  commonUnit: StatutoryTable['unit'] | undefined,
  at: ReturnType<typeof placeOfTable>,
  notes: Notes,
): StatutoryTable['unit'] {
  if (unitSpan !== undefined) {
    if (printedUnit !== unit)
      notes.add(
        'hint',
        at,
        `“${form.title}”注明的金额单位是${printedUnit}，但金额与其他各表以${unit}为单位的相同，按${unit}读取`,
        '请改正表头的金额单位',
      )
    return unit
  }
  const supposed = commonUnit ?? unit
  notes.add('hint', at, `“${form.title}”没有注明金额单位，按${supposed}读取`, '请在表头注明“金额单位：元”或“万元”')
  return supposed
}

const filledCells = ({ cells }: TableAmounts): number => [...cells.values()].filter(({ fen }) => fen !== 0n).length

/** Whether two prints of a table can both hold: one of them may be rounded, or leave zeros blank. */
const isSame = (a: TableAmounts, b: TableAmounts): boolean =>
  [...new Set([...a.cells.keys(), ...b.cells.keys()])].every((key) => {
    const [one, other] = [a.cells.get(key) ?? NOTHING, b.cells.get(key) ?? NOTHING]
    return agrees({ fen: one.fen - other.fen, tolerance: one.tolerance + other.tolerance })
  })

/** Columns that the form does not have are left out; cells that cannot be read are refused. */
function noteUnread(document: Document, table: StatutoryTable, amounts: TableAmounts, notes: Notes): void {
  const { title } = table.form
  const firstData = table.rows[0]?.span.cell ?? 0
  const isHeading = ({ cell }: Span): boolean => cell !== undefined && cell < firstData
  const columnsLeftOut = [...table.unread.filter(isHeading), ...table.details]
  const [first, ...others] = columnsLeftOut.map((span) => amounts.cellAt(span))
  if (first !== undefined) {
    const names = [first, ...others].map(({ text }) => text.replace(/\s/g, ''))
    const columns =
      names.length === 1
        ? '这一列'
        : `${names.length}列（${names.slice(0, MOST_NAMES).join('、')}${names.length > MOST_NAMES ? '等' : ''}）`
    notes.add('hint', first, `“${title}”的${columns}不属于公开格式，未采用`, '无需处理；若是必要的内容，请改用录入表')
  }
  for (const span of table.unread) {
    if (isHeading(span)) continue
    const { message, remedy } = whyUnread(document, span, amounts)
    notes.refuse(amounts.cellAt(span), `“${title}”中的金额${message}`, remedy)
  }
  for (const { span, stated } of table.cells.values()) {
    const refusal = span.cell === undefined ? undefined : unreliable(document, span, stated !== undefined)
    if (refusal !== undefined)
      notes.refuse(amounts.cellAt(span), `“${title}”中的金额${refusal.message}`, refusal.remedy)
  }
}

/** Why a cell that holds an amount, or a formula for one, cannot be relied upon. */
function unreliable(
  document: Document,
  { block: index, cell: at = -1 }: Span,
  isStated: boolean,
): CellRefusal | undefined {
  const block = document.blocks[index]
  const cell = block?.kind === 'table' ? block.cells[at] : undefined
  return cell === undefined || !(isStated || cell.stored?.uncalculated === true) ? undefined : refusalOf(cell)
}

function whyUnread(document: Document, span: Span, { unit }: TableAmounts): { message: string; remedy: string } {
  const block = document.blocks[span.block]
  const cell = block?.kind === 'table' && span.cell !== undefined ? block.cells[span.cell] : undefined
  const read = cell === undefined ? 'blank' : amountIn(cell, unit)
  return read !== 'blank' && isRefusal(read)
    ? read
    : { message: '所在的行无法识别', remedy: '请核对这一行的科目编码或项目名称' }
}
