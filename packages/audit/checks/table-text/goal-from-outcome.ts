import { countAlike, type Disclosure, type IndicatorRow, type Words } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import {
  type Counted,
  countedIn,
  countedInterval,
  countedSpan,
  mayBeSame,
  paragraphsBetween,
} from '../../evaluations/counted.ts'
import { plainWords } from '../../evaluations/goals-and-results.ts'
import { cellSpans } from '../../evaluations/indicator-evidence.ts'
import { commonRun } from '../../evaluations/text-likeness.ts'

/** `（四）单位整体支出绩效目标。保障…；建成实训室4间`: a paragraph or heading that announces goals. */
const GOALS = /绩效目标|年度目标|总体目标/
const RESULTS = /完成|实现情况|达成/
const LONGEST_LEAD = 24
/** Shorter runs stand in the names of many things. */
const SHORTEST_RUN = 3

/** A goal of the whole department that is what was reached of a project's goal, not what was set. */
export const goalFromOutcome: Check = {
  id: 'goal-from-outcome',
  category: 'table-text',
  severity: 'warning',
  title: '整体绩效报告所述绩效目标应与项目自评表的指标值一致，不应照抄完成值。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效目标在年初设定，绩效指标是绩效目标的细化和量化。',
  example: {
    wrong: '整体绩效目标：建成实训室4间；自评表：新建实训室数量，指标值≥6间，完成值4间。',
    right: '整体绩效目标：建成实训室6间；自评表：新建实训室数量，指标值≥6间，完成值4间。',
  },
  *run(disclosure) {
    const missed = missedRows(disclosure)
    if (missed.length === 0) return
    for (const goal of goalsOfWhole(disclosure).flatMap(countedIn)) {
      const row = missed.find((one) => isOutcomeOf(one, goal))
      if (row === undefined) continue
      const { name, target, actual } = row.indicator
      yield {
        message: `绩效目标写“${show(goal)}”，自评表“${name}”的指标值为${target.text}，${actual.text}是完成值。`,
        evidence: [countedSpan(disclosure.document, goal), ...cellSpans(row, ['target', 'actual', 'name'])],
        expected: target.text,
        actual: show(goal),
      }
    }
  },
}

const show = ({ before, words: { text }, quantity }: Counted): string =>
  `${plainWords(before)}${text.slice(quantity.start, quantity.end)}`

/** Indicators whose result is less than their target. */
const missedRows = ({ evaluations }: Disclosure): IndicatorRow[] =>
  evaluations
    .flatMap(({ indicators }) => indicators)
    .filter(({ indicator: { goal, outcome } }) => {
      if (goal === undefined || outcome === undefined || goal.unit === '' || goal.unit !== outcome.unit) return false
      return countedInterval(outcome).high < countedInterval(goal).low
    })

function isOutcomeOf({ indicator: { name, outcome } }: IndicatorRow, goal: Counted): boolean {
  if (outcome === undefined || !countAlike(outcome.unit, goal.quantity.unit)) return false
  if (!mayBeSame({ ...outcome, unit: goal.quantity.unit }, goal.quantity)) return false
  return commonRun(plainWords(goal.before), name).length >= SHORTEST_RUN
}

/** Paragraphs of the whole department's reports that tell of its goals. */
function goalsOfWhole({ document, evaluationReports }: Disclosure): Words[] {
  return evaluationReports
    .filter(({ kind }) => kind === 'whole')
    .flatMap(({ start, end }) => {
      let heading = ''
      return paragraphsBetween(document, start + 1, end).filter(({ text }) => {
        if (text.length <= LONGEST_LEAD && !/[。；]./.test(text)) heading = text
        const lead = text.slice(0, LONGEST_LEAD).split('。', 1)[0] ?? ''
        const topic = /^[（(\d]/.test(text) ? lead : heading
        return GOALS.test(topic) && !RESULTS.test(topic)
      })
    })
}
