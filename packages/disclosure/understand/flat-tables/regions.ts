/** Where flat tables stand: lines below the title of a form that hold its headings and rows. */
import type { TableForm } from '@mingzhang/accounts'
import type { Block, Document, Table } from '@mingzhang/documents'
import { laidOut } from '../statutory-tables/extracted-rows.ts'
import { plainText } from '../statutory-tables/grid.ts'
import { isCaption } from '../statutory-tables/header.ts'
import { titledForm } from '../statutory-tables/titles.ts'
import type { PrintedLine } from './tokens.ts'

/** Printed lines that are the rows of one table. */
export interface LineRegion {
  readonly lines: readonly PrintedLine[]
  /** Lines among them that name the unit or the organisation. */
  readonly captions: readonly number[]
  /** Blocks from its first line up to its last. */
  readonly first: number
  readonly last: number
}

export interface FlatRegion extends LineRegion {
  readonly form: TableForm
}

const ENDS =
  /^(?:注|说明|备注)\s*[:：]|情况说明\s*$|^[一二三四五六七八九十]{1,3}、[^\s\d]*表\s*$|^第[一二三四五六七八九十]+部分|[。；]|，(?!\d{3})/
const PAGE_NUMBER = /^[-—–]\s*\d{1,3}\s*[-—–]$|^第\s*\d{1,3}\s*页/
const BARE_NUMBER = /^\d{1,3}$/
/** No line of a table is longer. */
const LONGEST_LINE = 2_000

/** The regions below titles, none of which holds another title. */
export function flatRegions({ blocks }: Document): FlatRegion[] {
  const regions: FlatRegion[] = []
  for (let index = 0; index < blocks.length; index++) {
    const form = formAt(blocks[index])
    if (form === undefined) continue
    const region = regionBelow(blocks, index, form)
    if (region === undefined) continue
    regions.push(region)
    index = region.last
  }
  return regions
}

const formAt = (block: Block | undefined): TableForm | undefined =>
  block?.kind === 'paragraph' ? titledForm(block.text) : undefined

function regionBelow(blocks: readonly Block[], title: number, form: TableForm): FlatRegion | undefined {
  const lines: PrintedLine[] = []
  const captions: number[] = []
  let holdsFigures = false
  let index = title + 1
  for (; index < blocks.length; index++) {
    const block = blocks[index]
    if (block?.kind === 'table' && (hasCellsBelow(block) || laidOut(block, 'text') === undefined)) {
      lines.push(...linesOf(block, index))
      holdsFigures = true
      continue
    }
    if (block?.kind !== 'paragraph' || block.text.length > LONGEST_LINE || ENDS.test(block.text)) break
    const titled = titledForm(block.text)
    if (titled !== undefined && (titled !== form || !holdsFigures)) break
    if (isCaptionLine(block.text)) captions.push(index)
    if (titled !== undefined || isCaptionLine(block.text) || isPageNumber(blocks, index, block.text)) continue
    holdsFigures ||= /\d/.test(block.text)
    lines.push({ block: index, text: block.text, place: block.place })
  }
  const [first, last] = [lines[0], lines.at(-1)]
  return first === undefined || last === undefined
    ? undefined
    : {
        form,
        lines: withoutRepeatedHeadings(lines),
        captions: captions.filter((index) => index > first.block),
        first: first.block,
        last: last.block,
      }
}

/** A table of which every cell stands on a line of its own. */
const hasCellsBelow = ({ rows, cells }: Table): boolean => {
  const filled = cells.filter(({ text }) => text.trim() !== '')
  return filled.length > 1 && filled.length <= rows && new Set(filled.map(({ row }) => row)).size === filled.length
}

/** The rows of a table whose blank cells were lost: where its cells stood is not known either. */
const linesOf = (table: Table, block: number): PrintedLine[] =>
  Array.from({ length: table.rows }, (_, row) => table.cells.filter((cell) => cell.row === row)).flatMap((cells) => {
    const [first] = cells
    return first === undefined ? [] : [{ block, text: cells.map(({ text }) => text).join(' '), place: first.place }]
  })

/** The number of the form, its unit and the organisation, in one line or several. */
const FORM_NUMBER = /^(?:公开|财决|附|决算)?(?:表)?\d{2}(?:-\d)?表?$/
const isCaptionLine = (text: string): boolean =>
  text.split(/\s+/).every((piece, index, pieces) => {
    const plain = plainText(piece)
    return FORM_NUMBER.test(plain) || isCaption(plain) || (index > 0 && /[:：]$/.test(pieces[index - 1] ?? ''))
  }) && /表|[:：]/.test(text)

const isPageNumber = (blocks: readonly Block[], index: number, text: string): boolean =>
  PAGE_NUMBER.test(text) || (BARE_NUMBER.test(text) && formAt(blocks[index + 1]) !== undefined)

const SHORTEST_HEADING = 6

/** Headings that each page prints again are left out behind the first page. */
function withoutRepeatedHeadings(lines: readonly PrintedLine[]): PrintedLine[] {
  const firstFigure = lines.findIndex(({ text }) => /\d\.\d|\s\d/.test(text))
  const headings = new Set(lines.slice(0, Math.max(firstFigure, 0)).map(({ text }) => plainText(text)))
  let repeated = new Set<number>()
  const isHeading = (index: number): boolean => headings.has(plainText(lines[index]?.text ?? ''))
  for (let index = firstFigure; index < lines.length; index++) {
    const { length } = plainText(lines[index]?.text ?? '')
    if (!isHeading(index) || length < SHORTEST_HEADING) continue
    let start = index
    while (start > firstFigure && isHeading(start - 1)) start--
    let end = index
    while (isHeading(end + 1)) end++
    for (let at = start; at <= end; at++) repeated = repeated.add(at)
    index = end
  }
  return lines.filter((_, index) => !repeated.has(index))
}
