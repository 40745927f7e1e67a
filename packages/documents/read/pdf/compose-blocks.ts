import type { Block, Table } from '../../document.ts'
import { isContinued, joinTables } from './continued-tables.ts'
import { headingLevels } from './headings.ts'
import { marginsOf } from './margins.ts'
import type { DraftTable, Item, Layout, Line } from './page.ts'
import { bodySizeOf, pitchesOf, type Setting, type TextBlock, toTextBlocks } from './paragraphs.ts'
import { withWholeLabels } from './parted-labels.ts'
import { goingOn, withHeadingsBefore } from './unruled/unruled-tables.ts'

interface Stretch {
  readonly lines: Line[]
}

interface OpenTable {
  table: DraftTable
  readonly titles: readonly string[]
}

type Part = Stretch | OpenTable

const isContinuationMark = (text: string): boolean =>
  /^[（(]?续(?:表|上表|前表)?[一二三四五六七八九十\d]{0,2}[）)]?$/.test(text)

/** Whether lines before a table at the top of a page only repeat the title of the table before. */
const onlyRepeats = (lines: readonly Line[], titles: readonly string[]): boolean =>
  lines.every((line) => isContinuationMark(line.text) || titles.includes(line.text))

/** The lines that may be a table's title: the last few before it. */
const titleLines = (part: Part | undefined): string[] =>
  part !== undefined && 'lines' in part ? part.lines.slice(-4).map((line) => line.text) : []

/** Stretches of lines and tables over all pages; a table that goes on over a page break is one. */
function toParts(layouts: readonly Layout[]): Part[] {
  const parts: Part[] = []
  for (const layout of layouts) {
    for (const item of layout.items.slice(takenBack(parts, layout))) {
      const last = parts.at(-1)
      if ('table' in item) parts.push({ table: item.table, titles: titleLines(last) })
      else if (last !== undefined && 'lines' in last) last.lines.push(item.line)
      else parts.push({ lines: [item.line] })
    }
  }
  return parts
}

/** How many items at the top of a page belong to what the page before ends with; they are put there. */
function takenBack(parts: Part[], layout: Layout): number {
  const open = parts.at(-1)
  if (open === undefined) return 0
  return 'table' in open ? takeContinued(open, layout) : takeHeadings(parts, open, layout)
}

/** How many items of a page go on with the table open from the page before. */
function takeContinued(open: OpenTable, { items, page, rules }: Layout): number {
  const pagesOn = page - lastPageOf(open.table)
  const titled = items.findIndex((item) => 'table' in item || !onlyRepeats([item.line], open.titles))
  const more = pagesOn === 1 ? goingOn(open.table, items.slice(Math.max(titled, 0)), rules) : undefined
  if (more !== undefined) {
    open.table = joinTables(open.table, more.table)
    return more.items + Math.max(titled, 0)
  }
  const lead: Item[] = items.slice(0, items.findIndex((item) => 'table' in item) + 1)
  const first = lead.at(-1)
  if (first === undefined || !('table' in first) || pagesOn > 1) return 0
  const before = lead.flatMap((item) => ('line' in item ? [item.line] : []))
  if (!onlyRepeats(before, open.titles) || !isContinued(open.table, first.table)) return 0
  open.table = joinTables(open.table, first.table)
  return lead.length
}

/** Takes the headings of a page's first table from the lines at the end of the page before; how many items went with them. */
function takeHeadings(parts: Part[], open: Stretch, { items: [head], rules }: Layout): number {
  const headed = head !== undefined && 'table' in head ? withHeadingsBefore(head.table, open.lines, rules) : undefined
  if (headed === undefined) return 0
  open.lines.splice(-headed.lines)
  parts.push({ table: headed.table, titles: titleLines(open) })
  return 1
}

const lastPageOf = (table: DraftTable): number => table.cells.at(-1)?.page ?? table.page

const toTable = ({ page, rows, edges, cells, unruled, inferred }: DraftTable): Table => ({
  kind: 'table',
  rows,
  columns: edges.length - 1,
  cells: cells
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, rowSpan, columnSpan, text, page: at }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      text,
      place: { page: at },
    })),
  ...(unruled === undefined && inferred === undefined ? {} : { inferredColumns: true }),
  place: { page },
})

/** Puts the lines and tables of all pages together as the blocks of a document. */
export function composeBlocks(layouts: readonly Layout[]): Block[] {
  const parts = toParts(layouts)
  const open = parts.flatMap((part) => ('table' in part ? [part] : []))
  const whole = new Map(withWholeLabels(open.map(({ table }) => table)).map((table, index) => [open[index], table]))
  const lines = parts.flatMap((part) => ('lines' in part ? part.lines : []))
  const bodySize = bodySizeOf(lines)
  const setting: Setting = { margins: marginsOf(layouts), pitches: pitchesOf(lines), bodySize }
  const texts = new Map<Part, TextBlock[]>()
  for (const part of parts) if ('lines' in part) texts.set(part, toTextBlocks(part.lines, setting))
  const levelOf = headingLevels([...texts.values()].flat(), bodySize)
  return parts.flatMap((part): Block[] => {
    if ('table' in part) return [toTable(whole.get(part) ?? part.table)]
    return (texts.get(part) ?? []).map((block) => {
      const level = levelOf(block)
      return {
        kind: 'paragraph',
        text: block.text,
        ...(level === undefined ? {} : { level }),
        place: { page: block.lines[0]?.page ?? 1 },
      }
    })
  })
}
