/** Writes docx as official documents are set (GB/T 9704), with native charts and a table of contents. */
import {
  AlignmentType,
  Document,
  Footer,
  type INumberingOptions,
  type ISectionOptions,
  LevelFormat,
  LevelSuffix,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import type { Manuscript } from '../manuscript.ts'
import { type BodyContext, bodyParts, listReference } from './docx/body.ts'
import { ChangeMarks } from './docx/change-marks.ts'
import { finishPackage } from './docx/finish-package.ts'
import { headingMarks } from './docx/heading-marks.ts'
import { NUMBERING } from './docx/heading-numbers.ts'
import { headingPages } from './docx/heading-pages.ts'
import { PAGE_NUMBER_RUN, STYLES } from './docx/styles.ts'
import { CHARACTER, LINE, type PageSetup } from './layout/page-setup.ts'
import { type Section, sectionsOf } from './layout/sections.ts'
import { printedText } from './printed-lines.ts'
import { revisedBlocks } from './revision/revised-blocks.ts'
import { type RevisedBlock, unrevised } from './revision/revision.ts'
import type { Writer } from './writer.ts'

export const docxWriter: Writer = {
  format: 'docx',
  write: (manuscript) => writeBlocks(manuscript, unrevised(manuscript), new ChangeMarks('', new Date(0))),
}

/** The later manuscript with everything that differs from the earlier one as a tracked change (修订) of its author. */
export const writeRevisedDocx = (before: Manuscript, after: Manuscript, date: Date): Promise<Uint8Array> =>
  writeBlocks(after, revisedBlocks(before, after), new ChangeMarks(printedText(after.author), date))

async function writeBlocks(
  { title, author }: Manuscript,
  blocks: readonly RevisedBlock[],
  marks: ChangeMarks,
): Promise<Uint8Array> {
  const headings = headingMarks(blocks)
  const sections = sectionsOf(blocks.map(({ block }) => block))
  const markup: string[] = []
  let drawings = 0
  const context: BodyContext = {
    blocks,
    marks,
    headings,
    pages: headingPages(blocks),
    placeMarkup: (part) => markup.push(part) - 1,
    nextDrawing: () => ++drawings,
  }
  const firstOfBody = sections.find(({ role }) => role === 'body')
  // The bodies of the sections take comments.
  const written = sections.map((section) => sectionOf(context, section, section === firstOfBody))
  const document = new Document({
    title: printedText(title),
    creator: printedText(author),
    lastModifiedBy: printedText(author),
    evenAndOddHeaderAndFooters: true,
    styles: STYLES,
    numbering: numberingOf(headings.lists),
    ...(marks.comments.length === 0 ? {} : { comments: { children: marks.comments } }),
    sections: written,
  })
  return finishPackage(await Packer.toBuffer(document), markup)
}

function sectionOf(context: BodyContext, section: Section, isFirstOfBody: boolean): ISectionOptions {
  return {
    properties: {
      page: {
        ...pageOf(section.page),
        ...(isFirstOfBody ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    children: bodyParts(context, section),
    // Later sections go on with the footers of this one; those before it have none.
    ...(isFirstOfBody ? { footers: { default: footer('odd'), even: footer('even') } } : {}),
  }
}

const pageOf = ({ width, height, landscape, margin }: PageSetup) => ({
  size: {
    // The library turns the page by itself.
    width: landscape ? height : width,
    height: landscape ? width : height,
    orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  },
  // The page number takes a line right below the text: what reached into the text would shorten it.
  margin: { ...margin, header: margin.top - LINE, footer: margin.bottom - LINE },
})

/** — 1 —, at the outer side of the page and one character away from its edge. */
function footer(side: 'odd' | 'even'): Footer {
  const { alignment, indent } =
    side === 'odd'
      ? { alignment: AlignmentType.RIGHT, indent: { right: CHARACTER } }
      : { alignment: AlignmentType.LEFT, indent: { left: CHARACTER } }
  const children = [new TextRun({ ...PAGE_NUMBER_RUN, children: ['— ', PageNumber.CURRENT, ' —'] })]
  return new Footer({ children: [new Paragraph({ alignment, indent, children })] })
}

const numberingOf = (lists: number): INumberingOptions => ({
  config: Array.from({ length: lists }, (_, list) => ({
    reference: listReference(list),
    levels: NUMBERING.map(({ level, format, text }) => ({
      level: level - 1,
      format: format === 'decimal' ? LevelFormat.DECIMAL : LevelFormat.CHINESE_COUNTING_THOUSAND,
      text,
      alignment: AlignmentType.LEFT,
      suffix: level === 1 ? LevelSuffix.SPACE : LevelSuffix.NOTHING,
      // Some programs take the indent of a numbered paragraph from here alone.
      ...(level === 1 ? {} : { style: { paragraph: { indent: { firstLine: 2 * CHARACTER } } } }),
    })),
  })),
})
