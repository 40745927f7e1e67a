/** Charts of which a file keeps no more than the words that are drawn, as a PDF does: their data labels, and the section they belong to. */
import { parseStated, type Stated } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Block, type Span } from '@mingzhang/documents'
import { chartsOf } from './charts.ts'

export interface DrawnLabel {
  readonly stated: Stated
  readonly isPercent: boolean
  readonly span: Span
}

export interface DrawnChart {
  /** Its caption, as printed. */
  readonly caption: string
  readonly labels: readonly DrawnLabel[]
  /** The blocks of the section's text above it, the last excluded. */
  readonly section: { readonly start: number; readonly end: number }
}

const CAPTION = /^\s*[（(]?图\s?\d{1,2}\s?[：:.、\s]/
const SENTENCE = /[。；]/
const HEADING = /^\s*[（(]?[一二三四五六七八九十]{1,3}[）)、.]/
/** An amount with its decimals, or a share: whole numbers alone are those of an axis. */
const LABEL = /(?<![\d.,])(?<number>\d[\d,]*\.\d{1,2}(?![\d.])|\d{1,3}(?=\s?[%％]))\s?(?<percent>[%％])?/g
const LONGEST_LINE = 100
/** What is drawn in one chart comes to no more lines. */
const MOST_LINES = 40
/** A section tells its figures in no more paragraphs above its chart. */
const MOST_PARAGRAPHS = 12

/** The drawn charts of a disclosure; none where its charts can be read. */
export function drawnCharts(disclosure: Disclosure): DrawnChart[] {
  if (chartsOf(disclosure).length > 0) return []
  const { blocks } = disclosure.document
  return blocks.flatMap((block, index): DrawnChart[] => {
    if (block.kind !== 'paragraph' || !CAPTION.test(block.text)) return []
    const drawnFrom = runAbove(blocks, index, isDrawn, MOST_LINES)
    const labels = blocks.slice(drawnFrom, index).flatMap((line, at) => labelsOf(line, drawnFrom + at))
    const start = runAbove(blocks, drawnFrom, isText, MOST_PARAGRAPHS)
    if (labels.length < 2 || start === drawnFrom) return []
    return [{ caption: block.text.trim(), labels, section: { start, end: drawnFrom } }]
  })
}

/** Where the run of blocks of one kind begins that ends above a block. */
function runAbove(blocks: readonly Block[], below: number, belongs: (block: Block) => boolean, most: number): number {
  let start = below
  while (start > 0 && below - start < most) {
    const above = blocks[start - 1]
    if (above === undefined || !belongs(above)) break
    start--
  }
  return start
}

/** A line of what is drawn; labels over one another may be taken for a table without lines. */
const isDrawn = (block: Block): boolean =>
  block.kind === 'paragraph'
    ? block.text.length <= LONGEST_LINE && !SENTENCE.test(block.text) && isText(block)
    : block.kind === 'table' && block.inferredColumns === true && block.rows <= MOST_LINES

/** No heading and no caption. */
const isText = (block: Block): boolean =>
  block.kind === 'paragraph' && !HEADING.test(block.text) && !CAPTION.test(block.text)

function labelsOf(drawn: Block, block: number): DrawnLabel[] {
  if (drawn.kind === 'paragraph') return labelsIn(drawn.text, { block })
  return drawn.kind === 'table' ? drawn.cells.flatMap(({ text }, cell) => labelsIn(text, { block, cell })) : []
}

const labelsIn = (text: string, place: Pick<Span, 'block' | 'cell'>): DrawnLabel[] =>
  allMatches(text, LABEL).flatMap(({ 0: words, index, groups }): DrawnLabel[] => {
    const stated = parseStated(groups?.number ?? '')
    if (stated === undefined) return []
    const span = { ...place, start: index, end: index + words.trimEnd().length }
    return [{ stated, isPercent: groups?.percent !== undefined, span }]
  })
