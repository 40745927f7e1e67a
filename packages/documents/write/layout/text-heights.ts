/** How much of a page text takes, in twips. */
import { type ManuscriptBlock, type ManuscriptHeading, type ManuscriptParagraph, textOfRuns } from '../../manuscript.ts'
import { headingTitle } from './heading-title.ts'
import {
  ABOVE_CAPTION,
  BELOW_CAPTION,
  BELOW_TABLE,
  BESIDE_NOTE,
  CAPTION_SIZE,
  CHARACTER,
  LINE,
  NOTE_SIZE,
  PART_SIZE,
  type PageSetup,
  smallLine,
  textWidth,
} from './page-setup.ts'
import { linesIn } from './set-lines.ts'

/** The unit above a table, the note below it. */
const NOTE = smallLine(NOTE_SIZE) + BESIDE_NOTE
const CAPTION = ABOVE_CAPTION + smallLine(CAPTION_SIZE) + BELOW_CAPTION
/** White space around the heading of a part. */
const AROUND_PART = 480
/** Characters before the first line. */
const INDENT = 2

export function headingHeight(heading: ManuscriptHeading, page: PageSetup): number {
  const title = headingTitle(heading)
  if (heading.level > 1) return LINE * linesIn(title, textWidth(page) / CHARACTER, INDENT)
  return AROUND_PART + LINE * linesIn(title, textWidth(page) / (PART_SIZE * 10))
}

export function paragraphHeight(paragraph: ManuscriptParagraph, page: PageSetup): number {
  if (paragraph.style === 'caption') return CAPTION
  return paragraph.style === 'body' ? LINE * bodyLines(paragraph, page) : NOTE
}

/** What a table leaves white above a text that does not belong to it. */
export function spaceAbove(block: ManuscriptBlock, previous: ManuscriptBlock | undefined): number {
  const isText = block.kind === 'heading' ? block.level > 1 : block.kind === 'paragraph' && block.style === 'body'
  return isText && previous?.kind === 'table' ? BELOW_TABLE : 0
}

export const bodyLines = ({ runs }: ManuscriptParagraph, page: PageSetup): number =>
  linesIn(textOfRuns(runs), textWidth(page) / CHARACTER, INDENT)
