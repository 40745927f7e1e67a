/** What tables say was bought: how many, at what price, and for how much. */
import { intervalOf, multiplyBy, overlap, parseStated } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import type { Table } from '@mingzhang/documents'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { type GridRow, gridRows, labelOf, type PrintedCell, printedAt, wordsIn } from './grid-rows.ts'
import { otherTables } from './other-tables.ts'

const NUMBER_OF = /^(?:采购|购置|配置)?数量/
const PRICE = /^(?:采购|中标|成交|合同)?单价/
const AMOUNT = /^(?:采购|中标|成交|合同|支出|购置)?(?:总?金额|总价|合价)/
const MONEY_UNIT = /万?元(?![\u4e00-\u9fff])/
/** `22台`, `1套`: how many, and the measure word. */
const COUNT = /^(\d{1,3}(?:,\d{3})+|\d+)[\u4e00-\u9fff]{0,2}$/

/** A row that tells how many, at what price and how much. */
export interface Bought {
  readonly label: string
  readonly number: bigint
  readonly price: PrintedCell
  readonly amount: PrintedCell
  /** The word for money in the heading of the price. */
  readonly unit: string
  readonly holds: boolean
}

/** The rows of each table that has such columns. */
export const boughtRows = oncePerDisclosure((disclosure: Disclosure): readonly (readonly Bought[])[] =>
  otherTables(disclosure).flatMap(({ block }) => {
    const table = disclosure.document.blocks[block]
    if (table?.kind !== 'table' || !table.cells.some(({ text }) => PRICE.test(text.trim()))) return []
    return [boughtIn(table, block)]
  }),
)

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
  return rows.slice(head + 1).flatMap((row) => boughtOf(row, block, { number, price, amount }, unit ?? '') ?? [])
}

function boughtOf(
  row: GridRow,
  block: number,
  columns: { readonly number: number; readonly price: number; readonly amount: number },
  unit: string,
): Bought | undefined {
  const count = COUNT.exec(wordsIn(row, columns.number))?.[1]
  const number = count === undefined ? undefined : parseStated(count)
  const [price, amount] = [columns.price, columns.amount].map((column) => printedAt(row, block, column))
  if (number === undefined || price === undefined || amount === undefined) return undefined
  const holds = overlap(multiplyBy(intervalOf(price.stated), number.digits), intervalOf(amount.stated))
  return { label: labelOf(row), number: number.digits, price, amount, unit, holds }
}
