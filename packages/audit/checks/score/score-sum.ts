import { asCounted, exactParts, intervalOf, overlap, sum, UNIT_PARTS } from '@mingzhang/accounts'
import type { Disclosure, Evaluation, IndicatorRow, PrintedNumber } from '@mingzhang/disclosure'
import { attainmentOf } from '@mingzhang/performance'
import type { Check, Observation } from '../../check.ts'
import { printPoints, sumOfPoints } from '../../evaluations/score-points.ts'
import { unprintedWeight, weightLacking } from './weight-sum.ts'

const ALL_POINTS = 100n * UNIT_PARTS
const ENOUGH_SCORES = 3
/** Decimals of a score that was computed. */
const COMPUTED = 2

/** Scores of a form against its total, and against the score that its report claims. */
export const scoreSum: Check = {
  id: 'score-sum',
  category: 'score',
  severity: 'error',
  title: '自评表各项得分之和应等于总分，单项得分不得超过分值。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评总分为各项指标得分与预算执行率得分之和。',
  example: { wrong: '各项得分合计90分，自评得分99.90分', right: '各项得分合计90分、预算执行率9.9分，自评得分99.90分' },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      yield* aboveWeight(evaluation)
      yield* total(disclosure, evaluation)
    }
  },
}

function* aboveWeight({ indicators }: Evaluation): Generator<Observation> {
  for (const { score, weight, indicator } of indicators) {
    if (score === undefined || weight === undefined || exactParts(score.stated) <= exactParts(weight.stated)) continue
    yield {
      message: `“${indicator.name}”得分${printPoints(exactParts(score.stated))}分，超过分值${printPoints(exactParts(weight.stated))}分。`,
      evidence: [score.span, weight.span],
    }
  }
}

function* total(disclosure: Disclosure, evaluation: Evaluation): Generator<Observation> {
  const scored = evaluation.indicators.flatMap(({ score }: IndicatorRow) => score ?? [])
  if (scored.length < ENOUGH_SCORES) return
  const blank = evaluation.indicators.flatMap(({ score, cells }) =>
    score === undefined ? (cells.get('score')?.span ?? []) : [],
  )
  const points = sumOfPoints(scored)
  const execution = evaluation.funding.flatMap(({ score }) => score ?? [])
  const whole = points + sumOfPoints(execution)
  const printed = evaluation.totalScore
  if (printed !== undefined) {
    const stated = exactParts(printed.stated)
    if (stated === whole || stated === points || isRounded(printed, [...scored, ...execution])) return
    // A row left out takes its score along: the weights tell it.
    if (whole < stated && stated - whole <= weightLacking(evaluation)) return
    const observation = observe(printed, whole, [...scored, ...execution], '总分')
    const odd = scoreUnlikeWeight(evaluation.indicators, stated - whole)
    yield {
      ...observation,
      evidence: [...(odd === undefined ? [] : [odd.score.span]), ...observation.evidence, ...blank],
      ...(odd === undefined
        ? {}
        : { expected: `${printPoints(odd.due)}分`, actual: `${printPoints(odd.due - stated + whole)}分` }),
      ...(isComplete(evaluation) ? {} : { severity: 'warning' as const }),
    }
    return
  }
  const claimed = claimedScore(disclosure, evaluation)
  if (claimed === undefined) return
  const rest = exactParts(claimed.stated) - whole
  if (rest === 0n || (execution.length === 0 && rest === executionPoints(evaluation))) return
  const withExecution = executionPoints(evaluation)
  const hint =
    withExecution === undefined
      ? ''
      : `；即使另加预算执行率得分${printPoints(withExecution)}分，也只有${printPoints(whole + withExecution)}分`
  yield {
    ...observe(claimed, whole, [...scored, ...execution], '自评得分', hint),
    severity: 'warning',
  }
}

/** The only indicator that reached its target and has all its points, had it so much more. */
function scoreUnlikeWeight(
  indicators: readonly IndicatorRow[],
  lacking: bigint,
): { score: PrintedNumber; due: bigint } | undefined {
  if (lacking === 0n) return undefined
  const [odd, second] = indicators.flatMap(({ indicator, weight, score }) => {
    const due = weight === undefined ? undefined : exactParts(weight.stated)
    const attainment = attainmentOf(indicator)
    const isMissed = attainment.comparable && attainment.result === 'missed'
    return score !== undefined && due !== undefined && !isMissed && exactParts(score.stated) + lacking === due
      ? [{ score, due }]
      : []
  })
  return second === undefined ? odd : undefined
}

/** Scores printed to the hundredth were computed and rounded, and so may their total be. */
function isRounded(total: PrintedNumber, parts: readonly PrintedNumber[]): boolean {
  const computed = parts.some(({ stated }) => stated.decimals >= COMPUTED)
  const values = parts.map(({ stated }) => (stated.decimals >= COMPUTED ? intervalOf(stated) : asCounted(stated)))
  return computed && total.stated.decimals > 0 && overlap(sum(values), intervalOf(total.stated))
}

function observe(
  stated: PrintedNumber,
  whole: bigint,
  parts: readonly PrintedNumber[],
  word: string,
  hint = '',
): Observation {
  return {
    message: `表内各项得分之和为${printPoints(whole)}分，与${word}${printPoints(exactParts(stated.stated))}分不符${hint}。`,
    evidence: [stated.span, ...parts.map(({ span }) => span)],
    expected: `${printPoints(whole)}分`,
    actual: `${printPoints(exactParts(stated.stated))}分`,
  }
}

/** Whether all weights were read: they add up to 100. */
function isComplete(evaluation: Evaluation): boolean {
  const { indicators, funding, columns } = evaluation
  // A form without weights is read in full where all its lines are scored.
  if (!columns.has('weight') && funding.some(({ score }) => score !== undefined))
    return indicators.every(({ score }) => score !== undefined)
  const weights = [...indicators, ...funding].flatMap(({ weight }) => weight ?? [])
  const printed = sumOfPoints(weights)
  return printed === ALL_POINTS || printed + unprintedWeight(evaluation) === ALL_POINTS
}

/** The score of the report that holds the form, or of the report on the whole department. */
function claimedScore({ evaluationReports }: Disclosure, { id, kind }: Evaluation): PrintedNumber | undefined {
  const own = evaluationReports.find(({ evaluations }) => evaluations.includes(id))
  return own !== undefined && own.kind === kind ? own.score : undefined
}

/** Ten points by the execution rate of the whole money, rounded to two places. */
function executionPoints({ projectTotal, funding }: Evaluation): bigint | undefined {
  const row = funding.find(({ source }) => source === 'total')
  const budget = projectTotal?.budget.total ?? row?.budget ?? row?.initial
  const executed = projectTotal?.executed.total ?? row?.executed
  if (budget === undefined || executed === undefined || budget.stated.digits <= 0n) return undefined
  const hundredths = (exactParts(executed.stated, executed.scale) * 1000n) / exactParts(budget.stated, budget.scale)
  return (hundredths * UNIT_PARTS) / 100n
}
