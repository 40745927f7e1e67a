/** Blocks of two versions of a manuscript beside each other: under the same headings, by their texts. */
import type { Manuscript, ManuscriptBlock, ManuscriptHeading, ManuscriptTable } from '../../manuscript.ts'
import { printedCell, printedParagraph, printedText } from '../printed-lines.ts'
import { type Aligned, align } from './align.ts'
import { isAkin } from './revised-text.ts'
import type { RevisedBlock } from './revision.ts'
import { formOf } from './words.ts'

/** Blocks of both versions in one order, each marked where the versions differ. */
export const revisedBlocks = (before: Manuscript, after: Manuscript): RevisedBlock[] =>
  align(passagesOf(before.blocks), passagesOf(after.blocks), PASSAGE_KEYS).flatMap(
    ({ before: earlier, after: later }) =>
      align(earlier?.blocks ?? [], later?.blocks ?? [], BLOCK_KEYS).flatMap(revised),
  )

/** What stands under one heading, the heading first. */
interface Passage {
  /** Forms of the headings above it and its own. */
  readonly path: readonly string[]
  readonly blocks: ManuscriptBlock[]
}

const PASSAGE_KEYS = [({ path }: Passage): string => path.join('\n'), ({ path }: Passage): string => path.at(-1) ?? '']

function passagesOf(blocks: readonly ManuscriptBlock[]): Passage[] {
  const passages: Passage[] = [{ path: [], blocks: [] }]
  const path: string[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') {
      path.length = Math.min(path.length, block.level - 1)
      path.push(headingForm(block))
      passages.push({ path: [...path], blocks: [block] })
    } else passages.at(-1)?.blocks.push(block)
  }
  return passages
}

const headingForm = ({ level, text }: ManuscriptHeading): string => `${level} ${formOf(printedText(text))}`

/** The number of an item: it changes where an item before it comes or goes. */
const ITEM = /^(?:[（(]?[一二三四五六七八九十]+[）)、.]|[（(]?\d+[）)、.．](?!\d))/

/** The form of what a text says, whichever item it is. */
const said = (text: string): string => formOf(text.replace(ITEM, ''))

/** Where a sentence begins as another one does, it tells of the same. */
const OPENING = 8

const BLOCK_KEYS: readonly ((block: ManuscriptBlock) => string)[] = [
  (block) => keyOf(block, (text) => text),
  (block) => keyOf(block, said),
  (block) => keyOf(block, (text) => said(text).slice(0, OPENING)),
  (block) => keyOf(block, () => ''),
]

function keyOf(block: ManuscriptBlock, seen: (text: string) => string): string {
  switch (block.kind) {
    case 'heading':
      return headingForm(block)
    case 'paragraph':
      return `${block.style} ${seen(printedParagraph(block))}`
    case 'table':
      return `table ${formOf(printedText(block.title))}`
    case 'chart':
      return `chart ${seen(printedText(block.title))}`
    case 'contents':
      return 'contents'
  }
}

/** All that a chart shows. */
const chartContent = ({
  title,
  shape,
  categories,
  series,
  unit,
}: ManuscriptBlock & { readonly kind: 'chart' }): string =>
  JSON.stringify([
    title,
    shape,
    categories,
    unit,
    series.map(({ name, values }) => [name, values.map(({ value }) => value)]),
  ])

function revised({ before, after }: Aligned<ManuscriptBlock>): RevisedBlock[] {
  if (before === undefined) return [{ block: after, change: 'inserted' }]
  if (after === undefined) return [{ block: before, change: 'deleted' }]
  if (isRewritten(before, after))
    return [
      { block: before, change: 'deleted' },
      { block: after, change: 'inserted' },
    ]
  return [isSame(before, after) ? { block: after } : { block: after, before }]
}

function isRewritten(before: ManuscriptBlock, after: ManuscriptBlock): boolean {
  if (before.kind === 'paragraph' && after.kind === 'paragraph')
    return !isAkin(printedParagraph(before), printedParagraph(after))
  return before.kind === 'table' && after.kind === 'table' && headForm(before) !== headForm(after)
}

/** Columns and what stands over them; rows of another form cannot stand among the rows of this one. */
const headForm = ({ widths, headerRows, rows }: ManuscriptTable): string =>
  JSON.stringify([
    widths.length,
    rows
      .slice(0, headerRows)
      .map((row) => row.map(({ runs, columnSpan, rowSpan }) => [formOf(printedCell(runs)), columnSpan, rowSpan])),
  ])

/** Whether the versions print the same. */
function isSame(before: ManuscriptBlock, after: ManuscriptBlock): boolean {
  if (before.kind === 'paragraph' && after.kind === 'paragraph')
    return printedParagraph(before) === printedParagraph(after)
  if (before.kind === 'heading' && after.kind === 'heading')
    return before.number === after.number && printedText(before.text) === printedText(after.text)
  if (before.kind === 'chart' && after.kind === 'chart') return chartContent(before) === chartContent(after)
  return before.kind !== 'table' || after.kind !== 'table' || tableText(before) === tableText(after)
}

const tableText = ({ rows }: ManuscriptTable): string =>
  JSON.stringify(
    rows.map((row) => row.map(({ runs, columnSpan, rowSpan }) => [printedCell(runs), columnSpan, rowSpan])),
  )
