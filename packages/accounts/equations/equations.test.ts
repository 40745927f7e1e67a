import { describe, expect, it } from 'vitest'
import { LEDGER_FORMS } from '../ledgers/ledger-forms.ts'
import { TABLE_FORMS, TABLE_SETS, type TableForm, tableSetOf } from '../tables/index.ts'
import { TABLE_EQUATIONS, type TableEquation } from './index.ts'

const formOf = (id: string): TableForm => {
  const form = TABLE_FORMS.find((candidate) => candidate.id === id)
  if (form === undefined) throw new Error(`no form ${id}`)
  return form
}

const isCode = (row: string): boolean => /^\d{3}(\d{2}){0,2}$/.test(row)

/** Whether a table or ledger can hold a row, a column. */
function holds(id: string, row: string | undefined, column: string | undefined): boolean {
  const ledger = LEDGER_FORMS.find((form) => form.id === id)
  if (ledger === undefined) {
    const form = formOf(id)
    return (row === undefined || printsRow(form, row)) && (column === undefined || printsColumn(form, column))
  }
  const { rows, columns } = ledger
  const hasRow = (key: string): boolean =>
    typeof rows === 'string' ? key === 'total' || isCode(key) : rows.some((line) => line.key === key)
  return (row === undefined || hasRow(row)) && (column === undefined || columns.some(({ key }) => key === column))
}

/** Rows that a form can print, or printed in former years: its lines, the total, the single row, or any subject. */
function printsRow({ rows }: TableForm, row: string): boolean {
  if (rows.kind === 'single') return row === 'data'
  if (rows.kind === 'lines')
    return rows.sides.some((side) => [...(side.formerLines ?? []), ...side.lines].some(({ key }) => key === row))
  if (rows.kind === 'economic' && rows.lines.some((line) => line.key === row)) return true
  return row === 'total' || isCode(row)
}

const printsColumn = ({ columns }: TableForm, column: string): boolean => columns.some(({ key }) => key === column)

const addresses = ({ shape }: TableEquation): { table: string; row?: string; column?: string }[] => {
  if (shape.kind === 'cells') return [...shape.left, ...shape.right]
  if (shape.kind === 'rows') return [...shape.left, ...shape.right].map((column) => ({ table: shape.table, column }))
  if (shape.kind === 'categories') return [{ table: shape.table, row: shape.total }]
  if (shape.kind === 'subject-parts') return [shape.left, ...shape.right]
  if (shape.kind === 'economic-totals') return [{ table: shape.table }, { table: shape.columns }, shape.rows]
  return shape.kind === 'same-subject' ? [shape.left, shape.right] : [{ table: shape.table }]
}

describe('the catalogue of equations', () => {
  it.each(TABLE_EQUATIONS.map((equation) => [equation.id, equation.formula, equation] as const))(
    '%s %s speaks of cells that its forms print',
    (_, __, equation) => {
      for (const { table, row, column } of addresses(equation)) {
        expect(holds(table, row, column), `${table} ${row} ${column}`).toBe(true)
      }
    },
  )

  it('holds each equation once', () => {
    const texts = TABLE_EQUATIONS.map(({ id, relation, shape }) => `${id} ${relation} ${JSON.stringify(shape)}`)
    expect(new Set(texts).size).toBe(texts.length)
  })
})

describe('the catalogue of forms', () => {
  it('gives every form its own id, title and required columns', () => {
    expect(new Set(TABLE_FORMS.map(({ id }) => id)).size).toBe(TABLE_FORMS.length)
    const titles = TABLE_FORMS.flatMap(({ title, aliases }) => [title, ...aliases])
    expect(new Set(titles).size).toBe(titles.length)
    for (const form of TABLE_FORMS)
      for (const key of form.required) expect(printsColumn(form, key), `${form.id} ${key}`).toBe(true)
  })

  it('knows the sets of the regions by year', () => {
    expect(tableSetOf('四川', 2020)?.tables).toHaveLength(14)
    expect(tableSetOf('四川', 2022)?.tables).toHaveLength(13)
    expect(tableSetOf('上海', 2024)?.tables).toHaveLength(9)
    expect(tableSetOf('西藏', 2024)).toBeUndefined()
    for (const { tables } of TABLE_SETS) for (const id of tables) expect(formOf(id).id).toBe(id)
  })
})
