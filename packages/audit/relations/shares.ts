/** Shares: `part 占 whole 的 percent`. */
import { type Interval, percentOf } from '@mingzhang/accounts'
import { conceptName, type Share } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { printFigure, printPercent } from './printed.ts'
import { factValue, figureValue, isExact, type Relation, relationOf } from './relation.ts'

/** Of nothing, nothing is a part. */
const NOTHING: Interval = { low: 0n, high: 0n }

export interface ShareRelation {
  readonly relation: Relation
  readonly share: Share
}

export const shareRelations = oncePerDisclosure((disclosure): readonly ShareRelation[] => {
  return disclosure.shares.flatMap((share) => {
    const { part, whole, percent } = share
    if (whole === undefined || part.figure.unit.measure !== whole.figure.unit.measure) return []
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
