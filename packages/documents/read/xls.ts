/** Reads xls, the older workbooks of Excel and WPS: a heading and a table for each sheet, cells as displayed. */
import { read, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { UnreadableFile } from '../unreadable.ts'
import { openCompoundFile } from './compound-file.ts'
import type { Reader } from './reader.ts'
import { type SheetCell, sheetBlocks } from './sheet-blocks.ts'

export const readXls: Reader = async ({ file, bytes }) => {
  const workbook = open(file, bytes)
  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name]
    if (sheet === undefined) return []
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0
    const merged = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
    return [sheetBlocks({ name, hidden, cells: cellsOf(sheet), merged })]
  })
  const blocks = sheets.flatMap((sheet) => sheet.blocks)
  if (blocks.length === 0) throw new UnreadableFile(file, 'no-text', `${file}：工作簿中没有数据，请检查是否保存完整。`)
  return { file, format: 'xls', blocks, gaps: sheets.flatMap((sheet) => sheet.gaps) }
}

function open(file: string, bytes: Uint8Array): WorkBook {
  const damaged = `${file}：工作簿已损坏或版本过旧，请在 WPS 或 Excel 中另存为 xlsx 后再试。`
  const streams = openCompoundFile(file, bytes)
  const stream = streams.get('workbook') ?? streams.get('book')
  if (stream === undefined || areLinksHostile(stream.read())) throw new UnreadableFile(file, 'damaged', damaged)
  try {
    return read(bytes, { type: 'array', dense: true, cellFormula: false, cellHTML: false })
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message))
      throw new UnreadableFile(file, 'encrypted', `${file}：工作簿已加密，请取消密码保护后再试。`)
    throw new UnreadableFile(file, 'damaged', damaged)
  }
}

function cellsOf(sheet: WorkSheet): SheetCell[] {
  const cells: SheetCell[] = []
  sheet['!data']?.forEach((row, rowIndex) => {
    row?.forEach((cell, column) => {
      const text = (cell?.w ?? (cell?.v === undefined ? '' : String(cell.v))).trim()
      if (text !== '') cells.push({ row: rowIndex, column, text })
    })
  })
  return cells
}

const LINK_RECORDS = new Set([0x01b8, 0x0800])
const MOST_LINKED_CELLS = 1_000_000

/** Links over ranges of millions of cells, which the library would visit one by one. */
function areLinksHostile(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.length)
  let linked = 0
  for (let at = 0; at + 4 <= stream.length; ) {
    const type = view.getUint16(at, true)
    const length = view.getUint16(at + 2, true)
    // A tooltip has its own type before the range.
    const range = at + (type === 0x0800 ? 6 : 4)
    if (LINK_RECORDS.has(type) && range + 8 <= stream.length) {
      const [top = 0, bottom = 0, left = 0, right = 0] = [0, 2, 4, 6].map((offset) =>
        view.getUint16(range + offset, true),
      )
      linked += Math.max(bottom - top + 1, 0) * Math.max(right - left + 1, 0)
    }
    at += 4 + length
  }
  return linked > MOST_LINKED_CELLS
}
