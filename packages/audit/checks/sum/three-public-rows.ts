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

/** The items by what their rows are called; the first that fits is meant. */
const ITEMS = [
  ['total', /^(?:总|全年)?[“"]?三公[”"]?经费(?:支出)?(?:合计|总额|总计|小计)?$|^(?:合计|总计)$/],
  ['overseas', /^因公出国/],
  ['vehicles', /^公务用?车(?:购置(?:费)?[及和].*|费)$/],
  ['purchase', /^公务用?车购置/],
  ['running', /^公务用?车运行/],
  ['reception', /^公务接待/],
] as const
type Item = (typeof ITEMS)[number][0]
const SUMS: readonly (readonly [whole: Item, parts: readonly Item[]])[] = [
  ['total', ['overseas', 'vehicles', 'reception']],
  ['vehicles', ['purchase', 'running']],
]
const NAMES: Readonly<Record<Item, string>> = {
  total: '“三公”经费合计',
  overseas: '因公出国（境）费',
  vehicles: '公务用车购置及运行维护费',
  purchase: '公务用车购置费',
  running: '公务用车运行维护费',
  reception: '公务接待费',
}
const NUMBERING = /^(?:其中[:：]|[一二三四五六七八九十]{1,3}[、.．]|[（(]?\d{1,2}[）)、.．])+/
const NUMBER = /^[-－−]?\d[\d,]*(?:\.\d+)?$/
const NOTHING = /^[-—－–/]*$/
/** Columns of rates are not added up. */
const RATE = /率|比例|占比|[%％]/

interface Printed {
  readonly stated: Stated
  readonly span: Span
}

/** Of each item by column what is printed; a blank cell is nothing. */
type Rows = ReadonlyMap<Item, ReadonlyMap<number, Printed | 'nothing'>>

/** Items of the “三公” below one another, in any table that is not the statutory one. */
export const threePublicRows: Check = {
  id: 'three-public-rows',
  category: 'sum',
  severity: 'error',
  title: '“三公”经费统计表、对比表中，合计应等于三项之和，公务用车费应等于购置费与运行维护费之和。',
  basis: '基本平衡关系 G01、G02，逐栏适用；差额在各数四舍五入区间之内的不报。',
  example: {
    wrong: '上年决算数：合计9.00，因公出国（境）费0，公务接待费2.00，公务用车购置及运行费6.00',
    right: '上年决算数：合计8.00，因公出国（境）费0，公务接待费2.00，公务用车购置及运行费6.00',
  },
  *run(disclosure) {
    for (const { block } of otherTables(disclosure)) {
      const table = disclosure.document.blocks[block]
      if (table?.kind !== 'table' || !table.cells.some(({ text }) => text.includes('接待'))) continue
      const rows = rowsOf(table, block)
      if (rows === undefined) continue
      for (const [whole, parts] of SUMS) yield* unlike(rows, whole, parts)
    }
  },
}

/** The rows of the items; `undefined` where one is printed twice or a column may be a rate. */
function rowsOf({ cells }: Table, block: number): Rows | undefined {
  const rows = new Map<Item, Map<number, Printed | 'nothing'>>()
  const labels = new Map<number, Item>()
  const rates = new Set<number>()
  for (const [at, { row, column, text }] of cells.entries()) {
    const words = text.replace(/\s/g, '')
    const item = labels.get(row)
    if (item === undefined) {
      if (RATE.test(words)) rates.add(column)
      const named = itemNamed(words)
      if (named === undefined) continue
      if (rows.has(named)) return undefined
      labels.set(row, named)
      rows.set(named, new Map())
      continue
    }
    if (RATE.test(words)) rates.add(column)
    const stated = NUMBER.test(words) ? parseStated(words.replace(/,/g, '').replace(/[－−]/, '-')) : undefined
    const span = { block, cell: at, start: 0, end: text.length }
    if (stated !== undefined) rows.get(item)?.set(column, { stated, span })
    else if (NOTHING.test(words)) rows.get(item)?.set(column, 'nothing')
  }
  for (const columns of rows.values()) for (const column of rates) columns.delete(column)
  return rows
}

function itemNamed(words: string): Item | undefined {
  const name = words.replace(NUMBERING, '')
  return ITEMS.find(([, called]) => called.test(name))?.[0]
}

function* unlike(rows: Rows, whole: Item, parts: readonly Item[]): Generator<Observation> {
  for (const [column, total] of rows.get(whole) ?? []) {
    const cells = parts.map((part) => rows.get(part)?.get(column))
    const printed = cells.flatMap((cell) => (cell === undefined || cell === 'nothing' ? [] : [cell]))
    if (total === 'nothing' || cells.includes(undefined) || printed.length === 0) continue
    const decimals = Math.max(total.stated.decimals, ...printed.map(({ stated }) => stated.decimals))
    const within = ({ stated }: Printed): Interval => intervalOf(stated, 1n, decimals)
    const computed = sum(printed.map(within))
    if (overlap(within(total), computed)) continue
    const [expected, actual] = [computed, within(total)].map((value) => printParts(middle(value), 1n, decimals))
    yield {
      message: `表内${NAMES[whole]}为${actual}，${parts.map((part) => NAMES[part]).join('、')}之和为${expected}，不相等。`,
      evidence: [total.span, ...printed.map(({ span }) => span)],
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
    }
  }
}
