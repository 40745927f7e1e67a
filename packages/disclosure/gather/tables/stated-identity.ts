/** The year and the organisation that sheets state above their tables. */
import { allMatches, type Document, placeOf, type Table } from '@mingzhang/documents'
import type { StatutoryTable } from '../../statutory-table.ts'
import { captionName } from '../../understand/caption-identity.ts'
import type { NotedCell } from '../import-report.ts'

export interface StatedIdentity {
  readonly years: readonly { readonly year: number; readonly at: NotedCell }[]
  readonly organisations: readonly { readonly name: string; readonly at: NotedCell }[]
}

const YEAR = /(20\d{2})\s*年(?!\d{1,2}月)/g
/** `某局2023年度收入支出决算总表`, not the number of a part: `第二部分2023年度部门决算表`. */
const BEFORE_YEAR =
  /^(?:第[一二三四五六七八九十]+部分\s*)?(?!第[一二三四五六七八九十]+部分)(\p{Script=Han}[\p{Script=Han}（）()]{3,}?)20\d{2}年度?.*表$/u
/** A caption whose answer stands in the next cell. */
const OPEN = /[:：]\s*$/
/** Rows above the first row of data; the paragraph above it is the sheet's name. */
const REACH = 3

/** What the sheet of a table states of itself. */
export function statedIdentity(document: Document, { blocks: [block], rows }: StatutoryTable): StatedIdentity {
  const table = block === undefined ? undefined : document.blocks[block]
  if (block === undefined || table?.kind !== 'table') return { years: [], organisations: [] }
  const above = document.blocks.slice(Math.max(0, block - REACH), block)
  const texts: NotedCell[] = [
    ...above.flatMap((one) => (one.kind === 'paragraph' ? [{ text: one.text, place: one.place }] : [])),
    ...captionsOf(headCells(table, rows[0]?.span.cell)),
  ]
  const years = texts.flatMap((at) => allMatches(at.text, YEAR).map((match) => ({ year: Number(match[1]), at })))
  const latest = Math.max(...years.map(({ year }) => year))
  const captions = namesIn(texts, ({ text }) => captionName(text))
  return {
    // headings may name the year before beside the year
    years: years.filter(({ year }) => year === latest),
    organisations: captions.length > 0 ? captions : namesIn(texts, ({ text }) => BEFORE_YEAR.exec(text.trim())?.[1]),
  }
}

const namesIn = (
  texts: readonly NotedCell[],
  nameIn: (at: NotedCell) => string | undefined,
): StatedIdentity['organisations'] =>
  texts.flatMap((at) => {
    const name = nameIn(at)
    return name === undefined ? [] : [{ name, at }]
  })

/** The texts of cells; a caption that ends with a colon goes on in the next cell of its row. */
const captionsOf = (cells: Table['cells']): NotedCell[] =>
  cells.flatMap(({ text, place, row }, index): NotedCell[] => {
    const next = cells.slice(index + 1).find((cell) => cell.row === row && cell.text.trim() !== '')
    const isOpen = OPEN.test(text) && next !== undefined && !OPEN.test(next.text)
    return [{ text: isOpen ? `${text.trim()}${next.text.trim()}` : text, place: isOpen ? next.place : place }]
  })

function headCells(table: Table, firstData: number | undefined): Table['cells'] {
  const row = firstData === undefined ? 0 : (table.cells[firstData]?.row ?? 0)
  return table.cells.filter((cell) => cell.row < row)
}

/** What most of them state; the first met where several are as frequent. */
export function mostStated<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** Where a sheet begins. */
export const placeOfTable = (document: Document, { blocks: [block = 0] }: StatutoryTable): NotedCell => ({
  place: placeOf(document, { block, start: 0, end: 0 }),
  text: '',
})
