/** Shares: `part 占 whole 的 percent`. */
import { percentOf } from '@mingzhang/accounts'
import { conceptName, type Share } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { printFigure, printPercent } from './printed.ts'
import { factValue, figureValue, isExact, type Relation, relationOf } from './relation.ts'

export interface ShareRelation {
  readonly relation: Relation
  readonly share: Share
}

export const shareRelations = oncePerDisclosure((disclosure): readonly ShareRelation[] => {
  return disclosure.shares.flatMap((share) => {
    const { part, whole, percent } = share
    if (whole === undefined || part.figure.unit.measure !== whole.figure.unit.measure) return []
    if (![part.figure, whole.figure, percent].every(isExact)) return []
    const computed = percentOf(factValue(part), factValue(whole))
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
        `${printFigure(part.figure)} ÷ ${printFigure(whole.figure)} = ${printPercent(computed, percent)}`,
    })
    return [{ relation, share }]
  })
})
