/** Write a file whole or not at all: to a temporary name beside it, then renamed over it. */
import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export type Chunks = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

export async function writeWhole(path: string, chunks: Chunks): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}`)
  try {
    await pipeline(Readable.from(chunks), createWriteStream(temporary, { flags: 'wx' }))
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
