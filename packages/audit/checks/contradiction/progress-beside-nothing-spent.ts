import type { Check } from '../../check.ts'
import { listNames } from '../../evaluations/indicator-evidence.ts'
import { wordsBetween } from '../../evaluations/wordings.ts'

const PROGRESS = /[^，。；]{0,20}(?:进展顺利|达到预期(?:效果|目标)|圆满完成|全面完成|全部完成)[^，。；]{0,10}/

/** Good progress told of projects that spent nothing. */
export const progressBesideNothingSpent: Check = {
  id: 'progress-beside-nothing-spent',
  category: 'contradiction',
  severity: 'warning',
  title: '有项目执行数为零时，不应称项目进展顺利、全面完成。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评应真实反映完成情况。',
  example: {
    wrong: '特定项目进展顺利，达到预期效果……自评表两个项目执行数为0',
    right: '两个项目因选址调整未实施，其余项目进展顺利……自评表两个项目执行数为0',
  },
  *run(disclosure) {
    const untouched = disclosure.evaluations
      .flatMap(({ projects }) => projects)
      .filter(
        ({ budget, executed }) => (budget.total?.stated.digits ?? 0n) > 0n && executed.total?.stated.digits === 0n,
      )
    if (untouched.length === 0) return
    for (const report of disclosure.evaluationReports) {
      if (report.kind !== 'whole') continue
      const told = wordsBetween(disclosure.document, report.start, report.end, PROGRESS)
      if (told.length === 0) continue
      yield {
        message: `报告称项目进展顺利、达到预期，但自评表中${listNames(untouched.map(({ name }) => name.text))}执行数为0。`,
        evidence: [
          ...told.slice(0, 3),
          ...untouched.flatMap(({ name, executed }) => [
            name.span,
            ...(executed.total === undefined ? [] : [executed.total.span]),
          ]),
        ],
      }
    }
  },
}
