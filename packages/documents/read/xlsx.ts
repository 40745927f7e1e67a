/** Reads workbooks (xlsx, xls): a heading and a table for each sheet, cells as displayed. */
import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx'
import type { Block, Cell, Format, Gap } from '../document.ts'
import { UnreadableFile } from '../unreadable.ts'
import type { Reader, ReaderInput } from './reader.ts'
import { zipEntries } from './zip-entries.ts'

const MOST_ROWS = 100_000
const MOST_COLUMNS = 500

export const readXlsx: Reader = async (input) => {
  zipEntries(input.file, input.bytes, () => true)
  return readWorkbook(input, 'xlsx')
}

export const readXls: Reader = async (input) => readWorkbook(input, 'xls')

function readWorkbook({ file, bytes }: ReaderInput, format: Format) {
  const workbook = open(file, bytes)
  const gaps: Gap[] = []
  const blocks = workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name]
    if (sheet === undefined) return []
    if (workbook.Workbook?.Sheets?.[index]?.Hidden) {
      gaps.push({
        what: `工作表“${name}”`,
        reason: '该工作表处于隐藏状态，内容已一并读取，请确认是否应当公开。',
        place: { sheet: name },
      })
    }
    return readSheet(name, sheet, gaps)
  })
  if (!blocks.some((block) => block.kind === 'table'))
    throw new UnreadableFile(file, 'no-text', `${file}：工作簿中没有数据，请检查是否保存完整。`)
  return { file, format, blocks, gaps }
}

function open(file: string, bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellStyles: false,
      sheetRows: MOST_ROWS + 1,
    })
  } catch (error) {
    const encrypted = error instanceof Error && /password|encrypt/i.test(error.message)
    if (encrypted) throw new UnreadableFile(file, 'encrypted', `${file}：工作簿已加密，请取消密码保护后再试。`)
    throw new UnreadableFile(
      file,
      'damaged',
      `${file}：工作簿已损坏或不是 Excel 格式，请在 WPS 或 Excel 中另存为 xlsx 后再试。`,
    )
  }
}

function readSheet(name: string, sheet: WorkSheet, gaps: Gap[]): Block[] {
  const rows = (sheet['!data'] ?? []).slice(0, MOST_ROWS)
  if ((sheet['!data'] ?? []).length > MOST_ROWS) {
    gaps.push({ what: `工作表“${name}”`, reason: `超过${MOST_ROWS}行，其后各行未读取。`, place: { sheet: name } })
  }
  const merged = mergedCells(sheet)
  const cells: Cell[] = []
  rows.forEach((row, rowIndex) => {
    row?.slice(0, MOST_COLUMNS).forEach((cell, column) => {
      const span = merged.get(`${rowIndex},${column}`)
      if (span === 'covered' || cell === undefined || cell === null) return
      const text = (cell.w ?? (cell.v === undefined ? '' : String(cell.v))).trim()
      if (text === '' && span === undefined) return
      const address = utils.encode_cell({ r: rowIndex, c: column })
      cells.push({
        row: rowIndex,
        column,
        rowSpan: span?.rows ?? 1,
        columnSpan: span?.columns ?? 1,
        text,
        place: { sheet: name, address },
      })
    })
  })
  if (cells.length === 0) return []
  const heading: Block = { kind: 'paragraph', text: name, level: 1, place: { sheet: name } }
  const columns = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0)
  return [heading, { kind: 'table', rows: rows.length, columns, cells, place: { sheet: name } }]
}

type Merged = 'covered' | { readonly rows: number; readonly columns: number }

const MOST_MERGED = 100_000

function mergedCells(sheet: WorkSheet): Map<string, Merged> {
  const merged = new Map<string, Merged>()
  for (const { s, e } of sheet['!merges'] ?? []) {
    const [rows, columns] = [Math.min(e.r, MOST_ROWS) - s.r + 1, Math.min(e.c, MOST_COLUMNS) - s.c + 1]
    if (rows < 1 || columns < 1 || merged.size + rows * columns > MOST_MERGED) continue
    for (let row = s.r; row < s.r + rows; row++)
      for (let column = s.c; column < s.c + columns; column++) merged.set(`${row},${column}`, 'covered')
    merged.set(`${s.r},${s.c}`, { rows, columns })
  }
  return merged
}
