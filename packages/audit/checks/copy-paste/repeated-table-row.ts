import type { Evaluation, StatutoryTable, TableRow } from '@mingzhang/disclosure'
import type { Document, Span, Table } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'

const HAN = /[\u4e00-\u9fff]/
const AMOUNT = /^-?\d{1,3}(?:,?\d{3})*\.\d+$/
/** In performance forms scores are whole numbers too. */
const NUMBER = /^\d+(?:\.\d+)?$/
/** A row without a label is told by as many amounts. */
const TELLING_AMOUNTS = 3
const HEADING = /^(?:栏次|项目|科目)/
/** A goal or a result, not the word (优, 达标) that several rows may hold. */
const LONG_TEXT = 12
/** A source of money is listed once, be it with amounts or none. */
const SOURCE = /^(?:其中[:：])?(?:当年)?(?:财政(?:拨款|资金)|财政专户管理资金|单位资金|其他资金)$/

/** The same row, label and amounts, twice in one statutory table. */
export const repeatedTableRow: Check = {
  id: 'repeated-table-row',
  category: 'copy-paste',
  severity: 'warning',
  title: '附表、自评表中一个科目（项目、指标）只列一行，不应整行重复。',
  basis: '部门决算公开附表按科目逐一列示，重复的行会使合计多计。',
  example: {
    wrong: '支出决算表：2080501 行政单位离退休 0.52 一行出现两次',
    right: '支出决算表：2080501 行政单位离退休 0.52 出现一次',
  },
  *run({ document, statutoryTables, evaluations }) {
    for (const evaluation of evaluations) yield* repeatedInForm(evaluation, document)
    for (const table of statutoryTables) yield* repeatedCodes(table, document)
    for (const table of statutoryTables) yield* repeatedInTable(table, document)
  },
}

/** In a form two rows that follow each other; the same words further on belong to another part of it. */
function* repeatedInForm({ start, end, name }: Evaluation, { blocks }: Document): Generator<Observation> {
  for (let block = start; block <= end; block++) {
    const table = blocks[block]
    if (table?.kind !== 'table') continue
    const rows = filledRows(table, block)
    for (const [index, row] of rows.entries()) {
      const before = rows[index - 1]
      if (before?.text !== row.text) continue
      const isOnlyOnce = row.cells.some(({ text }) => text.trim().length >= LONG_TEXT || SOURCE.test(text.trim()))
      if (isOnlyOnce || isTelling(row, NUMBER))
        yield {
          ...repeated(`${name?.text ?? ''}自评表`, row, before),
          ...(isOnlyOnce ? {} : { severity: 'info' as const }),
        }
    }
  }
}

function* repeatedInTable({ form, blocks, rows }: StatutoryTable, document: Document): Generator<Observation> {
  const seen = new Map<string, RowPlace>()
  for (const block of blocks) {
    const table = document.blocks[block]
    for (const row of table?.kind === 'table' ? tellingRows(table, block) : []) {
      const first = seen.get(row.text)
      if (first === undefined) seen.set(row.text, row)
      else if (first.block === block || rows.some(({ span }) => standsIn(span, row)))
        yield repeated(form.title, row, first)
    }
  }
}

/** Whether a row was read there; that of a part with more columns is one with the row that it goes on with. */
const standsIn = ({ block, cell }: Span, row: RowPlace): boolean =>
  block === row.block && row.cells.some(({ index }) => index === cell)

/** A table of economic subjects lists each once, filled or not; others divide a subject by projects. */
function* repeatedCodes({ form, rows }: StatutoryTable, document: Document): Generator<Observation> {
  if (form.rows.kind !== 'economic') return
  const seen = new Map<string, TableRow>()
  for (const row of rows) {
    const first = row.code === undefined ? undefined : seen.get(row.code)
    if (row.code === undefined) continue
    if (first === undefined) seen.set(row.code, row)
    else if ([...row.cells.values()].every(({ stated }) => stated === undefined))
      yield {
        ...(isNext(document, first.span, row.span) ? {} : { severity: 'info' as const }),
        message: `《${form.title}》中“${row.code}${row.name}”列了两行。`,
        evidence: [row.span, first.span],
      }
  }
}

/** Directly below, in the same column. */
function isNext({ blocks }: Document, first: Span, { block, cell }: Span): boolean {
  const table = blocks[block]
  if (table?.kind !== 'table' || first.block !== block || first.cell === undefined || cell === undefined) return false
  const [above, below] = [table.cells[first.cell], table.cells[cell]]
  return above !== undefined && below?.column === above.column && below.row === above.row + above.rowSpan
}

interface RowPlace {
  readonly text: string
  readonly block: number
  /** Its filled cells. */
  readonly cells: readonly { readonly index: number; readonly text: string }[]
}

function repeated(title: string, row: RowPlace, first: RowPlace): Observation {
  const words = row.cells.slice(0, 3).map(({ text }) => text)
  return {
    message: `《${title}》中“${shorten(words.join(' '))}”一行整行重复。`,
    evidence: [row, first].flatMap(({ block, cells }) =>
      cells.slice(0, 3).map(({ index, text }) => ({ block, cell: index, start: 0, end: text.length })),
    ),
    suggestion: '核对是否多列一行，或者其中一行应为其他科目。',
  }
}

const tellingRows = (table: Table, block: number): RowPlace[] =>
  filledRows(table, block).filter((row) => isTelling(row, AMOUNT))

/** Whether it says something of its own: an amount other than zero behind a label, or several amounts. */
function isTelling({ cells }: RowPlace, number: RegExp): boolean {
  const amounts = cells.filter(({ text }) => number.test(text.trim()) && /[1-9]/.test(text)).length
  const label = cells.find(({ text }) => HAN.test(text))?.text.trim()
  return label === undefined ? amounts >= TELLING_AMOUNTS : amounts > 0 && !HEADING.test(label)
}

function filledRows({ cells, rows }: Table, block: number): RowPlace[] {
  const byRow: { index: number; text: string }[][] = Array.from({ length: rows }, () => [])
  cells.forEach(({ row, text }, index) => {
    if (text.trim() !== '') byRow[row]?.push({ index, text })
  })
  return byRow.flatMap((filled) =>
    filled.length === 0 ? [] : [{ text: filled.map(({ text }) => text.trim()).join('|'), block, cells: filled }],
  )
}
