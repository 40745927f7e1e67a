/** Reads xlsx: a heading and a table for each sheet, cells as displayed. */
import type { Gap } from '../document.ts'
import { UnreadableFile } from '../unreadable.ts'
import type { Reader } from './reader.ts'
import { mainPart, relationshipsOf } from './relationships.ts'
import { sheetBlocks } from './sheet-blocks.ts'
import { readNumberFormats } from './xlsx/number-formats.ts'
import { readSharedStrings } from './xlsx/shared-strings.ts'
import { readSheet, type SheetContext } from './xlsx/sheet.ts'
import { parseXml } from './xml.ts'
import { zipEntries } from './zip-entries.ts'

/** No other part is inflated: not pictures, drawings, comments, print settings. */
const WANTED = /^_rels\/\.rels$|^xl\/(?:_rels\/)?[^/]+\.(?:xml|rels)$|^xl\/worksheets\/[^/]+\.xml$/

interface SheetEntry {
  readonly name: string
  readonly relation: string
  readonly hidden: boolean
}

export const readXlsx: Reader = async ({ file, bytes }) => {
  const parts = zipEntries(file, bytes, (name) => WANTED.test(name))
  const path = mainPart(file, parts, 'xl/workbook.xml')
  const { sheets, date1904 } = readWorkbook(file, parts.get(path))
  const relationships = relationshipsOf(file, parts, path)
  const typed = (type: string): Uint8Array | undefined =>
    parts.get(relationships.find((relationship) => relationship.type === type)?.path ?? '')
  const context: SheetContext = {
    file,
    strings: readSharedStrings(file, typed('sharedStrings')),
    formats: readNumberFormats(file, typed('styles')),
    date1904,
  }
  const read = sheets.flatMap(({ name, relation, hidden }) => {
    const part = parts.get(relationships.find(({ id }) => id === relation)?.path ?? '')
    if (part === undefined) return []
    const { cells, merged, uncalculated } = readSheet(context, part)
    const { blocks, gaps } = sheetBlocks({ name, hidden, cells, merged })
    return [{ blocks, gaps: uncalculated === 0 ? gaps : [...gaps, uncalculatedGap(name, uncalculated)] }]
  })
  const blocks = read.flatMap((sheet) => sheet.blocks)
  if (blocks.length === 0) throw new UnreadableFile(file, 'no-text', `${file}：工作簿中没有数据，请检查是否保存完整。`)
  return { file, format: 'xlsx', blocks, gaps: read.flatMap((sheet) => sheet.gaps) }
}

const uncalculatedGap = (name: string, count: number): Gap => ({
  what: `工作表“${name}”的 ${count} 个公式`,
  reason: '公式没有保存计算结果，未核对。请在 WPS 或 Excel 中打开并保存后再试。',
  place: { sheet: name },
})

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
