import { TOTAL_ROW } from '@mingzhang/accounts'
import type { Disclosure, StatutoryTable, TableRow } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { codeSpan, subjectRows } from '../../subjects/table-rows.ts'
import { withoutTables } from '../../table-relations/table-analysis.ts'

const NAMES = ['', '类', '款', '项'] as const

/** In a table that prints 类, 款 and 项, every row stands under the row of the level above it. */
export const rowsAbove: Check = {
  id: 'table-rows-above',
  category: 'sum',
  severity: 'error',
  title: '按科目逐级列示的附表中，款、项之上应有所属的类、款一行，合计行不缺。',
  basis: '部门决算公开附表按类、款、项逐级汇总：上级科目行等于所属各行之和。',
  example: {
    wrong: '支出决算表：208、2080505、210、21011、2101101（缺20805一行）',
    right: '支出决算表：208、20805、2080505、210、21011、2101101',
  },
  cannotRun: withoutTables,
  *run(disclosure) {
    for (const table of disclosure.statutoryTables) {
      yield* missingRows(disclosure, table)
      yield* missingTotal(disclosure, table)
    }
  },
}

function* missingRows(disclosure: Disclosure, table: StatutoryTable): Generator<Observation> {
  const rows = subjectRows(table)
  if (leavesOutMiddle(rows)) return
  const codes = new Set(rows.map(({ code }) => code))
  const missing = new Map<string, TableRow[]>()
  for (const row of rows) {
    const above = row.code !== undefined && row.level > 1 ? row.code.slice(0, -2) : undefined
    if (above === undefined || codes.has(above)) continue
    missing.set(above, [...(missing.get(above) ?? []), row])
  }
  for (const [code, orphans] of missing) {
    const [first] = orphans
    if (first === undefined) continue
    const certain = printsLevel(rows, orphans) || isPrintedElsewhere(disclosure, rows, code)
    if (!certain && !isOnlyClass(disclosure, rows, code)) continue
    const before = rowBefore(rows, first)
    yield {
      message: `《${table.form.title}》中“${first.name}”（${first.code}）所属的${NAMES[first.level - 1]}级科目${code}没有列示，或者编码有误。`,
      evidence: [
        ...orphans.slice(0, 6).map((row) => codeSpan(disclosure, row)),
        ...(before === undefined ? [] : [codeSpan(disclosure, before)]),
      ],
      expected: code,
      ...(certain ? {} : { severity: 'warning' as const }),
    }
  }
}

/** A table that lists several 类 has a row that adds them up. */
function* missingTotal(disclosure: Disclosure, table: StatutoryTable): Generator<Observation> {
  const rows = subjectRows(table)
  const [first] = rows
  if (first === undefined || table.unread.length > 0 || table.rows.some(({ key }) => key === TOTAL_ROW)) return
  yield {
    message: `《${table.form.title}》没有合计行。`,
    evidence: [
      ...table.rows.flatMap(({ code, span }) => (code === undefined ? [span] : [])),
      codeSpan(disclosure, first),
    ],
    severity: 'warning',
  }
}

/** So many 项 below no 款 at all show that the table prints 类 and 项 alone. */
const FEWEST_BELOW_CLASSES = 4

function leavesOutMiddle(rows: readonly TableRow[]): boolean {
  const [classes, middle, items] = [1, 2, 3].map((level) => rows.filter((row) => row.level === level).length)
  return middle === 0 && (classes ?? 0) > 1 && (items ?? 0) >= FEWEST_BELOW_CLASSES
}

/** The table is one that prints the level above. */
function printsLevel(rows: readonly TableRow[], orphans: readonly TableRow[]): boolean {
  const level = orphans[0]?.level
  const above = rows.filter((row) => level !== undefined && row.level === level - 1)
  return above.length > 0
}

/** The table prints the 类 above a missing 款, and another table the 款 too. */
const isPrintedElsewhere = ({ statutoryTables }: Disclosure, rows: readonly TableRow[], code: string): boolean =>
  rows.some((row) => row.level === 1 && row.code === code.slice(0, 3)) &&
  statutoryTables.some((table) => subjectRows(table).some((row) => row.code === code))

/** The table prints 款 and 项 of one 类 alone, and not the 类, which another table prints. */
const isOnlyClass = ({ statutoryTables }: Disclosure, rows: readonly TableRow[], code: string): boolean =>
  code.length === 3 &&
  rows.every((row) => row.code?.startsWith(code) === true) &&
  new Set(rows.map(({ level }) => level)).size === 2 &&
  statutoryTables.some((table) => subjectRows(table).some((row) => row.code === code))

/** The row of the level above that stands before it: its own, should the code be wrong. */
function rowBefore(rows: readonly TableRow[], row: TableRow): TableRow | undefined {
  return rows.slice(0, rows.indexOf(row)).findLast(({ level }) => level === row.level - 1)
}
