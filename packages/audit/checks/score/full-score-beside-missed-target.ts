import { exactParts, UNIT_PARTS } from '@mingzhang/accounts'
import type { Evaluation, IndicatorRow, PrintedNumber } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { attainmentOf, isLate } from '@mingzhang/performance'
import type { Check } from '../../check.ts'
import { cellSpans, listCells } from '../../evaluations/indicator-evidence.ts'
import { turnedBound } from '../../evaluations/turned-bound.ts'

/** Groups that all hold whole tens were not scored by deduction. */
const ENOUGH_GROUPS = 3
const TEN = 10n * UNIT_PARTS

/** Full marks although a target was missed (未达标未扣分). */
export const fullScoreBesideMissedTarget: Check = {
  id: 'full-score-beside-missed-target',
  category: 'score',
  severity: 'error',
  title: '未达到指标值的指标应当扣分。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：未完成指标值的，按完成值与指标值的比例记分。',
  example: { wrong: '目标600万元，实际448万元，分值10，得分10', right: '目标600万元，实际448万元，分值10，得分7.5' },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      const missed = evaluation.indicators.filter(isMissed)
      const full = missed.flatMap((row) => {
        const scores = fullScores(row, evaluation)
        return scores === undefined ? [] : [{ row, scores }]
      })
      if (full.length === 0) continue
      const evidence: Span[] = full.flatMap(({ row, scores }) => [
        ...cellSpans(row, ['actual', 'target', 'name']),
        ...scores.map(({ span }) => span),
      ])
      yield {
        message: `${listCells(
          full.map(({ row }) => row),
          ({ indicator }) => `（目标${indicator.target.text}、实际${indicator.actual.text}）`,
        )}未达到指标值，所在项目却得满分、未扣分。`,
        evidence,
        suggestion: '按完成比例扣分，并说明未完成原因。',
      }
    }
  },
}

/** Clearly below a target of which more is better, or later than was set; an approximate one is no measure for points. */
function isMissed(row: IndicatorRow): boolean {
  const { indicator } = row
  const { target, actual } = indicator
  // Which way to miss it is not known.
  if (turnedBound(row) !== undefined) return false
  if (actual.kind === 'date' && isLate(target.text, actual.text)) return true
  const attainment = attainmentOf(indicator)
  return attainment.comparable && attainment.result === 'missed' && indicator.goal?.approximate !== true
}

/** The scores that show no deduction: the row's own, or those of its group where no row has its own. */
function fullScores(row: IndicatorRow, { indicators }: Evaluation): PrintedNumber[] | undefined {
  if (row.score !== undefined && row.weight !== undefined) {
    return exactParts(row.score.stated) >= exactParts(row.weight.stated) ? [row.score] : undefined
  }
  const scored = indicators.filter(({ score }) => score !== undefined)
  const groups = new Set(indicators.map(({ cluster }) => cluster)).size
  const byGroup = scored.length >= ENOUGH_GROUPS && scored.length <= groups
  const own = scored.find(({ cluster }) => cluster === row.cluster)?.score
  const wholeTens = scored.every(({ score }) => score !== undefined && exactParts(score.stated) % TEN === 0n)
  return byGroup && wholeTens && own !== undefined ? [own] : undefined
}
