/** The common door: finds the format by what the bytes are, and reads. */
import { extname } from 'node:path'
import type { Document, Format } from '../document.ts'
import { withPlainNumbers } from '../plain-document.ts'
import { UnreadableFile } from '../unreadable.ts'
import { unmarked } from './extraction-marks.ts'
import { formatOf } from './format-of.ts'
import type { Reader, ReaderInput } from './reader.ts'

/** No file of more bytes is read. */
export const LARGEST_FILE = 300 * 1024 * 1024
const LARGEST_PLAIN_FILE = 64 * 1024 * 1024
const MOST_GRID_POSITIONS = 10_000_000

const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  text: async () => (await import('./text.ts')).readText,
  html: async () => (await import('./html.ts')).readHtml,
  docx: async () => (await import('./docx.ts')).readDocx,
  doc: async () => (await import('./doc.ts')).readDoc,
  pdf: async () => (await import('./pdf.ts')).readPdf,
  xlsx: async () => (await import('./xlsx.ts')).readXlsx,
  xls: async () => (await import('./xls.ts')).readXls,
}

const WORKBOOKS: readonly Format[] = ['xlsx', 'xls']

const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.docx': 'docx',
  '.docm': 'docx',
  '.doc': 'doc',
  '.rtf': 'doc',
  '.wps': 'doc',
  '.pdf': 'pdf',
  '.xlsx': 'xlsx',
  '.xlsm': 'xlsx',
  '.xls': 'xls',
  '.et': 'xls',
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'text',
}

/** Read one file of any format. @throws UnreadableFile with a Chinese message that names file, reason and remedy. */
export async function readDocument(input: ReaderInput): Promise<Document> {
  const { file, bytes } = input
  if (bytes.length === 0) throw new UnreadableFile(file, 'empty', `${file}：文件是空的（0 字节），请重新下载或导出。`)
  if (bytes.length > LARGEST_FILE)
    throw new UnreadableFile(file, 'too-large', `${file}：文件超过 300 MB，请拆分或压缩其中的图片后再试。`)
  const format = await guarded(input, () => formatOf(input))
  if ((format === 'text' || format === 'html') && bytes.length > LARGEST_PLAIN_FILE)
    throw new UnreadableFile(file, 'too-large', `${file}：纯文本或网页超过 64 MB，请拆分后再试。`)
  const named = extname(file).toLowerCase()
  const reader = format === 'text' && named === '.csv' ? (await import('./csv.ts')).readCsv : await READERS[format]()
  const read = unmarked(await guarded(input, () => reader(input)))
  // What stands in a workbook may be accounts: every text is taken as it is.
  const document = WORKBOOKS.includes(format) ? read : withPlainNumbers(read)
  refuseGiantGrids(document)
  const expected = EXTENSIONS[named]
  if (expected === undefined || expected === format) return document
  const gap = { what: '文件扩展名', reason: `扩展名与内容不符，已按 ${format} 格式读取。请改正扩展名。` }
  return { ...document, gaps: [...document.gaps, gap] }
}

/** A reader's own error is a damaged file: nothing else reaches the user. */
async function guarded<T>({ file }: ReaderInput, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(
      file,
      'damaged',
      `${file}：文件内容已损坏，无法读取。请在 WPS、Word 或 Excel 中另存后再试。`,
    )
  }
}

/** Merged cells can claim a grid that no reader of tables could lay out. */
function refuseGiantGrids({ file, blocks }: Document): void {
  let positions = 0
  for (const block of blocks) if (block.kind === 'table') positions += block.rows * block.columns
  if (positions > MOST_GRID_POSITIONS)
    throw new UnreadableFile(file, 'too-large', `${file}：表格异常庞大，无法读取。请删除多余的行列或拆分文件后再试。`)
}
