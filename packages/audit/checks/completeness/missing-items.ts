import { subjectTree } from '@mingzhang/accounts'
import type { StatutoryTable, TableRow } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { withoutTables } from '../../table-relations/table-analysis.ts'

/** A 款 with money whose 项 no row prints: its sum cannot be checked, so that the lost row shows nowhere else. */
export const missingItems: Check = {
  id: 'missing-items',
  category: 'completeness',
  severity: 'error',
  title: '附表中支出按功能分类应列到项级科目。',
  basis: '《预算法实施条例》第六条：一般公共预算支出按其功能分类应当公开到项。',
  example: {
    wrong: '22102 住房改革支出 88.46（其下没有项级科目行）',
    right: '22102 住房改革支出 88.46；2210201 住房公积金 88.46',
  },
  cannotRun: withoutTables,
  *run({ statutoryTables }) {
    const tables = statutoryTables.filter((table) => table.form.rows.kind === 'functional' && table.unread.length === 0)
    for (const table of tables) {
      if (isByGroup(table)) continue
      for (const row of withoutItems(table)) {
        const elsewhere = tables.flatMap((other) =>
          other === table
            ? []
            : other.rows.filter(({ code, level }) => level === 3 && code?.startsWith(row.code ?? '')),
        )
        const printsItems = table.rows.some(({ level }) => level === 3)
        if (elsewhere.length === 0 && !printsItems) continue
        const names = [...new Set(elsewhere.map(({ code = '', name }) => `${code}${name}`))]
        const known = names.length === 0 ? '' : `，其他附表列有${names.slice(0, 4).join('、')}`
        yield {
          ...(elsewhere.length === 0 ? { severity: 'warning' as const } : {}),
          message: `《${table.form.title}》${row.code}${row.name}下没有项级科目${known}，疑缺行。`,
          evidence: [row.span, ...elsewhere.slice(0, 4).map(({ span }) => span)],
        }
      }
    }
  },
}

/** A detailed table (明细表) that stops at the 款 throughout. */
const isByGroup = ({ form, rows }: StatutoryTable): boolean =>
  form.title.endsWith('明细表') && rows.every(({ level }) => level !== 3)

/** Whether the row behind has a name alone: an item whose code is not read. */
const isNamed = (row: TableRow | undefined): boolean => row?.key.startsWith('name:') === true

/** Rows of level 款 that state money and have nothing beneath them. */
function withoutItems(table: StatutoryTable): TableRow[] {
  const parents = new Set(subjectTree(table.rows).families.map(({ parent }) => table.rows[parent]))
  return table.rows.filter(
    (row, index) =>
      row.level === 2 &&
      !parents.has(row) &&
      !isNamed(table.rows[index + 1]) &&
      table.rows.filter(({ code }) => code === row.code).length === 1 &&
      !table.rows.some(({ code, level }) => level === 3 && code?.startsWith(row.code ?? '-')) &&
      [...row.cells.values()].some(({ stated }) => stated !== undefined && stated.digits !== 0n),
  )
}
