import type { Disclosure, IndicatorRow } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { listCells, rowSpans } from '../../evaluations/indicator-evidence.ts'

const WHOLE_PERIOD = /全年|全天|每[天月日年]|12个月/
const DATE = /^[≤<＜≥>＞]?\s?\d{1,2}([年月日])(?:底?前)?$/
const DONE = /完成|达标|达成|实现/

/** Actual values that do not answer what the target counts: words for a number, a percentage for a count. */
export const actualOfOtherMeasure: Check = {
  id: 'indicator-actual-of-other-measure',
  category: 'indicator',
  severity: 'warning',
  title: '实际完成值应与指标值同一计量口径。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：定量指标按实际完成值与指标值比较评分。',
  example: { wrong: '指标值“≥12次”，实际完成值“100%”', right: '指标值“≥12次”，实际完成值“14次”' },
  *run(disclosure) {
    yield* withoutUnit(disclosure)
    yield* blankUnit(disclosure)
    for (const { indicators } of disclosure.evaluations) {
      const words = indicators.filter(isWordsForNumber)
      const percent = indicators.filter((row) => isPercentForCount(row) || isOtherPartOfDate(row))
      if (words.length > 0) {
        yield {
          message: `${listCells(words, ({ indicator }) => `（目标${indicator.target.text}）`)}的指标值是数字，实际完成值只有文字，没有填写实际数。`,
          evidence: rowSpans(words, ['actual', 'target', 'name']),
        }
      }
      if (percent.length > 0) {
        yield {
          message: `${listCells(percent, ({ indicator }) => `（目标${indicator.target.text}、实际${indicator.actual.text}）`)}的实际完成值与指标值计量口径不同，没有填写实际数量。`,
          evidence: rowSpans(percent, ['target', 'actual', 'name']),
          suggestion: '按指标值的计量单位填写实际完成数。',
        }
      }
    }
  },
}

/** So many values with their units tell that one was lost. */
const FEWEST_WITH_UNITS = 3

/** The only value of all forms that has no unit, where what it is compared with has one. */
function* withoutUnit({ evaluations }: Disclosure): Generator<Observation> {
  const rows = evaluations
    .flatMap(({ indicators }) => indicators)
    .filter(
      ({ indicator: { goal, outcome, nature, unit, name } }) =>
        goal !== undefined && outcome !== undefined && nature === '' && unit === '' && !/[（(%]/.test(name),
    )
  const units = rows.map(({ indicator: { goal, outcome } }) => [goal?.unit ?? '', outcome?.unit ?? ''] as const)
  const odd = rows.filter((_, at) => units[at]?.filter((unit) => unit === '').length === 1)
  const [only, second] = odd
  const whole = units.filter(([goal, outcome]) => goal !== '' && outcome !== '').length
  if (only === undefined || second !== undefined || whole < FEWEST_WITH_UNITS) return
  const { name, target, actual } = only.indicator
  yield {
    message: `“${name}”的指标值“${target.text}”与实际完成值“${actual.text}”，一处漏写计量单位。`,
    evidence: rowSpans([only], ['target', 'actual', 'name']),
  }
}

/** The only cell of the column 度量单位 that is blank beside a number. */
function* blankUnit({ evaluations }: Disclosure): Generator<Observation> {
  const rows = evaluations
    .filter(({ columns }) => columns.has('unit'))
    .flatMap(({ indicators }) => indicators)
    .filter(({ indicator: { goal, outcome } }) => goal !== undefined && outcome !== undefined)
  const [only, second] = rows.filter(({ indicator }) => indicator.unit === '' && indicator.goal?.unit === '')
  if (only === undefined || second !== undefined || rows.length <= FEWEST_WITH_UNITS) return
  yield {
    message: `“${only.indicator.name}”的度量单位为空，其他指标均已填写。`,
    evidence: rowSpans([only], ['unit', 'target', 'name']),
  }
}

/** `9日` where the target is a month, or the other way round. */
function isOtherPartOfDate({ indicator: { nature, unit }, cells }: IndicatorRow): boolean {
  const [target, actual] = (['target', 'actual'] as const).map((column) => {
    const text = cells.get(column)?.text.trim() ?? ''
    return DATE.exec(nature !== '' && /\d$/.test(text) ? text + unit : text)?.[1]
  })
  return target !== undefined && actual !== undefined && target !== actual
}

/** `未发生`: that is the number, where none was the target. */
const NONE = /^(?:无|未|不|没有)/

const isWordsForNumber = ({ indicator: { name, goal, actual, reason } }: IndicatorRow): boolean =>
  goal !== undefined &&
  !(NONE.test(actual.text) && (reason !== '' || goal.stated.digits === 0n)) &&
  (actual.kind === 'words' || actual.kind === 'grade') &&
  actual.text !== name &&
  !WHOLE_PERIOD.test(actual.text) &&
  !(DONE.test(actual.text) && actual.text.length <= 6)

function isPercentForCount({ indicator: { target, goal, outcome, nature } }: IndicatorRow): boolean {
  if (outcome === undefined || outcome.unit !== '%') return false
  if (goal === undefined)
    return target.kind === 'grade' && nature === '' && /^(?:适时|及时|若干|按时|按期)$/.test(target.text)
  return goal.unit !== '%' && goal.unit !== '' && goal.unit !== '‰'
}
