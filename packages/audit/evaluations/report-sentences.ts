/** Sentences and clauses of project reports, and in which reports each of them stands. */
import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import type { Document, Span } from '@mingzhang/documents'
import { oncePerDisclosure } from '../once-per-disclosure.ts'

/** A stretch of a report's paragraph. */
export interface Passage {
  readonly report: EvaluationReport
  /** Without white space. */
  readonly text: string
  readonly span: Span
}

/** A passage that stands in several reports, once for each of them. */
export interface SharedPassage {
  readonly text: string
  readonly passages: readonly Passage[]
}

/** The reports on projects. */
export const projectReports = ({ evaluationReports }: Disclosure): readonly EvaluationReport[] =>
  evaluationReports.filter(({ kind }) => kind === 'project')

const LIST_NUMBER = /^(?:\d{1,2}[.、．]|[（(]\d{1,2}[）)])/

/** Where passages end, and how many characters they have at least. */
interface Cut {
  readonly end: RegExp
  readonly length?: number
}

/** What was cut of each report already, by where it was cut: several checks read the same passages. */
const cutBefore = oncePerDisclosure((): Map<string, readonly Passage[]> => new Map())

/** The passages of a report's paragraphs; headings are left out. */
export function passagesOf(disclosure: Disclosure, report: EvaluationReport, { end, length = 1 }: Cut): Passage[] {
  const before = cutBefore(disclosure)
  const key = `${report.id} ${end.source}`
  const passages = before.get(key) ?? cutAt(disclosure.document, report, end)
  before.set(key, passages)
  return passages.filter(({ text }) => text.length >= length)
}

function cutAt({ blocks }: Document, report: EvaluationReport, end: RegExp): Passage[] {
  const passages: Passage[] = []
  for (let block = report.start + 1; block < report.end; block++) {
    const paragraph = blocks[block]
    if (paragraph?.kind !== 'paragraph' || paragraph.text.length < 12) continue
    const isSpaced = /\s/.test(paragraph.text)
    let start = 0
    for (const piece of paragraph.text.split(end)) {
      const text = (isSpaced ? piece.replace(/\s+/g, '') : piece).replace(LIST_NUMBER, '')
      if (text !== '') {
        const lead = piece.length - piece.trimStart().length
        passages.push({ report, text, span: { block, start: start + lead, end: start + piece.trimEnd().length } })
      }
      start += piece.length + 1
    }
  }
  return passages
}

/** What reports share, by where it was cut: several checks ask for it. */
const sharedBefore = oncePerDisclosure((): Map<string, readonly SharedPassage[]> => new Map())

/** Passages of at least `length` characters, seven at the least, that stand in two reports or more. */
export function sharedPassages(disclosure: Disclosure, end: RegExp, length: number): SharedPassage[] {
  const before = sharedBefore(disclosure)
  const shared = before.get(end.source) ?? sharedAt(disclosure, end)
  before.set(end.source, shared)
  return shared.filter(({ text }) => text.length >= length)
}

/** Shorter passages are shared by chance. */
const SHORTEST_SHARED = 7

function sharedAt(disclosure: Disclosure, end: RegExp): SharedPassage[] {
  const byText = new Map<string, Passage[]>()
  for (const report of projectReports(disclosure)) {
    for (const passage of passagesOf(disclosure, report, { end, length: SHORTEST_SHARED })) {
      const same = byText.get(passage.text)
      if (same === undefined) byText.set(passage.text, [passage])
      else if (same.at(-1)?.report !== report) same.push(passage)
    }
  }
  return [...byText].flatMap(([text, passages]) => (passages.length < 2 ? [] : [{ text, passages }]))
}

export const SENTENCE_END = /[。；！]/
export const CLAUSE_END = /[。；！，,：:]/

/** How the nearest heading above a block of a report, or the block itself, begins. */
export function headingAbove({ blocks }: Document, start: number, block: number): string {
  for (let at = block; at > start; at--) {
    const paragraph = blocks[at]
    if (paragraph?.kind === 'paragraph' && HEADING.test(paragraph.text)) return paragraph.text.slice(0, LONGEST_HEADING)
  }
  return ''
}

const HEADING = /^\s*(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)/
const LONGEST_HEADING = 16
