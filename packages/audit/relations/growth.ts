/** Growth rates: change ÷ base, where the base follows from this year's figure and the change. */
import {
  add,
  exactly,
  type Interval,
  intersect,
  overlap,
  percentOf,
  subtract,
  UNIT_PARTS,
  wholeOf,
} from '@mingzhang/accounts'
import { type Change, type Disclosure, rolesOf } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { printFigure, printLike, printPercent } from './printed.ts'
import { factValue, figureValue, isExact, type Relation, relationOf } from './relation.ts'

export interface GrowthRelation {
  readonly relation: Relation
  readonly change: Change
}

/** Last year's figure as a change implies it; `undefined` when it was not stated exactly. */
export function impliedBase(change: Change): Interval | undefined {
  const { subject, amount, direction } = change
  if (!isExact(subject.figure)) return undefined
  if (direction === 'equal' && amount === undefined) return change.rate === undefined ? factValue(subject) : undefined
  if (amount === undefined) return baseOfRate(change)
  if (!isExact(amount)) return undefined
  return direction === 'increase'
    ? subtract(factValue(subject), figureValue(amount))
    : add(factValue(subject), figureValue(amount))
}

/** `支出决算20万元，比上年下降43.66%`: all that a rate alone leaves for last year's figure. */
function baseOfRate({ subject, rate, direction }: Change): Interval | undefined {
  if (rate === undefined || !isExact(rate) || rate.stated.digits < 0n) return undefined
  const before = exactly(100n * UNIT_PARTS)
  const told = figureValue(rate)
  return wholeOf(factValue(subject), direction === 'decrease' ? subtract(before, told) : add(before, told))
}

/** Last year's figure as printed in front of the change, where the rate is of it and not of what the change leaves. */
function statedBase({ base, amount, rate }: Change, implied: Interval): Interval | undefined {
  if (base === undefined || amount === undefined || rate === undefined || !isExact(base.figure)) return undefined
  const printed = factValue(base)
  const ofPrinted = percentOf(figureValue(amount), printed)
  const isOther = intersect(printed, implied) === undefined
  return isOther && ofPrinted !== undefined && overlap(ofPrinted, figureValue(rate)) ? printed : undefined
}

/** `支出0万元，比上年增加7万元`: more than there is; another unit of the amount would be another slip. */
export function risesBeyondAll(change: Change): boolean {
  const { subject, amount, direction } = change
  if (amount === undefined || direction !== 'increase' || amount.unit.word !== subject.figure.unit.word) return false
  const base = impliedBase(change)
  return base !== undefined && base.high < 0n
}

/** `减少10万元，增长10%`: whether the rate follows where the change goes the way of its second word. */
export function followsOtherWord(change: Change): boolean {
  const { amount, rate, words } = change
  const other = words.at(-1)?.direction
  if (amount === undefined || rate === undefined || other === undefined || other === change.direction) return false
  const base = impliedBase({ ...change, direction: other })
  const computed = base === undefined ? undefined : percentOf(figureValue(amount), base)
  return computed !== undefined && overlap(computed, figureValue(rate))
}

/** `一般公共预算财政拨款支出…，其中项目支出减少…`: not of all project expenditure, which another section tells. */
function isOfWiderScope({ sections }: Disclosure, { subject: { concept, figure }, amount }: Change): boolean {
  if (!/^(?:basic|project)$/.test(concept.key) || amount === undefined) return false
  const [told, known] = [amount, figure].map(({ section }) => rolesOf(sections, section).includes('general-budget'))
  return told === true && known === false
}

export const growthRelations = oncePerDisclosure((disclosure): readonly GrowthRelation[] => {
  return [...disclosure.changes, ...disclosure.budgetDifferences].flatMap((change) => {
    const { subject, amount, rate } = change
    const implied = impliedBase(change)
    if (amount === undefined || rate === undefined || implied === undefined || !isExact(rate)) return []
    if (isOfWiderScope(disclosure, change)) return []
    const base = statedBase(change, implied) ?? implied
    const computed = percentOf(figureValue(amount), base)
    if (computed === undefined) return []
    const relation = relationOf({
      kind: 'growth',
      label: () => `增减率 = ${subject.concept.label}增减额 ÷ ${'budget' in change ? '预算数' : '上年数'}`,
      terms: [
        { figure: rate.id, sign: 1, role: 'rate' },
        { figure: amount.id, sign: 1, role: 'term' },
        { figure: subject.figure.id, sign: 1, role: 'whole' },
      ],
      stated: figureValue(rate),
      computed,
      spans: [rate.span, amount.span, subject.figure.span],
      arithmetic: () => `${printFigure(amount)} ÷ ${printLike(base, subject.figure)} = ${printPercent(computed, rate)}`,
    })
    return [{ relation, change }]
  })
})
