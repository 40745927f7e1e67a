import { UnreadableFile } from '../unreadable.ts'

/** Decode the bytes of a Chinese text file: a byte-order mark, then UTF-8, then GB18030. */
export function decodeText(file: string, bytes: Uint8Array): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes)
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not this encoding: the next one, or the message below.
    }
  }
  throw new UnreadableFile(
    file,
    'damaged',
    `${file}：文字编码无法识别，请另存为 UTF-8 或 GB18030 编码的文本文件后重试。`,
  )
}
