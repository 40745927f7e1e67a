/** Errors planted in a clean disclosure: each an edit of its content, with what a reviewer should say of it. */
import type { Block, Cell, Content, Piece } from '../content.ts'
import { textOf } from '../content.ts'

export interface Planted {
  /** Category of the audit report. */
  readonly category: string
  /** Chinese: what is wrong. */
  readonly what: string
  /** The wrong words as they stand in the published version; a finding that quotes them has found it. */
  readonly quote: string
  readonly edit: (content: Content) => Content
}

export interface Published {
  readonly planted: readonly Planted[]
  readonly content: Content
}

export const publish = (clean: Content, planted: readonly Planted[]): Published => ({
  planted,
  content: planted.reduce((content, { edit }) => edit(content), clean),
})

/** Replace words in the one paragraph that contains `where`. */
export const inParagraph = (where: string, from: string, to: string) => (content: Content): Content =>
  changeOnly(content, where, (block) => {
    if (block.kind !== 'paragraph' || !textOf(block.pieces).includes(where)) return undefined
    return { ...block, pieces: [replaceOnce(textOf(block.pieces), from, to)] }
  })

/** Put a paragraph after the one that contains `where`. */
export const afterParagraph = (where: string, text: string) => (content: Content): Content => {
  const at = content.blocks.findIndex((block) => block.kind === 'paragraph' && textOf(block.pieces).includes(where))
  if (at < 0) throw new Error(`no paragraph with ${where}`)
  const added: Block = { kind: 'paragraph', pieces: [text] }
  return { ...content, blocks: [...content.blocks.slice(0, at + 1), added, ...content.blocks.slice(at + 1)] }
}

/** Change the cells of the one row that holds all of `rowWords`, in the one table that holds `tableWords`. */
const inRow = (tableWords: string, rowWords: readonly string[], change: (cells: readonly Cell[]) => Cell[]) => (content: Content): Content =>
  changeOnly(content, tableWords, (block) => {
    if (block.kind !== 'table') return undefined
    const title = block.statutory ?? block.rows.slice(0, 2).flat().map((cell) => textOf(cell.pieces)).join('|')
    if (block.statutory === undefined ? !title.includes(tableWords) : title !== tableWords) return undefined
    const matches = block.rows.filter((cells) => rowWords.every((word) => cells.some((cell) => textOf(cell.pieces) === word)))
    if (matches.length !== 1) throw new Error(`${matches.length} rows with ${rowWords.join(', ')} in ${tableWords}`)
    return { ...block, rows: block.rows.map((cells) => (cells === matches[0] ? change(cells) : cells)) }
  })

export const inCell = (tableWords: string, rowWords: readonly string[], from: string, to: string): ((content: Content) => Content) =>
  inRow(tableWords, rowWords, (cells) => {
    const at = cells.findIndex((cell) => textOf(cell.pieces) === from)
    if (at < 0) throw new Error(`no cell ${from} in ${tableWords}`)
    return cells.map((cell, index) => (index === at ? { ...cell, pieces: numberOrText(cell.pieces, to) } : cell))
  })

/** Two columns of one row, swapped. */
export const swappedCells = (tableWords: string, rowWords: readonly string[], first: string, second: string): ((content: Content) => Content) =>
  inRow(tableWords, rowWords, (cells) =>
    cells.map((cell) => {
      const text = textOf(cell.pieces)
      if (text === first) return { ...cell, pieces: [second] }
      return text === second ? { ...cell, pieces: [first] } : cell
    }),
  )

/** A cell that held one figure goes on holding one, so that a workbook writes a number. */
const numberOrText = ([piece]: readonly Piece[], text: string): Piece[] =>
  typeof piece === 'object' && piece.kind === 'figure' ? [{ ...piece, text }] : [text]

function changeOnly(content: Content, where: string, change: (block: Block) => Block | undefined): Content {
  let changed = 0
  const blocks = content.blocks.map((block) => {
    const result = change(block)
    if (result !== undefined) changed += 1
    return result ?? block
  })
  if (changed !== 1) throw new Error(`${changed} blocks with ${where}`)
  return { ...content, blocks }
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`not exactly once: ${from} in ${text}`)
  return text.replace(from, () => to)
}
