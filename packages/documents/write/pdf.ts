/** Writes pdf as official documents are set (GB/T 9704): tagged, with bookmarks, its fonts embedded. */
import { loadTypesetter } from './pdf/typesetter.ts'
import { type TypesettingData, typesettingData } from './pdf/typesetting-data.ts'
import type { Writer } from './writer.ts'

export { loadTypesetter, typesettingData }

export const typeset = async (data: TypesettingData): Promise<Uint8Array> => (await loadTypesetter())(data)

export const pdfWriter: Writer = {
  format: 'pdf',
  write: async (manuscript) => typeset(await typesettingData(manuscript)),
}
