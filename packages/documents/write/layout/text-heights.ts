/** How much of a page text takes, in twips. */
import { type ManuscriptHeading, type ManuscriptParagraph, textOfRuns } from '../../manuscript.ts'
import { halvesOf } from '../text-width.ts'
import { headingTitle } from './heading-title.ts'
import { CHARACTER, LINE, PART_SIZE, type PageSetup, textWidth } from './page-setup.ts'

/** A line of text in a size of its own. */
const SMALL_LINE = 400
const CAPTION = 600
/** White space around the heading of a part. */
const AROUND_PART = 480
/** Halves of a character before the first line. */
const INDENT = 4

export function headingHeight(heading: ManuscriptHeading, page: PageSetup): number {
  const halves = halvesOf(headingTitle(heading))
  if (heading.level > 1) return LINE * linesIn(halves + INDENT, CHARACTER, page)
  return AROUND_PART + LINE * linesIn(halves, PART_SIZE * 10, page)
}

export function paragraphHeight(paragraph: ManuscriptParagraph, page: PageSetup): number {
  if (paragraph.style === 'caption') return CAPTION
  return paragraph.style === 'body' ? LINE * bodyLines(paragraph, page) : SMALL_LINE
}

export const bodyLines = ({ runs }: ManuscriptParagraph, page: PageSetup): number =>
  linesIn(halvesOf(textOfRuns(runs)) + INDENT, CHARACTER, page)

const linesIn = (halves: number, character: number, page: PageSetup): number =>
  Math.max(1, Math.ceil((halves * character) / 2 / textWidth(page)))
