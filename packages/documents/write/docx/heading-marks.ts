/** What identifies each heading in the document: its bookmark, its automatic number, its page. */
import type { ManuscriptBlock, ManuscriptHeading } from '../../manuscript.ts'
import { headingTitle } from '../layout/heading-title.ts'
import { printedText } from '../printed-lines.ts'
import type { Change, RevisedBlock } from '../revision/revision.ts'
import { revisedNumbers } from './revised-numbers.ts'

export interface HeadingMark {
  readonly heading: ManuscriptHeading
  /** Its earlier form, where it differs. */
  readonly before: ManuscriptHeading | undefined
  /** Where only one version has it. */
  readonly change: Change | undefined
  /** Name of its bookmark. */
  readonly bookmark: string
  /** The list that gives its number; where there is none, the number is typed. */
  readonly list: number | undefined
  /** As displayed, and as it was. */
  readonly title: string
  readonly titleBefore: string
}

export interface HeadingMarks {
  readonly lists: number
  /** By position of the heading among the blocks. */
  readonly at: ReadonlyMap<number, HeadingMark>
}

export function headingMarks(blocks: readonly RevisedBlock[]): HeadingMarks {
  const headings = blocks.flatMap(({ block, before, change }, index) => {
    const heading = printedHeading(block)
    return heading === undefined ? [] : [{ index, heading, before: before && printedHeading(before), change }]
  })
  const { lists, listOf } = revisedNumbers(headings)
  const at = headings.map(({ index, heading, before, change }, order): [number, HeadingMark] => {
    const bookmark = `_Toc${String(order + 1).padStart(8, '0')}`
    const title = headingTitle(heading)
    const titleBefore = before === undefined ? title : headingTitle(before)
    return [index, { heading, before, change, bookmark, list: listOf[order], title, titleBefore }]
  })
  return { lists, at: new Map(at) }
}

/** A heading without text is none. */
function printedHeading(block: ManuscriptBlock): ManuscriptHeading | undefined {
  if (block.kind !== 'heading' || printedText(block.text) === '') return undefined
  return { ...block, number: printedText(block.number), text: printedText(block.text) }
}
