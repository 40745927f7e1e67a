import { type Interval, overlap, percentOf, printStated, subtract } from '@mingzhang/accounts'
import type { Disclosure, Figure } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { figureAt } from '../../figure-at.ts'
import { printFigure, printLike, printPercent } from '../../relations/printed.ts'
import { figureValue } from '../../relations/relation.ts'
import { type IndexedCell, indexedRows } from '../../table-relations/indexed-rows.ts'

/** What columns of a table of changes are called, their headings one above the other. */
const COLUMNS = {
  rate: /增减?[、，,]?减?(?:变动|变化)?(?:幅度|幅|率|比例|%|％|（%）)|增长率/,
  difference: /增减?[、，,]?减?(?:变动|变化)?(?:金额|额|数)/,
  base: /(?<![比较与同])(?:上年|去年|上一年)/,
  now: /本年|当年/,
} as const
type Column = keyof typeof COLUMNS
const KINDS: readonly Column[] = ['rate', 'difference', 'base', 'now']

/** `项目 | 上年决算数 | 本年决算数 | 增减额 | 增减幅度`. */
export const tableChanges: Check = {
  id: 'table-changes',
  category: 'yoy',
  severity: 'error',
  title: '对比表中的增减额、增减幅度应与上年数、本年数相符。',
  basis: '文内关系 K02：增减额 = 本年数 - 上年数，增减率 = 增减额 ÷ 上年数 × 100%。',
  example: {
    wrong: '公务接待费：上年决算数3.50，本年决算数2.60，增减额-0.70',
    right: '公务接待费：上年决算数3.50，本年决算数2.60，增减额-0.90',
  },
  *run(disclosure) {
    for (const [block, content] of disclosure.document.blocks.entries()) {
      if (content.kind !== 'table' || !content.cells.some(({ text }) => /增/.test(text))) continue
      const rows = indexedRows(content.cells)
      const columns = columnsOf(rows)
      if (columns === undefined) continue
      for (const row of rows) yield* changesOf(row, columns, block, disclosure)
    }
  },
}

const NUMBERS = /^\s*[-－−]?[\d,]+(?:\.\d+)?\s?[%％]?\s*$/
const holdsData = (row: readonly IndexedCell[]): boolean =>
  row.filter(({ cell: { text } }) => NUMBERS.test(text)).length > 1

/** Which column is which; nothing unless the two years and a change are each one column. */
function columnsOf(rows: readonly (readonly IndexedCell[])[]): ReadonlyMap<number, Column> | undefined {
  const first = rows.findIndex(holdsData)
  const titles = new Map<number, string>()
  for (const { cell } of rows.slice(0, Math.max(first, 0)).flat())
    for (let at = cell.column; at < cell.column + cell.columnSpan; at++)
      titles.set(at, (titles.get(at) ?? '') + cell.text.replace(/\s/g, ''))
  const columns = new Map<number, Column>()
  for (const [at, title] of titles) {
    const kind = KINDS.find((one) => COLUMNS[one].test(title))
    if (kind === undefined) continue
    if ([...columns.values()].includes(kind)) return undefined
    columns.set(at, kind)
  }
  byYear(titles, columns)
  const found = new Set(columns.values())
  return found.has('base') && found.has('now') && found.size > 2 ? columns : undefined
}

const YEAR = /^(20\d{2})年度?(?:决算|支出)?数?$/

/** `2022年决算数 | 2023年决算数`: the earlier is the base, where two columns are years and nothing else tells them. */
function byYear(titles: ReadonlyMap<number, string>, columns: Map<number, Column>): void {
  const years = [...titles].flatMap(([at, title]) => {
    const year = YEAR.exec(title)?.[1]
    return year === undefined ? [] : [{ at, year: Number(year) }]
  })
  const [first, second, third] = years.sort((a, b) => a.year - b.year)
  if (first === undefined || second === undefined || third !== undefined || second.year !== first.year + 1) return
  columns.set(first.at, 'base')
  columns.set(second.at, 'now')
}

function* changesOf(
  row: readonly IndexedCell[],
  columns: ReadonlyMap<number, Column>,
  block: number,
  { figures }: Disclosure,
): Generator<Observation> {
  const told = new Map<Column, Figure>()
  for (const { cell, index } of row) {
    const { column, text } = cell
    const kind = columns.get(column)
    const start = text.search(/[-－−]?\d/)
    const figure =
      kind === undefined || !NUMBERS.test(text)
        ? undefined
        : figureAt(figures, { block, cell: index, start, end: start })
    if (kind !== undefined && figure !== undefined) told.set(kind, figure)
  }
  const [base, now, difference, rate] = (['base', 'now', 'difference', 'rate'] as const).map((kind) => told.get(kind))
  if (base === undefined || now === undefined) return
  const change = subtract(figureValue(now), figureValue(base))
  const years = `本年${printStated(now.stated)}、上年${printStated(base.stated)}`
  if (difference !== undefined)
    yield* against(difference, change, printLike(change, now), `${years}，增减额`, [base, now])
  const computed = rate === undefined ? undefined : percentOf(change, figureValue(base))
  if (rate !== undefined && computed !== undefined)
    yield* against(rate, computed, printPercent(computed, rate), `${years}，增减幅度`, [base, now])
}

function* against(
  told: Figure,
  computed: Interval,
  expected: string,
  what: string,
  from: readonly Figure[],
): Generator<Observation> {
  const value = figureValue(told)
  if (overlap(value, computed)) return
  const onlySign = overlap({ low: -value.high, high: -value.low }, computed)
  yield {
    message: `${what}应为${expected}，表中为${printFigure(told)}。`,
    evidence: [told.span, ...from.map(({ span }) => span)],
    expected,
    actual: printFigure(told),
    ...(onlySign ? { severity: 'warning' as const } : {}),
  }
}
