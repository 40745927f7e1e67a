import { overlap, sum } from '@mingzhang/accounts'
import { conceptName, DEPARTMENT, type Disclosure, type Fact, rolesOf, type SectionRole } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { printDifference, printFigure, printLike } from '../../relations/printed.ts'
import { factValue, figureValue, isExact } from '../../relations/relation.ts'

const BUDGETS: readonly { readonly role: SectionRole; readonly total: string }[] = [
  { role: 'government-funds', total: 'funds' },
  { role: 'state-capital', total: 'capital' },
]

/** The items of the sections on the other budgets add up to what these spent. */
export const fundItems: Check = {
  id: 'fund-items',
  category: 'sum',
  severity: 'error',
  title: '政府性基金、国有资本经营预算说明中各项级科目支出之和应等于本年支出。',
  basis: '基本平衡关系 H03：合计 = Σ类 = Σ款 = Σ项。',
  example: {
    wrong: '政府性基金预算支出150.00万元。1.其他支出（类）…（款）…（项）支出450.00万元。',
    right: '政府性基金预算支出150.00万元。1.其他支出（类）…（款）…（项）支出150.00万元。',
  },
  *run(disclosure) {
    for (const { role, total } of BUDGETS) {
      const facts = disclosure.facts.filter((fact) => belongs(fact, disclosure, role))
      const whole = facts.find(({ concept }) => concept.key === total)
      const items = saidOnce(facts.filter(({ concept }) => concept.key.split('>').length === 3))
      if (
        whole === undefined ||
        items.length === 0 ||
        new Set(items.map(({ concept }) => concept.key)).size < items.length
      )
        continue
      const [stated, computed] = [factValue(whole), sum(items.map(factValue))]
      if (overlap(stated, computed)) continue
      yield {
        // Less than the whole may be told where only some items are.
        ...(computed.high < stated.low ? { severity: 'warning' as const } : {}),
        message: `${conceptName(total)}${printFigure(whole.figure)}，所列各项之和为${items.map(({ figure }) => printFigure(figure)).join(' + ')} = ${printLike(computed, whole.figure)}，相差${printDifference(stated, computed, whole.figure)}。`,
        evidence: [whole, ...items].map(({ figure }) => figure.span),
        expected: printLike(computed, whole.figure),
        actual: printFigure(whole.figure),
      }
    }
  },
}

/** `…（项）50万元……支出决算为50万元`: an item and the same once more. */
const saidOnce = (items: readonly Fact[]): Fact[] =>
  items.filter(
    (item, index) =>
      !items
        .slice(0, index)
        .some(
          ({ concept, figure }) =>
            concept.key === item.concept.key && overlap(figureValue(figure), figureValue(item.figure)),
        ),
  )

const belongs = ({ figure, scope, year }: Fact, { sections, year: reported }: Disclosure, role: SectionRole): boolean =>
  scope === DEPARTMENT &&
  year === reported &&
  isExact(figure) &&
  figure.unit.measure === 'amount' &&
  rolesOf(sections, figure.section).includes(role)
