import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { type Counted, countedInterval, countedSpan, mayBeSame } from '../../evaluations/counted.ts'
import { formOfReport } from '../../evaluations/form-of-report.ts'
import { copiedCounts, type IndicatorCount } from '../../evaluations/indicator-counts.ts'
import { reportCounts, sameThing } from '../../evaluations/report-counts.ts'

/** Results that are the targets word for word, where the report on the same project tells another number. */
export const copiedToldOtherwise: Check = {
  id: 'indicator-copied-told-otherwise',
  category: 'indicator',
  severity: 'warning',
  title: '实际完成值不得照抄指标值：与项目自评报告所述完成数不一致的，应填写实际数。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评结果应与实际完成情况对应、有数据支撑。',
  example: {
    wrong: '指标“检修泵站”≥12座，完成值12座；自评报告：全年检修泵站15座',
    right: '指标“检修泵站”≥12座，完成值15座；自评报告：全年检修泵站15座',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) yield* inReport(disclosure, report)
  },
}

function* inReport(disclosure: Disclosure, report: EvaluationReport): Generator<Observation> {
  const form = formOfReport(disclosure, report)
  const copied = form === undefined ? [] : copiedCounts(form)
  if (copied.length === 0) return
  const told = reportCounts(disclosure, report)
  for (const printed of copied) {
    const same = told.filter((counted) => sameThing(printed, counted) !== undefined)
    const [first] = same
    if (first === undefined || !tellOneOther(printed, same)) continue
    yield {
      message: `“${printed.subject}”的完成值与指标值相同，为${show(printed.counted)}，自评报告为“${first.before}${show(first)}”，疑照抄指标值。`,
      evidence: [printed.counted, first].map((counted) => countedSpan(disclosure.document, counted)),
      expected: show(first),
      actual: show(printed.counted),
    }
  }
}

/** All that the report tells of it is one number, and that is not the form's. */
const tellOneOther = ({ counted }: IndicatorCount, told: readonly Counted[]): boolean =>
  !told.some(({ quantity }) => mayBeSame(quantity, counted.quantity)) &&
  new Set(told.map(({ quantity }) => countedInterval(quantity).low)).size === 1

const show = ({ words, quantity }: Counted): string => words.text.slice(quantity.start, quantity.end)
