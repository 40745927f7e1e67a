/** Charts whose names and values a text gives in rows of cells: `2023年 | 支出 | 98.50 | 2024年 | 支出 | 102.40`. */
import { parseStated } from '@mingzhang/accounts'
import type { Block, Document, Span, Table } from '@mingzhang/documents'
import type { ChartPoint } from './chart-point.ts'

export interface ChartInRows {
  readonly block: number
  readonly points: readonly ChartPoint[]
}

interface RowCell {
  readonly text: string
  readonly span: Span
}

const YEAR = /^20\d{2}年度?$/
/** `图3数据：`, in front of the first name. */
const LEAD = /^\s*图表?\s?\d{1,2}\s?(?:的)?(?:数据)?(?:标签)?[：:]/
const NUMBER = /^\d[\d,]*(?:\.\d+)?[%％]?$/
/** Longer tables are no charts. */
const MOST_ROWS = 12
const FEWEST_POINTS = 2

/** Every line, and every table, that holds nothing but names and their values. */
export function chartsInRows({ blocks }: Document): ChartInRows[] {
  return blocks.flatMap((one, block): ChartInRows[] => {
    const rows = rowsOf(one, block)
    const below = belowYears(rows)
    if (below.length > 0) return [{ block, points: below }]
    const read = rows.map(pointsOf)
    return read.every((points) => points.length >= FEWEST_POINTS) ? read.map((points) => ({ block, points })) : []
  })
}

function rowsOf(one: Block, block: number): RowCell[][] {
  if (one.kind === 'paragraph') return one.text.includes('\t') ? [cellsOfLine(one.text, block)] : []
  return one.kind === 'table' && one.rows <= MOST_ROWS ? cellsOfTable(one, block) : []
}

const wordsOf = (text: string): string => text.replace(LEAD, '').trim()

function cellsOfLine(text: string, block: number): RowCell[] {
  let start = 0
  return text.split('\t').flatMap((words): RowCell[] => {
    const span = { block, start, end: start + words.length }
    start = span.end + 1
    const text = wordsOf(words)
    return text === '' ? [] : [{ text, span }]
  })
}

function cellsOfTable({ cells }: Table, block: number): RowCell[][] {
  const rows = new Map<number, RowCell[]>()
  for (const [cell, { row, text }] of cells.entries()) {
    const words = wordsOf(text)
    if (words === '') continue
    const one = { text: words, span: { block, cell, start: 0, end: text.length } }
    rows.set(row, [...(rows.get(row) ?? []), one])
  }
  return [...rows.values()]
}

const point = (series: string, category: string, { text, span }: RowCell): ChartPoint[] => {
  const stated = NUMBER.test(text) ? parseStated(text.replace(/[%％]$/, '')) : undefined
  const percentSign = /[%％]$/.test(text)
  return stated === undefined ? [] : [{ series, category, stated, percentSign, value: text, label: undefined, span }]
}

/** A row of years alone, and rows of a name with as many values: `2024年度 | 2023年度`, `支出 | 102.40 | 98.50`. */
function belowYears([years = [], ...rows]: readonly (readonly RowCell[])[]): ChartPoint[] {
  if (years.length < FEWEST_POINTS || rows.length === 0 || !years.every(({ text }) => YEAR.test(text))) return []
  const read = rows.map(([name, ...values]) => {
    if (name === undefined || NUMBER.test(name.text) || values.length !== years.length) return []
    return values.flatMap((value, index) => point(years[index]?.text ?? '', name.text, value))
  })
  return read.every(({ length }) => length === years.length) ? read.flat() : []
}

/** What is shown beside the bars of the series that follows: `… | 2021年 | 985.40万元`. */
const LABELLED = /^\d[\d,]*(?:\.\d+)?万元$/

/** The cells without the label of a series that follows in another row. */
function withoutNextLabel(row: readonly RowCell[]): readonly RowCell[] {
  const [name, label] = row.slice(-2)
  const isLabel = name !== undefined && label !== undefined && YEAR.test(name.text) && LABELLED.test(label.text)
  return isLabel ? row.slice(0, -2) : row
}

/** Names, with a year before them where it is told, and behind them as many values; and so on to the end of the row. */
function pointsOf(cells: readonly RowCell[]): ChartPoint[] {
  const row = withoutNextLabel(cells)
  const points: ChartPoint[] = []
  let index = 0
  while (index < row.length) {
    const names = namesFrom(row, index)
    const [first = '', second = ''] = names
    const isSeries = YEAR.test(first) !== YEAR.test(second)
    const ofYears = isSeries && names.slice(1).every((name) => YEAR.test(name))
    const year = isSeries && YEAR.test(first) ? first : ''
    const categories = year === '' && !ofYears ? names : names.slice(1)
    const from = index + names.length
    const values = row.slice(from, from + categories.length).flatMap((value, at) => {
      const category = categories[at] ?? ''
      return ofYears ? point(category, first, value) : point(year, category, value)
    })
    if (categories.length === 0 || values.length !== categories.length) return []
    points.push(...values)
    index = from + values.length
  }
  return points
}

function namesFrom(row: readonly RowCell[], from: number): string[] {
  const end = row.findIndex(({ text }, at) => at >= from && NUMBER.test(text))
  return row.slice(from, end < 0 ? row.length : end).map(({ text }) => text)
}
