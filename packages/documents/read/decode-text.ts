import { UnreadableFile } from '../unreadable.ts'

/** More replaced characters than one in a hundred are no slip of one byte. */
const MOST_REPLACED = 0.01

/**
 * Decode the bytes of a Chinese text file: by its byte-order mark, as UTF-8, or in the encoding that fits best of
 * the declared one, UTF-8 and GB18030.
 */
export function decodeText(file: string, bytes: Uint8Array, declared?: string): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return bestFit(file, bytes, declared)
  }
}

function bestFit(file: string, bytes: Uint8Array, declared: string | undefined): string {
  const encodings = [...(declared === undefined ? [] : [declared]), 'utf-8', 'gb18030']
  const [best] = encodings
    .flatMap((encoding) => decoded(encoding, bytes))
    .map((text) => ({ text, replaced: replacedIn(text) }))
    .sort((a, b) => a.replaced - b.replaced)
  if (best === undefined || best.replaced > best.text.length * MOST_REPLACED)
    throw new UnreadableFile(
      file,
      'damaged',
      `${file}：内容无法识别，文件可能已损坏，请重新下载或另存后再试；文本文件请另存为 UTF-8 或 GB18030 编码。`,
    )
  return best.text
}

/** None where there is no such encoding. */
function decoded(encoding: string, bytes: Uint8Array): string[] {
  try {
    return [new TextDecoder(encoding).decode(bytes)]
  } catch {
    return []
  }
}

function replacedIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++
  return count
}
