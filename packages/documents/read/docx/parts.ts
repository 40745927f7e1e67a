/** The parts of a docx package, found by its relationships or, where these are missing, by their usual names. */
import { posix } from 'node:path'
import { UnreadableFile } from '../../unreadable.ts'
import { mainPart, relationshipsOf } from '../relationships.ts'
import { zipEntries } from '../zip-entries.ts'

/** No other part is inflated: not pictures, fonts, themes, settings. */
const WANTED =
  /^_rels\/\.rels$|^word\/_rels\/[^/]+\.rels$|^word\/(?:document\d*|styles|numbering|footnotes|endnotes)\.xml$|^word\/charts\/[^/]+\.xml$/

type PartName = 'styles' | 'numbering' | 'footnotes' | 'endnotes'

export interface DocxParts {
  readonly main: Uint8Array
  readonly named: (name: PartName) => Uint8Array | undefined
  /** The part that a relationship of the main part points to. */
  readonly related: (id: string) => Uint8Array | undefined
}

/** @throws UnreadableFile when it is no docx. */
export function docxParts(file: string, bytes: Uint8Array): DocxParts {
  const parts = zipEntries(file, bytes, (name) => WANTED.test(name))
  const path = mainPart(file, parts, 'word/document.xml')
  const main = parts.get(path)
  if (main === undefined)
    throw new UnreadableFile(
      file,
      'damaged',
      `${file}：不是完整的 Word 文档（缺少正文部分）。请在 WPS 或 Word 中另存为 docx 后再试。`,
    )
  const own = relationshipsOf(file, parts, path)
  const paths = new Map(own.map(({ id, path }) => [id, path]))
  return {
    main,
    named: (name) => parts.get(own.find(({ type }) => type === name)?.path ?? `${posix.dirname(path)}/${name}.xml`),
    related: (id) => parts.get(paths.get(id) ?? ''),
  }
}
