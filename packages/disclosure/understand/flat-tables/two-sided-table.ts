/** A flat table of labelled lines in two sides, income beside expenditure. */
import type { Cell, Table } from '@mingzhang/documents'
import { amountsOf } from './amounts.ts'
import { modelOf } from './column-model.ts'
import { cellAt, figureCells, single, tableFrom } from './flat-cells.ts'
import { isWithin, type Placement, placementsOf } from './placements.ts'
import type { FlatRegion } from './regions.ts'
import { isByLine, isFigure, type Token, tokensOf } from './tokens.ts'
import type { Told } from './told.ts'
import { isNumbered, type Parted, type SidedLine, sidedLines } from './two-sided-lines.ts'

const ONE_AMOUNT: readonly string[] = ['决算数']
/** Headings of several amounts for each line. */
const SEVERAL_AMOUNTS = /预算数/
const LINE_NUMBERS = '行次'
const WHOLE_NUMBER = /^\d{1,3}$/

export function twoSidedTable({ form, lines }: FlatRegion, told: Told): Table | undefined {
  const { rows } = form
  const place = lines[0]?.place
  if (rows.kind !== 'lines' || place === undefined) return undefined
  const tokens = tokensOf(lines)
  const start = tokens.findIndex(({ text }) => isNumbered(text))
  if (start < 0) return undefined
  const header = tokens
    .slice(0, start)
    .map(({ text }) => text)
    .join('')
  if (SEVERAL_AMOUNTS.test(header)) return undefined
  const model = form.id === 'T4' ? modelOf('T4', header) : undefined
  const titles = form.id === 'T4' ? model?.columns.map(({ title }) => title) : ONE_AMOUNT
  const body = tokens.slice(start)
  const entries = sidedLines(
    header.includes(LINE_NUMBERS) ? withoutLineNumbers(body) : body,
    rows.sides,
    titles === undefined || titles.length > 1 ? byTotals : byText(told),
  )
  if (titles === undefined || entries === undefined) return undefined
  if (!isByLine(entries) && !addsUp(entries)) return undefined
  const widths = { income: 1, expenditure: titles.length }
  if (entries.some(({ side, figures }) => figures.length > widths[side])) return undefined
  const placements =
    model === undefined
      ? entries.map(({ figures }) => [figures.map((_, index) => index)])
      : placed(model, entries, told)
  const columns = 3 + titles.length
  const cells: Cell[] = [
    cellAt(0, { column: 0, columnSpan: 2 }, '收入', place),
    cellAt(0, { column: 2, columnSpan: 1 + titles.length }, '支出', place),
    ...['项目', '决算数', '项目', ...titles].map((title, column) => cellAt(1, single(column), title, place)),
  ]
  let row = 1
  for (const [index, { side, label, first, figures }] of entries.entries()) {
    const opposite = entries[index - 1]
    const isBeside = side === 'expenditure' && opposite?.side === 'income'
    if (!isBeside) row++
    const at = first.place
    const from = side === 'income' ? 0 : 2
    cells.push(cellAt(row, single(from), label, at))
    cells.push(
      ...figureCells(row, from + 1, widths[side], figures, side === 'income' ? [[0]] : (placements[index] ?? []), at),
    )
  }
  return tableFrom(filled(cells, row + 1, columns), columns, place)
}

/** The tokens without the numbers of lines: whole ones behind a label, in front of all, or behind all where they count on. */
function withoutLineNumbers(tokens: readonly Token[]): Token[] {
  const numbers = new Map<number, bigint>()
  return tokens.filter(({ text, line }, index) => {
    if (!WHOLE_NUMBER.test(text)) return true
    const [before, behind] = [tokens[index - 1], tokens[index + 1]]
    const isBehindFigure = before !== undefined && before.line === line && isFigure(before)
    const countsOn = behind?.line !== line && numbers.get(line - 1) === BigInt(text) - 1n
    if (isBehindFigure && !countsOn) return true
    numbers.set(line, BigInt(text))
    return false
  })
}

/** Whether each side's total of the year is what stands above it adds up to, and the total of all what stands from there on. */
function addsUp(entries: readonly SidedLine[]): boolean {
  const unitsOf = amountsOf(entries.map(({ figures }) => figures))
  return (['income', 'expenditure'] as const).every((side) => {
    const own = entries.filter((entry) => entry.side === side)
    const total = own.findIndex(({ key }) => key === side)
    const amounts = own.map(({ figures: [first] }) => (first === undefined ? 0n : unitsOf(first)))
    const grand = own.findIndex(({ key }) => key === `total.${side}`)
    const isSum = (from: number, to: number): boolean => {
      const parts = amounts.slice(from, to).reduce((all, amount) => all + amount, 0n)
      return isWithin(parts - (amounts[to] ?? 0n), to - from + 1)
    }
    return total >= 0 && isSum(0, total) && (grand < 0 || isSum(total, grand))
  })
}

/** Where the expenditure side prints a total before its parts, one figure is income, and two are never the total alone. */
const byTotals: Parted = (_left, _right, figures) => {
  const unitsOf = amountsOf([figures])
  const amounts = figures.map(unitsOf)
  const isWhole = ([total, ...parts]: readonly bigint[]): boolean =>
    total === undefined || (parts.length > 0 && parts.reduce((all, part) => all + part, 0n) === total)
  const [all, behindFirst] = [isWhole(amounts), isWhole(amounts.slice(1))]
  if (all === behindFirst) return undefined
  return all ? 0 : 1
}

/** Where each side prints one amount, two are theirs; of one alone the text tells whose it is. */
const byText =
  (told: Told): Parted =>
  (left, right, [first, ...others]) => {
    if (first === undefined || others.length > 0) return others.length === 1 ? 1 : undefined
    const [isLeft, isRight] = [left, right].map((label) => told(plainLabel(label), first))
    if (isLeft === isRight) return undefined
    return isLeft ? 1 : 0
  }

const plainLabel = (label: string): string =>
  label.replace(/^[一二三四五六七八九十]{1,3}、/, '').replace(/[()]/g, '\\$&')

function placed(
  { columns, sums, usual }: NonNullable<ReturnType<typeof modelOf>>,
  entries: readonly SidedLine[],
  told: Told,
): Placement[][] {
  const own = entries.flatMap((entry, index) => (entry.side === 'expenditure' ? [index] : []))
  const unitsOf = amountsOf(entries.map(({ figures }) => figures))
  const at = (key: string): number | undefined => {
    const found = own.findIndex((index) => entries[index]?.key === key)
    return found < 0 ? undefined : found
  }
  const children = own.flatMap((index, row) => (entries[index]?.key.startsWith('category:') ? [row] : []))
  const [total, grand] = [at('expenditure'), at('total.expenditure')]
  const figures = entries[own[grand ?? total ?? -1] ?? -1]?.figures ?? []
  const placements = placementsOf({
    columns: columns.length,
    rows: own.map((index) => (entries[index]?.figures ?? []).map(unitsOf)),
    sums,
    families: total === undefined ? [] : [{ parent: total, children }],
    total: grand ?? total,
    usual,
    told: (placement) =>
      placement.filter((column, index) => {
        const figure = figures[index]
        return figure !== undefined && told(columns[column]?.told ?? '', figure)
      }).length,
  })
  const byEntry: Placement[][] = entries.map(() => [[0]])
  for (const [row, index] of own.entries()) byEntry[index] = placements[row] ?? []
  return byEntry
}

/** The cells with empty ones wherever none stands. */
function filled(cells: readonly Cell[], rows: number, columns: number): Cell[] {
  const covered = new Set(
    cells.flatMap(({ row, column, columnSpan }) =>
      Array.from({ length: columnSpan }, (_, offset) => row * columns + column + offset),
    ),
  )
  const places = new Map(cells.map(({ row, place }) => [row, place]))
  const empty: Cell[] = []
  for (let position = 0; position < rows * columns; position++) {
    const row = Math.floor(position / columns)
    if (!covered.has(position)) empty.push(cellAt(row, single(position % columns), '', places.get(row) ?? {}))
  }
  return [...cells, ...empty]
}
