/** The flat table of “三公” expenditure: twelve figures in one row. */
import type { Cell, Table } from '@mingzhang/documents'
import { amountsOf } from './amounts.ts'
import type { RowSum } from './column-model.ts'
import { cellAt, figureCells, single, tableFrom } from './flat-cells.ts'
import { fits, placementsOf } from './placements.ts'
import type { FlatRegion } from './regions.ts'
import { isFigure, type Token, tokensOf } from './tokens.ts'
import type { Told } from './told.ts'

const ITEMS = ['合计', '因公出国（境）费', '小计', '公务用车购置费', '公务用车运行维护费', '公务接待费']
const TOLD: Readonly<Record<string, string>> = {
  '因公出国（境）费': '因公出国\\(境\\)费用?(?:支出)?',
  公务用车购置费: '公务用车购置(?:费|(?![及和]))(?:支出)?',
  公务用车运行维护费: '公务用车运行(?:维护)?(?:费(?:支出)?|支出)',
  公务接待费: '公务接待费(?:支出)?',
}
const VEHICLES = '公务用车购置及运行维护费'
const MOMENTS = ['预算数', '决算数']
const COLUMNS = ITEMS.length * MOMENTS.length
/** Items printed beside the “三公” in some provinces. */
const OTHER_ITEMS = /会议费|培训费|增减|完成|上年|全年/

export function singleRowTable({ lines }: FlatRegion, told: Told): Table | undefined {
  const tokens = tokensOf(lines)
  const place = lines[0]?.place
  const start = firstFigure(tokens)
  if (place === undefined) return undefined
  // a unit that spent nothing leaves the row blank
  const header = start < 0 ? tokens : tokens.slice(0, start)
  const figures = start < 0 ? [] : tokens.slice(start)
  if (figures.length > COLUMNS || !figures.every(isFigure)) return undefined
  const isByMoment = orderOf(header)
  if (isByMoment === undefined) return undefined
  const amounts = figures.map(amountsOf([figures]))
  const sums = sumsOf(isByMoment)
  const [placements = []] = placementsOf({
    columns: COLUMNS,
    rows: [amounts],
    sums,
    families: [],
    total: 0,
    usual: [],
    told: (placement) =>
      placement.filter((column, index) => {
        const figure = figures[index]
        const item = ITEMS[isByMoment ? column % ITEMS.length : Math.floor(column / MOMENTS.length)]
        const name = item === undefined ? undefined : TOLD[item]
        return figure !== undefined && name !== undefined && told(name, figure)
      }).length,
  })
  const lineCount = new Set(figures.map(({ line }) => line)).size
  const isOneRow = lineCount === 1 || lineCount === COLUMNS
  if (figures.length > 0 && !isOneRow && placements.every((placement) => !fits(amounts, placement, sums)))
    return undefined
  const at = figures[0]?.place ?? place
  const cells = [
    ...(isByMoment ? headingsByMoment(place) : headingsByItem(place)),
    ...figureCells(3, 0, COLUMNS, figures, placements, at),
  ]
  return tableFrom(cells, COLUMNS, place)
}

/** Behind the numbers of the columns, where they are printed. */
function firstFigure(tokens: readonly Token[]): number {
  const first = tokens.findIndex(isFigure)
  if (first < 0) return first
  const isOrdinals = tokens.slice(first, first + COLUMNS).every(({ text }, index) => text === String(index + 1))
  return isOrdinals && tokens.length > first + COLUMNS ? first + COLUMNS : first
}

/** The money that a heading over all columns names: no column of budgets. */
const PAID_FROM = /一般公共预算|政府性基金预算|国有资本经营预算/g

/** Whether all budgets come first; `undefined` where the headings tell neither order. */
function orderOf(header: readonly Token[]): boolean | undefined {
  const text = header.map((token) => token.text).join('')
  if (OTHER_ITEMS.test(text) || !/出国/.test(text) || !/接待/.test(text)) return undefined
  const moments = text.replace(PAID_FROM, '')
  const [budgets, finals] = ['预', '决'].map((word) => moments.split(word).length - 1)
  if (budgets === ITEMS.length && finals === ITEMS.length) return false
  return budgets === 1 && finals === 1 ? true : undefined
}

const columnOf = (item: number, moment: number, isByMoment: boolean): number =>
  isByMoment ? moment * ITEMS.length + item : item * MOMENTS.length + moment

const sumsOf = (isByMoment: boolean): RowSum[] =>
  MOMENTS.flatMap((_, moment) => {
    const at = (item: number): number => columnOf(item, moment, isByMoment)
    return [
      { left: [at(0)], right: [at(1), at(2), at(5)] },
      { left: [at(2)], right: [at(3), at(4)] },
    ]
  })

function headingsByItem(place: Cell['place']): Cell[] {
  const wide = MOMENTS.length
  return [
    ...ITEMS.flatMap((title, item) =>
      item >= 2 && item <= 4
        ? [cellAt(1, { column: item * wide, columnSpan: wide }, title, place)]
        : [{ ...cellAt(0, { column: item * wide, columnSpan: wide }, title, place), rowSpan: 2 }],
    ),
    cellAt(0, { column: 2 * wide, columnSpan: 3 * wide }, VEHICLES, place),
    ...Array.from({ length: COLUMNS }, (_, column) => cellAt(2, single(column), MOMENTS[column % wide] ?? '', place)),
  ]
}

function headingsByMoment(place: Cell['place']): Cell[] {
  return MOMENTS.flatMap((moment, index) => {
    const from = index * ITEMS.length
    return [
      cellAt(0, { column: from, columnSpan: ITEMS.length }, moment, place),
      cellAt(1, { column: from + 2, columnSpan: 3 }, VEHICLES, place),
      ...ITEMS.map((title, item) =>
        item >= 2 && item <= 4
          ? cellAt(2, single(from + item), title, place)
          : { ...cellAt(1, single(from + item), title, place), rowSpan: 2 },
      ),
    ]
  })
}
