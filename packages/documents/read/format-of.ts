/** Which format a file has, by what its bytes are. */
import type { Format } from '../document.ts'
import { UnreadableFile, type UnreadableReason } from '../unreadable.ts'
import { openCompoundFile } from './compound-file.ts'
import type { ReaderInput } from './reader.ts'
import { zipNames } from './zip-entries.ts'

const HEAD = 4096

/** @throws UnreadableFile when it is a format that is not read, or encrypted. */
export function formatOf({ file, bytes }: ReaderInput): Format {
  const head = bytes.subarray(0, HEAD)
  const text = Buffer.from(head).toString('latin1')
  if (text.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (text.startsWith('PK')) return zippedFormat(file, bytes)
  if (text.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return compoundFormat(file, bytes)
  if (text.startsWith('{\\rtf')) return 'doc'
  for (const { starts, reason, message } of REFUSED)
    if (starts.test(text)) throw new UnreadableFile(file, reason, `${file}：${message}`)
  return HTML.test(withoutZeros(text)) ? 'html' : 'text'
}

const REFUSED: readonly { readonly starts: RegExp; readonly reason: UnreadableReason; readonly message: string }[] = [
  {
    starts: /^(?:\u00ff\u00d8\u00ff|\u0089PNG|GIF8|II\*\0|MM\0\*|BM.{4}\0{4}|RIFF.{4}WEBP|.{4}ftyp(?:heic|mif1))/s,
    reason: 'no-text',
    message: '是图片，没有可读取的文字。请提供 docx、pdf 等含文字的版本，或先做文字识别（OCR）。',
  },
  {
    starts: /^(?:Rar!|7z\u00bc\u00af|\u001f\u008b)/,
    reason: 'unknown-format',
    message: '是 rar、7z 等压缩包，请解压后再试，或重新打成 zip。',
  },
  {
    starts: /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]{0,200}>\s*(?:<!--[^>]{0,200}-->\s*)?<\?mso-application/i,
    reason: 'unknown-format',
    message: '是 Office 2003 的 XML 格式，请在 WPS 或 Office 中另存为 docx 或 xlsx 后再试。',
  },
  {
    starts: /^(?:MIME-Version:|From: <Saved by)/i,
    reason: 'unknown-format',
    message: '是网页归档（mht）格式，请在浏览器、WPS 或 Word 中另存为 html 或 docx 后再试。',
  },
]

/** Where a page begins, or the middle of one that was cut out of its frame. */
const HTML =
  /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,1000}-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|table|p|h[1-6]|section|article|main|span|center|ol|ul|font|b|strong|em|i|u|a|img|br|hr|header|nav|form|figure|blockquote|ucapcontent|link|style|script)\b/i

/** The ASCII of UTF-16. */
const withoutZeros = (text: string): string => text.replaceAll('\0', '')

function zippedFormat(file: string, bytes: Uint8Array): Format {
  const names = zipNames(file, bytes)
  if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx'
  if (names.some((name) => /^xl\/workbook\d*\.(?:xml|bin)$/.test(name))) return 'xlsx'
  const message = names.includes('OFD.xml')
    ? '是 OFD 版式文件，暂不能读取。请用 OFD 阅读器转换为 pdf，或提供 docx。'
    : names.includes('mimetype')
      ? '是 OpenDocument 或电子书格式，请在 WPS 或 Office 中另存为 docx 或 xlsx 后再试。'
      : '是压缩包但不是 Word 或 Excel 文档；多个文件打成的压缩包请直接以 .zip 交给审核。'
  throw new UnreadableFile(file, 'unknown-format', `${file}：${message}`)
}

function compoundFormat(file: string, bytes: Uint8Array): Format {
  const streams = openCompoundFile(file, bytes)
  const encrypted = new UnreadableFile(
    file,
    'encrypted',
    `${file}：文件已加密，请在 WPS 或 Office 中打开、取消密码保护并另存后再试。`,
  )
  if (streams.has('encryptedpackage')) throw encrypted
  const word = streams.get('worddocument')
  if (word !== undefined) {
    if (isWordEncrypted(word.read(12))) throw encrypted
    return 'doc'
  }
  if (streams.has('workbook') || streams.has('book')) return 'xls'
  throw new UnreadableFile(
    file,
    'unknown-format',
    `${file}：不是 Word 或 Excel 文档。请在 WPS 或 Office 中另存为 docx 或 xlsx 后再试。`,
  )
}

/** The flags of a Word document stand in its eleventh and twelfth bytes. */
const isWordEncrypted = (start: Uint8Array): boolean => ((start[11] ?? 0) & 0x01) !== 0
