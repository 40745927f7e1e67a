/** Opens a zip of documents. */
import { UnreadableFile } from '../unreadable.ts'
import type { ReaderInput } from './reader.ts'
import { zipEntries } from './zip-entries.ts'

const DOCUMENT = /\.(?:docx|docm|doc|rtf|wps|pdf|xlsx|xlsm|xls|et|html?|txt)$/i
const ARCHIVE = /\.(?:zip|rar|7z|gz|tar)$/i
const UNSAFE = /(?:^|\/)\.\.(?:\/|$)|^\/|^[a-z]:|[\0\u0001-\u001f]/i
const IGNORED = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db)/

/**
 * The documents in a zip file, by the path they have in it; other files are left out.
 * @throws UnreadableFile when it holds none or further archives, is damaged or encrypted, would inflate beyond the
 * bounds, or names paths outside itself.
 */
export function openArchive({ file, bytes }: ReaderInput): ReaderInput[] {
  const entries = zipEntries(file, bytes, (name) => {
    if (UNSAFE.test(name)) throw refused(file, 'damaged', `压缩包内的路径不安全（${printable(name)}），已拒绝打开`)
    if (IGNORED.test(name)) return false
    if (ARCHIVE.test(name)) throw refused(file, 'unknown-format', `压缩包内还有压缩包（${name}），请先解压里层`)
    return DOCUMENT.test(name)
  })
  if (entries.size === 0)
    throw refused(file, 'no-text', '压缩包中没有可审核的文件（docx、doc、pdf、xlsx、xls、html、txt）')
  return [...entries]
    .map(([name, content]) => ({ file: `${file}/${name}`, bytes: content }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
}

const refused = (file: string, reason: UnreadableFile['reason'], message: string): UnreadableFile =>
  new UnreadableFile(file, reason, `${file}：${message}。请重新打包后再试。`)

const printable = (name: string): string => name.replace(/[\0\u0001-\u001f]/g, '?').slice(0, 100)
