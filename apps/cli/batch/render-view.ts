/** Views that show the document itself. */
import { type DocumentReport, narrativeEquations, renderDocumentPage } from '@mingzhang/audit'
import type { Disclosure } from '@mingzhang/disclosure'
import type { ReaderInput } from '@mingzhang/documents'
import type { DocumentView } from './task.ts'

export interface Audited {
  /** The files as submitted. */
  readonly inputs: readonly ReaderInput[]
  readonly disclosure: Disclosure
  readonly report: DocumentReport
}

export function renderView(_view: DocumentView, { disclosure, report }: Audited): Uint8Array {
  return Buffer.from(renderDocumentPage({ disclosure, report, equations: narrativeEquations(disclosure) }))
}
