import type { Block, Table } from '../../document.ts'
import { isContinued, joinTables } from './continued-tables.ts'
import { headingLevels } from './headings.ts'
import { marginsOf } from './margins.ts'
import type { DraftTable, Item, Layout, Line } from './page.ts'
import { bodySizeOf, pitchesOf, type Setting, type TextBlock, toTextBlocks } from './paragraphs.ts'
import { goingOn, withHeadingsBefore } from './unruled/unruled-tables.ts'

type Part = { readonly lines: Line[] } | { table: DraftTable; titles: readonly string[] }

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
  for (const { items, page, rules } of layouts) {
    const lead: Item[] = items.slice(0, items.findIndex((item) => 'table' in item) + 1)
    const first = lead.at(-1)
    const before = lead.flatMap((item) => ('line' in item ? [item.line] : []))
    const open = parts.at(-1)
    let rest = items
    const more =
      open !== undefined && 'table' in open && page - lastPageOf(open.table) === 1
        ? goingOn(open.table, items, rules)
        : undefined
    if (more !== undefined && open !== undefined && 'table' in open) {
      open.table = joinTables(open.table, more.table)
      rest = items.slice(more.items)
    } else if (
      first !== undefined &&
      'table' in first &&
      open !== undefined &&
      'table' in open &&
      page - lastPageOf(open.table) <= 1 &&
      onlyRepeats(before, open.titles) &&
      isContinued(open.table, first.table)
    ) {
      open.table = joinTables(open.table, first.table)
      rest = items.slice(lead.length)
    }
    const [head] = rest
    if (head !== undefined && 'table' in head && open !== undefined && 'lines' in open) {
      const headed = withHeadingsBefore(head.table, open.lines, rules)
      if (headed !== undefined) {
        open.lines.splice(-headed.lines)
        parts.push({ table: headed.table, titles: titleLines(open) })
        rest = rest.slice(1)
      }
    }
    for (const item of rest) {
      const last = parts.at(-1)
      if ('table' in item) parts.push({ table: item.table, titles: titleLines(last) })
      else if (last !== undefined && 'lines' in last) last.lines.push(item.line)
      else parts.push({ lines: [item.line] })
    }
  }
  return parts
}

const lastPageOf = (table: DraftTable): number => table.cells.at(-1)?.page ?? table.page

const toTable = ({ page, rows, edges, cells }: DraftTable): Table => ({
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
  place: { page },
})

/** Puts the lines and tables of all pages together as the blocks of a document. */
export function composeBlocks(layouts: readonly Layout[]): Block[] {
  const parts = toParts(layouts)
  const lines = parts.flatMap((part) => ('lines' in part ? part.lines : []))
  const bodySize = bodySizeOf(lines)
  const setting: Setting = { margins: marginsOf(layouts), pitches: pitchesOf(lines), bodySize }
  const texts = new Map<Part, TextBlock[]>()
  for (const part of parts) if ('lines' in part) texts.set(part, toTextBlocks(part.lines, setting))
  const levelOf = headingLevels([...texts.values()].flat(), bodySize)
  return parts.flatMap((part): Block[] => {
    if ('table' in part) return [toTable(part.table)]
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
