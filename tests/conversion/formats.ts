/** One content in every format that can carry a whole disclosure, and what the audit says of each. */
import { audit, type Finding } from '@mingzhang/audit'
import { understand } from '@mingzhang/disclosure'
import { readDocument } from '@mingzhang/documents'
import type { Content } from '../../examples/source/content.ts'
import { writeDocx } from '../../examples/source/write/docx.ts'
import { writeHtml } from '../../examples/source/write/html.ts'
import { writePdf } from '../../examples/source/write/pdf.ts'
import { writeText } from '../../examples/source/write/text.ts'

export const FORMATS = ['txt', 'html', 'docx', 'pdf'] as const
export type WrittenFormat = (typeof FORMATS)[number]

const WRITERS: Readonly<Record<WrittenFormat, (content: Content) => Uint8Array | undefined>> = {
  txt: (content) => new TextEncoder().encode(writeText(content)),
  html: (content) => new TextEncoder().encode(writeHtml(content)),
  docx: writeDocx,
  pdf: writePdf,
}

/** What is found in a content written in a format; a PDF needs LibreOffice. */
export async function findingsIn(content: Content, format: WrittenFormat): Promise<readonly Finding[]> {
  const bytes = WRITERS[format](content)
  if (bytes === undefined) throw new Error('LibreOffice (soffice) is not installed.')
  const document = await readDocument({ file: `disclosure.${format}`, bytes })
  return audit(understand(document)).findings
}

/** Errors and warnings. */
export const alarms = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity }) => severity !== 'info')

/** Whether a finding quotes the wrong words, layout of the format aside. */
export const quotes = (finding: Finding, words: string): boolean =>
  finding.evidence.some(
    ({ quote }) => bare(quote).includes(bare(words)) || (bare(quote).length > 1 && bare(words).includes(bare(quote))),
  )

const bare = (text: string): string => text.replace(/\s/g, '')
