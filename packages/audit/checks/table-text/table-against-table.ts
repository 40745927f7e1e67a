import type { Check } from '../../check.ts'
import { observeFault } from '../../table-relations/fault-text.ts'
import { analyseTables, withoutTables } from '../../table-relations/table-analysis.ts'
import { isWithinTable } from '../sum/table-sum.ts'

/** The same figure in two statutory tables is one figure. */
export const tableAgainstTable: Check = {
  id: 'table-against-table',
  category: 'table-text',
  severity: 'error',
  title: '各附表之间的同一指标应一致，有包含关系的不得倒挂。',
  basis:
    '部门决算公开表表间勾稽关系 B06–B08、C03–C04、C06、D02、D10–D12、E03–E06、F09–F10、G03、H04–H09、I01、I03、I05。',
  example: {
    wrong: '总表“本年支出合计”100.00，支出决算表“合计”98.00',
    right: '总表“本年支出合计”100.00，支出决算表“合计”100.00',
  },
  cannotRun: withoutTables,
  *run(disclosure) {
    for (const fault of analyseTables(disclosure).faults) {
      const told = fault.relations.some(({ source }) => source.kind === '表文')
      if (!isWithinTable(fault) && !told) yield observeFault(fault)
    }
  },
}
