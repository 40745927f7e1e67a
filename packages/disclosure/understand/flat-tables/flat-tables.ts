/** Tables of which a text keeps the printed lines alone, without the borders between cells and without blank ones. */
import type { Block, Document, Table } from '@mingzhang/documents'
import { economicTable } from './economic-table.ts'
import { cellAt, single, tableFrom } from './flat-cells.ts'
import { functionalTable } from './functional-table.ts'
import { type FlatRegion, flatRegions } from './regions.ts'
import { singleRowTable } from './single-row-table.ts'
import { type Told, toldIn } from './told.ts'
import { twoSidedTable } from './two-sided-table.ts'

/** The document with each statutory table whose lines tell its rows and columns in place of those lines. */
export function withFlatTables(document: Document): Document {
  if (document.format !== 'text') return document
  const regions = flatRegions(document)
  if (regions.length === 0) return document
  const told = toldIn(document, regions)
  const blocks: Block[] = []
  let next = 0
  for (const region of regions) {
    const table = tableOf(region, told) ?? unreadTable(region)
    if (table === undefined) continue
    blocks.push(...document.blocks.slice(next, region.first))
    blocks.push(...region.captions.flatMap((index) => document.blocks[index] ?? []), table)
    next = region.last + 1
  }
  return next === 0 ? document : { ...document, blocks: [...blocks, ...document.blocks.slice(next)] }
}

/** So many lines with codes, numbers of lines or figures are a table, read or not. */
const FEWEST_ROWS = 1
const ROW = /^\d{3}(?:\d\d){0,2}(?:\s|$)|^[一二三四五六七八九十]{1,3}、|\s-?[\d,]+\.\d{1,2}$|^-?[\d,]+\.\d{1,2}(?:\s|$)/

/** A table that is not read keeps its lines in one cell: none of them is a sentence. */
function unreadTable({ lines }: FlatRegion): Table | undefined {
  const place = lines[0]?.place
  if (place === undefined || lines.filter(({ text }) => ROW.test(text.trim())).length < FEWEST_ROWS) return undefined
  return tableFrom([cellAt(0, single(0), lines.map(({ text }) => text).join('\n'), place)], 1, place)
}

function tableOf(region: FlatRegion, told: Told): Table | undefined {
  const { kind } = region.form.rows
  if (kind === 'lines') return twoSidedTable(region, told)
  if (kind === 'economic') return economicTable(region)
  return kind === 'single' ? singleRowTable(region, told) : functionalTable(region, told)
}
