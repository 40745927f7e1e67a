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
import type { Cell, Span, Table } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'

/** `计划安排资金（万元）`, `实际到位资金`, `实际使用情况`, beside its amount. */
const MONEY =
  /^(?:项目|年度|本年)*(?:计划|预算|实际|批复)[^：:]{0,6}(?:资金|投资额?|到位|使用|支出)[^：:]{0,4}(?:[（(]万元[）)])?[:：]?$/
/** Below it: who gave it. */
const LEVEL =
  /^(?:其中[:：]?)?(?:中央|国家|省|自治区|市|州|县|区|市县|县区|县市|地方|本级|乡镇|其他|其它|自筹|社会|单位)+级?(?:财政)?(?:拨款|资金|配套|补助)*(?:[（(]万元[）)])?[:：]?$/
const NUMBER = /^\d[\d,]*(?:\.\d+)?(?:万元)?$/
/** An empty cell, a dash: nothing was given. */
const NOTHING = /^[-—－–/]*$/

/** `地方财政` holds the levels that may be listed below it. */
const WITHIN_OTHERS = /地方|市县|县市/
const SINGLE = /(?:省|市|县|区)级?(?:财政)?(?:资金)?$/

interface Told {
  readonly stated: Stated
  readonly span: Span
}

/** A form that prints all its money beside its words and, below, the money of each level of government. */
export const fundsByLevel: Check = {
  id: 'funds-by-level',
  category: 'sum',
  severity: 'error',
  title: '绩效评价表中计划（到位、使用）资金应等于其下所列中央、省、市、县财政和其他资金之和。',
  basis: '《财政支出绩效评价管理暂行办法》（财预〔2011〕285号）绩效报告格式：资金按来源分列。',
  example: {
    wrong: '实际到位资金（万元） 90.00；其中：中央财政 50.00；省财政 20.00；县财政 10.00',
    right: '实际到位资金（万元） 90.00；其中：中央财政 50.00；省财政 20.00；县财政 20.00',
  },
  *run({ document }) {
    for (const [block, table] of document.blocks.entries()) if (table.kind === 'table') yield* wrongIn(table, block)
  },
}

function* wrongIn(table: Table, block: number): Generator<Observation> {
  const cellAt = new Map(table.cells.map((cell, at) => [`${cell.row} ${cell.column}`, { cell, at }]))
  for (const label of table.cells) {
    if (!MONEY.test(plain(label))) continue
    const beside = (row: number): { cell: Cell; at: number } | undefined =>
      cellAt.get(`${row} ${label.column + label.columnSpan}`)
    const total = numberIn(beside(label.row), block)
    const parts =
      total === undefined ? [] : [...levelsBelow(label, cellAt, (row) => numberOrNothing(beside(row), block))]
    if (total === undefined || parts.length < 2) continue
    yield* unlike(plain(label), total, parts)
  }
}

/** The amounts of the levels in the rows below; none where one of them is no number. */
function levelsBelow(
  label: Cell,
  cellAt: ReadonlyMap<string, { readonly cell: Cell }>,
  amountIn: (row: number) => Told | 'nothing' | undefined,
): Told[] {
  const told: Told[] = []
  const names: string[] = []
  const isNested = (): boolean =>
    names.some((name) => WITHIN_OTHERS.test(name)) &&
    names.some((name) => !WITHIN_OTHERS.test(name) && SINGLE.test(name))
  for (let row = label.row + label.rowSpan; ; row++) {
    const below = cellAt.get(`${row} ${label.column}`)?.cell
    if (below === undefined || !LEVEL.test(plain(below))) return isNested() ? [] : told
    names.push(plain(below).replace(/[（(]万元[）)][:：]?$|[:：]$/, ''))
    const amount = amountIn(row)
    if (amount === undefined) return []
    if (amount !== 'nothing') told.push(amount)
  }
}

function* unlike(label: string, total: Told, parts: readonly Told[]): Generator<Observation> {
  const decimals = Math.max(...[total, ...parts].map(({ stated }) => stated.decimals))
  const valueIn = ({ stated }: Told): Interval => intervalOf(stated, 1n, decimals)
  const all = sum(parts.map(valueIn))
  if (overlap(all, valueIn(total))) return
  const should = printParts(middle(all), 1n, decimals)
  const told = printParts(middle(valueIn(total)), 1n, decimals)
  yield {
    message: `“${label}”为${told}，所列各级资金之和为${should}，不相等。`,
    evidence: [total, ...parts].map(({ span }) => span),
    expected: should,
    actual: told,
  }
}

const plain = ({ text }: Cell): string => text.replace(/\s/g, '')

function numberOrNothing(
  found: { readonly cell: Cell; readonly at: number } | undefined,
  block: number,
): Told | 'nothing' | undefined {
  return found === undefined || NOTHING.test(plain(found.cell)) ? 'nothing' : numberIn(found, block)
}

function numberIn(found: { readonly cell: Cell; readonly at: number } | undefined, block: number): Told | undefined {
  const text = found === undefined ? '' : plain(found.cell)
  const stated = NUMBER.test(text) ? parseStated(text.replace('万元', '')) : undefined
  if (found === undefined || stated === undefined) return undefined
  return { stated, span: { block, cell: found.at, start: 0, end: found.cell.text.length } }
}
