import { exactParts } from '@mingzhang/accounts'
import type { IndicatorRow } from '@mingzhang/disclosure'
import { attainmentOf } from '@mingzhang/performance'
import type { Check } from '../../check.ts'
import { listCells, rowSpans } from '../../evaluations/indicator-evidence.ts'

/** Far beyond a target points may be lost because it was set too low. */
const FAR_BEYOND = 130
/** Fewer decimals agree with too many ratios. */
const FEWEST_DECIMALS = 1
/** Reasons for which points are lost although the target was met. */
const OTHER_REASON = /超|偏[离差]|设[定置]|偏低|测算|佐证|资料|依据|不[够足]|细化|量化/

/** Points lost although the target was reached. */
export const deductedThoughMet: Check = {
  id: 'deducted-though-met',
  category: 'indicator',
  severity: 'info',
  title: '完成值达到指标值的指标不扣分；扣了分的，应核对指标值和完成值是否填错。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：完成指标值的，记该指标所赋全部分值。',
  example: {
    wrong: '指标值≥98%，完成值99%，分值10，得分6.5，原因“数据提供不及时”',
    right: '指标值≥98%，完成值93%，分值10，得分6.5，原因“数据提供不及时”',
  },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      const turned = indicators.filter(isScoredAsShort)
      if (turned.length > 0)
        yield {
          severity: 'warning',
          message: `${listCells(
            turned,
            ({ indicator }) => `（目标${indicator.target.text}、实际${indicator.actual.text}）`,
          )}的得分按完成值与指标值之比扣减，是没有达到指标值的得分，指标值的“${turned[0]?.indicator.target.text.trim().slice(0, 1)}”疑写反。`,
          evidence: rowSpans(turned, ['target', 'actual', 'score', 'name']),
        }
      const rows = indicators.filter((row) => !turned.includes(row) && isDeductedThoughMet(row))
      if (rows.length === 0) continue
      yield {
        message: `${listCells(
          rows,
          ({ indicator }) => `（目标${indicator.target.text}、实际${indicator.actual.text}）`,
        )}达到指标值，却没有得满分，请核对指标值、完成值和得分，确需扣分的说明原因。`,
        evidence: rowSpans(rows, ['target', 'actual', 'score', 'name']),
      }
    }
  },
}

/** A ceiling that was kept, with as many points as a floor that was missed would leave: weight × actual ÷ target, to the last digit. */
function isScoredAsShort({ indicator, weight, score }: IndicatorRow): boolean {
  const { goal, outcome, category } = indicator
  // What was saved may be scored by how much was spent.
  if (weight === undefined || score === undefined || goal?.comparison !== 'at-most' || category === 'cost') return false
  const attainment = attainmentOf(indicator)
  if (outcome === undefined || !attainment.comparable || attainment.result !== 'met') return false
  const [set, done] = [exactParts(goal.stated, goal.scale), exactParts(outcome.stated, outcome.scale)]
  const [most, given] = [exactParts(weight.stated), exactParts(score.stated)]
  if (set <= 0n || done <= 0n || done >= set || given >= most) return false
  const rest = most * done - given * set
  const lastPlace = exactParts({ ...score.stated, digits: 1n })
  return score.stated.decimals >= FEWEST_DECIMALS && (rest < 0n ? -rest : rest) < set * lastPlace
}

function isDeductedThoughMet({ indicator, weight, score, cells }: IndicatorRow): boolean {
  if (weight === undefined || score === undefined || indicator.goal?.approximate === true) return false
  // Where people are asked, points are often given in proportion to what they answer.
  if (indicator.name === '' || indicator.category === 'satisfaction') return false
  if (exactParts(score.stated) >= exactParts(weight.stated)) return false
  const attainment = attainmentOf(indicator)
  if (!attainment.comparable || attainment.result !== 'met' || attainment.percent === undefined) return false
  const far = attainment.lessIsBetter ? attainment.percent === 0 : attainment.percent > FAR_BEYOND
  const reason = cells.get('reason')?.text ?? ''
  return !far && !OTHER_REASON.test(reason)
}
