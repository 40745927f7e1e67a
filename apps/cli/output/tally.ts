/** What a run amounts to, kept small while its documents pass by. */
import type { AuditReport, DocumentReport, FailedDocument, Finding } from '@mingzhang/audit'
import type { Outcome } from '../batch/task.ts'
import { EXIT } from '../failure.ts'

export interface Tally {
  add(outcome: Outcome): void
  /** Every document with what a summary counts: no quotes, no messages. */
  summary(): AuditReport
  exitCode(): number
}

export function startTally(): Tally {
  const documents: DocumentReport[] = []
  const failed: FailedDocument[] = []
  let problems = false
  return {
    add(outcome) {
      if (outcome.kind === 'failed') failed.push(outcome.failure)
      else {
        documents.push(countable(outcome.report))
        problems ||= outcome.report.findings.some((finding) => finding.severity !== 'info')
      }
    },
    summary: () => ({ schema: 'mingzhang.audit/1', documents, failed }),
    // What was not audited has not passed, though nothing was found in the rest.
    exitCode() {
      if (problems) return EXIT.problems
      return failed.length > 0 || documents.some((document) => document.kind !== 'final-accounts')
        ? EXIT.cannotWork
        : EXIT.clean
    },
  }
}

function countable({ file, format, kind, findings, figures }: DocumentReport): DocumentReport {
  return { file, format, kind, figures, notChecked: [], findings: findings.map(bare) }
}

const bare = ({ rule, category, severity }: Finding): Finding => ({
  id: '',
  rule,
  category,
  severity,
  message: '',
  evidence: [],
})
