import {
  exactly,
  exactParts,
  intervalOf,
  middle,
  overlap,
  parseStated,
  percentOf,
  printParts,
} from '@mingzhang/accounts'
import type { IndicatorRow } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import { quantitiesIn, quantityInterval } from '@mingzhang/performance'
import type { Check, Observation } from '../../check.ts'
import { formOfReport } from '../../evaluations/form-of-report.ts'
import { sameUnit } from '../../evaluations/indicator-counts.ts'
import { cellSpans } from '../../evaluations/indicator-evidence.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `培训260人次，完成率108.33%`: a result and how much of its target it is. */
const TOLD = /(?<result>\d[\d,]*(?:\.\d+)?[一-龥]{1,4})[，,]完成率(?:为|达到?)?(?<rate>\d{1,3}(?:\.\d+)?)%/g

/** How much of its target a result is, told in the report on a project, against the form's target. */
export const rateOfTarget: Check = {
  id: 'rate-of-target',
  category: 'completion',
  severity: 'error',
  title: '项目自评报告所述完成率，应等于完成数除以自评表的指标值。',
  basis: '完成率＝实际完成值÷指标值×100%。',
  example: {
    wrong: '报告：培训260人次，完成率104.33%。自评表：培训人次，指标值240，完成值260。',
    right: '报告：培训260人次，完成率108.33%。自评表：培训人次，指标值240，完成值260。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      const rows = formOfReport(disclosure, report)?.indicators ?? []
      if (rows.length === 0) continue
      for (const passage of passagesBetween(wholeText(disclosure), report.start, report.end))
        if (passage.at.cell === undefined && passage.text.includes('完成率')) yield* ratesTold(passage, rows)
    }
  },
}

function* ratesTold({ text, at }: Passage, rows: readonly IndicatorRow[]): Generator<Observation> {
  for (const { index, 0: words, groups } of allMatches(text, TOLD)) {
    const { result = '', rate: printed = '' } = groups ?? {}
    const rate = parseStated(printed)
    const [row, another] = rows.filter((one) => hasResult(one, result))
    const computed = row === undefined || another !== undefined ? undefined : rateOf(row)
    if (rate === undefined || row === undefined || computed === undefined) continue
    if (overlap(computed, intervalOf(rate))) continue
    const should = `${printParts(middle(computed), 1n, Math.max(2, rate.decimals))}%`
    yield {
      message: `完成率应为${should}：${result} ÷ 指标值${row.indicator.target.text}，文中为${printed}%。`,
      evidence: [{ ...at, start: index, end: index + words.length }, ...cellSpans(row, ['target', 'actual'])],
      expected: should,
      actual: `${printed}%`,
    }
  }
}

/** The row whose result is what the words tell. */
function hasResult({ indicator: { outcome } }: IndicatorRow, words: string): boolean {
  const [told] = quantitiesIn(words)
  if (told === undefined || outcome === undefined || outcome.comparison !== undefined) return false
  return sameUnit(told.unit, outcome.unit) && overlap(quantityInterval(told), quantityInterval(outcome))
}

function rateOf({ indicator: { goal, outcome } }: IndicatorRow): ReturnType<typeof percentOf> {
  if (goal === undefined || outcome === undefined || goal.unit !== outcome.unit) return undefined
  // Targets and results are counted, not rounded.
  return percentOf(exactly(exactParts(outcome.stated, outcome.scale)), exactly(exactParts(goal.stated, goal.scale)))
}
