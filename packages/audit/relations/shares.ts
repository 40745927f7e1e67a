/** Shares: `part 占 whole 的 percent`. */
import { add, type Interval, intervalOf, overlap, percentOf } from '@mingzhang/accounts'
import { conceptName, DEPARTMENT, type Disclosure, type Fact, type Figure, type Share } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { printFigure, printPercent } from './printed.ts'
import { CHANGE, factValue, figureValue, isExact, type Relation, relationOf } from './relation.ts'

/** Of nothing, nothing is a part. */
const NOTHING: Interval = { low: 0n, high: 0n }
const OF_ALL_BUDGETS = /^(?:本年|全年)?财政拨款(?:总)?支出(?:合计)?$/

export interface ShareRelation {
  readonly relation: Relation
  readonly share: Share
}

/** `占本年财政拨款支出` behind what the general budget paid: of all 财政拨款 where that fits, of the general budget where not. */
function wholeMeant(share: Share, disclosure: Disclosure): Fact | undefined {
  const { part, whole, wholeLabel, percent } = share
  const { facts, year } = disclosure
  const outer = outerWhole(share, disclosure) ?? wholeOfChange(share, disclosure)
  if (outer !== undefined) return outer
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

/** `合同金额300万元，占采购总额的60%，其中小微企业90万元，占18%`: of what the share in front is of, where that fits. */
function outerWhole({ part, whole, wholeLabel, percent }: Share, disclosure: Disclosure): Fact | undefined {
  if (whole === undefined || wholeLabel !== '') return undefined
  const around = sharesByPart(disclosure).get(whole)
  const outer = around !== undefined && isBesideEachOther(around.percent, percent) ? around.whole : undefined
  if (outer === undefined || ![part.figure, outer.figure, percent].every(isExact)) return undefined
  const ofOuter = percentOf(factValue(part), factValue(outer))
  return ofOuter !== undefined && overlap(ofOuter, figureValue(percent)) ? outer : undefined
}

/** `收入900万元，增收80万元。其中：非税收入300万元，占33.33%`: of what rose, unless it fits an amount that the paragraph told before. */
function wholeOfChange({ part, whole, percent }: Share, { facts }: Disclosure): Fact | undefined {
  if (whole === undefined || !CHANGE.test(whole.concept.label) || !isExact(percent)) return undefined
  const { block, start } = whole.figure.span
  return facts.find(({ figure }) => {
    if (figure.span.block !== block || figure.span.end > start || !isExact(figure)) return false
    if (!isOfOneUnit(part.figure.unit, figure.unit)) return false
    const share = percentOf(factValue(part), figureValue(figure))
    return share !== undefined && overlap(share, figureValue(percent))
  })
}

const sharesByPart = oncePerDisclosure(
  ({ shares }): ReadonlyMap<Fact, Share> => new Map(shares.map((share) => [share.part, share])),
)

const isBesideEachOther = ({ span }: Figure, { span: other }: Figure): boolean =>
  span.block === other.block && span.cell === other.cell

const ALL_OR_NOTHING: readonly bigint[] = [0n, 100n]

/** Whether a share is printed as nothing or all, which others print to no place either. */
const isBare = ({ percent: { stated } }: Share): boolean =>
  stated.decimals === 0 && ALL_OR_NOTHING.includes(stated.digits)

/** 0% and 100% beside shares printed to the tenth or hundredth, in the paragraph or else the document, are meant to be as exact. */
function statedShare(share: Share, shares: readonly Share[]): Interval {
  const { stated, span } = share.percent
  if (!isBare(share)) return figureValue(share.percent)
  const printed = shares.filter((other) => !isBare(other))
  const beside = printed.filter(({ percent }) => percent.span.block === span.block)
  const places = (beside.length > 0 ? beside : printed).map(({ percent }) => percent.stated.decimals)
  const decimals = places.length === 0 ? 0 : Math.min(...places)
  return intervalOf({ digits: stated.digits * 10n ** BigInt(decimals), decimals })
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
      stated: statedShare(share, disclosure.shares),
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
