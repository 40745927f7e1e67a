/** Counts that a table prints to the right of what is counted. */
import type { Disclosure } from '@mingzhang/disclosure'
import type { Cell, Span, Table } from '@mingzhang/documents'

/** Where nothing was planned, or nothing can be. */
const NOTHING = /^[-—–－/]*$/
const COUNT = /^\d[\d,]*$/
/** A column of running numbers. */
const RUNNING = /^(?:行次|序号)$/

export interface PrintedCount {
  /** Without commas. */
  readonly value: string
  readonly span: Span
}

/** The whole number in the next filled cell to the right of a label; running numbers of rows are none. */
export function countBeside(
  { document }: Disclosure,
  { block, cell }: Pick<Span, 'block' | 'cell'>,
): PrintedCount | undefined {
  const table = document.blocks[block]
  const label = table?.kind === 'table' && cell !== undefined ? table.cells[cell] : undefined
  if (table?.kind !== 'table' || label === undefined) return undefined
  const isBeside = (one: Cell): boolean =>
    one.row === label.row && one.column > label.column && !NOTHING.test(one.text.trim()) && !isRunning(table, one)
  const index = table.cells.findIndex(isBeside)
  const text = table.cells[index]?.text ?? ''
  const value = text.trim()
  return COUNT.test(value)
    ? { value: value.replace(/,/g, ''), span: { block, cell: index, start: 0, end: text.length } }
    : undefined
}

const isRunning = ({ cells }: Table, { row, column }: Cell): boolean =>
  cells.some((one) => one.column === column && one.row < row && RUNNING.test(one.text.replace(/\s/g, '')))
