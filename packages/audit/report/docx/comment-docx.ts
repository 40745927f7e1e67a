/** A copy of a submitted docx with a Word comment at the figure of each finding. */
import type { Disclosure } from '@mingzhang/disclosure'
import { UnreadableFile, zipEntries } from '@mingzhang/documents'
import { type Zippable, zipSync } from 'fflate'
import type { DocumentReport, Finding } from '../../report.ts'
import { inReadingOrder } from '../arrange.ts'
import { CATEGORY_LABELS, SEVERITY_LABELS } from '../labels.ts'
import { locator } from '../locate.ts'
import { nestedQuotes } from '../nested-quotes.ts'
import { placeText } from '../place-text.ts'
import { anchorFinder } from './anchors.ts'
import { bodyParagraphs } from './body-paragraphs.ts'
import { type Comment, commentsPart, firstFreeId, withCommentsRelationship, withCommentsType } from './comment-parts.ts'
import { type AnchoredComment, markRanges } from './mark-ranges.ts'

const MAIN = 'word/document.xml'
const RELATIONSHIPS = 'word/_rels/document.xml.rels'
const CONTENT_TYPES = '[Content_Types].xml'
const COMPRESSED = /\.(?:png|jpe?g|gif|zip|docx|xlsx|wmf\.gz)$/i
/** The earliest and the latest time that a zip entry can carry. */
const ZIP_YEARS = [1980, 2099] as const

/** What a comment says, paragraph by paragraph. */
function commentText(finding: Finding): string[] {
  const { severity, category, message, actual, expected, suggestion, evidence, rule } = finding
  const others = evidence.slice(1).map(({ quote, place }) => `${placeText(place)}${quote === '' ? '' : `：“${quote}”`}`)
  return [
    `【${SEVERITY_LABELS[severity]}·${CATEGORY_LABELS[category]}】${nestedQuotes(message)}`,
    ...(actual === undefined ? [] : [`现为：${actual}`]),
    ...(expected === undefined ? [] : [`应为：${expected}`]),
    ...(suggestion === undefined ? [] : [`建议：${suggestion}`]),
    ...others.map((other) => `相关：${other}`),
    `规则：${rule}`,
  ]
}

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/**
 * The same document, `bytes`, with comments by 明账审核 dated `date`; comments it had are kept.
 * @throws UnreadableFile when `bytes` is no docx.
 */
export function commentDocx(bytes: Uint8Array, disclosure: Disclosure, report: DocumentReport, date: Date): Uint8Array {
  const parts = zipEntries(report.file, bytes, () => true)
  const textOfPart = (name: string): string | undefined => {
    const part = parts.get(name)
    return part === undefined ? undefined : decoder.decode(part)
  }
  const body = textOfPart(MAIN)
  const contentTypes = textOfPart(CONTENT_TYPES)
  if (body === undefined || contentTypes === undefined) {
    throw new UnreadableFile(
      report.file,
      'damaged',
      `${report.file}：不是完整的 Word 文档，无法加批注。请另存为 docx 后再试。`,
    )
  }
  const { relationships, path } = withCommentsRelationship(textOfPart(RELATIONSHIPS), (name) => parts.has(name))
  const existing = textOfPart(path)
  const { anchored, comments } = commentsOf(body, disclosure, report, firstFreeId(existing))
  const author = { name: '明账审核', initials: '明账', date }
  const written = new Map(parts)
  written.set(MAIN, encoder.encode(markRanges(body, anchored)))
  written.set(path, encoder.encode(commentsPart(existing, body, comments, author)))
  written.set(RELATIONSHIPS, encoder.encode(relationships))
  written.set(CONTENT_TYPES, encoder.encode(withCommentsType(contentTypes, path)))
  return zipped(written, date)
}

function commentsOf(
  body: string,
  disclosure: Disclosure,
  report: DocumentReport,
  firstId: number,
): { anchored: AnchoredComment[]; comments: Comment[] } {
  const locate = locator(disclosure.document)
  const findAnchor = anchorFinder(disclosure.document, bodyParagraphs(body))
  const anchored: AnchoredComment[] = []
  const comments: Comment[] = []
  for (const finding of inReadingOrder(report.findings)) {
    const anchor = findAnchor(finding.evidence[0]?.place.paragraph, locate(finding)[0])
    if (anchor === undefined) continue
    const id = firstId + comments.length
    anchored.push({ id, anchor })
    comments.push({ id, paragraphs: commentText(finding) })
  }
  return { anchored, comments }
}

/** Content types first, as office programs write them. */
function zipped(parts: ReadonlyMap<string, Uint8Array>, date: Date): Uint8Array {
  const [earliest, latest] = ZIP_YEARS
  const year = date.getFullYear()
  const mtime = year >= earliest && year <= latest ? date : new Date(earliest, 0, 1)
  const names = [...parts.keys()].sort((a, b) => Number(b === CONTENT_TYPES) - Number(a === CONTENT_TYPES))
  const entries: Zippable = {}
  for (const name of names) {
    const content = parts.get(name)
    if (content !== undefined) entries[name] = [content, { level: COMPRESSED.test(name) ? 0 : 6, mtime }]
  }
  return zipSync(entries)
}
