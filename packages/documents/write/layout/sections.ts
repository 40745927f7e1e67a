/** Sections (节) of a document: cover, table of contents, and pages upright or turned as their tables need. */
import type { ManuscriptBlock, ManuscriptTable } from '../../manuscript.ts'
import { LANDSCAPE, type PageSetup, PORTRAIT, WIDE_LANDSCAPE } from './page-setup.ts'
import { fitsOn } from './table-measure.ts'

/** A block and its position in the manuscript. */
export interface SetBlock {
  readonly index: number
  readonly block: ManuscriptBlock
}

export interface Section {
  readonly role: 'cover' | 'contents' | 'body'
  readonly page: PageSetup
  readonly blocks: readonly SetBlock[]
}

export function sectionsOf(blocks: readonly ManuscriptBlock[]): Section[] {
  const set = blocks.map((block, index): SetBlock => ({ index, block }))
  const cover = prefix(set, ({ block }) => block.kind === 'paragraph' && isOnCover(block.style))
  const contents = prefix(set.slice(cover.length), ({ block }) => block.kind === 'contents')
  const sections: Section[] = [
    { role: 'cover', page: PORTRAIT, blocks: cover },
    { role: 'contents', page: PORTRAIT, blocks: contents },
    ...bodySections(set.slice(cover.length + contents.length)),
  ]
  return sections.filter((section) => section.blocks.length > 0)
}

const isOnCover = (style: string): boolean => style === 'title' || style === 'subtitle'

function prefix<T>(items: readonly T[], belongs: (item: T) => boolean): T[] {
  const end = items.findIndex((item) => !belongs(item))
  return items.slice(0, end < 0 ? items.length : end)
}

function bodySections(blocks: readonly SetBlock[]): Section[] {
  const pages = pagesOf(blocks.map(({ block }) => block))
  const sections: (Section & { blocks: SetBlock[] })[] = []
  for (const [position, set] of blocks.entries()) {
    const page = pages[position] ?? PORTRAIT
    const last = sections.at(-1)
    if (last?.page === page) last.blocks.push(set)
    else sections.push({ role: 'body', page, blocks: [set] })
  }
  return sections
}

/** The page that each block stands on: headings and unit go with the table below them, notes with the one above. */
function pagesOf(blocks: readonly ManuscriptBlock[]): PageSetup[] {
  const pages = blocks.map((block) => (block.kind === 'table' ? pageOf(block) : undefined))
  for (let at = pages.length - 2; at >= 0; at--) {
    const block = blocks[at]
    if (block?.kind === 'heading' || (block?.kind === 'paragraph' && block.style === 'unit'))
      pages[at] ??= pages[at + 1]
  }
  for (const [at, block] of blocks.entries())
    if (at > 0 && block.kind === 'paragraph' && block.style === 'note') pages[at] ??= pages[at - 1]
  return pages.map((page) => page ?? PORTRAIT)
}

const pageOf = (table: ManuscriptTable): PageSetup =>
  table.orientation === 'portrait' ? PORTRAIT : fitsOn(table, LANDSCAPE) ? LANDSCAPE : WIDE_LANDSCAPE
