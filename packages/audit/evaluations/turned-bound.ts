/** Targets whose sign (≥, ≤) is turned: a floor for a cost, a ceiling for a share of what is good. */
import type { IndicatorRow } from '@mingzhang/disclosure'
import { shorten } from './indicator-evidence.ts'

/** Shares of a whole; 完成率 and 执行率 may pass it where more was done than planned. */
export const SHARE_OF_WHOLE = /(?:合格|达标|完好|覆盖|满意|及时|通过|准确|正确|知晓|到位|优良)[一-龥]{0,4}率$|满意度$/

/** `≥9月`: a month not before which work is to be done. */
const MONTH_AS_MINIMUM = /^[≥>＞]\s?\d{1,2}\s?月?$/
const DATED = /时间$|时限$|完工|竣工|完成/

/** `群众平均等候时间`: as short as can be; `培训时间` and what is to last are not. */
const HASTE = /(?:时间|时限|时长|周期)$/
const MEASURE_OF_HASTE = /^(?:天|小时|分钟|秒)$/
const LASTING = /培训|学习|服务|运行|开放|值班|值守|宣传|供|播|间隔|提前|无故障|演练|授课|参与|保障/

/** What is wrong with the way of a bound, in words; none where it may stand so. */
export function turnedBound({ indicator, cells }: IndicatorRow): string | undefined {
  const { name, goal, category, nature, unit } = indicator
  const written = `${nature}${cells.get('target')?.text ?? ''}${unit}`.trim()
  if (MONTH_AS_MINIMUM.test(written) && written.endsWith('月') && DATED.test(name))
    return `“${shorten(name)}”的指标值为“${written}”：完成的时间应不晚于，而不是不早于。`
  const downward = goal?.comparison === 'at-most' || goal?.comparison === 'less-than'
  if (downward && goal.unit === '%' && SHARE_OF_WHOLE.test(name))
    return `“${shorten(name)}”的指标值为上限（≤），这一比率越高越好，应为下限（≥）。`
  const upward = goal?.comparison === 'at-least' || goal?.comparison === 'more-than'
  if (goal === undefined || !upward) return undefined
  if (category === 'timeliness' && MEASURE_OF_HASTE.test(goal.unit) && HASTE.test(name) && !LASTING.test(name))
    return `“${shorten(name)}”的指标值为下限（≥），所用的时间越短越好，应为上限（≤）。`
  if (category === 'cost' && goal.unit === '元') {
    return `成本指标“${shorten(name)}”的指标值为下限（≥），成本应控制在上限以内。`
  }
  return undefined
}
