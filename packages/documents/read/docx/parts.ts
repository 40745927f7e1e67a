/** The parts of a docx package, found by its relationships or, where these are missing, by their usual names. */
import { posix } from 'node:path'
import { UnreadableFile } from '../../unreadable.ts'
import { mainPart, relationshipsOf } from '../relationships.ts'
import { zipEntries } from '../zip-entries.ts'

/** No other part is inflated: not pictures, fonts, themes, settings. */
const WANTED =
  /^_rels\/\.rels$|^word\/(?:charts\/)?_rels\/[^/]+\.rels$|^word\/(?:document\d*|styles|numbering|footnotes|endnotes)\.xml$|^word\/charts\/[^/]+\.xml$/

type PartName = 'styles' | 'numbering' | 'footnotes' | 'endnotes'

export interface DocxParts {
  readonly main: Uint8Array
  readonly named: (name: PartName) => Uint8Array | undefined
  /** The chart that a relationship of the main part points to. */
  readonly chart: (id: string) => ChartPart | undefined
}

export interface ChartPart {
  readonly bytes: Uint8Array
  /** The workbook that the chart keeps its values in; inflated when it is asked for. */
  readonly workbook: () => Uint8Array | undefined
}

/** All that charts keep, inflated: a workbook of each has some thousands of bytes. */
const MOST_WORKBOOK_BYTES = 64 * 1024 * 1024

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
  const keptBy = (chart: string): string | undefined =>
    relationshipsOf(file, parts, chart).find(({ type }) => type === 'package')?.path
  let inflated: ReadonlyMap<string, Uint8Array> | undefined
  const workbooks = (): ReadonlyMap<string, Uint8Array> => {
    if (inflated !== undefined) return inflated
    const wanted = new Set([...paths.values()].map(keptBy))
    inflated = zipEntries(file, bytes, (name) => wanted.has(name), MOST_WORKBOOK_BYTES)
    return inflated
  }
  return {
    main,
    named: (name) => parts.get(own.find(({ type }) => type === name)?.path ?? `${posix.dirname(path)}/${name}.xml`),
    chart(id) {
      const part = paths.get(id) ?? ''
      const chart = parts.get(part)
      const workbook = (): Uint8Array | undefined => {
        const kept = keptBy(part)
        return kept === undefined ? undefined : workbooks().get(kept)
      }
      return chart === undefined ? undefined : { bytes: chart, workbook }
    },
  }
}
