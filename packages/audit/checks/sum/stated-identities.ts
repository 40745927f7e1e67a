import { overlap, sum } from '@mingzhang/accounts'
import { conceptName, type Disclosure, type Fact, rolesOf, type SectionRole } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { IDENTITIES, type Identity } from '../../relations/identities.ts'
import { factsByRegion } from '../../relations/narrative-regions.ts'
import { printDifference, printFigure, printLike } from '../../relations/printed.ts'
import { factValue, isExact } from '../../relations/relation.ts'

/** Identities between figures that stand in different sentences: 三公 and its items, basic expenditure and its two kinds. */
export const statedIdentities: Check = {
  id: 'stated-identities',
  category: 'sum',
  severity: 'error',
  title: '分散在各段的合计与其分项应当平衡（“三公”经费、基本支出、政府采购等）。',
  basis: '基本平衡关系 A06、E01、F09、G01、G02、G05、K14。',
  example: {
    wrong: '公务用车购置及运行维护费支出5.00万元。其中：公务用车购置费支出0万元。……公务用车运行维护费支出6.00万元。',
    right: '公务用车购置及运行维护费支出5.00万元。其中：公务用车购置费支出0万元。……公务用车运行维护费支出5.00万元。',
  },
  *run(disclosure) {
    for (const facts of factsByRegion(disclosure).values()) {
      for (const identity of IDENTITIES) {
        if (identity.onlyGeneral === true && !paidByGeneralBudget(facts, disclosure)) continue
        if (identity.without !== undefined && facts.has(identity.without)) continue
        if (identity.total === 'income' && !namesEveryBudget(facts)) continue
        const found = factsOf(identity, facts)
        if (found === undefined || isListed(found, disclosure) || isOfOneSource(found, disclosure)) continue
        const { total, parts } = found
        const computed = sum(parts.map(factValue))
        const stated = factValue(total)
        if (overlap(stated, computed) || ![total, ...parts].every((fact) => isExact(fact.figure))) continue
        yield {
          message: `${conceptName(identity.total)}为${printFigure(total.figure)}，而${parts.map((part) => `${conceptName(part.concept.key)}${printFigure(part.figure)}`).join(' + ')} = ${printLike(computed, total.figure)}，相差${printDifference(stated, computed, total.figure)}。`,
          evidence: [total, ...parts].map((fact) => fact.figure.span),
          expected: printLike(computed, total.figure),
          actual: printFigure(total.figure),
        }
      }
    }
  },
}

/** Sections whose personnel and public funds are those of the general public budget alone. */
const GENERAL: readonly SectionRole[] = ['basic-expenditure', 'general-budget', 'fiscal-total']

const BUDGETS = ['income.general', 'income.funds', 'income.capital']

/** Whether all expenditure is that of the general public budget, or the parts are told beside the whole. */
function paidByGeneralBudget(facts: ReadonlyMap<string, Fact>, { sections }: Disclosure): boolean {
  const personnel = facts.get('personnel')
  const roles = personnel === undefined ? [] : rolesOf(sections, personnel.figure.section)
  const ofGeneral = roles.some((role) => GENERAL.includes(role))
  const [all, budget] = [facts.get('expenditure'), facts.get(ofGeneral ? 'general' : 'fiscal.expenditure')]
  if (all === undefined || budget === undefined) return !ofGeneral
  return overlap(factValue(all), factValue(budget))
}

/** `财政拨款收入1800万元…一般公共预算财政拨款收入1750万元`: what came from other budgets is not told apart. */
function namesEveryBudget(facts: ReadonlyMap<string, Fact>): boolean {
  const fiscal = facts.get('fiscal.income')
  const ofBudgets = BUDGETS.flatMap((key) => facts.get(key) ?? [])
  return fiscal === undefined || overlap(factValue(fiscal), sum(ofBudgets.map(factValue)))
}

function factsOf(
  { total, parts, optional }: Identity,
  facts: ReadonlyMap<string, Fact>,
): { total: Fact; parts: Fact[] } | undefined {
  const whole = facts.get(total)
  if (whole === undefined || !parts.every((part) => facts.has(part))) return undefined
  const required = parts.flatMap((part) => facts.get(part) ?? [])
  const found = [...required, ...optional.flatMap((part) => facts.get(part) ?? [])]
  return found.every((part) => part.figure.unit.measure === whole.figure.unit.measure)
    ? { total: whole, parts: found }
    : undefined
}

/** `基本支出90万元，其中财政拨款80万元（人员经费60万元、公用经费20万元）`: the parts come to what stands in front of them, which has no name of its own. */
function isOfOneSource({ parts }: { readonly parts: readonly Fact[] }, { breakdowns }: Disclosure): boolean {
  return breakdowns.some(
    (listed) =>
      listed.total.concept.key.startsWith(UNKNOWN) &&
      parts.length === listed.parts.length &&
      parts.every((part) => listed.parts.includes(part)) &&
      overlap(factValue(listed.total), sum(parts.map(factValue))),
  )
}

const UNKNOWN = 'label:'

/** Whether the text itself lists these parts for the total, in whichever place: they are checked as a list. */
function isListed({ total, parts }: { total: Fact; parts: readonly Fact[] }, { breakdowns }: Disclosure): boolean {
  return breakdowns.some(
    (listed) =>
      listed.total.concept.key === total.concept.key &&
      overlap(factValue(listed.total), factValue(total)) &&
      parts.every((part) => listed.parts.some(({ concept }) => concept.key === part.concept.key)),
  )
}
