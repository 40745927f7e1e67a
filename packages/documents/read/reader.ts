import type { Document } from '../document.ts'

/** What a reader is given: the name to speak of, and the bytes. */
export interface ReaderInput {
  readonly file: string
  readonly bytes: Uint8Array
}

/** Reads one format; rejects with `UnreadableFile` when the file cannot be read. */
export type Reader = (input: ReaderInput) => Promise<Document>
