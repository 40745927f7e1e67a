/** Rows as CSV that a spreadsheet opens as text and numbers, and never as formulas. */
import { writeCsv } from 'hucre/csv'

const NUMBER = /^-?\d+(?:\.\d+)?$/
/** What a spreadsheet would run when it opens the file (OWASP: CSV injection). */
const FORMULA = /^\s*[=+\-@]|^[\t\r]/

/** Lines end in CRLF (RFC 4180); no byte order mark, so that several may be joined. */
export const csvRows = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : `${writeCsv(rows.map((row) => row.map(inert)))}\r\n`

/** By it Excel knows that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

const inert = (text: string): string => (!NUMBER.test(text) && FORMULA.test(text) ? `'${text}` : text)
