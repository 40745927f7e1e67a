/** Writes pdf as official documents are set (GB/T 9704): tagged, with bookmarks, its fonts embedded. */
import { loadTypesetter } from './pdf/typesetter.ts'
import { typesettingData } from './pdf/typesetting-data.ts'
import type { Writer } from './writer.ts'

export const pdfWriter: Writer = {
  format: 'pdf',
  write: async (manuscript) => {
    const [typeset, data] = await Promise.all([loadTypesetter(), typesettingData(manuscript)])
    return typeset(data)
  },
}
