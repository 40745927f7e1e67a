/** The blocks of a manuscript as html, and where its table of contents leads. */
import type { ManuscriptBlock, ManuscriptContents, ManuscriptHeading, ManuscriptParagraph } from '../../manuscript.ts'
import { headingTitle } from '../layout/heading-title.ts'
import { escaped } from '../markup.ts'
import { printedRuns, printedText } from '../printed-lines.ts'
import { chartMarkup } from './chart-markup.ts'
import { element, runsMarkup } from './markup.ts'
import { tableMarkup } from './table-markup.ts'

/** Each block in its turn; one that stands within another, or says nothing, is empty. */
export async function blocksMarkup(blocks: readonly ManuscriptBlock[]): Promise<string[]> {
  const written: string[] = []
  for (const [index, block] of blocks.entries()) {
    written.push(isCaptionOf(blocks[index - 1], block) ? '' : await blockMarkup(block, index, blocks))
  }
  return written
}

async function blockMarkup(block: ManuscriptBlock, index: number, blocks: readonly ManuscriptBlock[]): Promise<string> {
  switch (block.kind) {
    case 'heading':
      return headingMarkup(block, anchorOf(index))
    case 'paragraph':
      return paragraphMarkup(block)
    case 'table':
      return tableMarkup(block)
    case 'chart': {
      const next = blocks[index + 1]
      const caption = isCaptionOf(block, next) ? runsMarkup(printedRuns(next.runs)) : ''
      return chartMarkup(block, `chart-${index}`, caption)
    }
    case 'contents':
      return contentsMarkup(block, blocks)
  }
}

/** Whether a paragraph is the caption of the chart above it. */
const isCaptionOf = (
  above: ManuscriptBlock | undefined,
  block: ManuscriptBlock | undefined,
): block is ManuscriptParagraph =>
  above?.kind === 'chart' &&
  block?.kind === 'paragraph' &&
  block.style === 'caption' &&
  printedRuns(block.runs).length > 0

function headingMarkup(heading: ManuscriptHeading, id: string): string {
  const text = headingText(heading)
  if (text === '') return ''
  return element(`h${heading.level}`, { id, class: heading.newPage ? 'new-page' : undefined }, escaped(text))
}

function paragraphMarkup({ style, runs }: ManuscriptParagraph): string {
  const content = runsMarkup(printedRuns(runs))
  return content === '' ? '' : element('p', { class: style === 'body' ? undefined : style }, content)
}

/** The navigation of the page: a list of its headings, one within the other. */
function contentsMarkup({ title, depth }: ManuscriptContents, blocks: readonly ManuscriptBlock[]): string {
  const entries = blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || block.level > depth) return []
    const text = headingText(block)
    if (text === '') return []
    const link = element('a', { href: `#${anchorOf(index)}` }, escaped(text))
    return [element('li', { class: `level-${block.level}` }, link)]
  })
  const heading = element('p', { class: 'contents-title', id: 'contents' }, escaped(printedText(title)))
  return element(
    'nav',
    { class: 'contents', 'aria-labelledby': 'contents' },
    `${heading}\n${element('ul', {}, entries.join('\n'))}`,
  )
}

const anchorOf = (index: number): string => `block-${index}`

/** With its number; empty where it has no text. */
function headingText(heading: ManuscriptHeading): string {
  const text = printedText(heading.text)
  return text === '' ? '' : headingTitle({ number: printedText(heading.number), text })
}
