/** Sentences and clauses of project reports, and in which reports each of them stands. */
import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'

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

/** The passages of a report's paragraphs; headings are left out. */
export function passagesOf({ document }: Disclosure, report: EvaluationReport, { end, length = 1 }: Cut): Passage[] {
  const passages: Passage[] = []
  for (let block = report.start + 1; block < report.end; block++) {
    const paragraph = document.blocks[block]
    if (paragraph?.kind !== 'paragraph' || paragraph.text.length < 12) continue
    let start = 0
    for (const piece of paragraph.text.split(end)) {
      const text = piece.length < length ? '' : piece.replace(/\s+/g, '').replace(LIST_NUMBER, '')
      if (text.length >= length) {
        const lead = piece.length - piece.trimStart().length
        passages.push({ report, text, span: { block, start: start + lead, end: start + piece.trimEnd().length } })
      }
      start += piece.length + 1
    }
  }
  return passages
}

/** Passages of at least `length` characters that stand in two reports or more. */
export function sharedPassages(disclosure: Disclosure, end: RegExp, length: number): SharedPassage[] {
  const byText = new Map<string, Map<number, Passage>>()
  for (const report of projectReports(disclosure)) {
    for (const passage of passagesOf(disclosure, report, { end, length })) {
      const reports = byText.get(passage.text) ?? new Map<number, Passage>()
      if (!reports.has(report.id)) reports.set(report.id, passage)
      byText.set(passage.text, reports)
    }
  }
  return [...byText].flatMap(([text, reports]) => (reports.size < 2 ? [] : [{ text, passages: [...reports.values()] }]))
}

export const SENTENCE_END = /[。；！]/
export const CLAUSE_END = /[。；！，,：:]/
