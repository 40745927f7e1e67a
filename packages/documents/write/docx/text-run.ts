/** Runs of text, with the hint that Word needs to set signs such as “ and … in the Chinese font beside them. */
import { DeletedTextRun, InsertedTextRun, TextRun } from 'docx'
import { escaped } from '../markup.ts'
import type { Change, Piece } from '../revision/revision.ts'
import type { ChangeMarks } from './change-marks.ts'

/** Signs that Western and Chinese fonts share; without a hint they are set as Western ones, half as wide. */
const SHARED = /[\u00a1-\u2e7f]/

type LibraryRun = TextRun | InsertedTextRun | DeletedTextRun

/** A run as a part of the document that the library builds. */
export function libraryRun({ text, change }: Piece, marks: ChangeMarks): LibraryRun {
  const options = SHARED.test(text) ? ({ text, font: { hint: 'eastAsia' } } as const) : { text }
  if (change === undefined) return new TextRun(options)
  return change === 'inserted'
    ? new InsertedTextRun({ ...options, ...marks.next() })
    : new DeletedTextRun({ ...options, ...marks.next() })
}

/** A run as WordprocessingML; one that is deleted stands within its change. */
export function runMarkup(text: string, { bold = false, change }: RunLook = {}): string {
  if (text === '') return ''
  const properties = (SHARED.test(text) ? '<w:rFonts w:hint="eastAsia"/>' : '') + (bold ? '<w:b/>' : '')
  const set = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  const element = change === 'deleted' ? 'w:delText' : 'w:t'
  return `<w:r>${set}<${element} xml:space="preserve">${escaped(text)}</${element}></w:r>`
}

interface RunLook {
  readonly bold?: boolean
  readonly change?: Change | undefined
}

/** Runs of pieces, each within its change. */
export const piecesMarkup = (pieces: readonly Piece[], marks: ChangeMarks, bold = false): string =>
  pieces
    .map((piece, at) => {
      const apart = runsInto(pieces[at - 1], piece) ? marks.passingSpace() : ''
      return apart + marks.around(piece.change, runMarkup(piece.text, { bold, change: piece.change }))
    })
    .join('')

/** Whether a figure would seem to go on in the one that replaces it, and be broken anywhere at the end of a line. */
const runsInto = (before: Piece | undefined, { text, change }: Piece): boolean =>
  before?.change === 'deleted' && change === 'inserted' && /[\d%]$/.test(before.text) && /^[-\d]/.test(text)
