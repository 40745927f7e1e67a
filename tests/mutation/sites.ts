/** Where the pieces of a disclosure stand, and how to put another piece there. */
import type { Block, Cell, Content, FigurePiece, Piece } from '../../examples/source/content.ts'

/** Indices from the block inward: piece of a paragraph; row, cell, piece of a table; series, value of a chart. */
export interface Site {
  readonly block: number
  readonly path: readonly number[]
  readonly piece: Piece
}

export const sitesOf = (content: Content): Site[] =>
  content.blocks.flatMap((block, index) => sitesIn(block).map((site) => ({ block: index, ...site })))

function sitesIn(block: Block): Omit<Site, 'block'>[] {
  if (block.kind === 'paragraph') return block.pieces.map((piece, index) => ({ path: [index], piece }))
  if (block.kind === 'chart')
    return block.series.flatMap(({ values }, series) =>
      values.map((piece, value) => ({ path: [series, value], piece })),
    )
  if (block.kind === 'heading') return []
  return block.rows.flatMap((cells, row) =>
    cells.flatMap(({ pieces }, cell) => pieces.map((piece, index) => ({ path: [row, cell, index], piece }))),
  )
}

export function withPiece(content: Content, site: Pick<Site, 'block' | 'path'>, piece: Piece): Content {
  return withBlock(content, site.block, (block) => {
    const [first, second, third] = site.path
    if (block.kind === 'paragraph') return { ...block, pieces: replaced(block.pieces, first, () => piece) }
    if (block.kind === 'chart' && isFigure(piece))
      return {
        ...block,
        series: replaced(block.series, first, (one) => ({ ...one, values: replaced(one.values, second, () => piece) })),
      }
    if (block.kind !== 'table') return block
    const inCell = (cell: Cell): Cell => ({ ...cell, pieces: replaced(cell.pieces, third, () => piece) })
    return { ...block, rows: replaced(block.rows, first, (cells) => replaced(cells, second, inCell)) }
  })
}

export const withBlock = (content: Content, index: number, change: (block: Block) => Block): Content => ({
  ...content,
  blocks: replaced(content.blocks, index, change),
})

const replaced = <T>(items: readonly T[], index: number | undefined, change: (item: T) => T): T[] =>
  items.map((item, position) => (position === index ? change(item) : item))

export const isFigure = (piece: Piece): piece is FigurePiece => typeof piece === 'object' && piece.kind === 'figure'
