/** An indicator (绩效指标) of a performance form, as printed and as understood. */
import { categoryOf, type IndicatorCategory } from './categories.ts'
import { type Comparison, comparisonOf, type IndicatorValue, type Quantity, readValue } from './target.ts'
import { canonicalUnit, isTimeUnit, unitAfterNumber } from './units.ts'

/** The texts of a row; columns that the form does not have are absent. */
export interface PrintedIndicator {
  /** 一级指标, 二级指标. */
  readonly levels: readonly string[]
  /** 三级指标. */
  readonly name: string
  /** 指标性质: ≥, ＝, 定性 … */
  readonly nature?: string
  readonly target?: string
  /** 度量单位. */
  readonly unit?: string
  readonly actual?: string
  readonly reason?: string
}

export interface Indicator {
  readonly levels: readonly string[]
  readonly category: IndicatorCategory | undefined
  /** Without white space. */
  readonly name: string
  readonly target: IndicatorValue
  readonly actual: IndicatorValue
  /** The single number that the target states, with the comparison and unit of their own columns. */
  readonly goal: Quantity | undefined
  /** The single number that the actual cell states, in the unit column's unit where it has none. */
  readonly outcome: Quantity | undefined
  /** Words of the column 指标性质; empty where there is none. */
  readonly nature: string
  /** Words of the column 度量单位; empty where there is none. */
  readonly unit: string
  /** 偏差原因; empty, too, where the cell is crossed out (`—`) or says 无. */
  readonly reason: string
}

export function indicatorOf(printed: PrintedIndicator): Indicator {
  const nature = plain(printed.nature)
  const unit = plain(printed.unit)
  const target = readValue(printed.target ?? '', unit)
  const actual = readValue(printed.actual ?? '', unit)
  return {
    levels: printed.levels.map(plain),
    category: printed.levels
      .map(plain)
      .map(categoryOf)
      .findLast((category) => category !== undefined),
    name: plain(printed.name),
    target,
    actual,
    goal: withinTime(target, singleQuantity(target, unit, comparisonOf(nature))),
    outcome: singleQuantity(actual, unit, undefined),
    nature,
    unit,
    reason: plain(printed.reason).replace(SAYS_NOTHING, ''),
  }
}

const SAYS_NOTHING = /^(?:[—–―\-－/／]+|无)$/

/** A count without a word of why. */
const IN_BRACKETS = /^[（(]\d[^，,、；;。（(]{1,8}[）)]$/

/** `98.6%（432件办结）`: the count in brackets explains the number in front of it. */
function quantitiesMeant({ text, quantities }: IndicatorValue): readonly Quantity[] {
  const [first, second] = quantities
  if (first === undefined || second === undefined) return quantities
  return IN_BRACKETS.test(text.slice(first.end)) ? [first] : quantities
}

/** `30个工作日内`: within that time. */
const WITHIN = /^内(?:$|[（(，,；;完办支拨发到审给])/

/** A time within which something is to be done is the longest that it may take. */
const withinTime = ({ text }: IndicatorValue, goal: Quantity | undefined): Quantity | undefined =>
  goal?.comparison === undefined && goal !== undefined && isTimeUnit(goal.unit) && WITHIN.test(text.slice(goal.end))
    ? { ...goal, comparison: 'at-most' }
    : goal

const plain = (text: string | undefined): string => (text ?? '').replace(/\s/g, '')

function singleQuantity(value: IndicatorValue, unit: string, comparison: Comparison | undefined): Quantity | undefined {
  const [only, second] = quantitiesMeant(value)
  if (only === undefined || second !== undefined) return undefined
  const said = { ...only, comparison: only.comparison ?? comparison }
  if (only.unit !== '') return said
  const column = unitAfterNumber(unit)
  return column.unit === ''
    ? { ...said, unit: canonicalUnit(unit) }
    : { ...said, unit: column.unit, scale: only.scale === 1n ? column.scale : only.scale }
}
