import {
  AMOUNT_UNITS,
  exactParts,
  type Interval,
  intervalOf,
  likelySlip,
  overlap,
  type Stated,
  scaleOf,
  significantDigits,
} from '@mingzhang/accounts'
import type { Disclosure, Figure } from '@mingzhang/disclosure'
import { quote } from '@mingzhang/documents'
import { type DrawnChart, type DrawnLabel, drawnCharts } from '../../chart-relations/drawn-labels.ts'
import type { Check, Observation } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'

/** Two numbers with fewer digits are alike by chance. */
const FEWEST_DIGITS = 3
/** One that the chart shows as well is taken for another only where it is as long as this. */
const FEWEST_DIGITS_OF_SHOWN = 5

/** What a drawn chart prints beside its pieces is what the text above it tells. */
export const drawnLabels: Check = {
  id: 'chart-drawn-labels',
  category: 'chart-text',
  severity: 'error',
  title: '图中印出的数据标签与上文所述金额或比例只差一位的，应当一致。',
  basis: '图文一致关系 K16：图1、图4、图5为两年数，图2、图3、图6、图7为结构数。',
  example: {
    wrong: '基本支出604.05万元，占60.41%；项目支出395.95万元，占39.59%。……（图中）61.41% 39.59%',
    right: '基本支出604.05万元，占60.41%；项目支出395.95万元，占39.59%。……（图中）60.41% 39.59%',
  },
  *run(disclosure) {
    for (const chart of drawnCharts(disclosure)) {
      const told = toldIn(disclosure, chart)
      for (const label of chart.labels) yield* slipOf(disclosure, chart, label, told)
    }
  },
}

/** Amounts in 万元 and shares that the section tells. */
const toldIn = ({ figures }: Disclosure, { section }: DrawnChart): readonly Figure[] =>
  figures.filter(({ span, unit }) => {
    const isOfSection = span.block >= section.start && span.block < section.end
    return (
      isOfSection && (unit.measure === 'percent' || (unit.measure === 'amount' && scaleOf(unit) === AMOUNT_UNITS.万元))
    )
  })

function* slipOf(
  disclosure: Disclosure,
  { caption, labels }: DrawnChart,
  label: DrawnLabel,
  told: readonly Figure[],
): Generator<Observation> {
  const alike = told.filter(({ unit }) => (unit.measure === 'percent') === label.isPercent)
  if (alike.some(({ stated }) => agree(label.stated, stated)) || isOfOtherYear(label.stated, alike)) return
  const shown = labels.filter(({ isPercent, stated }) => isPercent === label.isPercent && stated !== label.stated)
  const meant = alike.find(({ stated }) => {
    if (stated.decimals !== label.stated.decimals || likelySlip(label.stated, stated) === undefined) return false
    const isShown = shown.some((other) => agree(other.stated, stated))
    return significantDigits(stated) >= (isShown ? FEWEST_DIGITS_OF_SHOWN : FEWEST_DIGITS)
  })
  if (meant === undefined) return
  const right = printFigure(meant)
  yield {
    message: `“${caption}”中的数据标签为${quote(disclosure.document, label.span)}，上文为${right}，只差一处笔误。`,
    evidence: [label.span, meant.span],
    expected: right,
    actual: quote(disclosure.document, label.span),
    suggestion: '按正文更新图表数据。',
  }
}

/** As an amount of last year is: this year's, and what it grew or fell by. */
const isOfOtherYear = (label: Stated, told: readonly Figure[]): boolean =>
  told.some(({ stated: one }) =>
    told.some(({ stated: change }) => {
      const [value, by] = [exactParts(one), exactParts(change)]
      return overlap(intervalOf(label), around(value - by, one)) || overlap(intervalOf(label), around(value + by, one))
    }),
  )

/** Two rounded figures added up are apart from the exact value by as much as both may be. */
function around(parts: bigint, { decimals }: Stated): Interval {
  const { low, high } = intervalOf({ digits: 0n, decimals })
  return { low: parts + 2n * low, high: parts + 2n * high }
}

const agree = (one: Stated, other: Stated): boolean => overlap(intervalOf(one), intervalOf(other))
