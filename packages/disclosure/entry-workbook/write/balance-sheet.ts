/** 收支核对: totals and differences that follow from the entry sheets; a difference turns red. */
import type { Accounts, Fen } from '@mingzhang/accounts'
import { type Alarm, addressOf, type WorkbookCell, type WorkbookSheet, type WorkbookValue } from '@mingzhang/documents'
import { BALANCE_TABLES, type BalanceTable } from './balance-lines.ts'
import type { References } from './references.ts'
import { amountFormula, textFormula } from './sums.ts'

export const BALANCE_SHEET = '收支核对'
const HEAD = 3
const COLUMNS = 1 + Math.max(...BALANCE_TABLES.map(({ columns }) => columns.length))

const text = (value: string): WorkbookValue => ({ kind: 'text', text: value })

export function balanceSheet(accounts: Accounts | undefined, cells: References, speaker: WorkbookValue): WorkbookSheet {
  const placed: { table: BalanceTable; top: number }[] = []
  let top = HEAD
  for (const table of BALANCE_TABLES) {
    placed.push({ table, top })
    top += table.lines.length + 3
  }
  const tables = placed.map(({ table, top }) => tableCells(table, top, accounts, cells))
  return {
    name: BALANCE_SHEET,
    cells: [
      { row: 0, column: 0, columnSpan: COLUMNS, look: 'title', value: text('收支核对') },
      {
        row: 1,
        column: 0,
        columnSpan: COLUMNS,
        look: 'note',
        value: text('本表全部由公式计算，不需填写。差额不为零时显示为红色，请核对相应录入表。'),
      },
      { row: 2, column: 0, columnSpan: COLUMNS, look: 'note', value: speaker },
      ...tables.flatMap((table) => table.cells),
    ],
    widths: [46, 20, 20, 20, 20, 20, 20, 18],
    heights: new Map([[0, 30], ...placed.map(({ top }): [number, number] => [top, 22])]),
    headRows: HEAD,
    orientation: 'landscape',
    rules: [],
    alarms: tables.flatMap(({ alarms }) => alarms),
    tab: 'computed',
  }
}

function tableCells(
  table: BalanceTable,
  top: number,
  accounts: Accounts | undefined,
  references: References,
): { cells: WorkbookCell[]; alarms: Alarm[] } {
  const first = top + 2
  const lineAddress = (title: string): string =>
    addressOf(first + table.lines.findIndex((one) => one.title === title), 1)
  const cells: WorkbookCell[] = [
    { row: top, column: 0, look: 'block', value: text(table.title) },
    ...['项目', ...table.columns].map(
      (title, column): WorkbookCell => ({ row: top + 1, column, look: 'header', value: text(title) }),
    ),
  ]
  const alarms: Alarm[] = []
  for (const [index, line] of table.lines.entries()) {
    const row = first + index
    const isTotal = line.kind !== 'part'
    cells.push({ row, column: 0, look: isTotal ? 'total' : 'label', value: text(line.title) })
    for (const [offset, { formula, amount }] of line.figures.entries()) {
      const result: Fen = accounts === undefined ? 0n : amount(accounts)
      const value = amountFormula(formula(references, lineAddress), result)
      cells.push({ row, column: 1 + offset, look: isTotal ? 'total.amount' : 'computed.amount', value })
      if (!isDifference(table, index, offset)) continue
      const address = addressOf(row, 1 + offset)
      alarms.push({
        range: { top: row, bottom: row, left: 1 + offset, right: 2 + offset },
        formula: `$${address}<>0`,
      })
      cells.push({
        row,
        column: 2 + offset,
        look: 'total',
        value: textFormula(`IF(${address}=0,"平衡","不平衡，请核对")`, result === 0n ? '平衡' : '不平衡，请核对'),
      })
    }
  }
  return { cells, alarms }
}

const isDifference = ({ lines, columns }: BalanceTable, line: number, figure: number): boolean =>
  lines[line]?.kind === 'difference' || columns[figure]?.startsWith('差额') === true
