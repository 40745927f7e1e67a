/** Reasons that the text gives (主要原因是…), by the concept that they explain. */

import type { Span } from '@mingzhang/documents'
import { allMatches } from '@mingzhang/documents'
import { conceptOf } from '../../understand/concepts.ts'
import type { ReportText, TextParagraph } from './report-text.ts'

export interface Reasons {
  /** Why a figure changed against last year. */
  readonly change: ReadonlyMap<string, string>
  /** Why it differs from the budget. */
  readonly completion: ReadonlyMap<string, string>
}

const REASON = /([^。；：\n]*?)(?:主要)?(?:变动|变化|差异)?原因(?:是|为|系|[:：])\s*([^。\n]+)/g
const AGAINST_BUDGET = /预算数?|完成/
/** What follows the name of the thing that is explained. */
const PREDICATE =
  /(?:支出)?(?:决算)?数?(?:比.*|较.*|与.*)?(?:增加|减少|增长|下降|变动|小于|大于|低于|高于|超出|不等于).*$/

export function reasonsOf(report: ReportText): Reasons {
  const change = new Map<string, string>()
  const completion = new Map<string, string>()
  for (const paragraph of report.paragraphs) {
    for (const match of allMatches(paragraph.text, REASON)) {
      const [, lead = '', reason = ''] = match
      const isBudget = AGAINST_BUDGET.test(lead)
      const key = namedIn(lead, paragraph) ?? lastTold(report, paragraph, match.index + lead.length, isBudget)
      const reasons = isBudget ? completion : change
      if (key !== undefined && !reasons.has(key)) reasons.set(key, reason.trim())
    }
  }
  return { change, completion }
}

function namedIn(lead: string, { roles }: TextParagraph): string | undefined {
  const label = lead.slice(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf(',')) + 1).replace(PREDICATE, '')
  if (label === '') return undefined
  const { key, known } = conceptOf(label, roles)
  return known ? key : undefined
}

/** The concept that a change or a completion was told of last, before a place in the paragraph. */
function lastTold(
  { disclosure }: ReportText,
  { block }: TextParagraph,
  before: number,
  isBudget: boolean,
): string | undefined {
  const isBefore = ({ span }: { readonly span: Span }): boolean => span.block === block && span.start < before
  const told = isBudget
    ? disclosure.completions.filter(isBefore).map(({ final }) => final)
    : disclosure.changes.filter(isBefore).map(({ subject }) => subject)
  const stated = disclosure.facts.filter(({ concept, figure }) => isBefore(figure) && !concept.key.startsWith('label:'))
  return (told.at(-1) ?? stated.at(-1))?.concept.key
}
