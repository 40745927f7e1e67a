/** An example's content as a manuscript, so that what works on manuscripts works on it. */
import type { FigureRun, Manuscript, ManuscriptBlock, Run } from '@mingzhang/documents'
import type { Block, Content, FigurePiece, Piece } from './content.ts'

export interface ContentManuscript {
  readonly manuscript: Manuscript
  /** What each figure of the manuscript was in the content. */
  readonly pieceOf: ReadonlyMap<FigureRun, FigurePiece>
}

/** Concepts are not known: the content has figures, not facts. */
export function manuscriptOf({ title, blocks }: Content): ContentManuscript {
  const pieceOf = new Map<FigureRun, FigurePiece>()
  const figure = (piece: FigurePiece): FigureRun => {
    const run = { text: piece.text, value: piece.text, concept: '' }
    pieceOf.set(run, piece)
    return run
  }
  const runs = (pieces: readonly Piece[]): Run[] =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : figure(piece)))
  return { manuscript: { title, author: '', blocks: blocks.map((block) => blockOf(block, runs, figure)) }, pieceOf }
}

function blockOf(
  block: Block,
  runs: (pieces: readonly Piece[]) => Run[],
  figure: (piece: FigurePiece) => FigureRun,
): ManuscriptBlock {
  switch (block.kind) {
    case 'heading':
      return block
    case 'paragraph':
      return { kind: 'paragraph', style: 'body', runs: runs(block.pieces) }
    case 'chart':
      return {
        ...block,
        series: block.series.map(({ name, values }) => ({ name, values: values.map(figure) })),
        unit: '万元',
        description: '',
      }
    case 'table':
      return {
        kind: 'table',
        title: block.statutory ?? '',
        statutory: block.statutory !== undefined,
        headerRows: block.headerRows,
        rows: block.rows.map((cells) =>
          cells.map(({ pieces, columnSpan, rowSpan }) => ({ runs: runs(pieces), columnSpan, rowSpan, align: 'left' })),
        ),
        widths: [],
        orientation: 'portrait',
      }
  }
}
