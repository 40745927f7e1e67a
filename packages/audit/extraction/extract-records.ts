/** Everything a report states as records for a database, with what the checks say of each. */
import type { Disclosure } from '@mingzhang/disclosure'
import { audit } from '../audit.ts'
import { cellRecords } from './cell-records.ts'
import type { CellRecord, FactRecord } from './extracted-record.ts'
import { factRecords } from './fact-records.ts'
import { Verdicts } from './verdicts.ts'

export interface ExtractedRecords {
  readonly cells: readonly CellRecord[]
  readonly facts: readonly FactRecord[]
  /** Chinese: what was not checked or not read, and why. */
  readonly notChecked: readonly { readonly rule: string; readonly reason: string }[]
}

export function extractRecords(disclosure: Disclosure): ExtractedRecords {
  const report = audit(disclosure)
  const verdicts = new Verdicts(disclosure, report)
  return {
    cells: [...cellRecords(disclosure, verdicts)],
    facts: [...factRecords(disclosure, verdicts)],
    notChecked: report.notChecked,
  }
}
