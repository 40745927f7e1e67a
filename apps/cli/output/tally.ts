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
  const failures: FailedDocument[] = []
  let problems = false
  return {
    add({ report, failed }) {
      failures.push(...failed)
      if (report === undefined) return
      documents.push(countable(report))
      problems ||= report.findings.some((finding) => finding.severity !== 'info')
    },
    summary: () => ({ schema: 'mingzhang.audit/1', documents, failed: failures }),
    // What was not audited has not passed, though nothing was found in the rest.
    exitCode() {
      if (problems) return EXIT.problems
      const everything = failures.length === 0 && documents.every((document) => document.kind === 'final-accounts')
      return everything ? EXIT.clean : EXIT.cannotWork
    },
  }
}

const countable = (report: DocumentReport): DocumentReport => {
  const { facts: _, ...rest } = report
  return { ...rest, notChecked: [], findings: report.findings.map(bare) }
}

const bare = ({ rule, category, severity }: Finding): Finding => ({
  id: '',
  rule,
  category,
  severity,
  message: '',
  evidence: [],
})
