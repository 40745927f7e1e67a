/** A manuscript in several formats, on two cores: a thread sets the pages of the pdf while this one writes the others. */
import { type Manuscript, type TypesettingData, typesettingData, writeDocument } from '@mingzhang/documents'
import { openPool } from '../batch/pool.ts'
import type { CompiledFormat } from '../output/format.ts'

export interface Writing {
  /** The bytes of each format, in the order in which they were asked for. */
  write(manuscript: Manuscript): Promise<readonly (readonly [CompiledFormat, Uint8Array])[]>
  close(): Promise<void>
}

/** The thread starts at once: the typesetter and its fonts load while a manuscript is still being composed. */
export function openWriting(formats: readonly CompiledFormat[]): Writing {
  const pool = formats.includes('pdf')
    ? openPool<TypesettingData, Uint8Array>({
        worker: new URL('./typesetting-worker-thread.cjs', import.meta.url),
        jobs: 1,
        startsAtOnce: true,
      })
    : undefined
  return {
    write: async (manuscript) => {
      // Handed over before the others keep this thread busy: it takes longest.
      const pages = pool?.run(await typesettingData(manuscript))
      const bytesOf = (format: CompiledFormat) =>
        format === 'pdf' && pages !== undefined ? pages : writeDocument(format, manuscript)
      return Promise.all(formats.map(async (format) => [format, await bytesOf(format)] as const))
    },
    close: async () => pool?.destroy(),
  }
}
