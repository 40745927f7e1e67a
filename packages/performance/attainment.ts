/** How far an indicator reached its target (目标完成程度). */
import { exactParts, UNIT_PARTS } from '@mingzhang/accounts'
import type { IndicatorCategory } from './categories.ts'
import type { Indicator } from './indicator.ts'
import type { Comparison, Quantity } from './target.ts'
import { isTimeUnit } from './units.ts'

export type Attainment =
  | { readonly comparable: false }
  | {
      readonly comparable: true
      readonly result: 'met' | 'missed'
      /** Actual ÷ target in percent, rounded down; `undefined` where the target is zero. */
      readonly percent: number | undefined
      readonly lessIsBetter: boolean
    }

/** What there should be less of, where the target has no sign. */
const UNWANTED =
  /投诉|事故|故障|差错|违规|违法|损耗|呼损|流失|失误|延误|闲置|超期|逾期|结余|结转|死亡|偏差|返工|能耗|排放|发案|发病|时长|响应|预算(?:调整|变动)率|(?:经费|三公[”"]?|费用|支出|供养人员|编制)(?:变动|控制|增长)率/

/** `前5名`, or a rank by its name: the first is the best. */
const RANKED = /^[^\d]{0,8}[前第]\d+[名位]$/
const RANK = /排名|名次|位次/

/** `每月1次`: how often in which time. */
const FREQUENCY = /每(?:季度?|月|周|天|日|年|半年|两?个月)/

const NOT_COMPARABLE: Attainment = { comparable: false }

/** Compares the single number of the target with that of the actual cell, where both count the same thing. */
export function attainmentOf({ name, target: written, actual, goal, outcome, category }: Indicator): Attainment {
  if (goal === undefined || outcome === undefined || goal.unit !== outcome.unit) return NOT_COMPARABLE
  // 62.73 beside 62.73万: one of them leaves its unit to the reader.
  if (goal.unit === '' && goal.scale !== outcome.scale) return NOT_COMPARABLE
  if (outcome.comparison !== undefined || isCalendar(goal)) return NOT_COMPARABLE
  if (FREQUENCY.exec(written.text)?.[0] !== FREQUENCY.exec(actual.text)?.[0]) return NOT_COMPARABLE
  if (category === 'timeliness' && goal.comparison === undefined && isTimeUnit(goal.unit)) return NOT_COMPARABLE
  const comparison =
    goal.comparison ??
    (category === 'cost' || UNWANTED.test(name) || RANKED.test(written.text) || RANK.test(name)
      ? 'at-most'
      : 'at-least')
  const target = exactParts(goal.stated, goal.scale)
  const reached = exactParts(outcome.stated, outcome.scale)
  return {
    comparable: true,
    result: holds(reached, comparison, target) ? 'met' : 'missed',
    percent: target === 0n ? undefined : Number((reached * 100n) / target),
    lessIsBetter: lessIsBetter(comparison, category),
  }
}

/** Whether smaller is better: a ceiling, or a cost without a sign. */
export const lessIsBetter = (comparison: Comparison | undefined, category: IndicatorCategory | undefined): boolean =>
  comparison === 'at-most' || comparison === 'less-than' || (comparison !== 'at-least' && category === 'cost')

function holds(actual: bigint, comparison: Comparison, target: bigint): boolean {
  if (comparison === 'at-least') return actual >= target
  if (comparison === 'at-most') return actual <= target
  if (comparison === 'more-than') return actual > target
  if (comparison === 'less-than') return actual < target
  return actual >= target
}

/** A year such as 2022年 is a date, not a number of years. */
const isCalendar = ({ unit, stated }: Quantity): boolean => unit === '年' && exactParts(stated) > 1900n * UNIT_PARTS
