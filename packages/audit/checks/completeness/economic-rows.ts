import { economicSubjects, isInForce } from '@mingzhang/accounts'
import type { StatutoryTable, TableRow } from '@mingzhang/disclosure'
import type { Document, Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { withoutTables } from '../../table-relations/table-analysis.ts'

/** So many rows without an amount, and the table prints the whole list of subjects. */
const FEWEST_EMPTY_ROWS = 12
/** Of so many subjects of a 类 one is missed. */
const FEWEST_SUBJECTS = 4
/** A row of a two-sided table names two subjects; more missing ones are another form. */
const MOST_MISSING = 2

/** A table that prints subjects without amounts prints all of them: the one between that is missing is a lost row. */
export const economicRows: Check = {
  id: 'economic-rows',
  category: 'completeness',
  severity: 'info',
  title: '按经济分类列示、没有数的科目也保留的附表，各款应当齐全，不缺行。',
  basis: '《政府收支分类科目》支出经济分类；部门决算公开格式：基本支出决算表逐款列示，没有数的款也保留。',
  example: {
    wrong: '基本支出决算表：30302 退休费；30304 抚恤金（其他款无论有无数均列示）',
    right: '基本支出决算表：30302 退休费；30303 退职（役）费；30304 抚恤金',
  },
  cannotRun: withoutTables,
  *run({ document, statutoryTables, year }) {
    if (year === undefined) return
    for (const table of statutoryTables) {
      if (table.form.rows.kind !== 'economic' || table.unread.length > 0) continue
      if (table.rows.filter(isEmpty).length < FEWEST_EMPTY_ROWS) continue
      const missing = missingSubjects(table, year)
      if (missing.length > MOST_MISSING) continue
      // Where the list of subjects is sure, and all others are printed, the row was lost; of two, both in one row.
      const isSure = missing.every((one) => one.isSure) && areOfOneRow(document, missing)
      for (const { code, name, beside } of missing)
        yield {
          ...(isSure ? { severity: 'warning' as const } : {}),
          message: `《${table.form.title}》没有数的科目也列有行，独缺${code}${name}，疑漏一行。`,
          evidence: [...namedIn(document, table, name), ...beside.map(({ span }) => span)],
        }
    }
  },
}

/** The cell with the only name of the subject, where its code stands elsewhere. */
function namedIn({ blocks }: Document, table: StatutoryTable, name: string): Span[] {
  const named = table.blocks.flatMap((block) => {
    const printed = blocks[block]
    return (printed?.kind === 'table' ? printed.cells : []).flatMap(({ text }, cell) =>
      text.trim() === name ? [{ block, cell, start: 0, end: text.length }] : [],
    )
  })
  return named.length === 1 ? named : []
}

/** The rows in front of them are one row, side by side. */
const areOfOneRow = ({ blocks }: Document, missing: readonly MissingSubject[]): boolean =>
  new Set(
    missing.map(({ beside: [before] }) => {
      const table = before === undefined ? undefined : blocks[before.span.block]
      const cell = table?.kind === 'table' ? table.cells[before?.span.cell ?? 0] : undefined
      return `${before?.span.block} ${cell?.row}`
    }),
  ).size <= 1

const isEmpty = ({ level, cells }: TableRow): boolean =>
  level === 2 && [...cells.values()].every(({ stated }) => stated === undefined || stated.digits === 0n)

interface MissingSubject {
  readonly code: string
  readonly name: string
  /** In force that year without doubt. */
  readonly isSure: boolean
  /** The rows that it should stand between. */
  readonly beside: readonly TableRow[]
}

/** Subjects in force that no row of their 类 prints, and the 类 itself. */
function missingSubjects({ rows }: StatutoryTable, year: number): MissingSubject[] {
  const printed = new Set(rows.map(({ code }) => code))
  const classes = new Set(
    rows.flatMap(({ code, level }) => (level === 2 && code !== undefined ? [code.slice(0, 3)] : [])),
  )
  return [...classes].flatMap((parent) => {
    const inForce = economicSubjects.under(parent).filter((subject) => isInForce(subject, year))
    if (inForce.length < FEWEST_SUBJECTS) return []
    const unprinted = inForce.filter(({ code }) => !printed.has(code))
    // What is not surely in force is missed where it is the only one.
    const missing = unprinted.filter(({ confidence }) => confidence === 'h' || unprinted.length === 1)
    const own = rows.filter(({ code, level }) => level === 2 && code?.startsWith(parent))
    const head =
      printed.has(parent) || own.length < FEWEST_SUBJECTS
        ? undefined
        : economicSubjects.withCode(parent).find((subject) => isInForce(subject, year))
    return [...(head === undefined ? [] : [head]), ...missing].map(({ code, name, confidence }) => {
      const before = own.findLast((row) => (row.code ?? '') < code)
      const behind = own.find((row) => (row.code ?? '') > code)
      return { code, name, isSure: confidence === 'h', beside: [before, behind].flatMap((row) => row ?? []) }
    })
  })
}
