/** Write several files, all of them or none. */
import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

export interface WholeFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Each goes to a temporary name beside its own; they are renamed when the last is written. */
export async function writeTogether(files: readonly WholeFile[]): Promise<void> {
  const drafts = files.map(({ path, bytes }) => ({
    path,
    bytes,
    temporary: join(dirname(path), `.${basename(path)}.${randomUUID()}`),
  }))
  try {
    for (const { path, temporary, bytes } of drafts) {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(temporary, bytes, { flag: 'wx' })
    }
    for (const { path, temporary } of drafts) await rename(temporary, path)
  } catch (error) {
    await Promise.all(drafts.map(({ temporary }) => rm(temporary, { force: true })))
    throw error
  }
}
