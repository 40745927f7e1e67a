/** The notes (注：本表反映……) below a table. */
import type { Document, Span } from '@mingzhang/documents'

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
