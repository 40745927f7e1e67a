/** Expenditure by functional and economic subject, where detail tables (四川 表5、7、9) tell it. */
import { economicSubjects, plainSubjectName, TOTAL_ROW } from '@mingzhang/accounts'
import type { DraftEntry } from './draft-accounts.ts'
import { leafRows, type TableSet } from './leaf-rows.ts'
import { agrees, type Measured, restOf, sumOf } from './measured.ts'
import { measuredAt, type TableAmounts } from './table-amounts.ts'

/** Amounts by subject, then by economic subject. */
type Detail = ReadonlyMap<string, ReadonlyMap<string, Measured>>

/**
 * The entries with their economic subjects; `undefined` where the tables do not tell them of the general budget.
 * Own money has none, nor have subjects whose detail is not known.
 */
export function entriesInDetail(tables: TableSet, entries: readonly DraftEntry[]): DraftEntry[] | undefined {
  const general = detailOf(tables.get('S7'))
  const projects = detailOf(tables.get('S9'))
  if (general === undefined || projects === undefined) return undefined
  const fiscal = detailOf(tables.get('S5')) ?? new Map()
  return entries.flatMap((entry) => {
    const detail = detailOfEntry(entry, entries, { general, projects, fiscal })
    return detail === undefined ? [entry] : withDetail(entry, detail)
  })
}

interface Details {
  readonly general: Detail
  readonly projects: Detail
  readonly fiscal: Detail
}

function detailOfEntry(
  entry: DraftEntry,
  entries: readonly DraftEntry[],
  { general, projects, fiscal }: Details,
): ReadonlyMap<string, Measured> | undefined {
  const { subject, source, nature } = entry
  if (source === 'general') return nature === 'project' ? projects.get(subject) : less(general, projects, subject)
  if (source === 'other') return undefined
  // 表5 does not tell source and nature: only where the rest of a subject belongs to one entry is it known
  const sharers = entries.filter((one) => one.subject === subject && one.source !== 'other' && one.source !== 'general')
  return sharers.length === 1 ? less(fiscal, general, subject) : undefined
}

function less(whole: Detail, part: Detail, subject: string): Map<string, Measured> | undefined {
  const [all, taken] = [whole.get(subject), part.get(subject)]
  if (all === undefined) return undefined
  return new Map(
    [...all].map(([economic, amount]) => {
      const other = taken?.get(economic)
      return [economic, other === undefined ? amount : restOf(amount, [other])]
    }),
  )
}

/** One entry for each economic subject, where together they make up the entry; else the entry as it is. */
function withDetail(entry: DraftEntry, detail: ReadonlyMap<string, Measured>): DraftEntry[] {
  const parts = [...detail].filter(([, { fen }]) => fen !== 0n)
  const rest = restOf(entry.amount, [sumOf(parts.map(([, amount]) => amount))])
  if (rest.fen !== 0n || parts.length === 0) return [entry]
  return parts.map(([economic, amount]) => ({ ...entry, economic, amount }))
}

/** `undefined` where there is no such table, or a column of it is no subject that we know. */
function detailOf(table: TableAmounts | undefined): Detail | undefined {
  if (table === undefined) return undefined
  const codes = new Map<string, string>()
  for (const { column, fen } of table.cells.values()) {
    if (fen === 0n || codes.has(column) || !column.includes('/')) continue
    const code = economicCode(column)
    if (code === undefined) return undefined
    codes.set(column, code)
  }
  const detail = new Map<string, Map<string, Measured>>()
  for (const { code, row } of leafRows(table)) {
    const amounts = new Map<string, Measured>()
    for (const [column, economic] of codes) {
      const cell = table.cells.get(`${row.key}|${column}`)
      if (cell !== undefined && cell.fen !== 0n) amounts.set(economic, cell)
    }
    detail.set(code, amounts)
  }
  correctCrossed(table, detail, codes)
  return detail
}

/** A cell by which both its row and its column miss their totals by as much is taken as the two agree that it is. */
function correctCrossed(
  table: TableAmounts,
  detail: ReadonlyMap<string, Map<string, Measured>>,
  codes: ReadonlyMap<string, string>,
): void {
  const miss = (total: Measured, parts: readonly Measured[]): Measured => {
    const sum = sumOf(parts)
    return { fen: sum.fen - total.fen, tolerance: sum.tolerance + total.tolerance }
  }
  const rows = [...detail].flatMap(([code, amounts]) => {
    const missed = miss(measuredAt(table, code, 'total'), [...amounts.values()])
    return agrees(missed) ? [] : [{ amounts, missed }]
  })
  if (rows.length === 0) return
  const columns = [...codes].flatMap(([column, economic]) => {
    const parts = [...detail.values()].flatMap((amounts) => amounts.get(economic) ?? [])
    const missed = miss(measuredAt(table, TOTAL_ROW, column), parts)
    return agrees(missed) ? [] : [{ economic, missed }]
  })
  for (const { amounts, missed } of rows) {
    const crossing = columns.filter((column) => agrees(restOf(missed, [column.missed])))
    const [only] = crossing
    const cell = only === undefined || crossing.length > 1 ? undefined : amounts.get(only.economic)
    if (only !== undefined && cell !== undefined && cell.fen >= missed.fen)
      amounts.set(only.economic, { fen: cell.fen - missed.fen, tolerance: cell.tolerance })
  }
}

/** The code of a column `类名/款名`. */
function economicCode(column: string): string | undefined {
  const [category = '', leaf = ''] = column.split('/')
  const printed = /^(3\d{4})/.exec(leaf)?.[1]
  if (printed !== undefined) return printed
  const named = economicSubjects.named(leaf).filter(({ code }) => code.length === 5 && code.startsWith('3'))
  const under = named.filter(({ code }) =>
    economicSubjects
      .withCode(code.slice(0, 3))
      .some(({ name }) => plainSubjectName(name) === plainSubjectName(category)),
  )
  const [only, another] = under.length > 0 ? under : named
  return another === undefined ? only?.code : undefined
}
