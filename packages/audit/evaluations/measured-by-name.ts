/** What the name of an indicator says that it is measured in. */
import type { IndicatorRow } from '@mingzhang/disclosure'
import { isTimeUnit } from '@mingzhang/performance'

interface NamedMeasure {
  readonly name: RegExp
  /** Units that cannot be its own. */
  readonly isUnfit: (unit: string) => boolean
  /** Chinese: how such things are measured. */
  readonly says: string
}

const RATES = new Set(['', '%', '‰', '分', '个百分点'])
const SHARES = new Set(['%', '‰', '个百分点'])
const MONEY = new Set(['元'])

/** Names that end in what they count; others leave it open. */
const NAMED: readonly NamedMeasure[] = [
  {
    name: /满意度$|(?<!频|汇|税|费|利|倍|功|效|产|速|心)率$/,
    isUnfit: (unit) => !RATES.has(unit),
    says: '比率、满意度应以%计量',
  },
  {
    name: /(?<!完成|增长|增加|减少|下降|达标|合格|比例|占)(?:数量|人数|人次|次数|个数|场次|期数|件数|户数)$/,
    isUnfit: (unit) => SHARES.has(unit) || MONEY.has(unit) || isTimeUnit(unit),
    says: '数量不以比率、金额、时间计量',
  },
  {
    name: /(?:时间|时限|时长|天数|工期)$/,
    isUnfit: (unit) => unit !== '' && !isTimeUnit(unit) && /^(?:%|[人个座台辆件名户家场]|人次|场次|元)$/.test(unit),
    says: '时间应以年月日、小时、分钟计量',
  },
]

/** Why the unit of a row's target does not fit what its name measures, in Chinese; `undefined` where it may. */
export function unfitUnit({ indicator: { name, goal } }: IndicatorRow): string | undefined {
  if (goal === undefined) return undefined
  return NAMED.find((measure) => measure.name.test(name) && measure.isUnfit(goal.unit))?.says
}
