/** The common door: finds the format by what the bytes are, and reads. */
import { extname } from 'node:path'
import type { Document, Format } from '../document.ts'
import { UnreadableFile } from '../unreadable.ts'
import type { Reader, ReaderInput } from './reader.ts'

/** No file of more bytes is read. */
export const LARGEST_FILE = 300 * 1024 * 1024

const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  text: async () => (await import('./text.ts')).readText,
  html: async () => (await import('./html.ts')).readHtml,
  docx: async () => (await import('./docx.ts')).readDocx,
  doc: async () => (await import('./doc.ts')).readDoc,
  pdf: async () => (await import('./pdf.ts')).readPdf,
  xlsx: async () => (await import('./xlsx.ts')).readXlsx,
  xls: async () => (await import('./xlsx.ts')).readXls,
}

const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.docx': 'docx',
  '.doc': 'doc',
  '.wps': 'doc',
  '.pdf': 'pdf',
  '.xlsx': 'xlsx',
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
  const format = formatOf(input)
  const document = await read(await READERS[format](), input)
  const named = EXTENSIONS[extname(file).toLowerCase()]
  if (named === undefined || named === format) return document
  const gap = { what: '文件扩展名', reason: `扩展名与内容不符，已按 ${format} 格式读取。请改正扩展名。` }
  return { ...document, gaps: [...document.gaps, gap] }
}

/** A reader's own error is a damaged file: nothing else reaches the user. */
async function read(reader: Reader, input: ReaderInput): Promise<Document> {
  try {
    return await reader(input)
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(
      input.file,
      'damaged',
      `${input.file}：文件内容已损坏，无法读取。请在 WPS、Word 或 Excel 中另存后再试。`,
    )
  }
}

function formatOf({ file, bytes }: ReaderInput): Format {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096))
  if (head.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (head.length > 4 && head.readUInt16BE(0) === 0x504b) return zippedFormat(file, bytes)
  if (head.length >= 8 && head.readUInt32BE(0) === 0xd0cf11e0) return compoundFormat(file, bytes)
  if (isPicture(head))
    throw new UnreadableFile(file, 'no-text', `${file}：是图片，没有可读取的文字。请提供 docx、pdf 等含文字的版本。`)
  return looksLikeHtml(head.toString('latin1')) ? 'html' : 'text'
}

function zippedFormat(file: string, bytes: Uint8Array): Format {
  const directory = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (directory.includes('word/document.xml')) return 'docx'
  if (directory.includes('xl/workbook')) return 'xlsx'
  throw new UnreadableFile(
    file,
    'unknown-format',
    `${file}：是压缩包但不是 Word 或 Excel 文档；多个文件打成的压缩包请直接以 .zip 交给审核。`,
  )
}

/** OLE compound files name their streams in UTF-16. */
function compoundFormat(file: string, bytes: Uint8Array): Format {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const has = (name: string): boolean => content.includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage'))
    throw new UnreadableFile(file, 'encrypted', `${file}：文件已加密，请取消密码保护后再试。`)
  if (has('WordDocument')) return 'doc'
  if (has('Workbook') || has('Book')) return 'xls'
  throw new UnreadableFile(file, 'unknown-format', `${file}：不是 Word 或 Excel 文档，请另存为 docx 或 xlsx 后再试。`)
}

const PICTURES = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x42, 0x4d],
] as const

const isPicture = (head: Uint8Array): boolean =>
  PICTURES.some((signature) => signature.every((byte, index) => head[index] === byte))

const looksLikeHtml = (head: string): boolean =>
  /^\s*(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|meta|div|table|p|h[1-6])\b/i.test(
    head,
  )
