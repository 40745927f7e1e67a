/** Which tables are pieces of one performance form. */
import type { Block, Document } from '@mingzhang/documents'
import type { FormDraft } from './form-draft.ts'

/** Blocks between two pieces of one form: the mark of a page, a caption. */
const MOST_APART = 3
/** Words between two tables that title the second, not the mark of a page. */
const TITLE = /[\u4e00-\u9fa5]{4,}/
const MARK_OF_PAGE = /续表|第\d+页|接上|见?下页/

/** Whether a table belongs to no form above it: too far below, in another file or on another sheet, or below a total and a title of its own. */
export function isApart({ blocks }: Document, last: number, index: number, totalled: boolean): boolean {
  const [before, here] = [blocks[last]?.place, blocks[index]?.place]
  if (index - last > MOST_APART || before?.file !== here?.file || before?.sheet !== here?.sheet) return true
  return totalled && blocks.slice(last + 1, index).some(isTitle)
}

/** Whether a paragraph stands between the pieces of a form, whose indicators are still to come. */
export const isWithin = ({ end, indicators }: Pick<FormDraft, 'end' | 'indicators'>, index: number): boolean =>
  index - end <= MOST_APART && indicators.length === 0

const isTitle = (block: Block): boolean =>
  block.kind === 'paragraph' && TITLE.test(block.text) && !MARK_OF_PAGE.test(block.text)
