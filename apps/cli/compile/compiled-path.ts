/** Where a compiled file goes: a name that a bureau expects, safe on every file system. */
import { join } from 'node:path'
import type { CompiledFormat } from '../output/format.ts'

const UNSAFE = /[\\/:*?"<>|\p{Cc}]/gu
const LONGEST_NAME = 80

/** A workbook holds the statutory tables (附表) alone; the other formats the whole disclosure. */
export function compiledPath(
  folder: string,
  names: { readonly document: string; readonly tables: string },
  format: CompiledFormat,
): string {
  const name = isWorkbook(format) ? names.tables : names.document
  return join(folder, `${safe(name)}.${format}`)
}

const isWorkbook = (format: string): boolean => format === 'xlsx'

const safe = (name: string): string =>
  [...name.replace(UNSAFE, '_').replace(/^\.+/, '')].slice(0, LONGEST_NAME).join('')
