/** Sections of a manuscript as parts of the document's body. */
import { Bookmark, FileChild, Paragraph } from 'docx'
import { type ManuscriptParagraph, textOfRuns } from '../../manuscript.ts'
import type { Section, SetBlock } from '../layout/sections.ts'
import { printedRuns } from '../printed-lines.ts'
import { chartRun } from './chart.ts'
import { contentsMarkup } from './contents.ts'
import type { HeadingMark, HeadingMarks } from './heading-marks.ts'
import { CHART_LINE, headingStyle, PARAGRAPH_STYLES, SEPARATOR } from './styles.ts'
import { tableMarkup } from './table.ts'
import { libraryRun } from './text-run.ts'

/** Stands for a table, or the table of contents, whose markup comes in when the package is finished. */
class MarkupPlace extends FileChild {
  constructor(index: number) {
    super('w:tbl')
    this.root.push(String(index))
  }
}

export interface BodyContext {
  readonly headings: HeadingMarks
  /** Pages of the headings, by position in the manuscript. */
  readonly pages: ReadonlyMap<number, number>
  /** Takes markup. @returns the number of its place */
  readonly placeMarkup: (markup: string) => number
  /** A number that no other drawing has. */
  readonly nextDrawing: () => number
}

/** The parts of a section; it ends with a paragraph, which holds the properties of the section. */
export function bodyParts(context: BodyContext, section: Section): FileChild[] {
  const parts = section.blocks.flatMap((set, position) => partsOf(context, section, set, position))
  const separated = parts.flatMap((part, at) =>
    part instanceof MarkupPlace && !(parts[at + 1] instanceof Paragraph) ? [part, separator()] : [part],
  )
  return separated.length === 0 ? [separator()] : separated
}

/** Tables that touch would be one. */
const separator = (): Paragraph => new Paragraph({ style: SEPARATOR })

function partsOf(
  context: BodyContext,
  { role, page }: Section,
  { index, block }: SetBlock,
  position: number,
): FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const mark = context.headings.at.get(index)
      return mark === undefined ? [] : [headingOf(mark, position > 0)]
    }
    case 'paragraph':
      return [paragraphOf(block, role === 'cover' && position === 0)]
    case 'contents':
      return [new MarkupPlace(context.placeMarkup(contentsMarkup(block, context.headings, context.pages, page)))]
    case 'table':
      return block.rows.length === 0 ? [] : [new MarkupPlace(context.placeMarkup(tableMarkup(block, page)))]
    case 'chart':
      return [new Paragraph({ style: CHART_LINE, children: [chartRun(block, context.nextDrawing())] })]
  }
}

/** @param mayBreak whether a page break may stand before it: a section begins on a new page anyway */
function headingOf({ heading, bookmark, list, title }: HeadingMark, mayBreak: boolean): Paragraph {
  const { level, newPage = false, text } = heading
  return new Paragraph({
    style: headingStyle(level),
    pageBreakBefore: newPage && mayBreak,
    ...(list === undefined ? {} : { numbering: { reference: listReference(list), level: level - 1, custom: true } }),
    children: [new Bookmark({ id: bookmark, children: [libraryRun(list === undefined ? title : text)] })],
  })
}

export const listReference = (list: number): string => `headings-${list}`

/** Twips above the title on the cover. */
const ABOVE_TITLE = 3600

function paragraphOf({ style, runs }: ManuscriptParagraph, isFirstOnCover: boolean): Paragraph {
  return new Paragraph({
    style: PARAGRAPH_STYLES[style],
    ...(isFirstOnCover ? { spacing: { before: ABOVE_TITLE } } : {}),
    children: [libraryRun(textOfRuns(printedRuns(runs)))],
  })
}
