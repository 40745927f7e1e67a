/** Codes too long for low rows: their last digits slide into the cell below, in front of its own code. */
import type { DraftCell, DraftTable } from './page.ts'

const SLID = /^(?<end>\d{1,2})(?:\s+(?<own>[23]\d{2,6}|\D+))?$/
const CUT = /^[23]\d{2,5}$/
/** Functional subjects have up to seven digits, economic ones up to five. */
const CODE = /^(?:2\d{2}(?:\d{2}){0,2}|3\d{2}(?:\d{2})?)$/
/** One such cell may be a slip of whoever typed it. */
const fewestSlid = 2

/** The cells of a column with the texts that they have once each code is whole; none where they are no codes. */
function wholeCodes(column: readonly DraftCell[]): ReadonlyMap<DraftCell, string> {
  const texts = new Map<DraftCell, string>()
  let slid = 0
  let above: DraftCell | undefined
  for (const cell of column) {
    const { end = '', own = '' } = SLID.exec(cell.text)?.groups ?? {}
    const cut = above === undefined ? '' : (texts.get(above) ?? above.text)
    if (above !== undefined && end !== '' && CUT.test(cut) && CODE.test(cut + end)) {
      texts.set(above, cut + end)
      texts.set(cell, own)
      if (/\d/.test(own)) slid++
    }
    above = cell
  }
  const areCodes = column.every((cell) => {
    const text = texts.get(cell) ?? cell.text
    return CODE.test(text) || !/\d/.test(text)
  })
  return slid >= fewestSlid && areCodes ? texts : new Map()
}

/** The table with the last digits of codes where they belong. */
export function withWholeCodes(table: DraftTable): DraftTable {
  const columns = new Map<number, DraftCell[]>()
  for (const cell of table.cells) {
    const known = columns.get(cell.column)
    if (known === undefined) columns.set(cell.column, [cell])
    else known.push(cell)
  }
  const texts = new Map(
    [...columns.values()].flatMap((cells) => [...wholeCodes(cells.toSorted((a, b) => a.row - b.row))]),
  )
  if (texts.size === 0) return table
  return { ...table, cells: table.cells.map((cell) => ({ ...cell, text: texts.get(cell) ?? cell.text })) }
}
