export { allMatches } from './all-matches.ts'
export * from './document.ts'
export * from './manuscript.ts'
export { plainCharacters } from './plain-characters.ts'
export { printedOffset, readOffset } from './plain-numbers.ts'

export { openArchive } from './read/archive.ts'
export { LARGEST_FILE, readDocument } from './read/read-document.ts'
export type { Reader, ReaderInput } from './read/reader.ts'
export { addressOf } from './read/sheet-blocks.ts'
export { textDocument } from './read/text.ts'
export { readTogether } from './read/together.ts'
export { zipEntries } from './read/zip-entries.ts'
export { tableOfRows } from './table-of-rows.ts'
export * from './unreadable.ts'
export * from './workbook.ts'
export { BYTE_ORDER_MARK, csvRows } from './write/csv.ts'
export { documentOf } from './write/document-of.ts'
export type { TypesettingData } from './write/pdf/typesetting-data.ts'
export { writeWorkbook } from './write/workbook.ts'
export {
  loadTypesetter,
  typeset,
  typesettingData,
  type WrittenFormat,
  writeDocument,
  writeRevisedDocument,
} from './write/write-document.ts'
