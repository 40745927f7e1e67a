/** Packages of Office documents: the same parts give the same bytes. */
import { deflateRawSync } from 'node:zlib'
import { strFromU8, strToU8, unzipSync, Zip, ZipPassThrough } from 'fflate'

/** Parts by name. */
export type Parts = Map<string, Uint8Array>

/** The earliest time that a zip file can state. */
const ZIP_TIME = new Date(1980, 0, 1)
const CONTENT_TYPES = '[Content_Types].xml'

export const unpack = (bytes: Uint8Array): Parts => new Map(Object.entries(unzipSync(bytes)))

const DEFLATED = 8

/** A part that Node's own zlib compresses: scripts that have just started are slow at it. */
class DeflatedPart extends ZipPassThrough {
  override compression = DEFLATED
  override mtime = ZIP_TIME

  protected override process(bytes: Uint8Array, isLast: boolean): void {
    this.ondata(null, new Uint8Array(deflateRawSync(bytes)), isLast)
  }
}

/** The content types come first, as programs that tell files by their beginning expect. */
export function pack(parts: Parts): Uint8Array {
  const pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error
    pieces.push(piece)
  })
  const first = [...parts].filter(([name]) => name === CONTENT_TYPES)
  const rest = [...parts].filter(([name]) => name !== CONTENT_TYPES)
  for (const [name, bytes] of [...first, ...rest]) {
    const part = new DeflatedPart(name)
    zip.add(part)
    part.push(bytes, true)
  }
  zip.end()
  return Buffer.concat(pieces)
}

/** Changes the markup of a part, where there is one. */
export function editPart(parts: Parts, name: string, change: (markup: string) => string): void {
  const part = parts.get(name)
  if (part !== undefined) parts.set(name, strToU8(change(strFromU8(part))))
}

/** Properties of a package without the times at which it was made. */
export const withoutTimes = (markup: string): string =>
  markup.replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/g, '')
