/** Shares: `part 占 whole 的 percent`. */
import { add, type Interval, overlap, percentOf } from '@mingzhang/accounts'
import { conceptName, DEPARTMENT, type Disclosure, type Fact, type Figure, type Share } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { printFigure, printPercent } from './printed.ts'
import { factValue, figureValue, isExact, type Relation, relationOf } from './relation.ts'

/** Of nothing, nothing is a part. */
const NOTHING: Interval = { low: 0n, high: 0n }
const OF_ALL_BUDGETS = /^(?:本年|全年)?财政拨款(?:总)?支出(?:合计)?$/

export interface ShareRelation {
  readonly relation: Relation
  readonly share: Share
}

/** `占本年财政拨款支出` behind what the general budget paid: of all 财政拨款 where that fits, of the general budget where not. */
function wholeMeant({ part, whole, wholeLabel, percent }: Share, { facts, year }: Disclosure): Fact | undefined {
  if (whole?.concept.key !== 'general' || !OF_ALL_BUDGETS.test(wholeLabel)) return whole
  if (![part.figure, whole.figure, percent].every(isExact)) return whole
  const wholes = facts.flatMap((fact): Interval[] => {
    if (fact.scope !== DEPARTMENT || fact.year !== year || !isExact(fact.figure)) return []
    if (fact.concept.key === 'funds') return [add(factValue(whole), factValue(fact))]
    return fact.concept.key === 'expenditure' ? [factValue(fact)] : []
  })
  const fits = wholes.some((all) => {
    const ofAll = percentOf(factValue(part), all)
    return ofAll !== undefined && overlap(ofAll, figureValue(percent))
  })
  return fits ? undefined : whole
}

/** Kilometres are no part of villages; amounts may be in different units. */
const isOfOneUnit = (part: Figure['unit'], whole: Figure['unit']): boolean =>
  part.measure === whole.measure && (part.measure === 'amount' || part.word === whole.word)

export const shareRelations = oncePerDisclosure((disclosure): readonly ShareRelation[] => {
  return disclosure.shares.flatMap((share) => {
    const { part, percent } = share
    const whole = wholeMeant(share, disclosure)
    if (whole === undefined || !isOfOneUnit(part.figure.unit, whole.figure.unit)) return []
    if (![part.figure, whole.figure, percent].every(isExact)) return []
    const quotient = percentOf(factValue(part), factValue(whole))
    const computed = quotient ?? (part.figure.stated.digits === 0n ? NOTHING : undefined)
    if (computed === undefined) return []
    const relation = relationOf({
      kind: 'share',
      label: () => `${part.concept.label} ÷ ${conceptName(whole.concept.key)}`,
      terms: [
        { figure: percent.id, sign: 1, role: 'rate' },
        { figure: part.figure.id, sign: 1, role: 'term' },
        { figure: whole.figure.id, sign: 1, role: 'whole' },
      ],
      stated: figureValue(percent),
      computed,
      spans: [percent.span, part.figure.span, whole.figure.span],
      arithmetic: () =>
        quotient === undefined
          ? `分项为${printFigure(part.figure)}`
          : `${printFigure(part.figure)} ÷ ${printFigure(whole.figure)} = ${printPercent(computed, percent)}`,
    })
    return [{ relation, share }]
  })
})
