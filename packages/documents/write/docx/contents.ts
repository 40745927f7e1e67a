/**
 * The table of contents (目录) as a field with its entries: the library leaves the pages for Word to fill in, which asks
 * everybody who opens the document whether it may, or writes them as mere text, which Word cannot bring up to date.
 */
import type { ManuscriptContents } from '../../manuscript.ts'
import { type PageSetup, textWidth } from '../layout/page-setup.ts'
import { escaped } from '../markup.ts'
import { printedText } from '../printed-lines.ts'
import type { HeadingMark, HeadingMarks } from './heading-marks.ts'
import { CONTENTS_TITLE, contentsStyle } from './styles.ts'
import { runMarkup } from './text-run.ts'

/** @param pages page of each heading, by position in the manuscript */
export function contentsMarkup(
  { title, depth }: ManuscriptContents,
  headings: HeadingMarks,
  pages: ReadonlyMap<number, number>,
  page: PageSetup,
): string {
  const listed = [...headings.at].filter(([, { heading }]) => heading.level <= depth)
  const entries = listed.map(([index, mark], order) => {
    const begin = order === 0 ? fieldBegin(`TOC \\o "1-${depth}" \\h \\z \\u`) : ''
    const end = order === listed.length - 1 ? FIELD_END : ''
    return `<w:p>${entryProperties(mark, page)}${begin}${entry(mark, pages.get(index) ?? 1)}${end}</w:p>`
  })
  const head = `<w:p><w:pPr><w:pStyle w:val="${CONTENTS_TITLE}"/></w:pPr>${runMarkup(printedText(title))}</w:p>`
  return `<w:sdt><w:sdtPr>${GALLERY}</w:sdtPr><w:sdtContent>${head}${entries.join('')}</w:sdtContent></w:sdt>`
}

const GALLERY = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'

const entryProperties = ({ heading }: HeadingMark, page: PageSetup): string =>
  `<w:pPr><w:pStyle w:val="${contentsStyle(heading.level)}"/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${textWidth(page)}"/></w:tabs></w:pPr>`

function entry({ title, bookmark }: HeadingMark, page: number): string {
  const number = `${fieldBegin(`PAGEREF ${bookmark} \\h`)}${runMarkup(String(page))}${FIELD_END}`
  return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${runMarkup(title)}<w:r><w:tab/></w:r>${number}</w:hyperlink>`
}

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const FIELD_END = mark('end')

/** A field up to its result. */
const fieldBegin = (code: string): string =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${escaped(code)} </w:instrText></w:r>${mark('separate')}`
