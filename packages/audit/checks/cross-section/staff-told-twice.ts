import { DEPARTMENT, type Fact } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'
import { isExact } from '../../relations/relation.ts'

/** Numbers of those who work for the organisation at the end of the year, by the words that tell them. */
const STAFF = /^(?:年末)?(?:实有)?(?:在职|在编)(?:在编|在职)?(?:人员|职工|人数)(?:总数)?$/

/** Staff are as many in the report on performance as in the overview. */
export const staffToldTwice: Check = {
  id: 'staff-told-twice',
  category: 'cross-section',
  severity: 'error',
  title: '同一口径的年末在职人员数在各处应当一致。',
  basis: '格式关系 K18：同一指标在文件各处为同一数值。',
  example: {
    wrong: '全局年末实有在职人员61人。……部门基本情况：年末实有在职人员67人。',
    right: '全局年末实有在职人员61人。……部门基本情况：年末实有在职人员61人。',
  },
  *run(disclosure) {
    const first = new Map<string, Fact>()
    for (const fact of disclosure.facts) {
      const { concept, figure, scope, year } = fact
      const isStaff = figure.unit.measure === 'count' && STAFF.test(concept.label) && isExact(figure)
      if (!isStaff || scope !== DEPARTMENT || year !== disclosure.year) continue
      const before = first.get(concept.label)
      if (before === undefined) first.set(concept.label, fact)
      else if (before.figure.stated.digits !== figure.stated.digits)
        yield {
          message: `${concept.label}一处为${printFigure(before.figure)}，另一处为${printFigure(figure)}，前后不一致。`,
          evidence: [figure.span, before.figure.span],
          expected: printFigure(before.figure),
          actual: printFigure(figure),
        }
    }
  },
}
