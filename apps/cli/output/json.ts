/** The JSON report, piece by piece: one document in memory at a time. */
import type { DocumentChanges, FailedDocument } from '@mingzhang/audit'
import type { Outcome } from '../batch/task.ts'

/** With `changes`, what is new, gone and remaining since an earlier report follows the documents. */
export function* jsonReport(
  outcomes: Iterable<Outcome>,
  changes: readonly DocumentChanges[] | undefined,
): Generator<string> {
  const failures: FailedDocument[] = []
  yield '{\n  "schema": "mingzhang.audit/1",\n  "documents": ['
  let first = true
  for (const { report, failed } of outcomes) {
    failures.push(...failed)
    if (report === undefined) continue
    yield `${first ? '' : ','}\n    ${indentedJson(report, '    ')}`
    first = false
  }
  yield `${first ? '' : '\n  '}],\n  "failed": ${indentedJson(failures, '  ')}`
  if (changes !== undefined) yield `,\n  "changes": ${indentedJson(changes, '  ')}`
  yield '\n}\n'
}

/** A value as JSON that stands deeper in a report: its lines after the first begin with `by`. */
export const indentedJson = (value: object, by: string): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`)
