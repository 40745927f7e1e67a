/** Where a compiled file goes: a name that a bureau expects. */
import { join } from 'node:path'
import type { CompiledFormat } from '../output/format.ts'
import { safeName } from '../output/safe-name.ts'

/** A workbook holds the statutory tables (附表) alone; the other formats the whole disclosure. */
export const compiledPath = (
  folder: string,
  names: { readonly document: string; readonly tables: string },
  format: CompiledFormat,
): string => join(folder, `${safeName(format === 'xlsx' ? names.tables : names.document)}.${format}`)
