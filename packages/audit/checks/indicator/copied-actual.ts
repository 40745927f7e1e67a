import { exactParts, overlap, UNIT_PARTS } from '@mingzhang/accounts'
import type { Evaluation, IndicatorRow } from '@mingzhang/disclosure'
import { type Quantity, quantityInterval } from '@mingzhang/performance'
import type { Check, Severity } from '../../check.ts'
import { listNames, rowSpans } from '../../evaluations/indicator-evidence.ts'
import { isOfManagement } from '../../evaluations/management-indicators.ts'

const DONE = /^(?:已)?(?:经)?(?:全部|全面|按时|按期)?(?:完成|达标|达成|实现)(?:目标)?$/
/** `未超过计划20万元`: the target again, with the word that it was kept. */
const NOT_MORE = /^(?:均|都)?(?:未|没有|没)(?:超过?|突破|超出)/

interface Copy {
  readonly severity: Severity
  readonly finds: (row: IndicatorRow, form: Evaluation) => boolean
  readonly says: (names: string) => string
}

const isSame = ({ indicator: { target, actual } }: IndicatorRow): boolean =>
  target.text === actual.text && target.kind !== 'empty' && target.kind !== 'quality-mark' && target.kind !== 'grades'
const isEqual = (goal: Quantity, outcome: Quantity): boolean =>
  goal.unit === outcome.unit && overlap(quantityInterval(goal), quantityInterval(outcome))
const hasComparison = ({ indicator }: IndicatorRow): boolean =>
  indicator.actual.quantities.some(({ comparison }) => comparison !== undefined)
/** `≥90` where the columns beside it say `≥` and `90`. */
const repeatsSign = ({ indicator: { nature, goal, outcome, actual } }: IndicatorRow): boolean =>
  nature !== '' &&
  goal !== undefined &&
  outcome?.comparison !== undefined &&
  outcome.comparison === goal.comparison &&
  /^[≥≧>＞≤≦<＜]/.test(actual.text) &&
  isEqual(goal, outcome)
/** `≤49.25万元` where the target is `49.25万元`: a result with the sign that belongs to the target. */
const addsSign = ({ indicator: { nature, target, actual } }: IndicatorRow): boolean =>
  nature === '' && /^\d/.test(target.text) && /^[≥≧≤≦]\s?\d/.test(actual.text)
const describes = ({ indicator }: IndicatorRow): boolean => indicator.actual.kind === 'words'

/** The target word for word; a reason beside it tells what came of it, and of decisions and management no more can be told. */
const saysNothing = (row: IndicatorRow): boolean =>
  isSame(row) &&
  row.indicator.reason === '' &&
  !STANDARD.test(row.indicator.name) &&
  !row.indicator.levels.some(isOfManagement)

const LONGEST_BRIEF = 7
/** `按年更新`, `建立`: a few words that were set and then done can hardly be told in others. */
const isBrief = ({ indicator: { actual } }: IndicatorRow): boolean => actual.text.length <= LONGEST_BRIEF

/** The ways in which an actual cell says nothing of its own; the first that applies to a row counts. */
const COPIES: readonly Copy[] = [
  {
    severity: 'warning',
    finds: (row) => row.indicator.target.text === row.indicator.name && isSame(row) && describes(row),
    says: (names) => `${names}的指标名称、指标值、实际完成值三栏完全相同，没有实际结果。`,
  },
  {
    severity: 'warning',
    finds: (row) => (isSame(row) && hasComparison(row)) || repeatsSign(row),
    says: (names) => `${names}的实际完成值照抄指标值（含比较符号），没有填写实际数。`,
  },
  {
    severity: 'warning',
    finds: addsSign,
    says: (names) => `${names}的指标值没有比较符号，实际完成值却有，没有填写实际数。`,
  },
  {
    severity: 'warning',
    finds: (row) => saysNothing(row) && ((describes(row) && !isBrief(row)) || isDay(row) || isFixed(row)),
    says: (names) => `${names}的实际完成值与指标值一字不差，没有填写实际结果。`,
  },
  {
    severity: 'warning',
    finds: ({ indicator: { name, target, actual } }) => actual.text === name && target.kind === 'quantity',
    says: (names) => `${names}的实际完成值照抄指标名称，没有实际结果。`,
  },
  {
    severity: 'warning',
    finds: ({ indicator: { goal, actual } }) => goal !== undefined && DONE.test(actual.text),
    says: (names) => `${names}的指标值是数字，实际完成值却只写“已完成”之类，没有填写实际数。`,
  },
  {
    severity: 'warning',
    finds: ({ indicator: { goal, outcome, actual } }) =>
      goal !== undefined && outcome !== undefined && NOT_MORE.test(actual.text) && isEqual(goal, outcome),
    says: (names) => `${names}的实际完成值只写“未超过”指标值，没有填写实际数。`,
  },
  {
    severity: 'warning',
    finds: (row, form) => isLifeJustBegun(row) && isOfNewThings(form),
    says: (names) => `${names}的实际完成值照抄指标值：当年购建的资产不可能已使用到这一年限。`,
  },
  {
    severity: 'info',
    finds: (row) =>
      (isSame(row) && row.indicator.actual.kind === 'grade') || (saysNothing(row) && describes(row) && isBrief(row)),
    says: (names) => `${names}的实际完成值与定性指标值相同，宜说明依据。`,
  },
]

/** `生均补助标准`: what everyone gets is what was set. */
const STANDARD = /标准$/

/** How long things last cannot be known when they are new, unless by their design (`设计使用年限8年`). */
const LIFE = /(?:使用|服务)(?:年限|寿命|期限|时间)$/
const BY_DESIGN = /设计|预计|预期|可|质保|保修/
const YEARS_ALONE = /^\d{1,2}年?$/
const NEW_THINGS = /购置|采购|购买|新购|新建|新增|更新|安装|建设|改造|硬化/
const FEWEST_YEARS = 2n * UNIT_PARTS

const isLifeJustBegun = ({ indicator: { name, goal, outcome, actual } }: IndicatorRow): boolean =>
  LIFE.test(name) &&
  !BY_DESIGN.test(name) &&
  goal?.unit === '年' &&
  outcome !== undefined &&
  YEARS_ALONE.test(actual.text) &&
  exactParts(goal.stated) >= FEWEST_YEARS &&
  isEqual(goal, outcome)

const isOfNewThings = ({ name, indicators }: Evaluation): boolean =>
  NEW_THINGS.test([name?.text ?? '', ...indicators.map(({ indicator }) => indicator.name)].join(' '))

/** A year alone (`2023年度`) says when it was done as well as when it should be. */
const isDay = ({ indicator: { actual } }: IndicatorRow): boolean =>
  actual.kind === 'date' && !/^20\d{2}年度?$/.test(actual.text)

/** A sentence with several numbers, such as fixed conditions, repeated word for word; a number with its unit is none. */
const isFixed = ({ indicator: { actual } }: IndicatorRow): boolean =>
  actual.text.length > LONGEST_BRIEF && /[一-龥]{3}/.test(actual.text) && !/^\d[\d.,]*[一-龥（）()]+$/.test(actual.text)

/** Actual values that merely repeat the target or the name (照抄指标值). */
export const copiedActual: Check = {
  id: 'indicator-copied-actual',
  category: 'indicator',
  severity: 'warning',
  title: '实际完成值应填写实际结果，不得照抄指标值或指标名称。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评结果应与实际完成情况对应、有数据支撑。',
  example: { wrong: '指标值“≥95%”，实际完成值“≥95%”', right: '指标值“≥95%”，实际完成值“97%”' },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      for (const [copy, rows] of sorted(evaluation)) {
        yield {
          severity: copy.severity,
          message: copy.says(listNames(rows.map(({ indicator }) => indicator.name))),
          evidence: rowSpans(rows, ['actual', 'target', 'name']),
          suggestion: '填写年末实际完成的数值或结果。',
        }
      }
    }
  },
}

function sorted(form: Evaluation): Map<Copy, IndicatorRow[]> {
  const groups = new Map<Copy, IndicatorRow[]>()
  for (const row of form.indicators) {
    const copy = COPIES.find(({ finds }) => finds(row, form))
    if (copy === undefined) continue
    const rows = groups.get(copy)
    if (rows === undefined) groups.set(copy, [row])
    else rows.push(row)
  }
  return groups
}
