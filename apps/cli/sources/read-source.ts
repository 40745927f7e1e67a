/** The bytes of a source, within bounds. */
import { readFile, stat } from 'node:fs/promises'
import { LARGEST_FILE, type ReaderInput, UnreadableFile } from '@mingzhang/documents'
import type { Source } from './source.ts'

/** @throws UnreadableFile when it is not there, is no file, or is too large to be opened. */
export async function readSource({ name, path, obstacle }: Source): Promise<ReaderInput> {
  if (obstacle !== undefined) throw new UnreadableFile(name, obstacle.reason, obstacle.message)
  try {
    const status = await stat(path)
    if (!status.isFile()) throw new UnreadableFile(name, 'unknown-format', `${name}：不是文件，无法审核。`)
    if (status.size > LARGEST_FILE) {
      throw new UnreadableFile(name, 'too-large', `${name}：文件超过 300 MB，请拆分或压缩其中的图片后再试。`)
    }
    return { file: name, bytes: await readFile(path) }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EACCES' || code === 'EPERM') {
      throw new UnreadableFile(name, 'not-found', `${name}：没有读取权限，请检查文件权限后再试。`)
    }
    throw new UnreadableFile(name, 'not-found', `${name}：找不到这个文件，请检查路径和文件名。`)
  }
}
