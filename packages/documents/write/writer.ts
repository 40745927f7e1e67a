import type { Format } from '../document.ts'
import type { Manuscript } from '../manuscript.ts'

/** Writes one format; the same manuscript gives the same bytes. */
export interface Writer {
  readonly format: Format
  readonly write: (manuscript: Manuscript) => Promise<Uint8Array>
}
