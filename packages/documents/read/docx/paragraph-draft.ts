/** A paragraph while it is being read. */
export interface ParagraphDraft {
  text: string
  style: string | undefined
  list: { id: string | undefined; level: number | undefined }
  outline: number | undefined
  /** Position among all `w:p` elements of the part, from 1. */
  readonly index: number
  /** Stands in a text box of the paragraph around it. */
  readonly boxed: boolean
  /** Belongs to the table of contents. */
  contents: boolean
}

export const paragraphDraft = (index: number, boxed: boolean, contents: boolean): ParagraphDraft => ({
  text: '',
  style: undefined,
  list: { id: undefined, level: undefined },
  outline: undefined,
  index,
  boxed,
  contents,
})
