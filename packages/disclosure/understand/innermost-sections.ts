/** Which section each block stands in. */
import type { Document } from '@mingzhang/documents'
import type { Section } from '../disclosure.ts'

const known = new WeakMap<readonly Section[], Int32Array>()

/** Id of the innermost section of every block, by index of the block; worked out once for the sections of a document. */
export function innermostSections(document: Document, sections: readonly Section[]): Int32Array {
  const before = known.get(sections)
  if (before?.length === document.blocks.length) return before
  const innermost = new Int32Array(document.blocks.length)
  for (const section of sections) innermost.fill(section.id, section.start, section.end)
  known.set(sections, innermost)
  return innermost
}
