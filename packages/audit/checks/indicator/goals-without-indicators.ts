import { exactParts } from '@mingzhang/accounts'
import type { Evaluation, IndicatorRow } from '@mingzhang/disclosure'
import { isTimeUnit, type Quantity, quantitiesIn } from '@mingzhang/performance'
import type { Check, Observation } from '../../check.ts'
import { type Counted, countedIn } from '../../evaluations/counted.ts'
import { sameUnit } from '../../evaluations/indicator-counts.ts'
import { coverage } from '../../evaluations/text-likeness.ts'

const SEVERAL = 3
/** So many goals that have their indicators tell that each should have one. */
const FEWEST_MEASURED = 2

/** Measured goals of a form of which none comes back in its indicator table. */
export const goalsWithoutIndicators: Check = {
  id: 'indicator-goals-without-indicators',
  category: 'indicator',
  severity: 'warning',
  title: '预期目标中的量化要求应在绩效指标表中设有对应指标。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效指标是绩效目标的细化和量化。',
  example: {
    wrong: '预期目标写等候时长<10秒、服务率>95%、投诉率<1%，指标表中均没有',
    right: '三项要求均列为三级指标',
  },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      yield* onlyGoal(evaluation)
      const { goals, indicators } = evaluation
      if (goals === undefined || indicators.length === 0) continue
      const wanted = quantitiesIn(goals.expected.text).filter(
        ({ comparison, unit }) => comparison !== undefined || unit === '%',
      )
      if (wanted.length < SEVERAL || wanted.some((one) => isTarget(one, evaluation))) continue
      yield {
        message: `预期目标中的${wanted.length}项量化要求（如“${goals.expected.text.slice(Math.max(0, (wanted[0]?.start ?? 0) - 8), wanted[0]?.end)}”）都没有进入绩效指标表。`,
        evidence: [goals.expected.span, ...indicators.flatMap((row) => row.cells.get('name')?.span ?? [])],
      }
    }
  },
}

const isTarget = (wanted: Quantity, { indicators }: Evaluation): boolean =>
  indicators.some(({ indicator }) =>
    [...indicator.target.quantities, ...(indicator.goal === undefined ? [] : [indicator.goal])].some(
      (one) =>
        sameUnit(one.unit, wanted.unit) &&
        exactParts(one.stated, one.scale) === exactParts(wanted.stated, wanted.scale),
    ),
  )

/** The only counted goal that no indicator measures, neither by its number nor by its words. */
function* onlyGoal({ goals, indicators }: Evaluation): Generator<Observation> {
  if (goals === undefined || indicators.length === 0) return
  const counted = countedIn(goals.expected).filter(({ quantity: { unit } }) => unit !== '元' && !isTimeUnit(unit))
  const unmeasured = counted.filter((one) => !isMeasured(one, indicators))
  const [only, second] = unmeasured
  if (only === undefined || second !== undefined || counted.length - 1 < FEWEST_MEASURED) return
  if (!NAMED.test(only.before)) return
  const goal = `${only.before}${only.words.text.slice(only.quantity.start, only.quantity.end)}`
  yield {
    severity: 'info',
    message: `预期目标“${goal}”没有对应的绩效指标，其余${counted.length - 1}项量化目标都有。`,
    evidence: [goals.expected.span, ...indicators.flatMap((row) => row.cells.get('name')?.span ?? [])],
  }
}

/** What is to be done, of which the number tells how much; `在5个村` is where, `启动并完成3处` names it behind. */
const NAMED =
  /^(?![在为对于共每按]|(?:启动|完成|实施|开展|推进|组织|建成|新建|建设|改造|修缮|举办|并|及|和)+$)[一-龥]{4,}/

const isMeasured = ({ before, quantity }: Counted, indicators: readonly IndicatorRow[]): boolean =>
  indicators.some(
    ({ indicator: { name, target, actual } }) =>
      coverage(before, name) >= SHARED_WORDS ||
      [...target.quantities, ...actual.quantities].some(
        (one) => exactParts(one.stated, one.scale) === exactParts(quantity.stated, quantity.scale),
      ),
  )

const SHARED_WORDS = 0.3
