import { exactParts, intervalOf, overlap, parseStated, type Stated, scaleOf, sum } from '@mingzhang/accounts'
import { DEPARTMENT, type Disclosure, type Fact, type Figure } from '@mingzhang/disclosure'
import { allMatches, type Span, textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'
import { figureValue } from '../../relations/relation.ts'

const LISTED = /(?:轿车|越野车|载客汽车|客车|小客车|其他车型)\s?\d+\s?辆、金额\s?(?<amount>[\d,]+(?:\.\d+)?)\s?万元/g
const YUAN = 10_000n

/** The vehicles bought, listed by kind with their prices, make up what was spent on them. */
export const vehiclesBought: Check = {
  id: 'vehicles-bought',
  category: 'contradiction',
  severity: 'error',
  title: '按车型列示的购车金额之和等于公务用车购置支出。',
  basis: '基本平衡关系 G08：各车型金额之和 = 公务用车购置费。',
  example: {
    wrong: '公务用车购置支出24.03万元。全年按规定更新购置公务用车1辆，其中：轿车1辆、金额14.03万元。',
    right: '公务用车购置支出24.03万元。全年按规定更新购置公务用车1辆，其中：轿车1辆、金额24.03万元。',
  },
  *run(disclosure) {
    const cost = disclosure.facts.find((fact) => isPurchase(fact, disclosure))
    if (cost === undefined) return
    const { block, cell } = cost.figure.span
    const listed = allMatches(textAround(disclosure.document, cost.figure.span), LISTED)
    const amounts = listed.flatMap((match) => parseStated(match.groups?.amount ?? '') ?? [])
    if (amounts.length === 0) return
    if (agrees(amounts, cost.figure)) return
    const spans = listed.map(
      ({ index, 0: text }): Span => ({
        block,
        ...(cell === undefined ? {} : { cell }),
        start: index,
        end: index + text.length,
      }),
    )
    yield {
      message: `公务用车购置支出为${printFigure(cost.figure)}，所列各车型金额为${listed.map((match) => match.groups?.amount).join(' + ')}万元，不相符。`,
      evidence: [...spans, cost.figure.span],
    }
  },
}

/** One price is the amount itself, printed alike; several add up to it but for their rounding. */
function agrees(amounts: readonly Stated[], cost: Figure): boolean {
  const [only, another] = amounts
  if (only !== undefined && another === undefined)
    return exactParts(only, YUAN) === exactParts(cost.stated, scaleOf(cost.unit))
  return overlap(sum(amounts.map((one) => intervalOf(one, YUAN))), figureValue(cost))
}

const isPurchase = ({ concept, scope, year, figure }: Fact, disclosure: Disclosure): boolean =>
  concept.key === 'three.vehicles.purchase' &&
  scope === DEPARTMENT &&
  year === disclosure.year &&
  figure.unit.measure === 'amount' &&
  LISTED_WORDS.test(textAround(disclosure.document, figure.span))

const LISTED_WORDS = /辆、金额/
