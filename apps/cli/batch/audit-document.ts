/** One document from its files to its report and view: all that needs the whole document happens here. */
import { createHash } from 'node:crypto'
import { audit, type DocumentReport, type FailedDocument, SEVERITIES, type Severity } from '@mingzhang/audit'
import { type Disclosure, understand } from '@mingzhang/disclosure'
import { type Document, type ReaderInput, readDocument, readTogether } from '@mingzhang/documents'
import { collect, readAll } from './read-submission.ts'
import { renderView } from './render-view.ts'
import type { AuditAnswer, AuditOptions, AuditTask } from './task.ts'

/** A file that cannot be read is an answer; anything else that is thrown is a defect of the program. */
export async function auditDocument({ submission, options, known, view }: AuditTask): Promise<AuditAnswer> {
  const { inputs, failed } = await readAll(submission)
  const fingerprint = fingerprintOf(inputs)
  if (fingerprint === known && failed.length === 0) return { fingerprint }
  const documents: Document[] = []
  for (const input of inputs) await collect(() => readDocument(input), documents, failed)
  if (documents.length === 0) return { fingerprint, outcome: { failed } }
  const disclosure = understandAs({ ...readTogether(documents), file: submission.name }, options)
  const report = atLeast(audit(disclosure, { facts: options.facts }), options.severity)
  const rendered = view === undefined ? undefined : renderView(view, { inputs, disclosure, report })
  if (rendered !== undefined) return { fingerprint, outcome: { report, failed }, rendered }
  return {
    fingerprint,
    outcome: { report, failed: view === undefined ? failed : [...failed, noView(submission.name)] },
  }
}

const noView = (file: string): FailedDocument => ({
  file,
  reason: 'no-view',
  message: `${file}：不是 docx 文件，不能加批注。请改用 --format html，或者提交 docx。`,
})

function understandAs(document: Document, { profile }: AuditOptions): Disclosure {
  const disclosure = understand(document)
  return profile === undefined ? disclosure : { ...disclosure, profile }
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
