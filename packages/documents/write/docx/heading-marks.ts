/** What identifies each heading in the document: its bookmark, its automatic number, its page. */
import type { ManuscriptBlock, ManuscriptHeading } from '../../manuscript.ts'
import { headingTitle } from '../layout/heading-title.ts'
import { printedText } from '../printed-lines.ts'
import { headingNumbers } from './heading-numbers.ts'

export interface HeadingMark {
  readonly heading: ManuscriptHeading
  /** Name of its bookmark. */
  readonly bookmark: string
  /** The list that gives its number; where there is none, the number is typed. */
  readonly list: number | undefined
  /** As displayed. */
  readonly title: string
}

export interface HeadingMarks {
  readonly lists: number
  /** By position of the heading in the manuscript. */
  readonly at: ReadonlyMap<number, HeadingMark>
}

export function headingMarks(blocks: readonly ManuscriptBlock[]): HeadingMarks {
  const headings = blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || printedText(block.text) === '') return []
    const heading = { ...block, number: printedText(block.number), text: printedText(block.text) }
    return [{ index, heading }]
  })
  const { lists, listOf } = headingNumbers(headings.map(({ heading }) => heading))
  const at = headings.map(({ index, heading }, order): [number, HeadingMark] => {
    const bookmark = `_Toc${String(order + 1).padStart(8, '0')}`
    return [index, { heading, bookmark, list: listOf[order], title: headingTitle(heading) }]
  })
  return { lists, at: new Map(at) }
}
