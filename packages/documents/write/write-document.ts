import type { Manuscript } from '../manuscript.ts'
import type { TypesettingData } from './pdf/typesetting-data.ts'
import type { Writer } from './writer.ts'

/** Writers by format, each loaded when it is first needed. */
const WRITERS = {
  docx: async () => (await import('./docx.ts')).docxWriter,
  html: async () => (await import('./html.ts')).htmlWriter,
  pdf: async () => (await import('./pdf.ts')).pdfWriter,
  xlsx: async () => (await import('./xlsx.ts')).xlsxWriter,
} satisfies Record<string, () => Promise<Writer>>

export type WrittenFormat = keyof typeof WRITERS

/** The bytes of a manuscript in a format. @throws RangeError where the format cannot hold a table of it */
export const writeDocument = async (format: WrittenFormat, manuscript: Manuscript): Promise<Uint8Array> =>
  (await WRITERS[format]()).write(manuscript)

/** Loads what sets a pdf, fonts and all, so that the first one need not wait for it. */
export async function loadTypesetter(): Promise<void> {
  await (await import('./pdf.ts')).loadTypesetter()
}

/** A manuscript measured, its charts drawn: plain data, which another thread may set. */
export const typesettingData = async (manuscript: Manuscript): Promise<TypesettingData> =>
  (await import('./pdf.ts')).typesettingData(manuscript)

/** The bytes of a pdf that says what the data says. */
export const typeset = async (data: TypesettingData): Promise<Uint8Array> => (await import('./pdf.ts')).typeset(data)

/**
 * A docx of the later manuscript in which everything that differs from the earlier one is a tracked change (修订).
 * @throws RangeError where a table has more columns than a docx can hold
 */
export const writeRevisedDocument = async (before: Manuscript, after: Manuscript, date: Date): Promise<Uint8Array> =>
  (await import('./docx.ts')).writeRevisedDocx(before, after, date)
