import {
  exactParts,
  type Interval,
  intervalOf,
  likelySlip,
  middle,
  multiplyBy,
  overlap,
  parseStated,
  printParts,
  sum,
} from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import type { Table } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import {
  type GridRow,
  gridRows,
  labelOf,
  numberIn,
  type PrintedCell,
  printedAt,
  wordsIn,
} from '../../table-relations/grid-rows.ts'
import { otherTables, tellsLevels } from '../../table-relations/other-tables.ts'

const TOTAL = /^(?:支出|资金|金额|投资|投入|项目|全部|全[省市州县区乡镇])?(?:合计|总计|共计)[:：]?$/
/** Rows that stand for others or are part of another, which a plain sum would count twice. */
const NESTED = /小计|合计|总计|共计|其中|^[一二三四五六七八九十]{1,3}[、.．]|^[（(][一二三四五六七八九十\d]{1,3}[）)]/
/** Columns whose numbers are not added up. */
const NOT_ADDED = /序号|编号|编码|代码|^年度?$|^月份?$|年份|日期|时间|率|比|占|均|单价|标准|名次|排名|电话|%|％/
/** What may be averaged below its rows, though the row is called 合计. */
const SCORES = /得分|评分|分数/
/** Amounts may be rounded to whole numbers; people and things are counted. */
const MONEY = /元|金额|资金|经费|预算|决算|支出|收入|安排|下达|投资/
const NOTHING = /^(?:[-—－–/]*|0)$/
const FEWEST_ROWS = 2

/** A column of a table, its total and what stands above or below it. */
interface Column {
  readonly heading: string
  readonly total: PrintedCell
  readonly items: readonly PrintedCell[]
  /** Places that the column is kept to; zeros at the end may be dropped. */
  readonly decimals: number
  /** Whether the total is the average of the rows. */
  readonly isAverage: boolean
  readonly computed: bigint
  readonly holds: boolean
}

/** The total row of any table that is none of the statutory ones and no performance form. */
export const totalRow: Check = {
  id: 'total-row',
  category: 'sum',
  severity: 'error',
  title: '其他附表（项目清单、统计表等）的合计行应等于各行之和（得分为平均数）。',
  basis: '基本平衡关系：合计 = Σ各行；差额在各数四舍五入区间之内的不报。',
  example: {
    wrong: '项目安排表：甲项目 120.50；乙项目 80.00；合计 210.50',
    right: '项目安排表：甲项目 120.50；乙项目 80.00；合计 200.50',
  },
  *run(disclosure) {
    for (const other of otherTables(disclosure)) {
      const { block } = other
      const table = disclosure.document.blocks[block]
      if (table?.kind !== 'table' || tellsLevels(other) || isPiece(disclosure, block)) continue
      const columns = columnsOf(table, block)
      const isPlain = columns.some(({ holds }) => holds)
      for (const column of columns) if (!column.holds) yield observe(column, isPlain)
    }
  },
}

/** A table that touches another may hold only some of the rows. */
const isPiece = ({ document: { blocks } }: Disclosure, block: number): boolean =>
  blocks[block - 1]?.kind === 'table' || blocks[block + 1]?.kind === 'table'

function columnsOf(table: Table, block: number): Column[] {
  const rows = gridRows(table)
  const numbered = rows.filter((row) => [...row.values()].some(({ cell }) => numberIn(cell.text) !== undefined))
  const totals = numbered.filter((row) => TOTAL.test(labelOf(row)))
  const [total] = totals
  const items = numbered.filter((row) => row !== total)
  const isAtEnd = total !== undefined && (total === numbered[0] || total === numbered.at(-1))
  if (!isAtEnd || totals.length > 1 || items.length < FEWEST_ROWS) return []
  if (items.some((row) => NESTED.test(labelOf(row)))) return []
  const top = rows.slice(0, rows.indexOf(numbered[0] ?? total))
  return [...total.keys()].flatMap((column) => columnOf(block, column, { total, items, top }) ?? [])
}

function columnOf(
  block: number,
  column: number,
  {
    total: last,
    items,
    top,
  }: { readonly total: GridRow; readonly items: readonly GridRow[]; readonly top: readonly GridRow[] },
): Column | undefined {
  const total = printedAt(last, block, column)
  const heading = top.map((row) => wordsIn(row, column)).join('')
  if (total === undefined || heading === '' || NOT_ADDED.test(heading)) return undefined
  const filled = items.filter((row) => !NOTHING.test(wordsIn(row, column)))
  const printed = filled.flatMap((row) => printedAt(row, block, column) ?? [])
  if (printed.length < Math.max(FEWEST_ROWS, filled.length)) return undefined
  const decimals = [total, ...printed].reduce(
    (most, { stated }) => (stated.decimals > most ? stated.decimals : most),
    0,
  )
  const intervalIn = ({ stated }: PrintedCell): Interval =>
    decimals > 0 || MONEY.test(heading)
      ? intervalOf(stated, 1n, decimals)
      : { low: exactParts(stated), high: exactParts(stated) }
  const all = sum(printed.map(intervalIn))
  const parts = exactParts(total.stated)
  // No sum is below one of its parts.
  const isAverage = SCORES.test(heading) && printed.some(({ stated }) => exactParts(stated) > parts)
  const count = BigInt(isAverage ? printed.length : 1)
  const holds = overlap(all, multiplyBy(isAverage ? intervalOf(total.stated) : intervalIn(total), count))
  return { heading, total, items: printed, decimals, isAverage, computed: middle(all) / count, holds }
}

function observe({ heading, total, items, decimals, isAverage, computed }: Column, isPlain: boolean): Observation {
  const [expected, actual] = [computed, exactParts(total.stated)].map((parts) => printParts(parts, 1n, decimals))
  const right = parseStated(expected ?? '')
  const isSlip = right !== undefined && likelySlip(total.stated, right) !== undefined
  return {
    ...(isPlain || isSlip ? {} : { severity: 'warning' as const }),
    message: `表内“${heading}”合计为${actual}，各行${isAverage ? '的平均数' : '之和'}为${expected}，不相等。`,
    evidence: [total.span, ...items.map(({ span }) => span)],
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
  }
}
