import type { TableRow } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { exchangedRows as found } from '../../table-relations/exchanged-rows.ts'
import { withoutTables } from '../../table-relations/table-analysis.ts'

/** Two subjects hold each other's amounts. */
export const exchangedRows: Check = {
  id: 'exchanged-rows',
  category: 'table-text',
  severity: 'warning',
  title: '同一科目在收入决算表、支出决算表等表中的数互相颠倒的，疑有两行对调。',
  basis: '部门决算公开表按科目逐行列示：两个科目在一张表中的数恰与另一张表相反，多为错行。',
  example: {
    wrong: '收入决算表：2101101 6.09、2101103 27.39；支出决算表：2101101 27.39、2101103 6.09',
    right: '收入决算表：2101101 27.39、2101103 6.09；支出决算表：2101101 27.39、2101103 6.09',
  },
  cannotRun: withoutTables,
  *run(disclosure) {
    for (const { table, reference, rows, both } of found(disclosure)) {
      const [a, b] = rows
      yield {
        ...(both ? {} : { severity: 'info' as const }),
        message: both
          ? `《${table.form.title}》“${a.code}${a.name}”与“${b.code}${b.name}”的数恰与《${reference.form.title}》相反，疑有两行对调。`
          : `《${table.form.title}》“${a.code}${a.name}”的数恰是《${reference.form.title}》“${b.code}${b.name}”的数，疑与该行对调。`,
        evidence: rows.flatMap(cellsOf),
        cause: [a, b].map(({ code }) => code).join('↔'),
        suggestion: '核对两表，将对调的两行改正。',
      }
    }
  },
}

const cellsOf = ({ span, cells }: TableRow): Span[] => [
  span,
  ...[...cells.values()].filter(({ stated }) => stated !== undefined).map((cell) => cell.span),
]
