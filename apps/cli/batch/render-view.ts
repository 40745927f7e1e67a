/** Views that show the document itself. */
import { commentDocx, type DocumentReport, equationsOf, renderDocumentPage } from '@mingzhang/audit'
import type { Disclosure } from '@mingzhang/disclosure'
import type { ReaderInput } from '@mingzhang/documents'
import type { DocumentView } from './task.ts'

export interface Audited {
  /** The files as submitted. */
  readonly inputs: readonly ReaderInput[]
  readonly disclosure: Disclosure
  readonly report: DocumentReport
}

/** `undefined` where the document has no such view: comments need a docx to stand in. */
export const renderView = (view: DocumentView, audited: Audited): Uint8Array | undefined => RENDERERS[view](audited)

const RENDERERS: Readonly<Record<DocumentView, (audited: Audited) => Uint8Array | undefined>> = {
  html: ({ disclosure, report }) =>
    Buffer.from(renderDocumentPage({ disclosure, report, equations: equationsOf(disclosure) })),
  docx({ inputs, disclosure, report }) {
    const { file, format } = disclosure.document
    const submitted = inputs.find((input) => input.file === file)
    return submitted === undefined || format !== 'docx'
      ? undefined
      : commentDocx(submitted.bytes, disclosure, report, new Date())
  },
}
