/** One document from its files to its report and view: all that needs the whole document happens here. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { audit, type DocumentReport, SEVERITIES, type Severity } from '@mingzhang/audit'
import { understand } from '@mingzhang/disclosure'
import { openArchive, type ReaderInput, readDocument, readTogether, UnreadableFile } from '@mingzhang/documents'
import type { Source } from '../sources/source.ts'
import { renderView } from './render-view.ts'
import type { AuditAnswer, AuditTask } from './task.ts'

/** What the user gets of it; a file that cannot be read is an answer, anything else that is thrown is a defect. */
export async function auditDocument({ submission, options, known, view }: AuditTask): Promise<AuditAnswer> {
  try {
    const inputs = await Promise.all(submission.sources.map(readSource))
    const fingerprint = fingerprintOf(inputs)
    if (fingerprint === known) return { fingerprint }
    const document = await readTogether(inputs)
    const understood = understand(document)
    const disclosure = options.profile === undefined ? understood : { ...understood, profile: options.profile }
    const report = atLeast(audit(disclosure, { facts: options.facts }), options.severity)
    return {
      fingerprint,
      outcome: { kind: 'audited', report },
      ...(view !== undefined && { rendered: renderView(view, { inputs, disclosure, report }) }),
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    const { file, reason, message } = error
    return { fingerprint: '', outcome: { kind: 'failed', failure: { file, reason, message } } }
  }
}

function fingerprintOf(inputs: readonly ReaderInput[]): string {
  const hash = createHash('sha256')
  for (const { file, bytes } of inputs) hash.update(`${file}\0${bytes.length}\0`).update(bytes)
  return hash.digest('hex')
}

const atLeast = (report: DocumentReport, severity: Severity): DocumentReport => ({
  ...report,
  findings: report.findings.filter((finding) => SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(severity)),
})
