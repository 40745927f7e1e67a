/** Reads 机构运行信息表: a number for each line that it names, wherever on the sheet that line stands. */
import type { AmountUnit, Fen } from '@mingzhang/accounts'
import type { Document } from '@mingzhang/documents'
import { type Grid, type GridCell, gridOf } from '../../understand/statutory-tables/grid.ts'
import { amountIn, isRefusal, refusalOf } from '../cell-amount.ts'
import type { Notes } from '../import-report.ts'
import { COUNTED_LINES, type CountedKey, MONEY_LINES, type MoneyKey } from './information-lines.ts'

/** A line that is left blank tells of none. */
export interface Information {
  readonly counts: ReadonlyMap<CountedKey, number>
  readonly amounts: ReadonlyMap<MoneyKey, Fen>
}

const NAMES_COLUMN = /^项目$/
const FINAL_COLUMN = /^(?:(?:决算|实际)?统计|决算)数$/
const LINE_NUMBER = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d))/
const SUBSET = /^其中:/
const LINE_UNIT = /\((?:个|人|次|人次|批|批次|辆|台,套|台\/套|台、套|台|套)\)$/
const NO_NUMBER = /^[-—–－―一]*$/
const MOST_DIGITS = 9

/** What the first of these blocks tells that is such a table; `undefined` where none is. */
export function informationIn(
  document: Document,
  tables: readonly { readonly block: number; readonly unit: AmountUnit }[],
  notes: Notes,
): Information | undefined {
  for (const { block: index, unit } of tables) {
    const block = document.blocks[index]
    const grid = block?.kind === 'table' ? gridOf(block) : undefined
    const information = grid === undefined ? undefined : read(grid, unit, notes)
    if (information !== undefined) return information
  }
  return undefined
}

function read(grid: Grid, unit: AmountUnit, notes: Notes): Information | undefined {
  const counts = new Map<CountedKey, number>()
  const amounts = new Map<MoneyKey, Fen>()
  for (const { names, values, below } of columnPairs(grid))
    for (let row = below; row < grid.rows; row++) {
      const [label, value] = [grid.at(row, names), grid.at(row, values)]
      if (label?.cell.row !== row) continue
      const name = nameOf(label.plain)
      const line = COUNTED_LINES.find((one) => one.label.test(name))
      const count = line === undefined ? undefined : countIn(value, name, notes)
      if (line !== undefined && count !== undefined) counts.set(line.key, count)
      const money = MONEY_LINES.find((one) => one.label.test(name))
      const amount = money === undefined ? undefined : moneyIn(value, unit, name, notes)
      if (money !== undefined && amount !== undefined) amounts.set(money.key, amount)
    }
  const tellsSomething =
    [...counts.values()].some((count) => count !== 0) || [...amounts.values()].some((fen) => fen !== 0n)
  return tellsSomething ? { counts, amounts } : undefined
}

interface ColumnPair {
  readonly names: number
  readonly values: number
  /** First row below the headings. */
  readonly below: number
}

/** Each column of names (项目), with the column of final figures in front of the next one. */
function columnPairs(grid: Grid): ColumnPair[] {
  for (let row = 0; row < grid.rows; row++) {
    const starting = grid.startingIn(row)
    const names = starting.filter(({ plain }) => NAMES_COLUMN.test(plain)).map(({ cell }) => cell.column)
    const pairs = names.flatMap((column, index): ColumnPair[] => {
      const end = names[index + 1] ?? grid.columns
      const values = starting.findLast(
        ({ cell, plain }) => cell.column > column && cell.column < end && FINAL_COLUMN.test(plain),
      )
      return values === undefined ? [] : [{ names: column, values: values.cell.column, below: row + 1 }]
    })
    if (pairs.length > 0) return pairs
  }
  return []
}

const nameOf = (label: string): string =>
  label.replace(SUBSET, '').replace(LINE_NUMBER, '').replace(SUBSET, '').replace(LINE_UNIT, '')

const isBlank = ({ plain, cell }: GridCell): boolean => NO_NUMBER.test(plain) && cell.stored?.number === undefined

function countIn(value: GridCell | undefined, name: string, notes: Notes): number | undefined {
  if (value === undefined || isBlank(value)) return 0
  const digits = /^(\d[\d,]*)(?:\.0+)?$/.exec(value.plain)?.[1]?.replaceAll(',', '') ?? ''
  const refusal = refusalOf(value.cell)
  if (refusal === undefined && digits !== '' && digits.length <= MOST_DIGITS) return Number(digits)
  const { message, remedy } = refusal ?? { message: '不是整数', remedy: '请填写整数，没有的留空' }
  notes.refuse(value.cell, `“${name}”的数量${message}`, remedy)
  return undefined
}

function moneyIn(value: GridCell | undefined, unit: AmountUnit, name: string, notes: Notes): Fen | undefined {
  if (value === undefined || isBlank(value)) return 0n
  const amount = amountIn(value.cell, unit)
  if (amount === 'blank') return 0n
  if (!isRefusal(amount)) return amount.fen
  notes.refuse(value.cell, `“${name}”的金额${amount.message}`, amount.remedy)
  return undefined
}
