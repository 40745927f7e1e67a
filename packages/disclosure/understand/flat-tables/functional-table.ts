/** A flat table by functional subjects laid into its columns. */
import type { Cell, Table } from '@mingzhang/documents'
import { amountsOf } from './amounts.ts'
import { type ColumnModel, modelOf } from './column-model.ts'
import { cellAt, figureCells, headingCells, single, tableFrom } from './flat-cells.ts'
import { type Family, placementsOf } from './placements.ts'
import type { FlatRegion } from './regions.ts'
import { type SubjectRow, subjectRows } from './subject-rows.ts'
import { type Token, tokensOf } from './tokens.ts'
import type { Told } from './told.ts'

const LABELS = 2
const FIGURE = /\d\.\d/

export function functionalTable({ form, lines }: FlatRegion, told: Told): Table | undefined {
  const read = subjectRows(tokensOf(lines), 'functional')
  if (read === undefined) return undefined
  const header = read.header.map(({ text }) => text).join('')
  // `一般公共预算财政拨款支出决算数`, the name of the form, may stand over all its columns.
  const model = modelOf(form.id, header.replace(form.title.replace(/表$/, ''), ''))
  const place = lines[0]?.place
  if (model === undefined || place === undefined) return undefined
  const { rows } = read
  if (rows.length === 0 && lines.some(({ text }) => FIGURE.test(text))) return undefined
  if (rows.some(({ figures }) => figures.length > model.columns.length)) return undefined
  const placements = placedRows(model, rows, told)
  const headings = headingCells(model, LABELS, place)
  const labels = ['科目编码', '科目名称'].map((title, column) => ({
    ...cellAt(0, single(column), title, place),
    rowSpan: headings.rows,
  }))
  const cells = rows.flatMap((row, index): Cell[] => {
    const at = headings.rows + index
    const { code, name, figures, first } = row
    const label =
      code === undefined
        ? [cellAt(at, { column: 0, columnSpan: LABELS }, name, first.place)]
        : [cellAt(at, single(0), code.text, code.place), cellAt(at, single(1), name, code.place)]
    return [...label, ...figureCells(at, LABELS, model.columns.length, figures, placements[index] ?? [], first.place)]
  })
  return tableFrom([...labels, ...headings.cells, ...cells], LABELS + model.columns.length, place)
}

function placedRows({ columns, sums, usual }: ColumnModel, rows: readonly SubjectRow[], told: Told) {
  const unitsOf = amountsOf(rows.map(({ figures }) => figures))
  const total = rows.findIndex(({ code }) => code === undefined)
  const figuresOfTotal: readonly Token[] = rows[total]?.figures ?? []
  return placementsOf({
    columns: columns.length,
    rows: rows.map(({ figures }) => figures.map(unitsOf)),
    sums,
    families: familiesOf(rows, total),
    total: total < 0 ? undefined : total,
    usual,
    told: (placement) =>
      placement.filter((column, index) => {
        const figure = figuresOfTotal[index]
        return figure !== undefined && told(columns[column]?.told ?? '', figure)
      }).length,
  })
}

/** The rows directly below each row, the uppermost first. */
function familiesOf(rows: readonly SubjectRow[], total: number): Family[] {
  const under = (code: string): number[] => {
    const below = rows.flatMap((row, index) =>
      row.code !== undefined && row.code.text !== code && row.code.text.startsWith(code) ? [index] : [],
    )
    const shortest = below.reduce((least, index) => Math.min(least, rows[index]?.code?.text.length ?? least), 9)
    return below.filter((index) => rows[index]?.code?.text.length === shortest)
  }
  const families = total < 0 ? [] : [{ parent: total, children: under('') }]
  for (const length of [3, 5])
    for (const [parent, { code }] of rows.entries())
      if (code?.text.length === length) families.push({ parent, children: under(code.text) })
  return families.filter(({ children }) => children.length > 0)
}
