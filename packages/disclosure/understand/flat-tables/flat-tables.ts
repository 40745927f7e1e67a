/** Tables of which a text, or a PDF without lines, keeps the printed lines alone, without the borders between cells and without blank ones. */
import type { Block, Document, Gap, Table } from '@mingzhang/documents'
import { economicTable } from './economic-table.ts'
import { cellAt, single, tableFrom } from './flat-cells.ts'
import { functionalTable } from './functional-table.ts'
import { itemRowsTable } from './item-rows-table.ts'
import { type FlatRegion, flatRegions, type LineRegion } from './regions.ts'
import { singleRowTable } from './single-row-table.ts'
import { type Told, toldIn } from './told.ts'
import { twoSidedTable } from './two-sided-table.ts'
import { unreadForms, withRowsAsLines } from './unread-forms.ts'

/** What the gap of tables that were not restored is called. */
export const UNREAD_TABLES = '表格'

/** The document with each statutory table whose lines tell its rows and columns in place of those lines; others are told as unread. */
export function withFlatTables(written: Document): Document {
  if (written.format !== 'text' && written.format !== 'pdf') return written
  const document = withRowsAsLines(written)
  const statutory = flatRegions(document)
  const told = toldIn(document, statutory)
  const found = [
    ...statutory
      .map((region) => ({ region, read: tableOf(region, told) }))
      .filter(({ region, read }) => read !== undefined || hasRows(region)),
    ...unreadForms(document).map((region) => ({ region, read: undefined })),
  ].sort((a, b) => a.region.first - b.region.first)
  const blocks: Block[] = []
  const unread: LineRegion[] = []
  let next = 0
  for (const { region, read } of found) {
    const table = read ?? unreadTable(region)
    if (table === undefined || region.first < next) continue
    if (read === undefined) unread.push(region)
    blocks.push(...document.blocks.slice(next, region.first))
    blocks.push(...region.captions.flatMap((index) => document.blocks[index] ?? []), table)
    next = region.last + 1
  }
  if (next === 0) return document
  const gaps = [...document.gaps, ...gapOf(unread)]
  return { ...document, blocks: [...blocks, ...document.blocks.slice(next)], gaps }
}

function gapOf([first, ...others]: readonly LineRegion[]): Gap[] {
  const place = first?.lines[0]?.place
  if (place === undefined) return []
  const count = others.length + 1
  return [
    {
      what: UNREAD_TABLES,
      reason: `文件没有保留单元格的边界，有${count}张表未能还原，表中的数没有审核。请提供 docx、html，或者有表格线的 pdf。`,
      place,
    },
  ]
}

/** A line with a code, the number of a line or a figure: of a table, read or not. */
const ROW = /^\d{3}(?:\d\d){0,2}(?:\s|$)|^[一二三四五六七八九十]{1,3}、|\s-?[\d,]+\.\d{1,2}$|^-?[\d,]+\.\d{1,2}(?:\s|$)/
const hasRows = ({ lines }: LineRegion): boolean => lines.some(({ text }) => ROW.test(text.trim()))

/** A table that is not read keeps its lines in one cell: none of them is a sentence. */
function unreadTable({ lines }: LineRegion): Table | undefined {
  const place = lines[0]?.place
  return place && tableFrom([cellAt(0, single(0), lines.map(({ text }) => text).join('\n'), place)], 1, place)
}

function tableOf(region: FlatRegion, told: Told): Table | undefined {
  const { kind } = region.form.rows
  if (kind === 'lines') return twoSidedTable(region, told)
  if (kind === 'economic') return economicTable(region)
  if (kind === 'single') return singleRowTable(region, told) ?? itemRowsTable(region.lines)
  return functionalTable(region, told)
}
