/** Lines that stand above a table and name it. */
import type { ManuscriptBlock } from '../../manuscript.ts'

/** Whether a block is a line of text that leads to the table behind it: on a page of its own it would say nothing. */
export const leadsToTable = (block: ManuscriptBlock, next: ManuscriptBlock | undefined): boolean =>
  block.kind === 'paragraph' && block.style === 'body' && next?.kind === 'table' && next.rows.length > 0
