import type { ProjectRow } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'

/** One project on two rows of a list. */
export const duplicateProject: Check = {
  id: 'duplicate-project',
  category: 'copy-paste',
  severity: 'warning',
  title: '同一项目不应在自评表中重复填列。',
  basis: '自评表按项目逐一填列；确属不同单位的同名项目应注明所属单位。',
  example: { wrong: '“安家补助”4万元出现两行', right: '“安家补助（本级）”“安家补助（下属单位）”各一行' },
  *run(disclosure) {
    for (const { projects } of disclosure.evaluations) {
      const seen = new Map<string, ProjectRow>()
      for (const row of projects) {
        const first = seen.get(row.name.text)
        if (first === undefined) seen.set(row.name.text, row)
        else {
          yield {
            message: `项目“${shorten(row.name.text)}”在自评表中出现两行，未注明所属单位，疑似重复填列。`,
            evidence: [row, first].flatMap(({ name, budget, executed }) =>
              [name.span, budget.total?.span, executed.total?.span].filter((span) => span !== undefined),
            ),
          }
        }
      }
    }
  },
}
