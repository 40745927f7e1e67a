import { exactParts, UNIT_PARTS } from '@mingzhang/accounts'
import type { Evaluation, IndicatorRow, PrintedNumber } from '@mingzhang/disclosure'
import type { Document } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { pointsOf, printPoints, sumOfPoints } from '../../evaluations/score-points.ts'
import { totalsIndicators } from '../../evaluations/total-of-indicators.ts'

const FEWEST_WEIGHTS = 3
const TEN = 10n * UNIT_PARTS
const ALL_POINTS = 100n * UNIT_PARTS

/** Weights (分值) add up to the total that the form prints. */
export const weightSum: Check = {
  id: 'weight-sum',
  category: 'score',
  severity: 'error',
  title: '自评表各项分值之和应等于总分分值。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评满分一般为100分，预算执行率和各项指标分别设定分值。',
  example: {
    wrong: '分值：预算执行率10，指标20、30、30，总分100',
    right: '分值：预算执行率10，指标20、40、30，总分100',
  },
  *run({ document, evaluations }) {
    // Where another form counts the execution rate into its total, all do.
    const wholes = evaluations.filter(countsAll)
    for (const evaluation of evaluations) {
      yield* marksOfLevels(evaluation)
      const { indicators, funding, totalWeight } = evaluation
      const own = indicators.flatMap(({ weight }) => weight ?? [])
      if (totalWeight === undefined || own.length < FEWEST_WEIGHTS || totalsIndicators(evaluation)) continue
      const blank = [...indicators, ...funding].flatMap(({ weight, cells }) =>
        weight === undefined ? (cells.get('weight')?.span ?? []) : [],
      )
      const ofFunds = funding.flatMap(({ weight }) => weight ?? [])
      const points = sumOfPoints(own)
      const whole = points + sumOfPoints(ofFunds) + unprintedWeight(evaluation)
      const stated = exactParts(totalWeight.stated)
      if (stated === whole || (stated === points && !wholes.some((other) => other !== evaluation))) continue
      if (stated > whole && headsExecution(document, evaluation, stated - whole)) continue
      const odd = weightUnlikeScore(indicators, whole - stated)
      yield {
        message: `各项分值之和为${printPoints(whole)}分，与总分分值${printPoints(stated)}分不符。`,
        evidence: [...(odd === undefined ? [] : [odd.weight]), totalWeight, ...own, ...ofFunds]
          .map(({ span }) => span)
          .concat(blank),
        // The ten points of the execution rate may stand where the form's budget rows were not printed.
        severity: blank.length === 0 && !(ofFunds.length === 0 && stated - points === TEN) ? 'error' : 'warning',
        expected: `${printPoints(whole)}分`,
        actual: `${printPoints(stated)}分`,
        // All that can be had is 100 points: then not the total is wrong.
        ...(stated === ALL_POINTS ? { expected: '合计100分', actual: `合计${printPoints(whole)}分` } : {}),
        ...(odd === undefined
          ? {}
          : { expected: `${printPoints(odd.due)}分`, actual: `${printPoints(odd.due + whole - stated)}分` }),
      }
    }
  },
}

/** The only indicator that has all its points, had it so much less weight. */
function weightUnlikeScore(
  indicators: readonly IndicatorRow[],
  surplus: bigint,
): { weight: PrintedNumber; due: bigint } | undefined {
  const [odd, second] = indicators.flatMap(({ weight, score }) => {
    const due = score === undefined ? undefined : exactParts(score.stated)
    return weight !== undefined && due !== undefined && due > 0n && exactParts(weight.stated) - surplus === due
      ? [{ weight, due }]
      : []
  })
  return second === undefined ? odd : undefined
}

/** The ten points of an execution rate that is scored where the form has no column for its weight. */
export function unprintedWeight({ funding }: Evaluation): bigint {
  const scores = funding.flatMap(({ score }) => score ?? [])
  const [score] = scores
  if (score === undefined || scores.length > 1 || exactParts(score.stated) > TEN) return 0n
  return funding.some(({ weight, cells }) => weight !== undefined || cells.has('weight')) ? 0n : TEN
}

const EXECUTION =
  /预算执行.*[（(](\d{1,2}(?:\.\d)?)\s?分[）)]|执行率[\d.%]*[，,]\s?分值(\d{1,2})分|执行(?:率|情况)?(?:得分)?(\d{1,2})分/
const COUNTS_EXECUTION = /含(?:预算)?执行(?:率|情况)?得分/

/**
 * `预算执行情况（万元）（20分）`, `执行率95%，分值10分，得9.5分`, `合计（含预算执行得分）`: the weight of the execution rate
 * stands in the heading of its rows, in words, or in the note below the form.
 */
const headsExecution = ({ blocks }: Document, { start, end }: Evaluation, weight: bigint): boolean =>
  blocks
    .slice(start, end + 2)
    .some((block) =>
      block.kind === 'table'
        ? block.cells.some(({ text }) => weighsExecution(text) === weight)
        : block.kind === 'paragraph' && weighsExecution(block.text) === weight,
    )

function weighsExecution(text: string): bigint {
  const match = EXECUTION.exec(text)
  return match === null && COUNTS_EXECUTION.test(text) ? TEN : pointsOf(match?.[1] ?? match?.[2] ?? match?.[3])
}

const MARKS = /[（(](\d{1,3}(?:\.\d)?)分[）)]$/

/** `产出指标（50分）`: the weights of the indicators under it add up to what a level says of itself. */
function* marksOfLevels({ indicators }: Evaluation): Generator<Observation> {
  for (const [level, column] of [
    [0, 'group'],
    [1, 'kind'],
  ] as const) {
    for (const rows of byLevel(indicators, level)) {
      const marks = MARKS.exec(rows[0]?.indicator.levels[level] ?? '')?.[1]
      const weights = rows.flatMap(({ weight }) => weight ?? [])
      const cell = rows[0]?.cells.get(column)
      if (marks === undefined || cell === undefined || weights.length === 0 || weights.length < rows.length) continue
      const [stated, whole] = [pointsOf(marks), sumOfPoints(weights)]
      if (stated === whole) continue
      yield {
        severity: 'warning',
        message: `“${cell.text}”之下各项分值之和为${printPoints(whole)}分，与${marks}分不符。`,
        evidence: [cell.span, ...weights.map(({ span }) => span)],
        expected: `${printPoints(whole)}分`,
        actual: `${marks}分`,
      }
    }
  }
}

function byLevel(indicators: readonly IndicatorRow[], level: number): Iterable<IndicatorRow[]> {
  const groups = new Map<string, IndicatorRow[]>()
  for (const row of indicators) {
    const key = row.indicator.levels.slice(0, level + 1).join('|')
    const rows = groups.get(key)
    if (rows === undefined) groups.set(key, [row])
    else rows.push(row)
  }
  return groups.values()
}

/** How much the printed weights lack of their total: a row is left out, with its score. */
export function weightLacking(evaluation: Evaluation): bigint {
  const { indicators, funding, totalWeight } = evaluation
  const own = indicators.flatMap(({ weight }) => weight ?? [])
  const weights = [...own, ...funding.flatMap(({ weight }) => weight ?? [])]
  return totalWeight === undefined || own.length < FEWEST_WEIGHTS
    ? 0n
    : exactParts(totalWeight.stated) - sumOfPoints(weights) - unprintedWeight(evaluation)
}

/** Its total is that of the execution rate and the indicators together. */
function countsAll({ indicators, funding, totalWeight }: Evaluation): boolean {
  const ofFunds = funding.flatMap(({ weight }) => weight ?? [])
  const own = indicators.flatMap(({ weight }) => weight ?? [])
  return (
    totalWeight !== undefined &&
    ofFunds.length > 0 &&
    sumOfPoints(own) + sumOfPoints(ofFunds) === exactParts(totalWeight.stated)
  )
}
