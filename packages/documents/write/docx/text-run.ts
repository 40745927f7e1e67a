/** Runs of text, with the hint that Word needs to set signs such as “ and … in the Chinese font beside them. */
import { TextRun } from 'docx'
import { escaped } from '../markup.ts'

/** Signs that Western and Chinese fonts share; without a hint they are set as Western ones, half as wide. */
const SHARED = /[\u00a1-\u2e7f]/

/** A run as a part of the document that the library builds. */
export const libraryRun = (text: string): TextRun =>
  new TextRun(SHARED.test(text) ? { text, font: { hint: 'eastAsia' } } : text)

/** A run as WordprocessingML. */
export function runMarkup(text: string, bold = false): string {
  if (text === '') return ''
  const properties = (SHARED.test(text) ? '<w:rFonts w:hint="eastAsia"/>' : '') + (bold ? '<w:b/>' : '')
  const set = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  return `<w:r>${set}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
}
