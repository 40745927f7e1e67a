/** Reads doc (and the rtf that is often named so): through LibreOffice where it is installed, else the text alone. */
import type { Document, Gap } from '../document.ts'
import { UnreadableFile } from '../unreadable.ts'
import { openCompoundFile } from './compound-file.ts'
import { readDocx } from './docx.ts'
import { type Conversion, convertToDocx } from './office-conversion.ts'
import type { Reader, ReaderInput } from './reader.ts'
import { textDocument } from './text.ts'

export const readDoc: Reader = async (input) => {
  const conversion = await convertToDocx(input.bytes)
  if (conversion.kind !== 'converted') return readTextAlone(input, conversion)
  return { ...(await readDocx({ file: input.file, bytes: conversion.bytes })), format: 'doc' }
}

const REASONS = {
  'not-installed':
    '本机没有安装 LibreOffice，doc 只能读取文字，表格未核对。请安装 LibreOffice，或将文件另存为 docx 后再试。',
  failed: 'LibreOffice 未能转换该文件，doc 只能读取文字，表格未核对。请在 WPS 或 Word 中另存为 docx 后再试。',
} as const

async function readTextAlone(
  { file, bytes }: ReaderInput,
  { kind }: Exclude<Conversion, { kind: 'converted' }>,
): Promise<Document> {
  const gap: Gap = { what: '表格未核对', reason: REASONS[kind] }
  const text = await wordText(bytes, file).catch(() => undefined)
  if (text === undefined)
    throw new UnreadableFile(
      file,
      'damaged',
      `${file}：文件已损坏，或是须经 LibreOffice 转换的格式。请在 WPS 或 Word 中另存为 docx 后再试。`,
    )
  return { ...textDocument(file, text), format: 'doc', gaps: [gap] }
}

/** Every chain of the file is followed once before it is given to the library, which would follow circles. */
async function wordText(bytes: Uint8Array, file: string): Promise<string> {
  for (const stream of openCompoundFile(file, bytes).values()) stream.read()
  const { default: WordExtractor } = await import('word-extractor')
  const document = await new WordExtractor().extract(Buffer.from(bytes))
  return document.getBody({ filterUnicode: false })
}
