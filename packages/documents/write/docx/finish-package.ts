/**
 * What the library leaves to be done on a package: tables and contents come in, fonts get their other names, and numbers that the
 * library draws at random, and times, give way to such as are the same for the same manuscript.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { FONTS } from './styles.ts'

type Parts = Record<string, Uint8Array>

/** The earliest time that a zip file can state. */
const ZIP_TIME = new Date(1980, 0, 1)
const CONTENT_TYPES = '[Content_Types].xml'
const MAIN = 'word/document.xml'

/** @param places markup for each `<w:tbl>number</w:tbl>` of the body */
export function finishPackage(bytes: Uint8Array, places: readonly string[]): Uint8Array {
  const parts: Parts = unzipSync(bytes)
  settleRelationships(parts)
  edit(parts, MAIN, (markup) => withPlaces(withSettledBookmarks(markup), places))
  edit(parts, 'docProps/core.xml', withoutTimes)
  edit(parts, 'word/fontTable.xml', withFonts)
  for (const name of Object.keys(parts))
    if (name.startsWith('word/embeddings/')) parts[name] = packed(unzipSync(parts[name] ?? new Uint8Array()))
  return packed(parts)
}

function edit(parts: Parts, name: string, change: (markup: string) => string): void {
  const part = parts[name]
  if (part !== undefined) parts[name] = strToU8(change(strFromU8(part)))
}

/** The content types come first, as programs that tell files by their beginning expect. */
function packed(parts: Parts): Uint8Array {
  const names = Object.keys(parts).sort((a, b) => Number(b === CONTENT_TYPES) - Number(a === CONTENT_TYPES))
  const files: Zippable = Object.fromEntries(names.map((name) => [name, parts[name] ?? new Uint8Array()]))
  return zipSync(files, { mtime: ZIP_TIME, level: 6 })
}

/** Relationships are numbered in the order in which they are listed. */
function settleRelationships(parts: Parts): void {
  for (const name of Object.keys(parts).filter((name) => name.endsWith('.rels'))) {
    const ids = new Map<string, string>()
    edit(parts, name, (markup) =>
      markup.replace(/ Id="([^"]+)"/g, (_, id: string) => {
        ids.set(id, `rId${ids.size + 1}`)
        return ` Id="${ids.get(id)}"`
      }),
    )
    const source = name.replace('_rels/', '').replace(/\.rels$/, '')
    edit(parts, source, (markup) =>
      markup.replace(/ r:id="([^"]+)"/g, (whole, id: string) => (ids.has(id) ? ` r:id="${ids.get(id)}"` : whole)),
    )
  }
}

const withPlaces = (markup: string, places: readonly string[]): string =>
  markup.replace(/<w:tbl>(\d+)<\/w:tbl>/g, (_, index) => places[Number(index)] ?? '')

const withoutTimes = (markup: string): string =>
  markup
    .replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/g, '')
    .replace('</cp:coreProperties>', '<dc:language>zh-CN</dc:language></cp:coreProperties>')

/** Bookmarks are numbered in the order in which they begin. */
function withSettledBookmarks(markup: string): string {
  const ids = new Map<string, number>()
  return markup.replace(/(<w:bookmark(?:Start|End)\b[^>]*? w:id=")([^"]*)"/g, (_, opening: string, id: string) => {
    const settled = ids.get(id) ?? ids.size + 1
    ids.set(id, settled)
    return `${opening}${settled}"`
  })
}

/** A font that is missing is replaced by one of its other names, or one of its family. */
function withFonts(markup: string): string {
  const fonts = FONTS.map(
    ({ name, other, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  )
  return markup.replace(/(<w:fonts\b[^>]*?)\/>/, (_, opening: string) => `${opening}>${fonts.join('')}</w:fonts>`)
}
