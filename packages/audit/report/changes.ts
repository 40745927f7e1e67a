/** What changed between two audits of the same documents. */
import type { AuditReport, DocumentReport, Finding } from '../report.ts'

export interface DocumentChanges {
  readonly file: string
  /** Found now and not before. */
  readonly appeared: readonly Finding[]
  /** Found before and no longer. */
  readonly gone: readonly Finding[]
  /** Found both times. */
  readonly remaining: readonly Finding[]
  /** In which of the reports the document was audited. */
  readonly audited: 'both' | 'before' | 'after'
}

/** Findings of `minuend` without one of `subtrahend` for each of the same id. */
function without(minuend: readonly Finding[], subtrahend: readonly Finding[]): { rest: Finding[]; common: Finding[] } {
  const left = new Map<string, number>()
  for (const { id } of subtrahend) left.set(id, (left.get(id) ?? 0) + 1)
  const rest: Finding[] = []
  const common: Finding[] = []
  for (const finding of minuend) {
    const count = left.get(finding.id) ?? 0
    left.set(finding.id, count - 1)
    if (count > 0) common.push(finding)
    else rest.push(finding)
  }
  return { rest, common }
}

/**
 * The document of the earlier report that is the same as this one: of the same file; else the only one
 * of the same organisation and year, for a corrected file is often sent under another name.
 */
function earlierOf(document: DocumentReport, before: readonly DocumentReport[]): DocumentReport | undefined {
  const sameFile = before.find(({ file }) => file === document.file)
  if (sameFile !== undefined || document.organisation === undefined) return sameFile
  const same = before.filter(
    ({ organisation, year }) => organisation === document.organisation && year === document.year,
  )
  return same.length === 1 ? same[0] : undefined
}

/** New, gone and remaining findings of every document, those of `after` first. */
export function compareReports(before: AuditReport, after: AuditReport): DocumentChanges[] {
  const unmatched = new Set(before.documents)
  const changes = after.documents.map((document): DocumentChanges => {
    const earlier = earlierOf(document, [...unmatched])
    if (earlier === undefined) {
      return { file: document.file, appeared: document.findings, gone: [], remaining: [], audited: 'after' }
    }
    unmatched.delete(earlier)
    const { rest: appeared, common: remaining } = without(document.findings, earlier.findings)
    const { rest: gone } = without(earlier.findings, document.findings)
    return { file: document.file, appeared, gone, remaining, audited: 'both' }
  })
  const missing = [...unmatched].map(
    ({ file, findings }): DocumentChanges => ({ file, appeared: [], gone: findings, remaining: [], audited: 'before' }),
  )
  return [...changes, ...missing]
}
