/** Which section each block stands in. */
import type { Document } from '@mingzhang/documents'
import type { Section } from '../disclosure.ts'

/** Id of the innermost section of every block, by index of the block. */
export function innermostSections(document: Document, sections: readonly Section[]): Int32Array {
  const innermost = new Int32Array(document.blocks.length)
  for (const section of sections) innermost.fill(section.id, section.start, section.end)
  return innermost
}
