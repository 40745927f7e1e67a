import { exactParts } from '@mingzhang/accounts'
import type { IndicatorColumn, IndicatorRow } from '@mingzhang/disclosure'
import { type Indicator, quantitiesIn } from '@mingzhang/performance'
import type { Check, Observation } from '../../check.ts'
import { listNames, rowSpans } from '../../evaluations/indicator-evidence.ts'

const MEASURE_NAME = /(?:率|次数|时限|人数|个数|天数|满意度)$/
/** A requirement in words, which may end like the name of a measure. */
const REQUIREMENT = /不低于|不高于|高于|达到|以上|提高|提升|同比|上年|按|符合/
const WRITTEN_SIGN = /^[≥≧>＞≤≦<＜]/
const SIGN = /^(?:[≥≧>＞≤≦<＜＝=]|定性)$/
const AMOUNT_AT_END = /\d(?:\.\d+)?(?:万元|元)(?:\/[天人次年月])?(?:[.…]*)$/

const textIn = (cells: IndicatorRow['cells'], column: IndicatorColumn): string => cells.get(column)?.text.trim() ?? ''

/** First levels that are no second level, and those that stand below them. */
const FIRST_LEVEL = /^(?:产出|效益)指标$/
const SECOND_LEVEL = /^(?:数量|质量|时效|成本|[经济社会生态]{2}(?:效益)?|可持续影响)指标$/

/** `数量指标—产出指标`, `服务对象满意度指标—满意度指标`: the level above stands where the one below it should. */
const isLevelAbove = (kind: string, group: string): boolean =>
  (FIRST_LEVEL.test(kind) && SECOND_LEVEL.test(group)) || (kind === '满意度指标' && /^服务对象满意度指标?$/.test(group))

interface Shift {
  readonly finds: (row: IndicatorRow) => boolean
  readonly says: (names: string) => string
  readonly suggestion: string
}

/** The ways in which the cells of a row stand in each other's columns; the first that applies to a row counts. */
const SHIFTS: readonly Shift[] = [
  {
    finds: ({ indicator: { target, name } }) => isValueAlone(name) && target.kind === 'words',
    says: (names) => `${names}在三级指标名称一栏填了数值，指标值一栏填的是名称，两栏互换。`,
    suggestion: '将两栏内容对调。',
  },
  {
    finds: ({ indicator: { target, actual } }) => target.kind === 'sign' && actual.kind === 'quantity',
    says: (names) => `${names}的指标值一栏只有比较符号，数值填在了实际完成值一栏，实际完成值缺失。`,
    suggestion: '将数值移回指标值一栏（如“≥95%”），并补填实际完成值。',
  },
  {
    finds: ({ cells }) => /^\d[\d.]*$/.test(cells.get('unit')?.text.trim() ?? ''),
    says: (names) => `${names}的度量单位一栏填的是数值，指标值、度量单位、完成值错位。`,
    suggestion: '将各栏内容移回本栏。',
  },
  {
    finds: ({ cells }) => SIGN.test(textIn(cells, 'group')) || /指标$/.test(textIn(cells, 'nature')),
    says: (names) => `${names}的一级指标、指标性质两栏的内容互换。`,
    suggestion: '将两栏内容对调。',
  },
  {
    finds: ({ cells }) => isLevelAbove(textIn(cells, 'kind'), textIn(cells, 'group')),
    says: (names) => `${names}的一级指标、二级指标两栏的内容互换。`,
    suggestion: '将两栏内容对调。',
  },
  {
    finds: ({ indicator }) => isExchanged(indicator) || isRequirementBehindResult(indicator),
    says: (names) => `${names}的指标值一栏填的是确定的数，实际完成值一栏填的是带比较符号的要求，两栏互换。`,
    suggestion: '将两栏内容对调。',
  },
  {
    finds: ({ indicator: { target, actual, name } }) =>
      target.kind === 'empty' && actual.kind === 'empty' && AMOUNT_AT_END.test(name),
    says: (names) => `${names}把金额或标准填在了三级指标名称一栏，指标值和实际完成值均为空。`,
    suggestion: '名称一栏填写指标名称，金额填入指标值一栏，并补填实际完成值。',
  },
  {
    finds: ({ indicator: { target, actual, name } }) =>
      target.kind === 'words' &&
      actual.kind === 'quantity' &&
      MEASURE_NAME.test(target.text) &&
      !REQUIREMENT.test(target.text) &&
      !MEASURE_NAME.test(name),
    says: (names) => `${names}的指标值一栏填的是指标名称，没有预期值，实际完成值无从比较。`,
    suggestion: '三级指标一栏填写指标名称，指标值一栏填写预期的数值。',
  },
]

/** `98.6%` as what was wanted, `≥95%` as what was reached: the former fulfils the latter and is none of its own making. */
function isExchanged({ target, actual, nature, goal, outcome }: Indicator): boolean {
  if (nature !== '' || goal === undefined || outcome === undefined || goal.unit !== outcome.unit) return false
  if (goal.comparison !== undefined || !WRITTEN_SIGN.test(actual.text) || actual.quantities.length > 1) return false
  const [plan, result] = [goal, outcome].map(({ stated, scale }) => exactParts(stated, scale))
  if (plan === undefined || result === undefined || target.quantities.length > 1) return false
  return outcome.comparison === 'at-least' || outcome.comparison === 'more-than' ? plan > result : plan < result
}

/** `设备完好率96%` as what was wanted, `≥95%` as what was reached: a result is told with its name, a requirement with its sign. */
const isRequirementBehindResult = ({ target, actual, nature }: Indicator): boolean =>
  nature === '' &&
  WRITTEN_REQUIREMENT.test(actual.text.trim()) &&
  (TOLD_RESULT.test(target.text.trim()) || FULFILLED.test(target.text.trim()))

const WRITTEN_REQUIREMENT = /^(?:[≥≧>＞≤≦<＜]|不(?:超过|低于|高于|少于))\s*\d[\d.,]*\s*(?:%|[一-龥]{0,4})$/
const TOLD_RESULT =
  /^(?!.*(?:不低于|不高于|不少于|不超过|以上|以内|[≥≧≤≦<>]))[一-龥、，]{3,30}\d[\d.,]*\s*(?:%|[一-龥]{0,4})$/
const FULFILLED = /^(?:未|没有)超过/

/** A name that is nothing but a number with its unit. */
function isValueAlone(name: string): boolean {
  const [only, second] = quantitiesIn(name)
  return only !== undefined && second === undefined && only.unit !== '' && only.start <= 2 && only.end === name.length
}

/** Cells of an indicator row that stand in the wrong columns (填列错位). */
export const shiftedColumns: Check = {
  id: 'indicator-shifted-columns',
  category: 'indicator',
  severity: 'error',
  title: '三级指标、指标值、实际完成值应填在各自的栏内。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）自评表填报要求。',
  example: {
    wrong: '三级指标“就业率”，指标值“≥”，实际完成值“95%”',
    right: '三级指标“就业率”，指标值“≥95%”，实际完成值“96%”',
  },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      for (const shift of SHIFTS) {
        const rows = indicators.filter((row) => SHIFTS.find(({ finds }) => finds(row)) === shift)
        if (rows.length > 0) yield observe(rows, shift)
      }
      yield* ofNoKind(indicators)
    }
  },
}

/** The one second level of a form that is none, where all others are called so. */
function* ofNoKind(indicators: readonly IndicatorRow[]): Generator<Observation> {
  const named = indicators.filter(({ cells }) => textIn(cells, 'kind') !== '')
  const [odd, second] = named.filter(({ cells }) => !/指标$/.test(textIn(cells, 'kind')))
  if (odd === undefined || second !== undefined || named.length <= FEWEST_KINDS) return
  const kind = textIn(odd.cells, 'kind')
  // Some print 社会效益 beside 数量指标.
  if (/(?:效益|影响|满意度?|成本|数量|质量|时效)$/.test(kind) && !MEASURE_NAME.test(kind)) return
  if (WHO_IS_SATISFIED.test(kind) || OF_BUDGET.test(kind)) return
  yield {
    severity: 'warning',
    message: `二级指标一栏写有“${kind}”，不是二级指标。`,
    evidence: rowSpans([odd], ['kind', 'name']),
    suggestion: '将各栏内容移回本栏。',
  }
}

/** The row of the budget's execution stands among the indicators of some forms. */
const OF_BUDGET = /^(?:预算)?执行(?:率|情况)?$/
const WHO_IS_SATISFIED = /^(?:服务|受益)对象满意度$/

/** So many second levels tell how they are called. */
const FEWEST_KINDS = 3

const observe = (rows: readonly IndicatorRow[], shift: Shift): Observation => ({
  message: shift.says(listNames(rows.map(({ indicator }) => indicator.name))),
  evidence: rowSpans(rows, ['name', 'group', 'nature', 'target', 'unit', 'actual']),
  suggestion: shift.suggestion,
})
