/**
 * A table as WordprocessingML. It is written here, not by the library that writes the rest: the tables of a disclosure
 * have thousands of cells, and an object for each of their parts takes most of the time of the whole document.
 */
import type { ManuscriptCell, ManuscriptTable } from '../../manuscript.ts'
import { breakableRows, isKeptWhole } from '../layout/row-groups.ts'
import { CELL_MARGIN, indentOf, measureTable, type TableMeasure } from '../layout/table-measure.ts'
import type { TablePlace } from '../layout/table-place.ts'
import { escaped } from '../markup.ts'
import { printedText } from '../printed-lines.ts'
import { type RevisedRow, type RowCell, revisedRows, unrevisedRows } from '../revision/revised-rows.ts'
import { changedText, revisedText } from '../revision/revised-text.ts'
import type { Change, Piece } from '../revision/revision.ts'
import type { ChangeMarks } from './change-marks.ts'
import { tableStyle } from './styles.ts'
import { piecesMarkup } from './text-run.ts'

/** Word opens no wider table. */
const MOST_COLUMNS = 63

export interface RevisedTable {
  readonly table: ManuscriptTable
  /** Its earlier form, with the same columns, where it differs. */
  readonly before?: ManuscriptTable | undefined
  /** Where only one version has the table. */
  readonly change?: Change | undefined
}

/** @throws RangeError where the table has more columns than Word can open. */
export function tableMarkup({ table, before, change }: RevisedTable, place: TablePlace, marks: ChangeMarks): string {
  if (table.widths.length > MOST_COLUMNS)
    throw new RangeError(`table ${table.title}: more than ${MOST_COLUMNS} columns`)
  const measure = before === undefined ? measureTable(table, place) : smaller(before, table, place)
  const rows = before === undefined ? unrevisedRows(table, change) : revisedRows(before, table)
  const kept = before === undefined ? keptRows(rows, measure, place) : []
  const set = rows.map((row, index) => rowMarkup(row, measure, marks, kept[index] === true))
  return `<w:tbl>${propertiesOf(table, measure)}${set.join('')}</w:tbl>`
}

/** For each row, whether it stays on the page of the next: it heads the table, a merged cell ties them, or the table stays whole. */
function keptRows(rows: readonly RevisedRow[], measure: TableMeasure, place: TablePlace): boolean[] {
  if (isKeptWhole(measure, place)) return rows.map((_, index) => index < rows.length - 1)
  const tied = rows.map(
    (row, index) => row.header || rows[index + 1]?.cells.some(({ continued }) => continued) === true,
  )
  const breakable = tied.includes(true) ? breakableRows(measure, place.page) : []
  return tied.map((isTied, index) => isTied && breakable[index] === false)
}

/** Both forms of a table find room in what is measured for the one that needs the smaller characters. */
function smaller(before: ManuscriptTable, after: ManuscriptTable, place: TablePlace): TableMeasure {
  const [earlier, later] = [measureTable(before, place), measureTable(after, place)]
  return earlier.size < later.size ? earlier : later
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

function rowMarkup(
  { cells, before, change, header }: RevisedRow,
  measure: TableMeasure,
  marks: ChangeMarks,
  keepNext: boolean,
): string {
  const properties = `<w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}${marks.mark(change)}</w:trPr>`
  const set = cells.map((cell, position) => {
    const pieces = cellPieces(cell, before?.[position], change)
    return `<w:tc>${cellProperties(cell, measure)}${paragraphs({ cell: cell.placed.cell, size: measure.size, keepNext }, pieces, change, marks)}</w:tc>`
  })
  return `<w:tr>${properties}${set.join('')}</w:tr>`
}

function cellPieces({ placed, continued }: RowCell, before: RowCell | undefined, change: Change | undefined): Piece[] {
  if (continued) return []
  if (change !== undefined) return changedText(placed.text, change)
  return revisedText(before?.placed.text ?? placed.text, placed.text)
}

function cellProperties({ placed: { column, cell }, continued }: RowCell, { columns }: TableMeasure): string {
  const width = columns.slice(column, column + cell.columnSpan).reduce((total, each) => total + each, 0)
  const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : ''
  const merge = continued ? '<w:vMerge/>' : cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : ''
  return `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/></w:tcPr>`
}

/** How the paragraphs of a cell are set. */
interface Setting {
  readonly cell: ManuscriptCell
  /** Half points. */
  readonly size: number
  /** Its row stays on the page of the next one. */
  readonly keepNext: boolean
}

/** The paragraphs of a cell: each line break ends one, and what changed of the break is a change of its end. */
function paragraphs(
  setting: Setting,
  pieces: readonly Piece[],
  change: Change | undefined,
  marks: ChangeMarks,
): string {
  const lines = linesOf(pieces, change)
  return lines.map(({ pieces, end }) => paragraphMarkup(pieces, setting, end, marks)).join('')
}

interface Line {
  readonly pieces: Piece[]
  end: Change | undefined
}

/** @param change of the row, and so of the end of the last line */
function linesOf(pieces: readonly Piece[], change: Change | undefined): Line[] {
  const lines: Line[] = [{ pieces: [], end: change }]
  for (const { text, ...rest } of pieces) {
    const [first = '', ...more] = text.split('\n')
    lines.at(-1)?.pieces.push({ text: first, ...rest })
    for (const next of more) {
      const ended = lines.at(-1)
      if (ended !== undefined) ended.end = rest.change
      lines.push({ pieces: [{ text: next, ...rest }], end: change })
    }
  }
  return lines
}

function paragraphMarkup(
  pieces: readonly Piece[],
  { cell: { align, indent = 0, bold = false }, size, keepNext }: Setting,
  end: Change | undefined,
  marks: ChangeMarks,
): string {
  const kept = keepNext ? '<w:keepNext/>' : ''
  const moved = indent > 0 ? `<w:ind w:left="${indentOf(indent, size)}"/>` : ''
  const aligned = align === 'left' ? '' : `<w:jc w:val="${align}"/>`
  const ended = end === undefined ? '' : `<w:rPr>${marks.mark(end)}</w:rPr>`
  const properties = `<w:pPr><w:pStyle w:val="${tableStyle(size)}"/>${kept}${moved}${aligned}${ended}</w:pPr>`
  return `<w:p>${properties}${piecesMarkup(pieces, marks, bold)}</w:p>`
}
