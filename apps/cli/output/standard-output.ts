/** Standard output carries the report and nothing else; a reader that goes away ends it quietly. */
import { once } from 'node:events'
import type { Chunks } from './write-whole.ts'

let closed = false

/** A pipe closed early (such as by `head`) is no error: the rest is not wanted. */
export function tolerateClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      closed = true
    })
  }
}

export async function writeOut(chunks: Chunks): Promise<void> {
  for await (const chunk of chunks) {
    if (closed) return
    // A write that fails while it drains is told by the error event above.
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain').catch(() => undefined)
  }
}

/** A message for the person at the terminal. */
export const say = (message: string): void => {
  process.stderr.write(`${message}\n`)
}
