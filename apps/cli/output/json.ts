/** The JSON report, piece by piece: one document in memory at a time. */
import type { DocumentReport, FailedDocument } from '@mingzhang/audit'
import type { Outcome } from '../batch/task.ts'

export function* jsonReport(outcomes: Iterable<Outcome>): Generator<string> {
  const failures: FailedDocument[] = []
  yield '{\n  "schema": "mingzhang.audit/1",\n  "documents": ['
  let first = true
  for (const { report, failed } of outcomes) {
    failures.push(...failed)
    if (report === undefined) continue
    yield `${first ? '' : ','}\n${indented(report)}`
    first = false
  }
  yield `${first ? '' : '\n  '}],\n  "failed": ${JSON.stringify(failures, null, 2).replaceAll('\n', '\n  ')}\n}\n`
}

const indented = (report: DocumentReport): string => `    ${JSON.stringify(report, null, 2).replaceAll('\n', '\n    ')}`
