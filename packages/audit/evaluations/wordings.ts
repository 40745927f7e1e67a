/** Where certain words stand in a stretch of a document. */
import type { Document, Span } from '@mingzhang/documents'

/** The first match of each paragraph from `start` up to, not including, `end`. */
export function wordsBetween(document: Document, start: number, end: number, words: RegExp): Span[] {
  const spans: Span[] = []
  for (let block = start; block < end; block++) {
    const paragraph = document.blocks[block]
    const match = paragraph?.kind === 'paragraph' ? words.exec(paragraph.text) : null
    if (match !== null) spans.push({ block, start: match.index, end: match.index + match[0].length })
  }
  return spans
}
