/** Writes pdf as official documents are set (GB/T 9704): tagged, with bookmarks, its fonts embedded. */
import { loadTypesetter } from './pdf/typesetter.ts'
import { typesettingData } from './pdf/typesetting-data.ts'
import type { Writer } from './writer.ts'

/** Loads the typesetter and what draws charts. */
export async function prepare(): Promise<void> {
  await Promise.all([import('./chart/library.ts'), loadTypesetter()])
}

export const pdfWriter: Writer = {
  format: 'pdf',
  write: async (manuscript) => {
    const [typeset, data] = await Promise.all([loadTypesetter(), typesettingData(manuscript)])
    return typeset(data)
  },
}
