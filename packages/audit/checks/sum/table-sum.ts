import type { StatutoryTable } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { observeFault, observeShift } from '../../table-relations/fault-text.ts'
import { lacksCategories } from '../../table-relations/lacking-categories.ts'
import { analyseTables, withoutTables } from '../../table-relations/table-analysis.ts'
import type { TableFault } from '../../table-relations/table-relation.ts'

/** Rows, columns and subject trees of the statutory tables (附表) add up. */
export const tableSum: Check = {
  id: 'table-sum',
  category: 'sum',
  severity: 'error',
  title: '附表内各行、各栏及科目类款项应满足基本平衡关系。',
  basis:
    '部门决算公开表表内勾稽关系 A01–A05、B01–B05、C01–C02、D01–D09、E01–E02、F01–F08、G01–G02、H01–H03、H07、I02；差额在四舍五入区间之内的不报。',
  example: {
    wrong: '支出决算表“合计”行：本年支出合计 100.00，基本支出 60.00，项目支出 30.00',
    right: '支出决算表“合计”行：本年支出合计 100.00，基本支出 60.00，项目支出 40.00',
  },
  cannotRun: withoutTables,
  *run(disclosure) {
    const { shifts, faults } = analyseTables(disclosure)
    for (const shift of shifts) yield observeShift(shift)
    for (const fault of faults) if (isWithinTable(fault)) yield observeFault(fault)
    for (const table of disclosure.statutoryTables) if (lacksCategories(table)) yield notAdded(table)
  },
}

const notAdded = ({ form, title, rows }: StatutoryTable): Observation => ({
  severity: 'info',
  message: `《${form.title}》许多行的合计大于读到的各类之和，经济分类栏目没有读全（可能印在没有接上的其他页），行内关系没有核对。`,
  evidence: [title ?? rows[0]?.span].filter((span) => span !== undefined),
})

/** Whether a relation within one table is broken: those between tables then follow from it. */
export const isWithinTable = ({ relations }: TableFault): boolean =>
  relations.some(({ source }) => source.kind === '基本平衡')
