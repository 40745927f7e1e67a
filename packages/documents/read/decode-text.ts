import { UnreadableFile } from '../unreadable.ts'

/** More replaced characters than one in a hundred are no slip of one byte. */
const MOST_REPLACED = 0.01

/**
 * Decode the bytes of a Chinese text file: by its byte-order mark, as UTF-8, or in the encoding that fits best of
 * the declared one, UTF-8 and GB18030.
 */
export function decodeText(file: string, bytes: Uint8Array, declared?: string): string {
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return bestFit(file, bytes, declared)
  }
}

/** UTF-16 by its mark, or by the zeros of a page whose first characters are ASCII. */
function wideEncoding([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && third !== 0 && fourth === 0))
    return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && third === 0 && fourth !== 0))
    return 'utf-16be'
  return undefined
}

function bestFit(file: string, bytes: Uint8Array, declared: string | undefined): string {
  const encodings = [...(declared === undefined ? [] : [declared]), 'utf-8', 'gb18030']
  const [best] = encodings
    .flatMap((encoding) => decoded(encoding, bytes))
    .map((text) => ({
      text,
      replaced: occurrences(text, '\ufffd'),
      stops: occurrences(text, '，') + occurrences(text, '。'),
    }))
    // Some encodings replace nothing whatever the bytes are: what they make of it has no commas and stops.
    .sort((a, b) => a.replaced - b.replaced || b.stops - a.stops)
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

function occurrences(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++
  return count
}
