/** The parts of an xlsx package that hold data: its sheets and the texts they share. */
import { UnreadableFile } from '../../unreadable.ts'
import { mainPart, relationshipsOf } from '../relationships.ts'
import { parseXml } from '../xml.ts'
import { zipEntries } from '../zip-entries.ts'
import { readSharedStrings } from './shared-strings.ts'

/** No other part is inflated: not pictures, drawings, comments, print settings. */
const WANTED = /^_rels\/\.rels$|^xl\/(?:_rels\/)?[^/]+\.(?:xml|rels)$|^xl\/worksheets\/[^/]+\.xml$/

interface SheetEntry {
  readonly name: string
  readonly relation: string
  readonly hidden: boolean
}

export interface SheetPart {
  readonly name: string
  readonly hidden: boolean
  readonly bytes: Uint8Array
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[]
  readonly strings: readonly string[]
  readonly styles: Uint8Array | undefined
  readonly date1904: boolean
}

/** @param mostBytes what the package may inflate to @throws UnreadableFile when it is no xlsx, or beyond the bounds. */
export function workbookParts(file: string, bytes: Uint8Array, mostBytes?: number): WorkbookParts {
  const parts = zipEntries(file, bytes, (name) => WANTED.test(name), mostBytes)
  const path = mainPart(file, parts, 'xl/workbook.xml')
  const { sheets, date1904 } = readWorkbook(file, parts.get(path))
  const relationships = relationshipsOf(file, parts, path)
  const typed = (type: string): Uint8Array | undefined =>
    parts.get(relationships.find((relationship) => relationship.type === type)?.path ?? '')
  return {
    sheets: sheets.flatMap(({ name, relation, hidden }) => {
      const part = parts.get(relationships.find(({ id }) => id === relation)?.path ?? '')
      return part === undefined ? [] : [{ name, hidden, bytes: part }]
    }),
    strings: readSharedStrings(file, typed('sharedStrings')),
    styles: typed('styles'),
    date1904,
  }
}

function readWorkbook(file: string, bytes: Uint8Array | undefined): { sheets: SheetEntry[]; date1904: boolean } {
  if (bytes === undefined)
    throw new UnreadableFile(
      file,
      'damaged',
      `${file}：不是完整的 Excel 工作簿，或是 xlsb 格式。请在 WPS 或 Excel 中另存为 xlsx 后再试。`,
    )
  const sheets: SheetEntry[] = []
  let date1904 = false
  parseXml(file, bytes, {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = attributes.date1904 === '1' || attributes.date1904 === 'true'
      if (name !== 'sheet') return
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden'
      sheets.push({ name: attributes.name ?? '', relation: attributes['r:id'] ?? '', hidden })
    },
  })
  return { sheets, date1904 }
}
