import type { Block } from '../../document.ts'

/** A paragraph while it is being read. */
export interface ParagraphDraft {
  text: string
  style: string | undefined
  readonly list: { id: string | undefined; level: number | undefined }
  /** `w:outlineLvl` of its own: 0 is the highest, 9 is no heading. */
  outline: number | undefined
  /** The paragraph's end is deleted: its text goes on in the next one. */
  endDeleted: boolean
  /** Position among all `w:p` elements of the part, from 1. */
  readonly index: number
  /** Charts, text boxes and notes that hang on it. */
  readonly after: Block[]
}

export const paragraphDraft = (index: number, before: ParagraphDraft | undefined): ParagraphDraft => ({
  text: before?.text ?? '',
  style: undefined,
  list: { id: undefined, level: undefined },
  outline: undefined,
  endDeleted: false,
  index,
  after: before?.after ?? [],
})
