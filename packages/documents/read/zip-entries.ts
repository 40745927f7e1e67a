/** Entries of a zip file, read within bounds: a hostile archive is refused before it is inflated. */
import { unzipSync } from 'fflate'
import { UnreadableFile } from '../unreadable.ts'

const MOST_ENTRIES = 10_000
const MOST_BYTES = 400 * 1024 * 1024
/** Deflate of real documents stays below; a bomb is far above. */
const HIGHEST_RATIO = 400
const RATIO_FROM_BYTES = 8 * 1024 * 1024

/**
 * Inflate the wanted entries; names use `/`.
 * @throws UnreadableFile `damaged` when it is no zip file, `too-large` when it would inflate beyond the bounds.
 */
export function zipEntries(
  file: string,
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  let entries = 0
  let total = 0
  try {
    const inflated = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries++
        if (entries > MOST_ENTRIES) throw tooLarge(file)
        if (!wanted(name.replaceAll('\\', '/'))) return false
        total += originalSize
        const ratio = originalSize / Math.max(size, 1)
        if (total > MOST_BYTES || (originalSize > RATIO_FROM_BYTES && ratio > HIGHEST_RATIO)) throw tooLarge(file)
        return true
      },
    })
    return new Map(Object.entries(inflated).map(([name, content]) => [name.replaceAll('\\', '/'), content]))
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(
      file,
      'damaged',
      `${file}：文件已损坏，无法解压。请在 WPS 或 Word 中重新打开并另存后再试。`,
    )
  }
}

const tooLarge = (file: string): UnreadableFile =>
  new UnreadableFile(
    file,
    'too-large',
    `${file}：解压后的内容异常庞大，疑为压缩炸弹，已拒绝读取。请确认文件来源并重新导出。`,
  )
