/** Unpack archives into a passing folder, so that each member is read when its turn comes. */
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { openArchive, UnreadableFile } from '@mingzhang/documents'
import { readSource } from './read-source.ts'
import type { Source } from './source.ts'

/** The documents in the archive at `path`, written below `folder`; the archive itself where it cannot be opened. */
export async function unpack(path: string, folder: string): Promise<Source[]> {
  try {
    const members = openArchive(await readSource({ name: path, path }))
    await mkdir(folder, { recursive: true })
    return await Promise.all(
      members.map(async ({ file, bytes }) => {
        const member = join(folder, randomUUID() + extname(file))
        await writeFile(member, bytes)
        return { name: file, path: member }
      }),
    )
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    const { reason, message } = error
    return [{ name: path, path, obstacle: { reason, message } }]
  }
}
