/** The document that a manuscript must read back as. */
import type { Block, Chart, Document, Table } from '../document.ts'
import type { Manuscript, ManuscriptBlock, ManuscriptChart, ManuscriptTable } from '../manuscript.ts'
import { withPlainNumbers } from '../plain-document.ts'
import { chartNumber } from './chart-number.ts'
import { printedParagraph, printedText } from './printed-lines.ts'
import { tableGrid } from './table-grid.ts'

/**
 * Blocks with the same texts, their numbers plain, and the same levels and numbering, tables with the same cells and spans,
 * charts with the same values; without places. The table of contents is left out, as readers leave it out.
 * @throws RangeError where the cells of a table do not fit together.
 */
export const documentOf = ({ title, blocks }: Manuscript): Document =>
  withPlainNumbers({ file: title, format: 'docx', blocks: blocks.flatMap(blocksOf), gaps: [] })

function blocksOf(block: ManuscriptBlock): Block[] {
  switch (block.kind) {
    case 'heading':
      return paragraphOf(printedText(block.text), { level: block.level }, printedText(block.number))
    case 'paragraph':
      return paragraphOf(printedParagraph(block))
    case 'table':
      return block.rows.length === 0 ? [] : [tableOf(block)]
    case 'chart':
      return [chartOf(block)]
    case 'contents':
      return []
  }
}

function paragraphOf(text: string, level: { readonly level?: number } = {}, number = ''): Block[] {
  if (text === '') return []
  return [{ kind: 'paragraph', text, ...level, ...(number === '' ? {} : { number }), place: {} }]
}

function tableOf(table: ManuscriptTable): Table {
  const { rows, columns, cells } = tableGrid(table)
  return {
    kind: 'table',
    rows,
    columns,
    cells: cells.map(({ row, column, text, cell: { rowSpan, columnSpan } }) => {
      return { row, column, rowSpan, columnSpan, text, place: {} }
    }),
    place: {},
  }
}

const chartOf = ({ title, categories, series }: ManuscriptChart): Chart => ({
  kind: 'chart',
  title: printedText(title),
  series: series.map(({ name, values }) => ({
    name: printedText(name),
    points: values.map((value, index) => ({
      category: printedText(categories[index] ?? ''),
      value: String(chartNumber(value)),
    })),
  })),
  place: {},
})
