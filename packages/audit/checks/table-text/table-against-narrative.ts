import type { Check } from '../../check.ts'
import { observeFault } from '../../table-relations/fault-text.ts'
import { analyseTables, withoutTables } from '../../table-relations/table-analysis.ts'
import { isWithinTable } from '../sum/table-sum.ts'

/** What the narrative says of a figure is what the table prints. */
export const tableAgainstNarrative: Check = {
  id: 'table-against-narrative',
  category: 'table-text',
  severity: 'error',
  title: '文字说明中的金额应与附表对应栏一致。',
  basis: '表文勾稽关系 K01、K03–K08、K10–K12。',
  example: {
    wrong: '文中“本年支出合计98.00万元”，支出决算表“合计”100.00',
    right: '文中“本年支出合计100.00万元”，支出决算表“合计”100.00',
  },
  cannotRun: withoutTables,
  *run(disclosure) {
    for (const fault of analyseTables(disclosure).faults) {
      const told = fault.relations.some(({ source }) => source.kind === '表文')
      if (!isWithinTable(fault) && told) yield observeFault(fault)
    }
  },
}
