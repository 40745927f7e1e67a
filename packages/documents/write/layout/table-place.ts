/** Where a table stands, and what shares its page. */
import type { ManuscriptBlock, ManuscriptParagraph } from '../../manuscript.ts'
import { type PageSetup, textHeight } from './page-setup.ts'
import { headingHeight, paragraphHeight } from './text-heights.ts'

export interface TablePlace {
  readonly page: PageSetup
  /** Twips of the headings and lines that lead to the table. */
  readonly above: number
  /** Twips of its note. */
  readonly below: number
}

/** @param position of the table among the blocks of its section */
export function tablePlace(
  blocks: readonly { readonly block: ManuscriptBlock }[],
  position: number,
  page: PageSetup,
): TablePlace {
  let above = 0
  for (let at = position - 1; at >= 0; at--) {
    const block = blocks[at]?.block
    if (block?.kind === 'heading') above += headingHeight(block, page)
    else if (block?.kind === 'paragraph' && leads(block.style, position - at)) above += paragraphHeight(block, page)
    else break
    if (block.kind === 'heading' && block.newPage === true) break
  }
  const note = blocks[position + 1]?.block
  return { page, above, below: note?.kind === 'paragraph' && note.style === 'note' ? paragraphHeight(note, page) : 0 }
}

/** Twips that are left for rows on the page where the table begins. */
export const roomForRows = ({ page, above, below }: TablePlace): number => textHeight(page) - above - below

const leads = (style: ManuscriptParagraph['style'], distance: number): boolean =>
  style === 'unit' || (style === 'body' && distance === 1)
