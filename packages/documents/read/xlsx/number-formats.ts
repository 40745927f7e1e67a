/** Number formats of cells (styles.xml), and numbers as they display them. */
import { SSF } from '@e965/xlsx'
import { parseXml } from '../xml.ts'

/** A format's code, or the number of one that every workbook has. */
export type NumberFormat = string | number

/** Formats by the number of the cell style. */
export function readNumberFormats(file: string, bytes: Uint8Array | undefined): NumberFormat[] {
  const codes = new Map<string, string>()
  const formats: NumberFormat[] = []
  if (bytes === undefined) return formats
  let ofCells = false
  parseXml(file, bytes, {
    open(name, attributes) {
      const id = attributes.numFmtId ?? '0'
      if (name === 'numFmt') codes.set(id, attributes.formatCode ?? 'General')
      else if (name === 'cellXfs') ofCells = true
      else if (name === 'xf' && ofCells) formats.push(codes.get(id) ?? Number(id))
    },
    close(name) {
      if (name === 'cellXfs') ofCells = false
    },
  })
  return formats
}

const format: (format: NumberFormat, value: number, options: { readonly date1904: boolean }) => unknown = SSF.format

/** A number as displayed; as stored where its format is none. */
export function displayNumber(value: number, numberFormat: NumberFormat, date1904: boolean): string {
  try {
    return String(format(numberFormat, value, { date1904 })).trim()
  } catch {
    return String(value)
  }
}
