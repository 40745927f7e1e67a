/** Sections of a manuscript as parts of the document's body. */
import {
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  FileChild,
  type IParagraphOptions,
  Paragraph,
  TextRun,
  type XmlComponent,
} from 'docx'
import type { ManuscriptBlock, ManuscriptChart, ManuscriptParagraph } from '../../manuscript.ts'
import { leadsToTable } from '../layout/leads-to-table.ts'
import type { Section, SetBlock } from '../layout/sections.ts'
import { tablePlace } from '../layout/table-place.ts'
import { spaceAbove } from '../layout/text-heights.ts'
import { printedParagraph, printedText } from '../printed-lines.ts'
import { changedText, revisedText } from '../revision/revised-text.ts'
import type { Change, Piece, RevisedBlock } from '../revision/revision.ts'
import type { ChangeMarks } from './change-marks.ts'
import { ChangedRun } from './changed-run.ts'
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
  /** Blocks with what changed, by position. */
  readonly blocks: readonly RevisedBlock[]
  readonly marks: ChangeMarks
  readonly headings: HeadingMarks
  /** Pages of the headings, by position among the blocks. */
  readonly pages: ReadonlyMap<number, number>
  /** Takes markup. @returns the number of its place */
  readonly placeMarkup: (markup: string) => number
  /** A number that no other drawing has. */
  readonly nextDrawing: () => number
}

interface Part {
  readonly child: FileChild
  readonly change: Change | undefined
}

/** The parts of a section; it ends with a paragraph, which holds the properties of the section. */
export function bodyParts(context: BodyContext, section: Section): FileChild[] {
  const parts = section.blocks.flatMap((set, position) => partsOf(context, section, set, position))
  const apart = parts.flatMap((part, at): Part[] => {
    const next = parts[at + 1]
    if (!(part.child instanceof MarkupPlace) || next === undefined || next.child instanceof Paragraph) return [part]
    return [part, separator(context, part.change ?? next.change)]
  })
  const last = apart.at(-1)
  const endsItself = last?.child instanceof Paragraph && last.change === undefined
  return (endsItself ? apart : [...apart, separator(context, commonChange(parts))]).map(({ child }) => child)
}

/** Where only one version has the section, its end goes with it. */
function commonChange(parts: readonly Part[]): Change | undefined {
  const change = parts[0]?.change
  return parts.every((part) => part.change === change) ? change : undefined
}

/** Tables that touch would be one. */
const separator = (context: BodyContext, change: Change | undefined): Part => ({
  child: new Paragraph({ style: SEPARATOR, ...endOf(context, change) }),
  change,
})

/** The end of a paragraph that only one version has. */
const endOf = ({ marks }: BodyContext, change: Change | undefined) =>
  change === undefined ? {} : { run: { [change === 'inserted' ? 'insertion' : 'deletion']: marks.next() } }

function partsOf(context: BodyContext, section: Section, { index, block }: SetBlock, position: number): Part[] {
  const { change, before } = context.blocks[index] ?? {}
  const next = section.blocks[position + 1]?.block
  const above = spaceAbove(block, section.blocks[position - 1]?.block)
  const spacing = above === 0 ? {} : { spacing: { before: above } }
  const child = childOf(context, section, { block, index, change, before, position, next, spacing })
  return child === undefined ? [] : [{ child, change }]
}

interface Revised<Block> {
  readonly block: Block
  readonly before: Block | undefined
  readonly change: Change | undefined
}

interface Standing extends Revised<ManuscriptBlock> {
  /** Among all blocks. */
  readonly index: number
  /** In its section. */
  readonly position: number
  /** What follows in its section. */
  readonly next: ManuscriptBlock | undefined
  /** White space below a table that stands above it in its section. */
  readonly spacing: Pick<IParagraphOptions, 'spacing'>
}

function childOf(context: BodyContext, { role, page, blocks }: Section, standing: Standing): FileChild | undefined {
  const { block, before, change, index, position, next, spacing } = standing
  switch (block.kind) {
    case 'heading': {
      const mark = context.headings.at.get(index)
      return mark === undefined ? undefined : headingOf(context, mark, { mayBreak: position > 0, ...spacing })
    }
    case 'paragraph': {
      const earlier = before?.kind === 'paragraph' ? before : undefined
      const keepNext = leadsToTable(block, next)
      return paragraphOf(
        context,
        { block, before: earlier, change },
        {
          ...(role === 'cover' && position === 0 ? { spacing: { before: ABOVE_TITLE } } : {}),
          ...spacing,
          ...(keepNext ? { keepNext } : {}),
        },
      )
    }
    case 'contents':
      return placed(context, contentsMarkup(block, { ...context, page }))
    case 'table': {
      const earlier = before?.kind === 'table' ? before : undefined
      if (block.rows.length === 0 && earlier === undefined) return undefined
      const place = tablePlace(blocks, position, page)
      return placed(context, tableMarkup({ table: block, before: earlier, change }, place, context.marks))
    }
    case 'chart':
      return chartLine(context, { block, before: before?.kind === 'chart' ? before : undefined, change })
  }
}

const placed = (context: BodyContext, markup: string): MarkupPlace => new MarkupPlace(context.placeMarkup(markup))

/** A chart in a line of its own; the library takes no changed chart among the children of a paragraph. */
class ChartLine extends Paragraph {
  constructor(options: IParagraphOptions, content: readonly XmlComponent[]) {
    super(options)
    this.root.push(...content)
  }
}

/**
 * A chart that changed is the later one, with its earlier values in a comment: word processors do not agree on what
 * becomes of charts when changes are accepted.
 */
function chartLine(context: BodyContext, { block, before, change }: Revised<ManuscriptChart>): Paragraph {
  const run = chartRun(block, context.nextDrawing())
  if (change !== undefined)
    return new ChartLine({ style: CHART_LINE, ...endOf(context, change) }, [new ChangedRun(change, context.marks, run)])
  if (before === undefined) return new ChartLine({ style: CHART_LINE }, [run])
  const comment = context.marks.comment(`图中数据有变动。修订前：${printedText(before.description)}`)
  const reference = new TextRun({ children: [new CommentReference(comment)] })
  return new ChartLine({ style: CHART_LINE }, [
    new CommentRangeStart(comment),
    run,
    new CommentRangeEnd(comment),
    reference,
  ])
}

interface HeadingPlacing extends Pick<IParagraphOptions, 'spacing'> {
  /** Whether a page break may stand before it: a section begins on a new page anyway. */
  readonly mayBreak: boolean
}

function headingOf(context: BodyContext, mark: HeadingMark, { mayBreak, ...placing }: HeadingPlacing): Paragraph {
  const { heading, before, change, bookmark, list, title, titleBefore } = mark
  const { level, newPage = false, text } = heading
  const pieces =
    list === undefined ? piecesOf(titleBefore, title, change) : piecesOf(before?.text ?? text, text, change)
  return new Paragraph({
    style: headingStyle(level),
    ...placing,
    pageBreakBefore: newPage && mayBreak,
    ...(list === undefined ? {} : { numbering: { reference: listReference(list), level: level - 1, custom: true } }),
    ...endOf(context, change),
    children: [new Bookmark({ id: bookmark, children: runsOf(context, pieces) })],
  })
}

export const listReference = (list: number): string => `headings-${list}`

const runsOf = ({ marks }: BodyContext, pieces: readonly Piece[]) => pieces.map((piece) => libraryRun(piece, marks))

const piecesOf = (before: string, text: string, change: Change | undefined): Piece[] =>
  change === undefined ? revisedText(before, text) : changedText(text, change)

/** Twips above the title on the cover. */
const ABOVE_TITLE = 3600

function paragraphOf(
  context: BodyContext,
  { block, before, change }: Revised<ManuscriptParagraph>,
  placing: Pick<IParagraphOptions, 'spacing' | 'keepNext'>,
): Paragraph {
  const pieces = piecesOf(printedParagraph(before ?? block), printedParagraph(block), change)
  return new Paragraph({
    style: PARAGRAPH_STYLES[block.style],
    ...placing,
    ...endOf(context, change),
    children: runsOf(context, pieces),
  })
}
