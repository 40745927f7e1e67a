/**
 * What the library leaves to be done on a package: tables and contents come in, fonts get their other names; times go,
 * and numbers drawn at random give way to such as are the same for the same manuscript.
 */
import { editPart, type Parts, pack, unpack, withoutTimes } from '../office-package.ts'
import { FONTS } from './styles.ts'

const MAIN = 'word/document.xml'

/** @param places markup for each `<w:tbl>number</w:tbl>` of the body */
export function finishPackage(bytes: Uint8Array, places: readonly string[]): Uint8Array {
  const parts = unpack(bytes)
  settleRelationships(parts)
  editPart(parts, MAIN, (markup) => withPlaces(withSettledBookmarks(markup), places))
  editPart(parts, 'docProps/core.xml', (markup) => withLanguage(withoutTimes(markup)))
  editPart(parts, 'word/fontTable.xml', withFonts)
  for (const [name, part] of parts) if (name.startsWith('word/embeddings/')) parts.set(name, pack(unpack(part)))
  return pack(parts)
}

/** Relationships are numbered in the order in which they are listed. */
function settleRelationships(parts: Parts): void {
  for (const name of [...parts.keys()].filter((name) => name.endsWith('.rels'))) {
    const ids = new Map<string, string>()
    editPart(parts, name, (markup) =>
      markup.replace(/ Id="([^"]+)"/g, (_, id: string) => {
        ids.set(id, `rId${ids.size + 1}`)
        return ` Id="${ids.get(id)}"`
      }),
    )
    const source = name.replace('_rels/', '').replace(/\.rels$/, '')
    editPart(parts, source, (markup) =>
      markup.replace(/ r:id="([^"]+)"/g, (whole, id: string) => (ids.has(id) ? ` r:id="${ids.get(id)}"` : whole)),
    )
  }
}

const withPlaces = (markup: string, places: readonly string[]): string =>
  markup.replace(/<w:tbl>(\d+)<\/w:tbl>/g, (_, index) => places[Number(index)] ?? '')

const withLanguage = (markup: string): string =>
  markup.replace('</cp:coreProperties>', '<dc:language>zh-CN</dc:language></cp:coreProperties>')

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
