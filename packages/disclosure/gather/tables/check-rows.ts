/** Rows and cells of a table that cannot be taken as they are. */
import { economicSubjects, functionalSubjects } from '@mingzhang/accounts'
import type { OfficialNames } from '../../entry-workbook/subject-choices.ts'
import type { TableRow } from '../../statutory-table.ts'
import type { Notes } from '../import-report.ts'
import type { TableAmounts } from './table-amounts.ts'

/** Columns whose amounts may be below zero. */
const MAY_BE_NEGATIVE: ReadonlySet<string> = new Set(['opening', 'closing'])

/** Notes what is wrong with the rows, and collects names of subjects that no list knows. */
export function checkRows(
  table: TableAmounts,
  official: OfficialNames | undefined,
  names: Record<string, string>,
  notes: Notes,
): void {
  const { kind } = table.form.rows
  if (kind === 'single' || kind === 'lines') return
  const codes = new Set(table.rows.flatMap(({ code }) => (code === undefined ? [] : [code])))
  const parents = new Set(
    [...codes].flatMap((code) => [code.slice(0, 3), code.slice(0, 5)].filter((one) => one !== code)),
  )
  const seen = new Set<string>()
  for (const row of table.rows) {
    const amounts = cellsOf(table, row).filter(({ fen }) => fen !== 0n)
    for (const cell of amounts)
      if (cell.fen < 0n && !MAY_BE_NEGATIVE.has(cell.column))
        notes.refuse(cell.at, `“${table.form.title}”中${labelOf(row)}的金额不应为负数`, '请核对正负号')
    checkCode(row, amounts.length > 0, table, official, names, notes)
    if (row.code === undefined) continue
    if (seen.has(row.code))
      notes.refuse(table.cellAt(row.span), `“${table.form.title}”中科目 ${row.code} 出现了两次`, '请合并或改正其中一行')
    seen.add(row.code)
    const isLeaf = row.code.length === (kind === 'economic' ? 5 : 7)
    if (!isLeaf && amounts.length > 0 && !parents.has(row.code))
      notes.refuse(
        table.cellAt(row.span),
        `“${table.form.title}”中${labelOf(row)}没有${kind === 'economic' ? '款' : '项'}级明细`,
        '请补充下级科目的明细行',
      )
  }
}

const cellsOf = (table: TableAmounts, row: TableRow) =>
  [...row.cells.keys()].flatMap((column) => table.cells.get(`${row.key}|${column}`) ?? [])

const labelOf = ({ code, name }: TableRow): string => `“${[code, name].filter((part) => part).join(' ')}”`

function checkCode(
  row: TableRow,
  hasAmounts: boolean,
  table: TableAmounts,
  official: OfficialNames | undefined,
  names: Record<string, string>,
  notes: Notes,
): void {
  const at = table.cellAt(row.span)
  if (row.code === undefined) {
    if (row.key.startsWith('name:') && hasAmounts)
      notes.refuse(at, `“${table.form.title}”中${labelOf(row)}没有科目编码`, '请补充科目编码')
    return
  }
  const list = table.form.rows.kind === 'economic' ? economicSubjects : functionalSubjects
  if (list.withCode(row.code).length > 0 || official?.has(row.code) === true) {
    const meant = list.named(row.name)
    if (hasAmounts && meant.length > 0 && !meant.some(({ code }) => code === row.code))
      notes.add(
        'hint',
        at,
        `编码 ${row.code} 是“${official?.get(row.code) ?? list.withCode(row.code)[0]?.name}”，表中的名称是“${row.name}”，按编码采用`,
        '请核对编码和名称',
      )
    return
  }
  const isPlausible = row.name !== '' && list.withCode(row.code.slice(0, 3)).length > 0
  if (isPlausible) {
    if (names[row.code] === undefined)
      notes.add(
        'hint',
        at,
        `科目表中没有${labelOf(row)}，已按表中的名称采用`,
        '请核对编码；可导入当年官方科目表后再核对',
      )
    names[row.code] = row.name
  } else notes.refuse(at, `科目表中没有编码 ${row.code}`, '请核对编码，或导入当年官方科目表后再试')
}
