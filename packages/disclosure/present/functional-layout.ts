/** Tables whose rows are functional subjects: 科目编码, 科目名称 and the value columns. */
import { type FilledTable, TABLE_HEADINGS, type TableHeading } from '@mingzhang/accounts'
import { number, words } from './cells.ts'
import { columnsUnder, headerRows } from './header-rows.ts'
import type { LaidTable } from './laid-table.ts'
import { figureAt } from './table-figures.ts'

const [CODE_WIDTH, NAME_WIDTH, VALUE_WIDTH] = [12, 28, 14]

/** Word opens no table of more than 63 columns. */
const MOST_COLUMNS = 60
const LABELS: readonly TableHeading[] = [{ title: '科目编码' }, { title: '科目名称' }]

/** The table, or where it has too many columns its parts (续表): each begins with the subjects. */
export const functionalLayout = (table: FilledTable, year: number): LaidTable[] =>
  partsOf(headingsOf(table)).map((headings) => layoutOf(table, [...LABELS, ...headings], year))

function layoutOf(table: FilledTable, headings: readonly TableHeading[], year: number): LaidTable {
  const columns = columnsUnder(headings)
  const rows = table.rows.map(({ key, code, name, level }) => {
    const label =
      code === undefined
        ? [words(name, { columnSpan: 2, align: 'center', bold: true })]
        : [words(code), words(name, { indent: level - 1 })]
    return [...label, ...columns.map((column) => number(figureAt(table, key, column, year)))]
  })
  return {
    header: headerRows(headings),
    rows,
    widths: [CODE_WIDTH, NAME_WIDTH, ...columns.map(() => VALUE_WIDTH)],
  }
}

/** Headings in parts; what stands under one heading stays together. */
function partsOf(headings: readonly TableHeading[]): TableHeading[][] {
  const parts: TableHeading[][] = [[]]
  for (const heading of headings) {
    const last = parts.at(-1)
    const columns = LABELS.length + columnsUnder([...(last ?? []), heading]).length
    if (last !== undefined && (last.length === 0 || columns <= MOST_COLUMNS)) last.push(heading)
    else parts.push([heading])
  }
  return parts
}

/** Declared headings, and in the detail tables the economic subjects that occur: 类 over its 款. */
function headingsOf({ form, columns }: FilledTable): readonly TableHeading[] {
  const declared = TABLE_HEADINGS[form.id]
  if (form.economicColumns !== true) return declared
  const categories = columns.filter(({ key }) => !key.includes('/') && declared.every(({ column }) => column !== key))
  const economic = categories.map(({ key, title }): TableHeading => {
    const items = columns.filter((column) => column.key.startsWith(`${key}/`))
    const under = [{ title: '小计', column: key }, ...items.map((item) => ({ title: item.title, column: item.key }))]
    return { title, under }
  })
  return [...declared, ...economic]
}
