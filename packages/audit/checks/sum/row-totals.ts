import { type Interval, intervalOf, middle, overlap, printParts, printStated, sum } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import type { Cell, Table } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import {
  type GridRow,
  gridRows,
  labelOf,
  type PrintedCell,
  printedAt,
  wordsIn,
} from '../../table-relations/grid-rows.ts'
import { otherTables } from '../../table-relations/other-tables.ts'

const TOTAL = /^(?:合计|小计|总计|共计)(?:[（(].{1,4}[）)])?$/
const TOTAL_ROW = /合计|总计|小计/
const CODE = /^\d{3}(?:\d{2}){0,2}$/
/** Numbers that are no part of the total beside them. */
const NO_PART = /率|比|占|均|单价|标准|序号|编号|编码|代码|得分|分值|其中|上年|去年|预算数|增减|变动|20\d\d年|[%％]/
const FEWEST_PARTS = 2
/** So many rows of several parts must add up before a column is known to be their total, and but one may fail. */
const FEWEST_HOLDING = 2

/** A row of a table with a column of totals: the total and what stands beside it. */
interface Added {
  readonly label: string
  /** Of a code, or the total of all: the equations of the forms judge it. */
  readonly ofForm: boolean
  readonly total: PrintedCell
  readonly parts: readonly PrintedCell[]
  readonly computed: Interval
  readonly holds: boolean
}

/** `项目 | 合计 | 商品和服务支出 | 资本性支出`: the columns behind a total add up to it, in rows that no code ties to a form. */
export const rowTotals: Check = {
  id: 'row-totals',
  category: 'sum',
  severity: 'error',
  title: '附表中按项目等逐行列出的，“合计”栏应等于其后各栏之和。',
  basis: '基本平衡关系：合计 = Σ各栏；其余各行均相等而一行不等的，为填列错误。',
  example: {
    wrong: '项目 合计 办公费 设备购置；甲项目 30.00 10.00 20.00；乙项目 50.00 20.00 30.00；丙项目 45.00 20.00 15.00',
    right: '项目 合计 办公费 设备购置；甲项目 30.00 10.00 20.00；乙项目 50.00 20.00 30.00；丙项目 35.00 20.00 15.00',
  },
  *run(disclosure) {
    for (const block of tablesOf(disclosure)) {
      const table = disclosure.document.blocks[block]
      if (table?.kind !== 'table') continue
      const rows = addedRows(table, block)
      const [odd, second] = rows.filter(({ holds }) => !holds)
      if (odd === undefined || second !== undefined || odd.ofForm) continue
      if (rows.filter(({ holds, parts }) => holds && parts.length >= FEWEST_PARTS).length >= FEWEST_HOLDING)
        yield observe(odd)
    }
  },
}

/** Statutory forms of subjects, between which projects may stand, and all other tables. */
const tablesOf = (disclosure: Disclosure): number[] => [
  ...disclosure.statutoryTables.flatMap(({ blocks }) => blocks.filter((block) => hasCodes(disclosure, block))),
  ...otherTables(disclosure).map(({ block }) => block),
]

function hasCodes({ document }: Disclosure, block: number): boolean {
  const table = document.blocks[block]
  return table?.kind === 'table' && table.cells.some(isCode)
}

const isCode = ({ text }: Cell): boolean => CODE.test(text.trim())

function addedRows(table: Table, block: number): Added[] {
  const rows = gridRows(table)
  const first = rows.findIndex((row) => [...row.keys()].some((column) => hasDecimals(printedAt(row, block, column))))
  const head = rows.slice(0, first)
  const width = table.columns
  const headings = Array.from({ length: width }, (_, column) => head.map((row) => wordsIn(row, column)).join(''))
  const [total, another] = headings.flatMap((heading, column) => (TOTAL.test(heading) ? [column] : []))
  const parts = headings.flatMap((_, column) => (total !== undefined && column > total ? [column] : []))
  if (total === undefined || another !== undefined || parts.length < FEWEST_PARTS) return []
  if (parts.some((column) => headings[column] === '' || NO_PART.test(headings[column] ?? ''))) return []
  return rows.slice(first).flatMap((row) => addedRow(row, block, total, parts) ?? [])
}

const hasDecimals = (cell: PrintedCell | undefined): boolean => (cell?.stated.decimals ?? 0) > 0

function addedRow(row: GridRow, block: number, column: number, columns: readonly number[]): Added | undefined {
  const total = printedAt(row, block, column)
  const parts = columns.flatMap((one) => printedAt(row, block, one) ?? [])
  if (total === undefined || parts.length === 0) return undefined
  const computed = sum(parts.map(({ stated }) => intervalOf(stated)))
  const label = labelOf(row)
  const ofForm = TOTAL_ROW.test(label) || [...row.values()].some(({ cell }) => isCode(cell))
  return { label, ofForm, total, parts, computed, holds: overlap(computed, intervalOf(total.stated)) }
}

function observe({ label, total, parts, computed }: Added): Observation {
  const decimals = Math.max(total.stated.decimals, ...parts.map(({ stated }) => stated.decimals))
  const should = printParts(middle(computed), 1n, decimals)
  return {
    message: `“${label}”行各栏之和为${parts.map(({ stated }) => printStated(stated)).join(' + ')} = ${should}，合计栏为${printStated(total.stated)}，不相等。`,
    evidence: [total.span, ...parts.map(({ span }) => span)],
    expected: should,
    actual: printStated(total.stated),
  }
}
