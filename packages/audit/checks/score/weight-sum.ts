import { exactParts } from '@mingzhang/accounts'
import type { Evaluation } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { printPoints } from '../../evaluations/score-points.ts'

const FEWEST_WEIGHTS = 3

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
  *run({ evaluations }) {
    // Where another form counts the execution rate into its total, all do.
    const wholes = evaluations.filter(countsAll)
    for (const evaluation of evaluations) {
      const { indicators, funding, totalWeight } = evaluation
      const own = indicators.flatMap(({ weight }) => weight ?? [])
      if (totalWeight === undefined || own.length < FEWEST_WEIGHTS) continue
      const blank = [...indicators, ...funding].flatMap(({ weight, cells }) =>
        weight === undefined ? (cells.get('weight')?.span ?? []) : [],
      )
      const ofFunds = funding.flatMap(({ weight }) => weight ?? [])
      const points = sumOf(own)
      const whole = points + sumOf(ofFunds)
      const stated = exactParts(totalWeight.stated)
      if (stated === whole || (stated === points && !wholes.some((other) => other !== evaluation))) continue
      yield {
        message: `各项分值之和为${printPoints(whole)}分，与总分分值${printPoints(stated)}分不符。`,
        evidence: [totalWeight, ...own, ...ofFunds].map(({ span }) => span).concat(blank),
        severity: blank.length === 0 ? 'error' : 'warning',
        expected: `${printPoints(whole)}分`,
        actual: `${printPoints(stated)}分`,
      }
    }
  },
}

/** Its total is that of the execution rate and the indicators together. */
function countsAll({ indicators, funding, totalWeight }: Evaluation): boolean {
  const ofFunds = funding.flatMap(({ weight }) => weight ?? [])
  const own = indicators.flatMap(({ weight }) => weight ?? [])
  return (
    totalWeight !== undefined && ofFunds.length > 0 && sumOf(own) + sumOf(ofFunds) === exactParts(totalWeight.stated)
  )
}

const sumOf = (numbers: readonly { readonly stated: Parameters<typeof exactParts>[0] }[]): bigint =>
  numbers.reduce((sum, { stated }) => sum + exactParts(stated), 0n)
