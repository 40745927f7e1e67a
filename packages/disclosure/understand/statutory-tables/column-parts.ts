/** Tables too wide for a page, typed as several one below the other: each repeats the labels of the rows, and has columns of its own. */
import type { Cell, Table } from '@mingzhang/documents'

/** What stands at the upper left of a table of subjects. */
const CORNER = /编码|科目|项目/

const plain = (text: string): string => text.replaceAll(/\s/g, '')

/** Rows under the same headings; those that a page break parts follow each other. */
interface Part {
  readonly header: readonly Cell[]
  readonly start: number
  readonly bodies: { readonly from: number; readonly to: number }[]
}

/** The ranges of rows of each part; none where the table is one, or its parts have not the same rows. */
export function columnParts(table: Table): readonly (readonly { readonly from: number; readonly to: number }[])[] {
  const labels = table.cells.filter(({ column }) => column === 0).toSorted((a, b) => a.row - b.row)
  const [corner] = labels
  if (corner === undefined || corner.row > 0 || !CORNER.test(corner.text)) return []
  const starts = labels.filter(({ text, rowSpan }) => plain(text) === plain(corner.text) && rowSpan === corner.rowSpan)
  if (starts.length < 2) return []
  const parts: Part[] = []
  for (const [index, { row }] of starts.entries()) {
    const body = { from: row + corner.rowSpan, to: starts[index + 1]?.row ?? table.rows }
    const header = table.cells.filter((cell) => cell.row >= row && cell.row < body.from)
    const last = parts.at(-1)
    if (last !== undefined && haveSameTexts(last.header, header)) last.bodies.push(body)
    else parts.push({ header, start: row, bodies: [body] })
  }
  const rows = parts.map(({ bodies }) =>
    labels.flatMap(({ row, text }) => (bodies.some(({ from, to }) => row >= from && row < to) ? [plain(text)] : [])),
  )
  const [first = []] = rows
  const areSame = rows.every((own) => own.length === first.length && own.every((text, index) => text === first[index]))
  if (parts.length < 2 || first.filter((text) => text !== '').length < 2 || !areSame) return []
  return parts.map(({ start, bodies: [body, ...more] }) => [{ from: start, to: body?.to ?? start }, ...more])
}

const haveSameTexts = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  one.length === other.length &&
  one.every((cell, index) => {
    const again = other[index]
    return again !== undefined && again.column === cell.column && plain(again.text) === plain(cell.text)
  })
