import { exactParts, printStated, UNIT_PARTS } from '@mingzhang/accounts'
import type { Evaluation, IndicatorRow } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import { type IndicatorCategory, isBenefit } from '@mingzhang/performance'
import type { Check, Observation } from '../../check.ts'
import { cellSpans, shorten } from '../../evaluations/indicator-evidence.ts'
import { SHARE_OF_WHOLE, turnedBound } from '../../evaluations/turned-bound.ts'

const BOUNDED_NAME =
  '(?:合格|达标|正常运行|完好|完成|覆盖|满意|及时|通过|办结|发放|参与|签约|普及|准确|正确|修复|上线|在线|知晓|到位|足额|执行|使用)'
const BOUNDED_RATE = new RegExp(`${BOUNDED_NAME}[一-龥]{0,4}率$|满意度$`)
const FULL_AS_MINIMUM = '(?:率|满意度)(?:≥|≧|>|＞|大于|不低于|不少于)\\s?100(?:\\.0+)?\\s?%'
const ANY_IN_TEXT = new RegExp(FULL_AS_MINIMUM)
const IN_TEXT = new RegExp(`[一-龥]{0,8}${BOUNDED_NAME}[一-龥]{0,4}${FULL_AS_MINIMUM}`, 'g')

/** Rates of change and of return, which know no limit. */
const UNLIMITED =
  /(?:增长|增速|增幅|完成|执行|增值|收益|回报|利润|产出|周转|负债|杠杆|提升|提高|变化|变动|上升|下降|降低|偏差|覆盖倍数)[一-龥]{0,3}率$/

/** Of these as little as possible is meant to be, whatever the indicator is of. */
const FEWER_IS_BETTER =
  /事故|投诉|案件|差错|误差|失误|损失|费用?(?!减免)|成本|价|耗|排放|时[间限]|天数|周期|控制|死亡|伤亡|火灾|舆情|违|逾期|负债|债务|信访|上访|欠|率$|占比|缺陷|故障|污染|浓度|风险|隐患|距离|超|退|编|人均|调整|变更|返工|次数/
const RELIEF = /减免|节约|增收|挽回/
/** So many other forms' indicators of that kind that all have a floor tell how the office writes them. */
const FEWEST_FLOORS = 2

const isFloorUsual = (category: IndicatorCategory | undefined): boolean =>
  category === 'quantity' || category === 'quality' || category === 'satisfaction' || isBenefit(category)

/** A quantity or a benefit with a ceiling (≤), where all others of its kind have a floor (≥). */
function* ceilings(evaluations: readonly Evaluation[]): Generator<Observation> {
  const rows = evaluations.flatMap(({ indicators }) =>
    indicators.filter(
      ({ indicator: { name, category } }) =>
        isFloorUsual(category) && (RELIEF.test(name) || !FEWER_IS_BETTER.test(name)),
    ),
  )
  const ways = (row: IndicatorRow): string => row.indicator.goal?.comparison ?? ''
  const floors = rows.filter((row) => ways(row) === 'at-least' || ways(row) === 'more-than')
  const [only, ...more] = rows.filter((row) => ways(row) === 'at-most' || ways(row) === 'less-than')
  if (only === undefined || more.length > 0 || floors.length < FEWEST_FLOORS) return
  const { goal, outcome } = only.indicator
  // What is to stay below a ceiling seldom comes to just that much.
  const isReached = goal !== undefined && outcome !== undefined && exactParts(outcome.stated) >= exactParts(goal.stated)
  const { score, weight } = only
  // Points are lost for what fell short of a floor.
  const isDeducted = score !== undefined && weight !== undefined && exactParts(score.stated) < exactParts(weight.stated)
  yield {
    ...(isReached || isDeducted ? {} : { severity: 'info' as const }),
    message: `“${shorten(only.indicator.name)}”的指标值为上限（≤），其他数量、效益指标均为下限（≥），疑符号写反。`,
    evidence: cellSpans(only, ['target', 'name']),
  }
}

/** `≥100%` for a rate that cannot exceed 100 %, `≥` for a cost or a date, and `≤` for a share of what is good. */
export const impossibleRate: Check = {
  id: 'indicator-impossible-target',
  category: 'indicator',
  severity: 'warning',
  title:
    '比率类指标最高为100%，不应写“≥100%”；成本、完成时间、所用时间指标应为上限，不应写“≥”；满意度、合格率等应为下限，不应写“≤”。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）；成本指标反映控制水平，方向为“≤”。',
  example: { wrong: '维修合格率≥100%', right: '维修合格率≥98%' },
  *run(disclosure) {
    yield* ceilings(disclosure.evaluations)
    for (const { indicators } of disclosure.evaluations) {
      for (const row of indicators) {
        const fault = faultOf(row)
        if (fault !== undefined) yield { message: fault, evidence: cellSpans(row, ['target', 'name']) }
        else yield* aboveWhole(row)
      }
    }
    for (const { start, end } of disclosure.evaluationReports) {
      for (let block = start; block < end; block++) {
        const paragraph = disclosure.document.blocks[block]
        if (paragraph?.kind !== 'paragraph' || !ANY_IN_TEXT.test(paragraph.text)) continue
        for (const match of allMatches(paragraph.text, IN_TEXT)) {
          yield {
            message: `“${match[0]}”：该比率最高为100%，“≥”不成立。`,
            evidence: [{ block, start: match.index, end: match.index + match[0].length }],
          }
        }
      }
    }
  },
}

function* aboveWhole(row: IndicatorRow): Generator<Observation> {
  const { name, goal, outcome } = row.indicator
  const certain = SHARE_OF_WHOLE.test(name)
  if (!certain && (!name.endsWith('率') || UNLIMITED.test(name))) return
  const above = [goal, outcome].find((one) => one?.unit === '%' && exactParts(one.stated) > 100n * UNIT_PARTS)
  if (above === undefined) return
  yield {
    ...(certain ? {} : { severity: 'info' as const }),
    message: `“${shorten(name)}”填${printStated(above.stated)}%：该比率一般最高为100%。`,
    evidence: cellSpans(row, ['target', 'actual', 'name']),
  }
}

const faultOf = (row: IndicatorRow): string | undefined => turnedBound(row) ?? fullAsMinimum(row)

function fullAsMinimum({ indicator: { name, goal } }: IndicatorRow): string | undefined {
  const upward = goal?.comparison === 'at-least' || goal?.comparison === 'more-than'
  return upward && goal.unit === '%' && BOUNDED_RATE.test(name) && exactParts(goal.stated) >= 100n * UNIT_PARTS
    ? `“${shorten(name)}”的指标值为“≥${goal.stated.digits}%”：该比率最高为100%，“≥”不成立。`
    : undefined
}
