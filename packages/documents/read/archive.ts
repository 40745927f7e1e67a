/** Opens a zip of documents. */
import { UnreadableFile } from '../unreadable.ts'
import type { ReaderInput } from './reader.ts'
import { zipEntries } from './zip-entries.ts'

const DOCUMENT = /\.(?:docx|doc|pdf|xlsx|xls|html?|txt)$/i
const UNSAFE = /(?:^|\/)\.\.(?:\/|$)|^\/|^[a-z]:/i
const IGNORED = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db)/

/**
 * The documents in a zip file, by the path they have in it; other files are left out.
 * @throws UnreadableFile when it holds none, is damaged, would inflate beyond the bounds, or names paths outside itself.
 */
export function openArchive({ file, bytes }: ReaderInput): ReaderInput[] {
  const entries = zipEntries(file, bytes, (name) => {
    if (UNSAFE.test(name))
      throw new UnreadableFile(
        file,
        'damaged',
        `${file}：压缩包内的路径不安全（${name}），已拒绝打开。请重新打包后再试。`,
      )
    return DOCUMENT.test(name) && !IGNORED.test(name)
  })
  const documents = [...entries].map(([name, content]) => ({ file: `${file}/${readableName(name)}`, bytes: content }))
  if (documents.length === 0)
    throw new UnreadableFile(
      file,
      'no-text',
      `${file}：压缩包中没有可审核的文件（docx、doc、pdf、xlsx、xls、html、txt）。`,
    )
  return documents.sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** Names that Chinese Windows packs are GBK, which a reader of zip files sees as single bytes. */
function readableName(name: string): string {
  if (!/[\u0080-\u00ff]/.test(name) || /[^\u0000-\u00ff]/.test(name)) return name
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(
      Uint8Array.from(name, (character) => character.charCodeAt(0)),
    )
  } catch {
    return name
  }
}
