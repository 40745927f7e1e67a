/** Packages of Office documents: the same parts give the same bytes. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** Parts by name. */
export type Parts = Map<string, Uint8Array>

/** The earliest time that a zip file can state. */
const ZIP_TIME = new Date(1980, 0, 1)
const CONTENT_TYPES = '[Content_Types].xml'

export const unpack = (bytes: Uint8Array): Parts => new Map(Object.entries(unzipSync(bytes)))

/** The content types come first, as programs that tell files by their beginning expect. */
export function pack(parts: Parts): Uint8Array {
  const first = [...parts].filter(([name]) => name === CONTENT_TYPES)
  const rest = [...parts].filter(([name]) => name !== CONTENT_TYPES)
  const files: Zippable = Object.fromEntries([...first, ...rest])
  return zipSync(files, { mtime: ZIP_TIME })
}

/** Changes the markup of a part, where there is one. */
export function editPart(parts: Parts, name: string, change: (markup: string) => string): void {
  const part = parts.get(name)
  if (part !== undefined) parts.set(name, strToU8(change(strFromU8(part))))
}

/** Properties of a package without the times at which it was made. */
export const withoutTimes = (markup: string): string =>
  markup.replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/g, '')
