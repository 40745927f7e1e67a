/** Pages of headings in the version that has them: the later one with all changes accepted, or else the earlier one. */
import { sectionsOf } from '../layout/sections.ts'
import { type RevisedBlock, versionOf } from '../revision/revision.ts'
import { pageNumbers } from './page-numbers.ts'

/** @returns pages by position of the heading among the blocks */
export function headingPages(blocks: readonly RevisedBlock[]): Map<number, number> {
  const pages = new Map<number, number>()
  const isRevised = blocks.some(({ change }) => change === 'deleted')
  for (const version of isRevised ? (['earlier', 'later'] as const) : (['later'] as const)) {
    const absent = version === 'later' ? 'deleted' : 'inserted'
    const own = pageNumbers(sectionsOf(versionOf(blocks, version)))
    let at = 0
    for (const [position, { change }] of blocks.entries()) {
      if (change === absent) continue
      const page = own.get(at++)
      if (page !== undefined) pages.set(position, page)
    }
  }
  return pages
}
