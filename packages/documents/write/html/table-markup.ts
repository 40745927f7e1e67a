/** Tables as html: their header named as such, wide ones scroll in a frame of their own. */
import type { ManuscriptTable } from '../../manuscript.ts'
import { closedHeaderRows } from '../layout/header-rows.ts'
import { printedLines, printedText } from '../printed-lines.ts'
import { type PlacedCell, tableGrid } from '../table-grid.ts'
import { element, runsMarkup } from './markup.ts'

/** Steps of indent that the style sheet knows. */
const DEEPEST_INDENT = 4

/**
 * A table in its frame; its caption is for those who do not see the heading above it.
 * Browsers choose the widths of columns by their contents, better for narrow screens than any that were given.
 */
export function tableMarkup(table: ManuscriptTable): string {
  if (table.rows.length === 0) return ''
  const title = printedText(table.title)
  const { cells } = tableGrid(table)
  const headerRows = closedHeaderRows(table, cells)
  const rows = table.rows.map((_, row) => {
    const inRow = cells.filter((cell) => cell.row === row)
    return element('tr', {}, inRow.map((cell) => cellMarkup(cell, headerRows)).join(''))
  })
  const groups = [
    element('caption', { class: 'visually-hidden' }, runsMarkup([title])),
    headerRows === 0 ? '' : element('thead', {}, rows.slice(0, headerRows).join('\n')),
    headerRows === rows.length ? '' : element('tbody', {}, rows.slice(headerRows).join('\n')),
  ]
  return element(
    'div',
    { class: `table ${table.orientation}`, role: 'group', 'aria-label': title, tabindex: 0 },
    element('table', {}, groups.filter((group) => group !== '').join('\n')),
  )
}

function cellMarkup({ row, column, cell }: PlacedCell, headerRows: number): string {
  const { runs, columnSpan, rowSpan, align, indent = 0, bold } = cell
  const lines = printedLines(runs)
  const scope = scopeOf(row < headerRows, column === 0 && lines.length > 0, cell)
  const classes = [
    align === 'left' ? '' : align,
    indent > 0 ? `indent-${Math.min(indent, DEEPEST_INDENT)}` : '',
    bold ? 'bold' : '',
  ].filter((name) => name !== '')
  return element(
    scope === undefined ? 'td' : 'th',
    {
      scope,
      colspan: columnSpan > 1 ? columnSpan : undefined,
      rowspan: rowSpan > 1 ? rowSpan : undefined,
      class: classes.length === 0 ? undefined : classes.join(' '),
    },
    lines.map(runsMarkup).join('<br>'),
  )
}

/** What a cell is the header of: columns in the header rows, its row at the start of any other. */
function scopeOf(
  heads: boolean,
  labels: boolean,
  { columnSpan, rowSpan, runs }: PlacedCell['cell'],
): string | undefined {
  if (heads) return columnSpan > 1 ? 'colgroup' : 'col'
  if (!labels || runs.some((run) => typeof run !== 'string')) return undefined
  return rowSpan > 1 ? 'rowgroup' : 'row'
}
