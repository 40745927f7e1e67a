/**
 * The second level of the indicator system (二级指标) with the words its cells use.
 *
 * 财预〔2013〕53号 and 财预〔2020〕10号: 产出 (数量, 质量, 时效, 成本), 效益 (经济, 社会, 生态, 可持续影响), 满意度;
 * 财预〔2021〕101号 makes 成本 (经济成本, 社会成本, 生态环境成本) a first level of its own from 2022.
 */

export type IndicatorCategory =
  | 'quantity'
  | 'quality'
  | 'timeliness'
  | 'cost'
  | 'economic-benefit'
  | 'social-benefit'
  | 'ecological-benefit'
  | 'sustainability'
  | 'satisfaction'

export interface IndicatorCategoryForm {
  readonly category: IndicatorCategory
  readonly name: string
  /** Tested against the cell without white space. */
  readonly pattern: RegExp
}

/** Order matters: cost and satisfaction come before words that they contain. */
export const INDICATOR_CATEGORIES: readonly IndicatorCategoryForm[] = [
  { category: 'cost', name: '成本指标', pattern: /成本/ },
  { category: 'satisfaction', name: '满意度指标', pattern: /满意/ },
  { category: 'quantity', name: '数量指标', pattern: /数量/ },
  { category: 'quality', name: '质量指标', pattern: /质量/ },
  { category: 'timeliness', name: '时效指标', pattern: /时效/ },
  { category: 'economic-benefit', name: '经济效益指标', pattern: /经济/ },
  { category: 'social-benefit', name: '社会效益指标', pattern: /社会/ },
  { category: 'ecological-benefit', name: '生态效益指标', pattern: /生态|环境效益/ },
  { category: 'sustainability', name: '可持续影响指标', pattern: /持续/ },
]

export const categoryOf = (words: string): IndicatorCategory | undefined =>
  INDICATOR_CATEGORIES.find(({ pattern }) => pattern.test(words))?.category

export const categoryName = (category: IndicatorCategory): string =>
  INDICATOR_CATEGORIES.find((form) => form.category === category)?.name ?? category

export const isBenefit = (category: IndicatorCategory | undefined): boolean =>
  category !== undefined && /benefit|sustainability/.test(category)
