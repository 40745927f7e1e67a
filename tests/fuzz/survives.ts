/** The promise to every file: a report or an `UnreadableFile`, in time. */
import { audit } from '@mingzhang/audit'
import { understand } from '@mingzhang/disclosure'
import { readDocument, UnreadableFile } from '@mingzhang/documents'
import type { Seed } from './seeds.ts'

const LONGEST_MILLISECONDS = 10_000

/** Throws where the promise is broken. */
export async function survives({ file, bytes }: Seed): Promise<void> {
  const start = performance.now()
  try {
    audit(understand(await readDocument({ file, bytes })), { facts: true })
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    if (!/\p{Script=Han}/u.test(error.message) || !error.message.includes(file)) {
      throw new Error(`The message does not tell in Chinese what to do with ${file}: ${error.message}`)
    }
  }
  const taken = performance.now() - start
  if (taken > LONGEST_MILLISECONDS) throw new Error(`${file} took ${Math.round(taken)} ms`)
}
