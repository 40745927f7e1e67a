/** Conditions under which an equation holds: data, told in Chinese; whoever lays the equations finds out. */

const CONDITIONS = [
  ['only-general-budget', '只有一般公共预算财政拨款'],
  ['no-other-expenditure', '没有非财政拨款支出'],
  ['administrative-only', '纳入决算的单位都是行政单位或者参公单位'],
  ['not-adjustment', '不是调整表'],
  ['previous-figures', '没有提供上年决算数据，只填列了上年数'],
] as const

export type EquationCondition = (typeof CONDITIONS)[number][0]

/** Chinese names of all conditions. */
export const CONDITION_TITLES: readonly string[] = CONDITIONS.map(([, title]) => title)

export const conditionTitle = (condition: EquationCondition): string =>
  CONDITIONS.find(([key]) => key === condition)?.[1] ?? condition

export const conditionTitled = (title: string): EquationCondition | undefined =>
  CONDITIONS.find(([, name]) => name === title)?.[0]

/** Whether a condition is met; where it is not, or nobody knows, why the equation is not executed. */
export type ConditionVerdict = { readonly met: true } | { readonly met: false; readonly reason: string }

export const MET: ConditionVerdict = { met: true }
export const unmet = (reason: string): ConditionVerdict => ({ met: false, reason })
