import { AMOUNT_UNITS, gap, intervalOf, overlap, parseStated, percentOf, sum } from '@mingzhang/accounts'
import type { ChartPoint } from '../../chart-relations/chart-point.ts'
import { pointAmount, pointPercent, type ReadChart, readCharts } from '../../chart-relations/chart-values.ts'
import type { Check, Observation } from '../../check.ts'

const AMOUNT = /(?<number>\d[\d,]*(?:\.\d+)?)\s?万元/
const PERCENT = /(?<number>\d[\d,]*(?:\.\d+)?)\s?[%％]/

/** What is typed beside a point of a chart is what the point shows. */
export const chartLabels: Check = {
  id: 'chart-labels',
  category: 'chart-text',
  severity: 'error',
  title: '图表中手工填写的数据标签应与图表数据一致。',
  basis: '图文一致关系 K16：图表由数据生成，手工改写的标签不随数据更新。',
  example: {
    wrong: '图3“基本支出”数据60.00，标签写“66.00万元”',
    right: '图3“基本支出”数据60.00，标签写“60.00万元”',
  },
  *run(disclosure) {
    for (const chart of readCharts(disclosure)) {
      for (const point of chart.points) yield* unlike(chart, point)
      yield* otherShares(chart)
    }
  },
}

const FEWEST_SHARES = 2

/** `60.00万元，40%` at every piece: each share is that of its amount in all of them, but for one in its last place. */
function* otherShares(chart: ReadChart): Generator<Observation> {
  const shown = chart.points.flatMap(({ label = '', ...point }) => {
    const share = parseStated(PERCENT.exec(label)?.groups?.number ?? '')
    return share === undefined ? [] : [{ ...point, label, share, amount: pointAmount(chart, { ...point, label }) }]
  })
  if (chart.scale !== 'amount' || shown.length < Math.max(FEWEST_SHARES, chart.points.length)) return
  if (new Set(shown.map(({ series }) => series)).size > 1) return
  const total = sum(shown.map(({ amount }) => amount))
  const wrong = shown.filter(({ amount, share }) => {
    const computed = percentOf(amount, total)
    const typed = intervalOf(share, 1n)
    return computed !== undefined && gap(typed, computed) > typed.high - typed.low
  })
  // Where none is right they are shares of something else.
  if (wrong.length === shown.length) return
  for (const { category, label, span } of wrong) {
    yield {
      message: `图表中“${category}”的数据标签写“${label}”，所写比例与各项数据不符。`,
      evidence: [span],
      actual: label,
      suggestion: '按各项数据重新计算比例，改用自动标签。',
    }
  }
}

/** An amount beside a value that is one, a share beside a share; each at the precision of the label. */
function* unlike(chart: ReadChart, point: ChartPoint): Generator<Observation> {
  const { label, category, span, value } = point
  if (label === undefined) return
  const isAmount = chart.scale === 'amount'
  const typed = parseStated((isAmount ? AMOUNT : PERCENT).exec(label)?.groups?.number ?? '')
  if (typed === undefined) return
  const shown = isAmount ? pointAmount(chart, point) : pointPercent(chart, point)
  if (overlap(intervalOf(typed, isAmount ? AMOUNT_UNITS.万元 : 1n), shown)) return
  yield {
    message: `图表中“${category}”的数据为${value}，数据标签写“${label}”，两者不一致。`,
    evidence: [span],
    actual: label,
    suggestion: '核对数据，删去手工填写的标签，改用自动标签。',
  }
}
