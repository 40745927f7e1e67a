/** Tables that are none of the statutory forms and no performance form, row by row, with their amounts. */
import { type Interval, intervalOf, parseStated, type Stated } from '@mingzhang/accounts'
import { type Disclosure, titledFormOf } from '@mingzhang/disclosure'
import type { Block, Span, Table } from '@mingzhang/documents'
import { oncePerDisclosure } from '../once-per-disclosure.ts'

/** An amount as printed, in the unit of its table. */
export interface OtherAmount {
  readonly stated: Stated
  readonly interval: Interval
  readonly span: Span
}

export interface OtherRow {
  /** Code of a subject, where the row has one. */
  readonly code: string | undefined
  /** Words of the row, without white space and numbers of a list. */
  readonly label: string
  /** By grid column. */
  readonly amounts: ReadonlyMap<number, OtherAmount>
}

export interface OtherTable {
  /** Its place among the blocks of the document. */
  readonly block: number
  /** The paragraphs above, the nearest first. */
  readonly titles: readonly string[]
  readonly rows: readonly OtherRow[]
  /** Another table goes on close behind it. */
  readonly goesOn: boolean
}

const REACH = 5
const CODE = /^\d{3}(?:\d{2}){0,2}$/
const AMOUNT = /^-?\d[\d,]*\.\d{1,2}$/
/** A number behind a name is no code of it. */
const isName = (words: string): boolean => /[\u4e00-\u9fff]/.test(words)
const LIST_NUMBER = /^(?:其中[:：])?(?:[一二三四五六七八九十]{1,3}[、.．]|[（(]?\d{1,2}[）)、.．])/

export const otherTables = oncePerDisclosure((disclosure): readonly OtherTable[] => {
  const { document } = disclosure
  const known = new Set(disclosure.statutoryTables.flatMap(({ blocks }) => blocks))
  for (const index of performanceBlocks(disclosure)) known.add(index)
  return document.blocks.flatMap((block, index) =>
    // one titled as a statutory form is that form, though it could not be read
    block.kind === 'table' && !known.has(index) && titledFormOf(document, index) === undefined
      ? [
          {
            block: index,
            titles: titlesOf(document.blocks, index),
            rows: rowsOf(block, index),
            goesOn: goesOn(document.blocks, index),
          },
        ]
      : [],
  )
})

/** What is bought is goods, works or services, and nothing else. */
export const PURCHASES = [/^(?:政府采购)?货物/, /^(?:政府采购)?工程/, /^(?:政府采购)?服务/] as const

/** Whether codes of subjects or the kinds of purchases tell which rows of a table add up to which. */
export const tellsLevels = ({ rows }: OtherTable): boolean =>
  rows.some(({ code }) => code !== undefined) || PURCHASES.every((name) => rows.some(({ label }) => name.test(label)))

function* performanceBlocks({ evaluations }: Disclosure): Generator<number> {
  for (const { title, name, funding, indicators, projects } of evaluations) {
    const spans = [
      title?.span,
      name?.span,
      ...funding.map(({ label }) => label.span),
      ...projects.map((one) => one.name.span),
    ]
    for (const span of spans) if (span?.cell !== undefined) yield span.block
    for (const { cells } of indicators) for (const { span } of cells.values()) yield span.block
  }
}

function titlesOf(blocks: readonly Block[], index: number): string[] {
  const titles: string[] = []
  for (let above = index - 1; above >= Math.max(0, index - REACH); above--) {
    const block = blocks[above]
    if (block?.kind !== 'paragraph') break
    titles.push(block.text.replace(/\s/g, ''))
  }
  return titles
}

const goesOn = (blocks: readonly Block[], index: number): boolean =>
  blocks.slice(index + 1, index + 1 + REACH).some((block) => block.kind === 'table')

/** The rows of a table at a block. */
export function rowsOf(table: Table, block: number): OtherRow[] {
  const rows = new Map<number, { code: string | undefined; words: string[]; amounts: Map<number, OtherAmount> }>()
  table.cells.forEach((cell, index) => {
    const text = cell.text.trim()
    if (text === '') return
    const row = rows.get(cell.row) ?? { code: undefined, words: [], amounts: new Map<number, OtherAmount>() }
    rows.set(cell.row, row)
    const stated = AMOUNT.test(text) ? parseStated(text.replace(/,/g, '')) : undefined
    if (stated !== undefined)
      row.amounts.set(cell.column, {
        stated,
        interval: intervalOf(stated),
        span: { block, cell: index, start: 0, end: cell.text.length },
      })
    else if (CODE.test(text) && row.code === undefined && row.amounts.size === 0 && !row.words.some(isName))
      row.code = text
    else row.words.push(text.replace(/\s/g, ''))
  })
  return [...rows.values()].map(({ code, words, amounts }) => ({
    code,
    label: (words[0] ?? '').replace(LIST_NUMBER, ''),
    amounts,
  }))
}
