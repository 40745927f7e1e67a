/** The notes (注：本表反映……) below a table. */
import type { Disclosure, StatutoryTable } from '@mingzhang/disclosure'
import { type Document, type Span, spanWithin, textAround } from '@mingzhang/documents'
import { oncePerDisclosure } from '../once-per-disclosure.ts'

/** How far below a table its note stands, in blocks. */
export const REACH = 3
export const REFLECTS = /^\s*(?:注[:：])?\s*(?:\d[.、])?\s*本表反映/

export interface Note {
  readonly text: string
  readonly span: Span
}

/** Those below a table, up to the next table or heading. */
export function notesBelow({ blocks }: Document, last: number): Note[] {
  const notes: Note[] = []
  for (let block = last + 1; block <= last + REACH; block++) {
    const note = blocks[block]
    if (note?.kind !== 'paragraph' || note.level !== undefined) break
    if (REFLECTS.test(note.text)) notes.push({ text: note.text, span: { block, start: 0, end: note.text.length } })
  }
  return notes
}

/** `没有政府性基金收入和支出，故本表无数据`: the sentence that the model has below a table without figures. */
const OF_EMPTY =
  /(?:没有|无|未(?:发生|安排|使用))[^，。；：:\n]{2,40}(?:收入|支出|经费)[^，。；：:\n]{0,8}[，,]?(?:故|因此|所以)本表(?:无数据|没有数据|为空表?)/

/** A note that calls the table above it empty, and the figures that it prints all the same. */
export interface NoteOfFilledTable {
  readonly title: string
  readonly span: Span
  readonly amounts: readonly Span[]
}

export const notesOfFilledTables = oncePerDisclosure((disclosure: Disclosure): readonly NoteOfFilledTable[] =>
  disclosure.statutoryTables.flatMap((table) => {
    const { form, note, blocks } = table
    const last = blocks.at(-1)
    if (note === undefined || last === undefined || note.block <= last || note.block > last + REACH) return []
    const match = OF_EMPTY.exec(textAround(disclosure.document, note))
    const amounts = figuresOf(table)
    if (match === null || amounts.length === 0) return []
    return [{ title: form.title, span: spanWithin(note, match.index, match.index + match[0].length), amounts }]
  }),
)

const figuresOf = ({ cells }: StatutoryTable): Span[] =>
  [...cells.values()].flatMap(({ stated, span }) => (stated === undefined || stated.digits === 0n ? [] : [span]))
