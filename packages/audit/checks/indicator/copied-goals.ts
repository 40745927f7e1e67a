import { exactParts } from '@mingzhang/accounts'
import type { Evaluation, IndicatorRow } from '@mingzhang/disclosure'
import { type Quantity, quantitiesIn } from '@mingzhang/performance'
import type { Check } from '../../check.ts'
import { listCells, rowSpans, shorten } from '../../evaluations/indicator-evidence.ts'

type Goals = NonNullable<Evaluation['goals']>

/** Shorter goals may well be answered in their own words. */
const FEWEST = 12

/** Quantities may have been reached exactly, unless the indicators tell otherwise. */
const QUANTITY = /\d/

/** Results (年度目标完成情况) that repeat the yearly goals word for word. */
export const copiedGoals: Check = {
  id: 'indicator-copied-goals',
  category: 'indicator',
  severity: 'warning',
  title: '年度目标的实际完成情况应写明结果，不得照抄年度目标。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评结果应与实际完成情况对应、有数据支撑。',
  example: {
    wrong: '年度目标“更换老旧水表，提高供水质量和服务水平”，完成情况与之一字不差',
    right: '年度目标“更换老旧水表，提高供水质量和服务水平”，完成情况“更换水表320块，水质合格率99%”',
  },
  *run({ evaluations }) {
    for (const { goals, name, indicators } of evaluations) {
      if (goals === undefined || goals.expected.text.length < FEWEST) continue
      if (bare(goals.expected.text) !== bare(goals.actual.text) || isSameCell(goals)) continue
      const others = reachedOtherwise(goals, indicators)
      if (others.length === 0 && QUANTITY.test(unnumbered(goals.expected.text))) continue
      yield {
        message: `${name === undefined ? '' : `“${shorten(name.text)}”的`}年度目标完成情况与年度目标一字不差，没有写明实际结果${resultsOf(others)}。`,
        evidence: [goals.actual.span, goals.expected.span, ...rowSpans(others, ['actual'])],
        suggestion: '写明实际完成的数量和结果。',
      }
    }
  },
}

/** The indicators whose bound the goals tell, and that came out otherwise: `1800人次以上`, `≥1800人次`, `1860人次`. */
const reachedOtherwise = ({ expected }: Goals, indicators: readonly IndicatorRow[]): IndicatorRow[] => {
  const told = new Set(quantitiesIn(expected.text).map(keyOf))
  return indicators.filter(({ indicator: { goal, outcome } }) => {
    if (goal?.comparison === undefined || goal.comparison === 'equal' || goal.unit !== outcome?.unit) return false
    return told.has(keyOf(goal)) && !told.has(keyOf(outcome))
  })
}

const keyOf = ({ stated, scale, unit }: Quantity): string => `${exactParts(stated, scale)} ${unit}`

const resultsOf = (rows: readonly IndicatorRow[]): string =>
  rows.length === 0 ? '' : `（指标表中${listCells(rows, ({ indicator }) => `为${indicator.actual.text}`)}）`

/** `目标1：`, `2.` in front of a goal are no quantities. */
const unnumbered = (text: string): string => text.replace(/(?:^|(?<=[；;。，,]))(?:目标)?\d{1,2}[.、：:．]/g, '')

const bare = (text: string): string => text.replace(/[，,。；;、\s]/g, '')

const isSameCell = ({ expected, actual }: Goals): boolean =>
  expected.span.block === actual.span.block && expected.span.cell === actual.span.cell
