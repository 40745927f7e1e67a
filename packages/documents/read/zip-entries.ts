/** Entries of a zip file, read within bounds: a hostile archive is refused before it is inflated. */
import { unzipSync } from 'fflate'
import { UnreadableFile } from '../unreadable.ts'

const MOST_ENTRIES = 10_000
const MOST_BYTES = 400 * 1024 * 1024
/** Deflate of real documents stays below; a bomb is far above. */
const HIGHEST_RATIO = 400
const RATIO_FROM_BYTES = 8 * 1024 * 1024
/** Bit of the first entry's flags that says its content is encrypted. */
const ENCRYPTED = 0x01

/** Names of all entries, with `/`. @throws UnreadableFile as `zipEntries` does. */
export function zipNames(file: string, bytes: Uint8Array): string[] {
  const names: string[] = []
  zipEntries(file, bytes, (name) => {
    names.push(name)
    return false
  })
  return names
}

/**
 * Inflate the wanted entries, to `mostBytes` in all; names use `/`.
 * @throws UnreadableFile `damaged` when it is no zip file, `encrypted` when it needs a password, `too-large` when it
 * would inflate beyond the bounds.
 */
export function zipEntries(
  file: string,
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  mostBytes = MOST_BYTES,
): Map<string, Uint8Array> {
  if (((bytes[6] ?? 0) & ENCRYPTED) !== 0 && bytes[2] === 0x03)
    throw new UnreadableFile(
      file,
      'encrypted',
      `${file}：文件已损坏或设有密码，无法打开。请取消密码，或在 WPS、Word 中重新保存、重新打包后再试。`,
    )
  let entries = 0
  let total = 0
  try {
    const inflated = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries++
        if (entries > MOST_ENTRIES) throw tooLarge(file)
        if (!wanted(readableName(name))) return false
        total += originalSize
        const ratio = originalSize / Math.max(size, 1)
        if (total > mostBytes || (originalSize > RATIO_FROM_BYTES && ratio > HIGHEST_RATIO)) throw tooLarge(file)
        return true
      },
    })
    return new Map(Object.entries(inflated).map(([name, content]) => [readableName(name), content]))
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(
      file,
      'damaged',
      `${file}：文件已损坏，无法解压。请重新下载，或在 WPS、Office 中重新打开并另存后再试。`,
    )
  }
}

/** Names without a mark of UTF-8 come as single bytes: macOS packs UTF-8 without it, Chinese Windows GBK (CP936). */
function readableName(name: string): string {
  const path = name.replaceAll('\\', '/')
  if (!/[\u0080-\u00ff]/.test(path) || /[^\u0000-\u00ff]/.test(path)) return path
  // The bytes of the name itself: a backslash may be the second byte of a GBK character.
  const bytes = Uint8Array.from(name, (character) => character.charCodeAt(0))
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes).replaceAll('\\', '/')
    } catch {
      // Not this encoding: the next one, or the name as it is.
    }
  }
  return path
}

const tooLarge = (file: string): UnreadableFile =>
  new UnreadableFile(
    file,
    'too-large',
    `${file}：解压后的内容异常庞大，疑为压缩炸弹，已拒绝读取。请确认文件来源并重新导出。`,
  )
