import { cellText } from './cell-text.ts'
import { opensWithNumber } from './characters.ts'
import type { DraftCell, DraftTable, Line, Rule } from './page.ts'
import { columnsOf, type Extent, type SegmentRow, toSegmentRow } from './segments.ts'
import { isCaption } from './unruled/stretches.ts'

/** Rows of a table are at most this many font sizes apart. */
const rowDistance = 3.5
/** Rules of one table begin and end within so many points of each other. */
const sameEnds = 8
/** A table has so many stretches between rules at least. */
const leastBands = 2

interface Found {
  readonly table: DraftTable
  readonly lines: readonly Line[]
}

/** Column lines in the middle between the columns. */
function edgesBetween(columns: readonly Extent[]): number[] {
  const inner = columns.slice(1).map((column, index) => ((columns[index]?.right ?? 0) + column.left) / 2)
  return [columns[0]?.left ?? 0, ...inner, columns.at(-1)?.right ?? 0]
}

/** The cells of a row; undefined when entries get in each other's way, which tables do not allow. */
function rowCells(row: SegmentRow, index: number, columns: readonly Extent[], edges: readonly number[], page: number) {
  const spans = row.segments.map((segment) => {
    const touched = columns.flatMap((column, at) =>
      segment.left < column.right && segment.right > column.left ? [at] : [],
    )
    const first =
      touched[0] ?? columns.findIndex((_, at) => (segment.left + segment.right) / 2 < (edges[at + 1] ?? Infinity))
    return { segment, column: Math.max(first, 0), columnSpan: Math.max(touched.length, 1) }
  })
  const cells: DraftCell[] = []
  for (let column = 0; column < columns.length; ) {
    const here = spans.filter((span) => span.column === column)
    const columnSpan = here.reduce((most, span) => Math.max(most, span.columnSpan), 1)
    const inside = spans.filter((span) => span.column >= column && span.column < column + columnSpan)
    if (
      inside.some(
        (span) => span.column + span.columnSpan > column + columnSpan || (columnSpan > 1 && span.column > column),
      )
    )
      return undefined
    const words = inside.flatMap((span) => span.segment.words)
    cells.push({
      row: index,
      column,
      rowSpan: 1,
      columnSpan,
      page,
      ...cellText(words, page, { left: edges[column] ?? 0, right: edges[column + columnSpan] ?? 0 }),
    })
    column += columnSpan
  }
  return cells
}

function toTable(rows: readonly (readonly Line[])[]): Found | undefined {
  const segmented = rows.map(toSegmentRow)
  const withFigures = segmented.filter((row) => row.figures > 0)
  const columns = columnsOf(withFigures)
  const lines = rows.flat()
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined || columns.length < 2 || withFigures.length < 2) return undefined
  const edges = edgesBetween(columns)
  const cells: DraftCell[] = []
  for (const [index, row] of segmented.entries()) {
    const found = rowCells(row, index, columns, edges, first.page)
    if (found === undefined) return undefined
    cells.push(...found)
  }
  const bounds = { page: first.page, top: first.y - first.size, bottom: last.y, edges }
  const isHeaded = segmented[0]?.figures === 0 && rows[0]?.every(({ text }) => opensWithNumber(text)) !== true
  const unruled = { columns: [], lines, headed: isHeaded ? 1 : 0 }
  return { table: { ...bounds, rows: rows.length, cells, unruled }, lines }
}

const isRow = (line: Line): boolean => toSegmentRow([line]).segments.length > 1
const hasFigure = (line: Line): boolean => toSegmentRow([line]).figures > 0

/** A table without any lines: a row of headings, then at least two rows with figures in the same columns. */
export function borderlessTables(lines: readonly Line[]): Found[] {
  const found: Found[] = []
  let run: Line[] = []
  const close = () => {
    const body = run.findIndex(hasFigure)
    const rows = run.slice(Math.max(body - 1, 0))
    const [head] = rows
    if (body > 0 && head !== undefined && rows.slice(1).every(hasFigure)) {
      const table = toTable(rows.map((line) => [line]))
      // The headings must name every column.
      if (table?.table.cells.every((cell) => cell.row > 0 || cell.text !== '')) found.push(table)
    }
    run = []
  }
  for (const line of lines) {
    const previous = run.at(-1)
    const near = previous === undefined || line.y - previous.y <= rowDistance * line.size
    if (!near || !isRow(line)) close()
    if (isRow(line)) run.push(line)
  }
  close()
  return found
}

/** Rules of equal extent, one below the other, that bound the rows of a table. */
function stacks(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = []
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const group = groups.find(
      ([first]) =>
        first !== undefined && Math.abs(first.from - rule.from) < sameEnds && Math.abs(first.to - rule.to) < sameEnds,
    )
    if (group === undefined) groups.push([rule])
    else group.push(rule)
  }
  return groups.filter((group) => group.length >= 3)
}

/** The rows of a stretch between two rules: one, unless several of its lines have figures. */
const bandRows = (lines: readonly Line[]): (readonly Line[])[] =>
  lines.filter(hasFigure).length > 1 ? lines.map((line) => [line]) : lines.length > 0 ? [lines] : []

/** What stands between the rules of a stack, from top to bottom; a caption between two ends one table and begins another. */
function bandsOf(stack: readonly Rule[], lines: readonly Line[]): (readonly Line[])[][] {
  const tables: (readonly Line[])[][] = [[]]
  for (const [index, rule] of stack.entries()) {
    const next = stack[index + 1]
    if (next === undefined) continue
    const band = lines.filter(
      (line) =>
        line.y > rule.at && line.y <= next.at && line.left > rule.from - sameEnds && line.right < rule.to + sameEnds,
    )
    if (band.some(isCaption)) tables.push([])
    else tables.at(-1)?.push(band)
  }
  return tables.filter((bands) => bands.length >= leastBands)
}

/** Tables with lines between rows only. */
export function rowRuledTables(lines: readonly Line[], rules: readonly Rule[]): Found[] {
  const taken = new Set<Line>()
  return stacks(rules).flatMap((stack) =>
    bandsOf(
      stack,
      lines.filter((line) => !taken.has(line)),
    ).flatMap((bands) => {
      const found = toTable(bands.flatMap(bandRows))
      if (found === undefined) return []
      for (const line of found.lines) taken.add(line)
      return [found]
    }),
  )
}
