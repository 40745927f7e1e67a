import type { Check } from '../../check.ts'
import { withoutTables } from '../../table-relations/table-analysis.ts'

const FEWEST_ALIKE = 3

/** One table in another unit than all others. */
export const unlikeOtherTables: Check = {
  id: 'unit-unlike-other-tables',
  category: 'unit',
  severity: 'info',
  title: '各附表的金额单位一般相同。',
  basis: '部门决算公开格式：各附表金额单位均为万元（或均为元）。',
  example: { wrong: '十二张附表单位为万元，一张为元', right: '十三张附表单位均为万元' },
  cannotRun: withoutTables,
  *run({ statutoryTables }) {
    const told = statutoryTables.filter(({ unitSpan }) => unitSpan !== undefined)
    const units = [...new Set(told.map(({ unit }) => unit))]
    const [only, second] = units
      .map((unit) => told.filter((table) => table.unit === unit))
      .filter(({ length }) => length === 1)
      .flat()
    const usual = told.filter((table) => table !== only)
    const [first] = usual
    if (only?.unitSpan === undefined || first?.unitSpan === undefined || second !== undefined) return
    if (units.length > 2 || usual.length < FEWEST_ALIKE) return
    yield {
      message: `《${only.form.title}》的单位为${only.unit}，其余${usual.length}张附表均为${first.unit}。`,
      evidence: [only.unitSpan, first.unitSpan],
      expected: first.unit,
      actual: only.unit,
    }
  },
}
