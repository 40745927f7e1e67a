/** 收入支出决算总表 and 财政拨款收入支出决算总表: income at the left, expenditure at the right. */
import { type FilledRow, type FilledTable, nameOf, type SubjectNames, TABLE_HEADINGS } from '@mingzhang/accounts'
import type { ManuscriptCell } from '@mingzhang/documents'
import { numberAt } from '../compose/numbering.ts'
import { heading, number, words } from './cells.ts'
import type { LaidTable } from './laid-table.ts'
import { figureAt } from './table-figures.ts'

const [LABEL_WIDTH, VALUE_WIDTH] = [32, 14]

/** A line of one side: what it prints and the row of the table that it is. */
interface Line {
  readonly label: string
  readonly row: string
  readonly indent?: number
  readonly total?: boolean
}

export function twoSidedLayout(
  table: FilledTable,
  names: SubjectNames,
  printedCategories: readonly string[],
): LaidTable {
  const right = TABLE_HEADINGS[table.form.id].flatMap(({ column }) => column ?? [])
  const [incomes, balances] = split(table.rows.filter(({ side }) => side === 'income'))
  const [, expenditures] = split(table.rows.filter(({ side, level }) => side === 'expenditure' && level === 0))
  const categories = categoryLines(table, names, printedCategories)
  const upper = Math.max(incomes.length, categories.length)
  const pairs: (readonly [Line | undefined, Line | undefined])[] = [
    ...Array.from({ length: upper }, (_, index) => [incomes[index], categories[index]] as const),
    ...balances.map((line, index) => [line, expenditures[index]] as const),
  ]
  const values = (line: Line | undefined, columns: readonly string[]): ManuscriptCell[] =>
    columns.map((column) => number(line === undefined ? undefined : figureAt(table, line.row, column, names.year)))
  return {
    header: [
      [heading('收入', { columnSpan: 2 }), heading('支出', { columnSpan: 1 + right.length })],
      [
        heading('项目'),
        heading('决算数'),
        heading('项目'),
        ...TABLE_HEADINGS[table.form.id].map(({ title }) => heading(title)),
      ],
    ],
    rows: pairs.map(([left, opposite]) => [
      label(left),
      ...values(left, ['final']),
      label(opposite),
      ...values(opposite, right),
    ]),
    widths: [LABEL_WIDTH, VALUE_WIDTH, LABEL_WIDTH, ...right.map(() => VALUE_WIDTH)],
  }
}

const label = (line: Line | undefined): ManuscriptCell =>
  line?.total === true
    ? words(line.label, { align: 'center', bold: true })
    : words(line?.label ?? '', { indent: line?.indent ?? 0 })

/** Lines of money received, numbered; and below them the totals and what was carried over. */
function split(rows: readonly FilledRow[]): [Line[], Line[]] {
  const first = rows.findIndex(({ key }) => !/^income\./.test(key))
  const lines = rows.map(({ key, name }, index): Line => {
    if (index < first) return { label: `${numberAt('一、', index + 1)}${name}`, row: key }
    const part = /^(?:opening|closing)\.(.+)$/.exec(key)
    if (part !== null) return { label: partLabel(rows, key), row: key, indent: 1 }
    const total = /^(?:total\.)?(?:income|expenditure)$/.test(key)
    return { label: key.startsWith('total.') ? '总计' : name, row: key, total }
  })
  return [lines.slice(0, first), lines.slice(Math.max(first, 0))]
}

/** The parts of a carry-over line bear the names of the budgets alone. */
function partLabel(rows: readonly FilledRow[], key: string): string {
  const parts = rows.filter((row) => row.key.split('.')[0] === key.split('.')[0] && row.key.includes('.'))
  const at = parts.findIndex((row) => row.key === key)
  return `${numberAt('一、', at + 1)}${(parts[at]?.name ?? '').replace(/^年[初末]|结转和结余$/g, '')}`
}

/** The categories (类) that the form prints, and those that were spent on beside them. */
function categoryLines(table: FilledTable, names: SubjectNames, printed: readonly string[]): Line[] {
  const spent = table.rows.filter(({ side, level }) => side === 'expenditure' && level === 1).map(({ name }) => name)
  const all = [...new Set([...printed.map((code) => nameOf(code, names)), ...spent])]
  return all.map((name, index) => ({ label: `${numberAt('一、', index + 1)}${name}`, row: `category:${name}` }))
}
