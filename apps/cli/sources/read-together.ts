/** Several files as one document, none of which is written over. */
import { resolve } from 'node:path'
import { type Document, readDocument, readTogether, UnreadableFile } from '@mingzhang/documents'
import { CannotWork } from '../failure.ts'
import { readSource } from './read-source.ts'

/** @throws CannotWork where `output` is one of the files to be read. */
export function refuseOverwriting(files: readonly string[], output: string): void {
  if (files.some((file) => resolve(file) === resolve(output)))
    throw new CannotWork(`${output}：输出会覆盖要导入的文件，请另指定 -o。`)
}

/** @throws CannotWork where a file cannot be read, or `output` is one of them. */
export async function readTogetherFrom(files: readonly string[], output: string): Promise<Document> {
  refuseOverwriting(files, output)
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
