import type { Block, Cell, Table } from '../document.ts'
import type { Manuscript } from '../manuscript.ts'
import { documentOf } from './document-of.ts'
import { writerContract } from './writer-contract.ts'
import { statutorySheets } from './xlsx/statutory-sheets.ts'
import { xlsxWriter } from './xlsx.ts'

const cellAt = (row: number, column: number, text: string, columnSpan = 1): Cell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan,
  text,
  place: {},
})

/** A workbook carries the statutory tables alone: each under its title and unit and above its notes, behind a list. */
function sheetsOf(manuscript: Manuscript): Block[] {
  const sheets = statutorySheets(manuscript)
  const list: Table = {
    kind: 'table',
    rows: sheets.length + 2,
    columns: 2,
    cells: [
      cellAt(0, 0, manuscript.title, 2),
      cellAt(1, 0, '序号'),
      cellAt(1, 1, '表名'),
      ...sheets.flatMap(({ title }, index) => [cellAt(index + 2, 0, String(index + 1)), cellAt(index + 2, 1, title)]),
    ],
    place: {},
  }
  const heading = (text: string): Block => ({ kind: 'paragraph', text, level: 1, place: {} })
  const tables = sheets.flatMap(({ name, title, unit, table, notes }): Block[] => {
    const [written] = documentOf({ ...manuscript, blocks: [table] }).blocks
    if (written?.kind !== 'table') return []
    const above = unit === '' ? [title] : [title, unit]
    const lines = (texts: readonly string[], from: number): Cell[] =>
      texts.map((text, index) => cellAt(from + index, 0, text, written.columns))
    const cells = written.cells.map((cell) => ({ ...cell, row: cell.row + above.length }))
    const rows = above.length + written.rows + notes.length
    return [
      heading(name),
      { ...written, rows, cells: [...lines(above, 0), ...cells, ...lines(notes, above.length + written.rows)] },
    ]
  })
  return [heading('目录'), list, ...tables]
}

/** Cells without content are no cells of a sheet. */
const withoutEmptyCells = (block: Block): Block =>
  block.kind === 'table'
    ? {
        ...block,
        cells: block.cells.filter(({ text, rowSpan, columnSpan }) => text !== '' || rowSpan * columnSpan > 1),
      }
    : block

writerContract(xlsxWriter, { expected: sheetsOf, kept: withoutEmptyCells })
