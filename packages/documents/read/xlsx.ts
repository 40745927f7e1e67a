/** Reads xlsx: a heading and a table for each sheet, cells as displayed. */
import type { Gap } from '../document.ts'
import { UnreadableFile } from '../unreadable.ts'
import type { Reader } from './reader.ts'
import { sheetBlocks } from './sheet-blocks.ts'
import { displayNumber, readNumberFormats } from './xlsx/number-formats.ts'
import { readSheet, type SheetContext } from './xlsx/sheet.ts'
import { workbookParts } from './xlsx/workbook-parts.ts'

export const readXlsx: Reader = async ({ file, bytes }) => {
  const { sheets, strings, styles, date1904 } = workbookParts(file, bytes)
  const formats = readNumberFormats(file, styles)
  const context: SheetContext = {
    file,
    strings,
    display: (value, style) => displayNumber(value, formats[style] ?? 'General', date1904),
  }
  const read = sheets.map(({ name, hidden, bytes: part }) => {
    const { cells, merged, uncalculated } = readSheet(context, part)
    const { blocks, gaps } = sheetBlocks({ name, hidden, cells, merged })
    return { blocks, gaps: uncalculated === 0 ? gaps : [...gaps, uncalculatedGap(name, uncalculated)] }
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
