import { type Disclosure, type StatutoryTable, tableCell } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'

/** Subjects (项) that by their definitions hold spending of one kind alone, and the column of the other kind. */
const OF_ONE_KIND: ReadonlyMap<string, { readonly kind: string; readonly other: string; readonly column: string }> =
  new Map([
    ['行政运行', { kind: '基本支出', other: '项目支出', column: 'project' }],
    ['事业运行', { kind: '基本支出', other: '项目支出', column: 'project' }],
    ['一般行政管理事务', { kind: '项目支出', other: '基本支出', column: 'basic' }],
  ])

/** Spending of one kind under a subject that is defined as that of the other. */
export const kindOfSpending: Check = {
  id: 'kind-of-spending',
  category: 'policy',
  severity: 'info',
  title: '“行政运行”“事业运行”反映基本支出，“一般行政管理事务”反映项目支出；另列了其他支出的，请核实科目。',
  basis: '《政府收支分类科目》支出功能分类科目说明。',
  example: {
    wrong: '《支出决算表》2010301 行政运行：基本支出100.00，项目支出20.00',
    right: '《支出决算表》2010301 行政运行：基本支出120.00，项目支出0.00',
  },
  *run(disclosure) {
    const table = bySubjectAndKind(disclosure)
    for (const { key, code, name } of table?.rows ?? []) {
      const defined = OF_ONE_KIND.get(name)
      const cell = table === undefined || defined === undefined ? undefined : tableCell(table, key, defined.column)
      if (table === undefined || defined === undefined || cell === undefined || cell.interval.low <= 0n) continue
      yield {
        message: `《${table.form.title}》“${code ?? ''}${name}”按科目说明反映${defined.kind}，表中列有${defined.other}，请核实科目使用是否恰当。`,
        evidence: [cell.span],
      }
    }
  },
}

/** The table of all spending by subject and kind, or that of the general budget. */
const bySubjectAndKind = ({ statutoryTables }: Disclosure): StatutoryTable | undefined =>
  statutoryTables.find(({ form }) => form.id === 'T3') ?? statutoryTables.find(({ form }) => form.id === 'T5')
