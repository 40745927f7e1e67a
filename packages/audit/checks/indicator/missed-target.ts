import { exactParts } from '@mingzhang/accounts'
import type { Disclosure, Evaluation, IndicatorRow } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { attainmentOf, isLate } from '@mingzhang/performance'
import type { Check, Observation } from '../../check.ts'
import { explainedIndicators } from '../../evaluations/explained-indicators.ts'
import { cellSpans, shorten } from '../../evaluations/indicator-evidence.ts'
import { isOfManagement } from '../../evaluations/management-indicators.ts'
import { turnedBound } from '../../evaluations/turned-bound.ts'

/** Targets that were missed in forms without a column for the reason. */
export const missedTarget: Check = {
  id: 'missed-target',
  category: 'indicator',
  severity: 'warning',
  title: '实际完成值未达到指标值的，应当说明原因。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：未完成绩效目标或偏离的应分析原因。',
  example: { wrong: '目标29000次，实际24538次，报告称“目标得到较好实现”', right: '目标29000次，实际29310次' },
  *run(disclosure) {
    const explained = explainedIndicators(disclosure)
    for (const evaluation of disclosure.evaluations) {
      if (evaluation.columns.has('reason')) continue
      const conclusion = praise(disclosure, evaluation)
      for (const row of toBeExplained(evaluation)) {
        const observation = observed(row, conclusion)
        if (observation !== undefined && !explained(evaluation, row)) yield observation
      }
    }
  },
}

function observed(row: IndicatorRow, conclusion: Span | undefined): Observation | undefined {
  const percent = missed(row)
  const beyond = exceeds(row) ? '超过上限' : isPastDeadline(row) ? '晚于时限' : undefined
  if (percent === undefined && beyond === undefined) return undefined
  const { name, target, actual } = row.indicator
  return {
    ...(isDeducted(row) ? { severity: 'info' } : {}),
    message: `“${shorten(name)}”目标${target.text}，实际${actual.text}，${beyond ?? `只完成${percent}%`}，没有说明原因${conclusion === undefined ? '' : '，评价结论仍称目标完成较好'}。`,
    evidence: [...cellSpans(row, ['actual', 'target', 'name']), ...(conclusion === undefined ? [] : [conclusion])],
  }
}

/** Rows of which nobody else says why. */
function toBeExplained({ indicators }: Evaluation): IndicatorRow[] {
  const byOthers = indicators.some(({ indicator }) => isOfManagement(indicator.levels[0] ?? ''))
  return indicators.filter(
    // 预算执行率, a first level without an indicator, is explained with the money.
    (row) => row.indicator.name !== '' && turnedBound(row) === undefined && !(byOthers && isDeducted(row)),
  )
}

/** Points were taken off, so that the miss is told: in an evaluation by others the report says why. */
const isDeducted = ({ score, weight }: IndicatorRow): boolean =>
  score !== undefined && weight !== undefined && exactParts(score.stated) < exactParts(weight.stated)

/** The conclusion of the form's report, where it says that all went well. */
function praise({ evaluationReports }: Disclosure, { id }: Evaluation): Span | undefined {
  const words = evaluationReports.find(({ evaluations }) => evaluations.includes(id))?.conclusion
  return words !== undefined && /较好|全面|圆满|完成|实现/.test(words.text.slice(0, 80)) ? words.span : undefined
}

/** How much of a target that more is better for was reached, where it was missed. */
function missed({ indicator }: IndicatorRow): number | undefined {
  const attainment = attainmentOf(indicator)
  if (!attainment.comparable || attainment.result === 'met' || attainment.lessIsBetter) return undefined
  return indicator.reason === '' && indicator.goal?.approximate !== true ? attainment.percent : undefined
}

/** `≤280万元` beside `680万元`: above a ceiling that the form itself writes. */
function exceeds({ indicator }: IndicatorRow): boolean {
  const attainment = attainmentOf(indicator)
  if (!attainment.comparable || attainment.result === 'met' || indicator.reason !== '') return false
  const ceiling = indicator.goal?.comparison
  return (ceiling === 'at-most' || ceiling === 'less-than') && indicator.goal?.approximate !== true
}

/** Done on a later day than was set. */
const isPastDeadline = ({ indicator: { target, actual, reason } }: IndicatorRow): boolean =>
  reason === '' && actual.kind === 'date' && isLate(target.text, actual.text)
