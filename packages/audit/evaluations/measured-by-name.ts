/** What the name of an indicator says that it is measured in. */
import type { IndicatorRow } from '@mingzhang/disclosure'
import { canonicalUnit } from '@mingzhang/performance'

type Kind = 'share' | 'points' | 'money' | 'time' | 'people' | 'households' | 'times' | 'things' | 'length' | 'area'

/** Units by what they measure; other units are left open. */
const UNITS: readonly (readonly [Kind, string])[] = [
  ['share', '% ‰ 个百分点'],
  ['points', '分'],
  ['money', '元 万元 亿元'],
  ['time', '年 月 天 日 个月 工作日 个工作日 小时 分钟 秒 季度'],
  ['people', '人 名 位 人次'],
  ['households', '户 户次'],
  ['times', '次 期 场 场次 批 批次 届'],
  ['things', '个 处 项 家 座 只 件 台 台（套） 个（套） 种 类 套 辆 份 宗 起 篇'],
  ['length', '公里 米'],
  ['area', '平方米 平方公里 亩 公顷'],
]
const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  UNITS.flatMap(([kind, units]) => units.split(' ').map((unit) => [unit, kind] as const)),
)

interface NamedMeasure {
  readonly name: RegExp
  readonly fit: readonly Kind[]
  /** Chinese: how such things are measured. */
  readonly says: string
}

/** Names that end in what they count; others leave it open. */
const NAMED: readonly NamedMeasure[] = [
  {
    name: /满意度$|(?<!频|汇|税|费|利|倍|功|效|产|速|心)率$/,
    fit: ['share', 'points'],
    says: '比率、满意度应以%计量',
  },
  { name: /人数$|人次$/, fit: ['people', 'households', 'times'], says: '人数、人次应以人计量' },
  { name: /(?:次数|场次|期数)$/, fit: ['times', 'people'], says: '次数应以次、期、场计量' },
  {
    name: /(?<!完成|增长|增加|减少|下降|达标|合格|比例|占)(?:数量|个数|件数|户数)$/,
    fit: ['people', 'households', 'times', 'things', 'length', 'area'],
    says: '数量不以比率、金额、时间计量',
  },
  { name: /(?:长度|里程)$/, fit: ['length'], says: '长度应以米、公里计量' },
  { name: /面积$/, fit: ['area'], says: '面积应以平方米、亩计量' },
  { name: /(?:时间|时限|时长|天数|工期|年限)$/, fit: ['time', 'times'], says: '时间应以年月日、小时、分钟计量' },
  { name: /成本$/, fit: ['money', 'share'], says: '成本应以金额计量' },
]

/** `≤12月`, `15个工作日内`: the sign, the number and what stands behind it. */
const VALUE = /^[≤≥＝=<>＜＞]?\s?\d[\d,.]*\s?([^\d\s].{0,5}?)(?:以?内)?$/

/** Why the unit of a row's target does not fit what its name measures, in Chinese; `undefined` where it may. */
export function unfitUnit({ indicator: { name, goal, unit: own }, cells }: IndicatorRow): string | undefined {
  const written = VALUE.exec(cells.get('target')?.text.trim() ?? '')?.[1] ?? own
  const isTold = goal === undefined || goal.unit === '' || KIND_OF.has(written)
  const unit = isTold ? canonicalUnit(written) : goal.unit
  const kind = KIND_OF.get(unit)
  const measure = NAMED.find((one) => one.name.test(name))
  return kind === undefined || measure === undefined || measure.fit.includes(kind) ? undefined : measure.says
}
