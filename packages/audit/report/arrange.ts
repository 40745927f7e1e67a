/** The order and the counts in which every view shows findings. */
import { CATEGORIES, type Category, SEVERITIES, type Severity } from '../check.ts'
import type { AuditReport, DocumentReport, Finding } from '../report.ts'

export interface FindingGroup {
  readonly severity: Severity
  readonly category: Category
  readonly findings: readonly Finding[]
}

const rank = (finding: Finding): number =>
  SEVERITIES.indexOf(finding.severity) * CATEGORIES.length + CATEGORIES.indexOf(finding.category)

/** Findings by severity, then category, in the order given within each. */
export const inReadingOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => rank(a) - rank(b))

/** Findings of one severity and category together; groups without findings are left out. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups: { severity: Severity; category: Category; findings: Finding[] }[] = []
  for (const finding of inReadingOrder(findings)) {
    const last = groups.at(-1)
    if (last?.severity === finding.severity && last.category === finding.category) last.findings.push(finding)
    else groups.push({ severity: finding.severity, category: finding.category, findings: [finding] })
  }
  return groups
}

export type SeverityCounts = Readonly<Record<Severity, number>>

export function countSeverities(findings: readonly Pick<Finding, 'severity'>[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) counts[finding.severity] += 1
  return counts
}

export interface RuleCount {
  readonly rule: string
  readonly category: Category
  readonly findings: number
  readonly documents: number
}

/** How often each rule found something and in how many documents, the most frequent first. */
export function countRules(report: AuditReport): RuleCount[] {
  const counts = new Map<string, { category: Category; findings: number; documents: Set<DocumentReport> }>()
  for (const document of report.documents) {
    for (const { rule, category } of document.findings) {
      const count = counts.get(rule) ?? { category, findings: 0, documents: new Set() }
      count.findings += 1
      count.documents.add(document)
      counts.set(rule, count)
    }
  }
  return [...counts]
    .map(([rule, { category, findings, documents }]) => ({ rule, category, findings, documents: documents.size }))
    .toSorted((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1))
}

/** `confirmed` of `seen` as a whole percentage, rounded down so that 100% means all. */
export const confirmedPercent = (figures: DocumentReport['figures']): number =>
  figures.seen === 0 ? 0 : Math.floor((figures.confirmed * 100) / figures.seen)
