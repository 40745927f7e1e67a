/** The files of a submission; what cannot be read is told and the rest goes on. */
import type { FailedDocument } from '@mingzhang/audit'
import { type ReaderInput, UnreadableFile } from '@mingzhang/documents'
import { readSource } from '../sources/read-source.ts'
import type { Submission } from '../sources/source.ts'

export async function readAll({ sources }: Submission): Promise<{ inputs: ReaderInput[]; failed: FailedDocument[] }> {
  const inputs: ReaderInput[] = []
  const failed: FailedDocument[] = []
  for (const source of sources) await collect(() => readSource(source), inputs, failed)
  return { inputs, failed }
}

/** What `read` gives goes to `done`, a file that cannot be read to `failed`; anything else that is thrown is a defect. */
export async function collect<Read>(read: () => Promise<Read>, done: Read[], failed: FailedDocument[]): Promise<void> {
  try {
    done.push(await read())
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    const { file, reason, message } = error
    failed.push({ file, reason, message })
  }
}
