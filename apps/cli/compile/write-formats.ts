/** A manuscript in several formats: those that draw charts and set pages in a thread of their own, the others meanwhile. */
import { type Manuscript, writeDocument } from '@mingzhang/documents'
import { openPool } from '../batch/pool.ts'
import type { CompiledFormat } from '../output/format.ts'

/** What is handed to the thread. Plain data: it is copied. */
export interface WriteTask {
  readonly format: CompiledFormat
  readonly manuscript: Manuscript
}

export interface Writing {
  /** The bytes of each format, in the order in which they were asked for. */
  write(manuscript: Manuscript): Promise<readonly (readonly [CompiledFormat, Uint8Array])[]>
  close(): Promise<void>
}

/** Both draw the same charts. */
const DRAWN: readonly CompiledFormat[] = ['pdf', 'html']

/** The thread starts at once: the typesetter and its fonts load while a manuscript is still being composed. */
export function openWriting(formats: readonly CompiledFormat[]): Writing {
  const pool = formats.includes('pdf')
    ? openPool<WriteTask, Uint8Array>({
        worker: new URL('./writing-worker-thread.cjs', import.meta.url),
        jobs: 1,
        startsAtOnce: true,
      })
    : undefined
  return {
    write: (manuscript) =>
      Promise.all(
        formats.map(async (format) => {
          const apart = DRAWN.includes(format) ? pool : undefined
          const bytes = await (apart?.run({ format, manuscript }) ?? writeDocument(format, manuscript))
          return [format, bytes] as const
        }),
      ),
    close: async () => pool?.destroy(),
  }
}
