/** A worker thread: writes the formats that draw charts and set pages. What they need loads before a manuscript is there. */
import { loadTypesetter, writeDocument } from '@mingzhang/documents'
import type { WriteTask } from './write-formats.ts'

// What fails here is told when it is needed.
loadTypesetter().catch(() => undefined)

export default ({ format, manuscript }: WriteTask): Promise<Uint8Array> => writeDocument(format, manuscript)
