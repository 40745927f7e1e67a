/** Names of tables, rows and columns in a formula, resolved to their keys. */
import type { EquationTableId, EquationYear } from '../equations/equation.ts'
import type { LedgerForm } from '../ledgers/ledger.ts'
import { LEDGER_FORMS } from '../ledgers/ledger-forms.ts'
import { likeness } from '../subjects/likeness.ts'
import { TABLE_FORMS, type TableForm } from '../tables/index.ts'
import { THREE_PUBLIC_ITEMS } from '../tables/lines.ts'
import { TOTAL_ROW } from '../tables/table-form.ts'
import { type FormulaCell, FormulaMistake, type FormulaRow } from './formula.ts'

const PREVIOUS = '上年'
const EACH = '每行'
const MOMENTS: Readonly<Record<string, string>> = { 预算数: 'budget', 决算数: 'final' }
const MOST_NAMED = 12

interface Name {
  readonly key: string
  readonly title: string
}

/** A name as it is compared: without white space, quotation marks and title marks. */
const plain = (name: string): string =>
  name
    .replace(/[\s《》“”"]/g, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）')

const TABLES = new Map<string, TableForm | LedgerForm>(
  [...TABLE_FORMS, ...LEDGER_FORMS].flatMap((form) =>
    [form.id, form.title, ...form.aliases].map((name) => [plain(name), form] as const),
  ),
)

/** `[上年.]表.行.栏`. */
export function cellNamed(segments: readonly string[], position: number): FormulaCell {
  const year: EquationYear = segments[0] === PREVIOUS ? 'previous' : 'this'
  const [table = '', row = '', column = '', ...more] = year === 'previous' ? segments.slice(1) : segments
  if (row === '' || column === '' || more.length > 0)
    throw new FormulaMistake(`“${segments.join('.')}”应写成“表.行.栏”，例如“收入决算表.合计.本年收入合计”`, position)
  const form = TABLES.get(plain(table))
  if (form === undefined) throw new FormulaMistake(`没有名为“${table}”的表${nearest(table)}`, position)
  const id: EquationTableId = form.id
  return { year, table: id, ...addressIn(form, row, column, position) }
}

/** The nearest title, where one is near. */
function nearest(name: string): string {
  const titles = [...TABLES.values()].map(({ title }) => title)
  const near = titles.find((title) => likeness(plain(name), plain(title)) === 'near')
  const similar = near ?? titles.find((title) => likeness(plain(name), plain(title)) === 'similar')
  return similar === undefined ? '' : `，是不是《${similar}》`
}

const isLedger = (form: TableForm | LedgerForm): form is LedgerForm => !('required' in form)

function addressIn(
  form: TableForm | LedgerForm,
  row: string,
  column: string,
  position: number,
): Pick<FormulaCell, 'row' | 'column'> {
  const rows = rowNames(form)
  if (rows === 'single') return threePublicAddress(form, row, column, position)
  return {
    row: rowNamed(form, rows, row, position),
    column: named(form.columns, column) ?? columnWithin(form, column, position),
  }
}

/** Fixed lines with their names, `subjects` beside them, or a table of one row. */
function rowNames(
  form: TableForm | LedgerForm,
): { lines: readonly Name[]; subjects: boolean; open: boolean } | 'single' {
  const total: Name = { key: TOTAL_ROW, title: '合计' }
  if (isLedger(form))
    return typeof form.rows === 'string'
      ? { lines: [total], subjects: true, open: false }
      : { lines: form.rows, subjects: false, open: false }
  const { rows } = form
  if (rows.kind === 'single') return 'single'
  if (rows.kind === 'lines') return { lines: rows.sides.flatMap(({ lines }) => lines), subjects: false, open: true }
  return { lines: rows.kind === 'economic' ? rows.lines : [total], subjects: true, open: false }
}

function rowNamed(
  form: TableForm | LedgerForm,
  { lines, subjects, open }: { lines: readonly Name[]; subjects: boolean; open: boolean },
  row: string,
  position: number,
): FormulaRow {
  if (row === EACH) return { kind: 'each' }
  const prefix = /^(\d{0,7})\*$/.exec(row)
  if (subjects && prefix !== null) return { kind: 'prefix', prefix: prefix[1] ?? '' }
  if (subjects && /^\d{3}(?:\d{2}){0,2}$/.test(row)) return { kind: 'one', key: row }
  const line = named(lines, row)
  if (line !== undefined) return { kind: 'one', key: line }
  if (open && row.endsWith('支出')) return { kind: 'one', key: `category:${row}` }
  const remedy = subjects ? '行应写科目编码、“合计”、“每行”，或者“208*”这样的编码前缀' : listed(lines)
  throw new FormulaMistake(`《${form.title}》没有“${row}”行；${remedy}`, position)
}

const named = (names: readonly Name[], wanted: string): string | undefined =>
  names.find(({ key, title }) => plain(title) === plain(wanted) || key === wanted)?.key

function columnWithin(form: TableForm | LedgerForm, column: string, position: number): string {
  const economic = !isLedger(form) && form.economicColumns === true
  if (economic) return column
  throw new FormulaMistake(`《${form.title}》没有“${column}”栏；${listed(form.columns)}`, position)
}

const listed = (names: readonly Name[]): string => {
  const titles = [...new Set(names.map(({ title }) => title))]
  return `有：${titles.slice(0, MOST_NAMED).join('、')}${titles.length > MOST_NAMED ? '等' : ''}`
}

/** The “三公” table has one row: its items are named as rows, 预算数 and 决算数 as columns. */
function threePublicAddress(
  form: TableForm | LedgerForm,
  item: string,
  moment: string,
  position: number,
): Pick<FormulaCell, 'row' | 'column'> {
  const key = named(THREE_PUBLIC_ITEMS, item)
  if (key === undefined)
    throw new FormulaMistake(`《${form.title}》没有“${item}”；${listed(THREE_PUBLIC_ITEMS)}`, position)
  const at = MOMENTS[moment]
  if (at === undefined) throw new FormulaMistake(`《${form.title}》没有“${moment}”栏；有：预算数、决算数`, position)
  return { row: { kind: 'one', key: 'data' }, column: `${key}.${at}` }
}
