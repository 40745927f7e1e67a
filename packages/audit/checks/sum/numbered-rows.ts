import {
  type Interval,
  intervalOf,
  middle,
  overlap,
  parseStated,
  printParts,
  type Stated,
  sum,
} from '@mingzhang/accounts'
import type { Span, Table } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { otherTables } from '../../table-relations/other-tables.ts'

const NUMBERED = /^[（(]?(?<number>\d{1,2})[）)、.．](?!\d)/
const NUMBER = /^-?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?$/
const NOTHING = /^[-—－–/]*$/
/** Totals of whole tables are told of their own. */
const TOTAL = /合计|总计|小计|共计/
/** Columns whose numbers are not added up. */
const NOT_ADDED = /率|比|占|均|标准|得分|分值|权重|评分|[%％]/
const FEWEST_ITEMS = 2
const FIRST = 1

interface Row {
  readonly label: string
  /** Its number in a list of rows. */
  readonly number: number | undefined
  readonly cells: ReadonlyMap<number, Printed | string>
}

interface Printed {
  readonly stated: Stated
  readonly span: Span
}

/** A row and the numbered rows below it that divide it. */
interface Divided {
  readonly head: Row
  readonly items: readonly Row[]
}

interface Column {
  readonly whole: Printed
  readonly parts: readonly Printed[]
  readonly decimals: number
  readonly computed: Interval
  readonly holds: boolean
}

/** `项目支出 …` above `1、…`, `2、…` in tables of basic data: the columns of one year add up as those of the others do. */
export const numberedRows: Check = {
  id: 'numbered-rows',
  category: 'sum',
  severity: 'error',
  title: '基础数据表等附表中，一行之下逐项编号的各行，一栏相加等于该行的，其余各栏也应相等。',
  basis: '基本平衡关系：合计 = Σ各项；差额在各数四舍五入区间之内的不报。',
  example: {
    wrong: '项目支出 80.00 90.00；1、甲项目 30.00 35.00；2、乙项目 50.00 50.00',
    right: '项目支出 80.00 90.00；1、甲项目 30.00 35.00；2、乙项目 50.00 55.00',
  },
  *run(disclosure) {
    for (const { block } of otherTables(disclosure)) {
      const table = disclosure.document.blocks[block]
      if (table?.kind !== 'table' || !table.cells.some(({ text }) => NUMBERED.test(text.trim()))) continue
      const rows = rowsOf(table, block)
      for (const divided of dividedRows(rows)) {
        const columns = columnsOf(divided, rows)
        if (!columns.some(({ holds }) => holds)) continue
        for (const column of columns) if (!column.holds) yield observe(divided, column)
      }
    }
  },
}

function rowsOf({ cells }: Table, block: number): Row[] {
  const rows = new Map<number, { label: string; cells: Map<number, Printed | string> }>()
  for (const [at, { row, column, text }] of cells.entries()) {
    const words = text.replace(/\s/g, '')
    if (NOTHING.test(words)) continue
    const found = rows.get(row)
    if (found === undefined) {
      rows.set(row, { label: words, cells: new Map([[column, words]]) })
      continue
    }
    const stated = NUMBER.test(words) ? parseStated(words.replaceAll('，', ',')) : undefined
    const span = { block, cell: at, start: 0, end: text.length }
    found.cells.set(column, stated === undefined ? words : { stated, span })
  }
  return [...rows.values()].map(({ label, cells: own }) => {
    const number = NUMBERED.exec(label)?.groups?.number
    return { label, number: number === undefined ? undefined : Number(number), cells: own }
  })
}

/** Rows without a number whose next rows count up from one; between them may stand what a numbered row consists of. */
function* dividedRows(rows: readonly Row[]): Generator<Divided> {
  for (const [at, head] of rows.entries()) {
    if (head.number !== undefined || TOTAL.test(head.label) || rows[at + 1]?.number !== FIRST) continue
    const items: Row[] = []
    for (const row of rows.slice(at + 1)) {
      if (row.number === items.length + 1) items.push(row)
      else if (row.number !== undefined) break
    }
    if (items.length >= FEWEST_ITEMS) yield { head, items }
  }
}

function columnsOf({ head, items }: Divided, rows: readonly Row[]): Column[] {
  const above = rows.slice(0, rows.indexOf(head))
  // The nearest words are the heading: a table may go on below another with headings of its own.
  const headingOf = (column: number): string =>
    above.flatMap(({ cells }) => cells.get(column) ?? []).findLast((cell) => typeof cell === 'string') ?? ''
  return [...head.cells].flatMap(([column, whole]) => {
    const cells = items.flatMap((item) => item.cells.get(column) ?? [])
    const parts = cells.filter((cell) => typeof cell !== 'string')
    if (
      typeof whole === 'string' ||
      parts.length < Math.max(FEWEST_ITEMS, cells.length) ||
      NOT_ADDED.test(headingOf(column))
    )
      return []
    const decimals = Math.max(whole.stated.decimals, ...parts.map(({ stated }) => stated.decimals))
    const within = ({ stated }: Printed): Interval => intervalOf(stated, 1n, decimals)
    const computed = sum(parts.map(within))
    return [{ whole, parts, decimals, computed, holds: overlap(within(whole), computed) }]
  })
}

function observe({ head, items }: Divided, { whole, parts, decimals, computed }: Column): Observation {
  const [expected, actual] = [computed, intervalOf(whole.stated, 1n, decimals)].map((value) =>
    printParts(middle(value), 1n, decimals),
  )
  return {
    message: `表内“${head.label}”为${actual}，其下${items.length}项之和为${expected}，不相等，其余各栏相等。`,
    evidence: [whole, ...parts].map(({ span }) => span),
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
  }
}
