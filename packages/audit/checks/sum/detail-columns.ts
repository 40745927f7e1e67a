import { overlap, sum } from '@mingzhang/accounts'
import type { Cell } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type DetailTable, detailTables } from '../../table-relations/detail-tables.ts'
import { isUnder } from '../../table-relations/heading-cells.ts'
import type { OtherAmount, OtherRow } from '../../table-relations/other-tables.ts'
import { sumOfAmounts } from '../../table-relations/sums-by-subject.ts'

const TOTAL = /^(?:合计|小计)$/
/** So many rows, and this share of them, must add up before a heading is known to hold the sum of those below it. */
const FEWEST_ROWS = 3
const MOST_OF = { rows: 3, hold: 2 }
const FEWEST_PARTS = 2

/** Columns that some regions print beside those of the form: each total is the sum of its parts. */
export const detailColumns: Check = {
  id: 'detail-columns',
  category: 'sum',
  severity: 'error',
  title: '附表在公开格式之外另列的细分栏目，合计应等于所属各栏之和。',
  basis: '基本平衡关系：合计 = Σ各栏。',
  example: {
    wrong: '一般公共预算财政拨款收入支出决算表：本年收入合计 8.00；基本支出 5.00；项目支出 2.00',
    right: '一般公共预算财政拨款收入支出决算表：本年收入合计 7.00；基本支出 5.00；项目支出 2.00',
  },
  *run(disclosure) {
    for (const table of detailTables(disclosure))
      for (const group of groupsOver(table)) yield* acrossRows(group, table.rows)
  },
}

/** The column of a total, and those that it is the sum of. */
interface Group {
  readonly name: string
  readonly total: number
  readonly parts: readonly number[]
}

/** The headings over columns of details, one of which is their total; those of the form alone are judged as such. */
function groupsOver({ head, headings, columns }: DetailTable): Group[] {
  const covers = (over: Cell): boolean => over.columnSpan > 1 && headings.some((cell) => isWithin(cell, over))
  return head.filter(covers).flatMap((over) => {
    const below = head.filter((cell) => isUnder(cell, over))
    const [total, second] = below.filter(({ text }) => TOTAL.test(plain(text)))
    const parts = below.filter((cell) => cell !== total).flatMap((cell) => valueColumns(head, cell))
    if (total === undefined || second !== undefined || parts.length < FEWEST_PARTS) return []
    if (![total.column, ...parts].some((column) => columns.has(column))) return []
    return [{ name: `“${plain(over.text)}”${plain(total.text)}`, total: total.column, parts }]
  })
}

const plain = (text: string): string => text.replace(/\s/g, '')

const isWithin = (cell: Cell, over: Cell): boolean =>
  cell.row > over.row && cell.column >= over.column && cell.column + cell.columnSpan <= over.column + over.columnSpan

/** Where the amounts of a heading stand: in its own column, in that of its total, or in those of its parts. */
function valueColumns(head: readonly Cell[], heading: Cell): number[] {
  const below = heading.columnSpan > 1 ? head.filter((cell) => isUnder(cell, heading)) : []
  if (below.length === 0) return [heading.column]
  const total = below.find(({ text }) => TOTAL.test(plain(text)))
  return total === undefined ? below.flatMap((cell) => valueColumns(head, cell)) : [total.column]
}

function* acrossRows({ name, total, parts }: Group, rows: readonly OtherRow[]): Generator<Observation> {
  const added = rows.flatMap(({ label, amounts }) => {
    const stated = amounts.get(total)
    const told = parts.flatMap((column): readonly OtherAmount[] => {
      const amount = amounts.get(column)
      return amount === undefined ? [] : [amount]
    })
    return stated === undefined || told.length === 0 ? [] : [{ label, stated, told }]
  })
  const holding = added.filter(({ stated, told }) =>
    overlap(sum(told.map(({ interval }) => interval)), stated.interval),
  )
  if (added.length < FEWEST_ROWS || holding.length * MOST_OF.rows < added.length * MOST_OF.hold) return
  for (const { label, stated, told } of added) yield* sumOfAmounts(stated, told, `“${label}”行${name}`)
}
