import type { IndicatorRow } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { listNames, rowSpans } from '../../evaluations/indicator-evidence.ts'

/** Fewer filled cells do not tell that the column is meant to be filled. */
const FEWEST_FILLED = 2

/** Targets with a value beside which nothing was reached, where the other rows say what was. */
export const blankActual: Check = {
  id: 'indicator-blank-actual',
  category: 'indicator',
  severity: 'warning',
  title: '设有指标值的三级指标应填写实际完成值。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）自评表填报要求。',
  example: { wrong: '指标值“≥12次”，实际完成值空白', right: '指标值“≥12次”，实际完成值“14次”' },
  *run(disclosure) {
    for (const { columns, indicators, title } of disclosure.evaluations) {
      const heading = columns.get('actual')
      if (heading === undefined) continue
      const filled = indicators.filter(({ indicator }) => indicator.actual.kind !== 'empty')
      const blank = indicators.filter(isBlank)
      // A self-evaluation tells results; other forms of the year may have the column for later.
      if (filled.length === 0 && blank.length >= FEWEST_FILLED && title?.text.includes('自评') === true)
        yield {
          message: `“${heading.text}”一栏全部空白，没有填写实际完成情况。`,
          evidence: [heading.span, ...rowSpans(blank, ['name', 'target'])],
        }
      if (blank.length === 0 || filled.length < FEWEST_FILLED || filled.length <= blank.length) continue
      yield {
        message: `${listNames(blank.map(({ indicator }) => indicator.name))}没有填写实际完成值。`,
        evidence: rowSpans(blank, ['name', 'target']),
      }
    }
  },
}

const isBlank = ({ indicator: { name, target, actual } }: IndicatorRow): boolean =>
  name !== '' && actual.kind === 'empty' && (target.kind === 'quantity' || target.kind === 'date')
