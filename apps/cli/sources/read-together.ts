/** Several files as one document, and that none of them is written over. */
import { resolve } from 'node:path'
import { type Document, readDocument, readTogether, UnreadableFile } from '@mingzhang/documents'
import { CannotWork } from '../failure.ts'
import { readSource } from './read-source.ts'

/** @throws CannotWork where `output` is one of the files. */
export function refuseOverwriting(files: readonly string[], output: string): void {
  if (files.some((file) => resolve(file) === resolve(output)))
    throw new CannotWork(`${output}：输出会覆盖其他文件，请另指定输出的文件名。`)
}

/** @throws CannotWork where a file cannot be read. */
export async function readTogetherFrom(files: readonly string[]): Promise<Document> {
  const documents: Document[] = []
  for (const file of files) {
    try {
      documents.push(await readDocument(await readSource({ name: file, path: file })))
    } catch (error) {
      if (error instanceof UnreadableFile) throw new CannotWork(error.message)
      throw error
    }
  }
  return readTogether(documents)
}
