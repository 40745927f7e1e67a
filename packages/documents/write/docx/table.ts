/**
 * A table as WordprocessingML. It is written here, not by the library that writes the rest: the tables of a disclosure
 * have thousands of cells, and an object for each of their parts takes most of the time of the whole document.
 */
import type { ManuscriptCell, ManuscriptTable } from '../../manuscript.ts'
import type { PageSetup } from '../layout/page-setup.ts'
import { CELL_MARGIN, indentOf, measureTable, type TableMeasure } from '../layout/table-measure.ts'
import { escaped } from '../markup.ts'
import { printedText } from '../printed-lines.ts'
import type { PlacedCell } from '../table-grid.ts'
import { tableStyle } from './styles.ts'
import { runMarkup } from './text-run.ts'

/** Word opens no wider table. */
const MOST_COLUMNS = 63

/** @throws RangeError where the table has more columns than Word can open. */
export function tableMarkup(table: ManuscriptTable, page: PageSetup): string {
  if (table.widths.length > MOST_COLUMNS)
    throw new RangeError(`table ${table.title}: more than ${MOST_COLUMNS} columns`)
  const measure = measureTable(table, page)
  const rows = rowsOf(measure).map((cells, row) => {
    const header = row < table.headerRows ? '<w:tblHeader/>' : ''
    return `<w:tr><w:trPr><w:cantSplit/>${header}</w:trPr>${cells.join('')}</w:tr>`
  })
  return `<w:tbl>${propertiesOf(table, measure)}${rows.join('')}</w:tbl>`
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('')
const MARGINS = `<w:left w:w="${CELL_MARGIN}" w:type="dxa"/><w:right w:w="${CELL_MARGIN}" w:type="dxa"/>`

function propertiesOf({ title, headerRows }: ManuscriptTable, { columns }: TableMeasure): string {
  const width = columns.reduce((total, column) => total + column, 0)
  const look = `<w:tblLook w:val="0020" w:firstRow="${headerRows > 0 ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`
  const properties = `<w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${MARGINS}</w:tblCellMar>${look}<w:tblCaption w:val="${escaped(printedText(title))}"/>`
  const grid = columns.map((column) => `<w:gridCol w:w="${column}"/>`).join('')
  return `<w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>`
}

/** Cells of each row from left to right, and what goes on from the row above. */
function rowsOf(measure: TableMeasure): string[][] {
  const rows = Array.from({ length: measure.grid.rows }, () => new Map<number, string>())
  for (const placed of measure.grid.cells) {
    rows[placed.row]?.set(placed.column, cellMarkup(placed, measure))
    for (let below = 1; below < placed.cell.rowSpan; below++)
      rows[placed.row + below]?.set(placed.column, continuedCell(placed, measure))
  }
  return rows.map((cells) => [...cells].sort(([a], [b]) => a - b).map(([, markup]) => markup))
}

function cellMarkup(placed: PlacedCell, measure: TableMeasure): string {
  const { cell, text } = placed
  const paragraphs = text.split('\n').map((line) => paragraphMarkup(line, cell, measure.size))
  const merge = cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : ''
  return `<w:tc>${cellProperties(placed, measure, merge)}${paragraphs.join('')}</w:tc>`
}

const continuedCell = (placed: PlacedCell, measure: TableMeasure): string =>
  `<w:tc>${cellProperties(placed, measure, '<w:vMerge/>')}${paragraphMarkup('', placed.cell, measure.size)}</w:tc>`

function cellProperties({ column, cell }: PlacedCell, { columns }: TableMeasure, merge: string): string {
  const width = columns.slice(column, column + cell.columnSpan).reduce((total, each) => total + each, 0)
  const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : ''
  return `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/></w:tcPr>`
}

function paragraphMarkup(text: string, { align, indent = 0, bold = false }: ManuscriptCell, size: number): string {
  const moved = indent > 0 ? `<w:ind w:left="${indentOf(indent, size)}"/>` : ''
  const aligned = align === 'left' ? '' : `<w:jc w:val="${align}"/>`
  const properties = `<w:pPr><w:pStyle w:val="${tableStyle(size)}"/>${moved}${aligned}</w:pPr>`
  return `<w:p>${properties}${runMarkup(text, bold)}</w:p>`
}
