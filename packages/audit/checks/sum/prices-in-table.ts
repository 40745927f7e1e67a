import { intervalOf, middle, multiplyBy, overlap, parseStated, printParts, printStated } from '@mingzhang/accounts'
import type { Table } from '@mingzhang/documents'
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

const NUMBER_OF = /^(?:采购|购置|配置)?数量/
const PRICE = /^(?:采购|中标|成交|合同)?单价/
const AMOUNT = /^(?:采购|中标|成交|合同|支出|购置)?(?:总?金额|总价|合价)/
const MONEY_UNIT = /万?元(?![\u4e00-\u9fff])/
/** `22台`, `1套`: how many, and the measure word. */
const COUNT = /^(\d{1,3}(?:,\d{3})+|\d+)[\u4e00-\u9fff]{0,2}$/

/** A row that tells how many, at what price and how much. */
interface Bought {
  readonly label: string
  readonly number: bigint
  readonly price: PrintedCell
  readonly amount: PrintedCell
  readonly holds: boolean
}

/** `数控车床 | 24台 | 12.80 | 307.20`: how many times the price is the amount, as it is in the other rows. */
export const pricesInTable: Check = {
  id: 'prices-in-table',
  category: 'sum',
  severity: 'error',
  title: '设备（物资）明细表中，数量乘以单价应等于金额。',
  basis: '金额 = 数量 × 单价；同表其余各行均相等而一行不等的，为填列错误。',
  example: {
    wrong: '设备 数量 单价 金额；钻床 2台 8.50 17.00；铣床 6台 12.00 84.00',
    right: '设备 数量 单价 金额；钻床 2台 8.50 17.00；铣床 7台 12.00 84.00',
  },
  *run(disclosure) {
    for (const { block } of otherTables(disclosure)) {
      const table = disclosure.document.blocks[block]
      if (table?.kind !== 'table' || !table.cells.some(({ text }) => PRICE.test(text.trim()))) continue
      const rows = boughtIn(table, block)
      const odd = rows.filter(({ holds }) => !holds)
      if (odd.length < rows.length - odd.length) yield* odd.map(observe)
    }
  },
}

function boughtIn(table: Table, block: number): Bought[] {
  const rows = gridRows(table)
  const head = rows.findIndex((row) => [...row.keys()].some((column) => PRICE.test(wordsIn(row, column))))
  const headings = rows[head]
  if (headings === undefined) return []
  const columnsOf = (name: RegExp): number[] =>
    [...headings.keys()].filter((column) => name.test(wordsIn(headings, column)))
  const [numbers, prices, amounts] = [NUMBER_OF, PRICE, AMOUNT].map(columnsOf)
  if ([numbers, prices, amounts].some((found) => found?.length !== 1)) return []
  const [number = 0, price = 0, amount = 0] = [numbers?.[0], prices?.[0], amounts?.[0]]
  const [unit, other] = [price, amount].map((column) => MONEY_UNIT.exec(wordsIn(headings, column))?.[0])
  if (unit !== other) return []
  return rows.slice(head + 1).flatMap((row) => boughtOf(row, block, { number, price, amount }) ?? [])
}

function boughtOf(
  row: GridRow,
  block: number,
  columns: { readonly number: number; readonly price: number; readonly amount: number },
): Bought | undefined {
  const count = COUNT.exec(wordsIn(row, columns.number))?.[1]
  const number = count === undefined ? undefined : parseStated(count)
  const [price, amount] = [columns.price, columns.amount].map((column) => printedAt(row, block, column))
  if (number === undefined || price === undefined || amount === undefined) return undefined
  const holds = overlap(multiplyBy(intervalOf(price.stated), number.digits), intervalOf(amount.stated))
  return { label: labelOf(row), number: number.digits, price, amount, holds }
}

function observe({ label, number, price, amount }: Bought): Observation {
  const should = printParts(middle(multiplyBy(intervalOf(price.stated), number)), 1n, amount.stated.decimals)
  return {
    message: `“${label}”${number} × ${printStated(price.stated)} = ${should}，表内金额为${printStated(amount.stated)}，数量、单价、金额不相符。`,
    evidence: [amount.span, price.span],
    expected: should,
    actual: printStated(amount.stated),
  }
}
