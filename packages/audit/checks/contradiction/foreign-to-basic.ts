import { printStated } from '@mingzhang/accounts'
import type { Check } from '../../check.ts'
import { withoutTables } from '../../table-relations/table-analysis.ts'

/** 类 that basic expenditure cannot have. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['309', '资本性支出（基本建设）'],
  ['311', '对企业补助（基本建设）'],
  ['312', '对企业补助'],
  ['313', '对社会保障基金补助'],
])

/** Construction and grants to enterprises are projects, never basic expenditure. */
export const foreignToBasic: Check = {
  id: 'foreign-to-basic-expenditure',
  category: 'contradiction',
  severity: 'warning',
  title: '基本支出决算表中不应有基本建设、对企业补助、对社会保障基金补助的支出。',
  basis: '逻辑关系 F11：309、311、312、313 类在基本支出中应为空。',
  example: { wrong: '基本支出决算表：309 资本性支出（基本建设） 12.00', right: '基本支出决算表：310 资本性支出 12.00' },
  cannotRun: withoutTables,
  *run({ statutoryTables }) {
    for (const table of statutoryTables.filter(({ form }) => form.id === 'T6')) {
      for (const row of table.rows) {
        const name = FOREIGN.get(row.code ?? '')
        const filled = [...row.cells.values()].filter(({ stated }) => stated !== undefined && stated.digits !== 0n)
        const [cell] = filled
        if (name === undefined || cell?.stated === undefined) continue
        yield {
          message: `《${table.form.title}》列有${row.code}${name}${printStated(cell.stated)}${table.unit}，此类支出属于项目支出。`,
          evidence: [cell.span, row.span],
        }
      }
    }
  },
}
