/**
 * The table of contents (目录) as a field with its entries: the library leaves the pages for Word to fill in, which asks
 * everybody who opens the document whether it may, or writes them as mere text, which Word cannot bring up to date.
 */
import type { ManuscriptContents } from '../../manuscript.ts'
import { type PageSetup, textWidth } from '../layout/page-setup.ts'
import { escaped } from '../markup.ts'
import { printedText } from '../printed-lines.ts'
import { changedText, revisedText } from '../revision/revised-text.ts'
import type { Change } from '../revision/revision.ts'
import type { ChangeMarks } from './change-marks.ts'
import type { HeadingMark, HeadingMarks } from './heading-marks.ts'
import { CONTENTS_TITLE, contentsStyle } from './styles.ts'
import { piecesMarkup, runMarkup } from './text-run.ts'

interface ContentsContext {
  readonly headings: HeadingMarks
  /** Page of each heading, by position among the blocks. */
  readonly pages: ReadonlyMap<number, number>
  readonly page: PageSetup
  readonly marks: ChangeMarks
}

export function contentsMarkup({ title, depth }: ManuscriptContents, context: ContentsContext): string {
  const { headings, pages, page, marks } = context
  const listed = [...headings.at].filter(([, { heading }]) => heading.level <= depth)
  const ends = paragraphEnds(listed.map(([, { change }]) => change))
  const entries = listed.map(([index, mark], order) => {
    const begin = order === 0 ? fieldBegin(`TOC \\o "1-${depth}" \\h \\z \\u`) : ''
    const end = order === listed.length - 1 ? FIELD_END : ''
    const properties = entryProperties(mark, page, marks.mark(ends[order]))
    return `<w:p>${properties}${begin}${entry(mark, pages.get(index) ?? 1, marks)}${end}</w:p>`
  })
  const head = `<w:p><w:pPr><w:pStyle w:val="${CONTENTS_TITLE}"/></w:pPr>${runMarkup(printedText(title))}</w:p>`
  return `<w:sdt><w:sdtPr>${GALLERY}</w:sdtPr><w:sdtContent>${head}${entries.join('')}</w:sdtContent></w:sdt>`
}

const GALLERY = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'

/** How the end of each entry changes. The last one, which ends the field, stays: those before it go in its place. */
function paragraphEnds(changes: readonly (Change | undefined)[]): (Change | undefined)[] {
  const lastKept = changes.lastIndexOf(undefined)
  return changes.map((change, order) => (order < lastKept ? change : changes[order + 1]))
}

function entryProperties({ heading }: HeadingMark, page: PageSetup, end: string): string {
  const ended = end === '' ? '' : `<w:rPr>${end}</w:rPr>`
  return `<w:pPr><w:pStyle w:val="${contentsStyle(heading.level)}"/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${textWidth(page)}"/></w:tabs>${ended}</w:pPr>`
}

function entry({ title, titleBefore, bookmark, change }: HeadingMark, page: number, marks: ChangeMarks): string {
  const pieces = change === undefined ? revisedText(titleBefore, title) : changedText(title, change)
  return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${piecesMarkup(pieces, marks)}${marks.around(change, pageReference(bookmark, page, change))}</w:hyperlink>`
}

/** The page, which is a field. */
const pageReference = (bookmark: string, page: number, change: Change | undefined): string =>
  `<w:r><w:tab/></w:r>${fieldBegin(`PAGEREF ${bookmark} \\h`, change)}${runMarkup(String(page), { change })}${FIELD_END}`

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const FIELD_END = mark('end')

/** A field up to its result. */
function fieldBegin(code: string, change?: Change): string {
  const element = change === 'deleted' ? 'w:delInstrText' : 'w:instrText'
  return `${mark('begin')}<w:r><${element} xml:space="preserve"> ${escaped(code)} </${element}></w:r>${mark('separate')}`
}
