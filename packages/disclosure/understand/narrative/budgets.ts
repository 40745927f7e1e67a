/** The budgets that a paragraph has stated so far. */
import type { Breakdown, Concept, Fact, StatedBudget } from '../../disclosure.ts'
import { BUDGET } from '../concepts.ts'
import { BUDGET_BEFORE, budgetKind } from './wording.ts'

const PARTS_BEGIN = /(?:^\s?|[，,（(]\s?)其中[：:，,]?|^\s?[（(]含/
/** What was spent or added, not the name of a kind of spending: `其中：支出18万元`, but not `其中：基本支出18万元`. */
const NOT_PLANNED =
  /决算|实际|执行|使用|追[加减]|调[增减整]|[；;]\s?(?:部门|单位)?(?:一般公共预算)?财政拨款(?:资金)?(?:总)?支出|(?:^|[，,；;：:、])\s?(?:其中)?(?:本年|全年|当年|已|共|总|累计)*支出/

/** `补助标准每生每天5元`: what one gets is no part of all. */
const OF_EACH = /标准|每[人生户亩天月]|[人户亩]均/

/** `；全年预算`: a budget of a kind, without a name. */
const UNNAMED_OF_KIND =
  /^\s?[；;，,。]\s?(?:年初|全年|(?:年中)?调整后?的?)(?:部门|单位|支出|收入)?总?预算(?:数|总额)?(?:为|是|共计|合计|总计)*\s*$/

const BEFORE_RATE = /^\s?[，,；;]\s?$/

export class Budgets {
  readonly #stated: StatedBudget[] = []

  /** Budgets and the parts that were listed for them: `“三公”经费预算为20.00万元，其中：…`. */
  readonly #lists: { readonly total: Fact; readonly parts: Fact[] }[] = []

  /** The one that is spoken of. */
  #last: Fact | undefined

  /** The parts of the last budget are being listed. */
  #isListing = false

  /** Whether the words in front of an amount list it as a part of the budget before. */
  listsIn(words: string, isBehindBudget: boolean): boolean {
    if (isBehindBudget && PARTS_BEGIN.test(words)) this.#beginList()
    if (NOT_PLANNED.test(words) || this.#isOfWholeAnew(words)) this.endList()
    return this.#isListing
  }

  /** `全年预算90万元（含年初结转8万元），其中基本支出40万元、…`: behind a list that has ended the same total is divided anew. */
  #beginList(): void {
    const last = this.#lists.at(-1)
    if (!this.#isListing && last !== undefined && last.parts.length > 0)
      this.#lists.push({ total: last.total, parts: [] })
    this.#isListing = true
  }

  /** `年初预算80万元，其中基本支出40万元、项目支出40万元；全年预算90万元`: what parts without a kind of their own were listed for, as adjusted. */
  #isOfWholeAnew(words: string): boolean {
    const { total, parts = [] } = this.#isListing ? (this.#lists.at(-1) ?? {}) : {}
    const kind = UNNAMED_OF_KIND.test(words) ? budgetKind(words) : 'any'
    return (
      kind !== 'any' &&
      parts.length > 0 &&
      ![undefined, 'any', kind].includes(this.#kindOf(total)) &&
      parts.every((part) => this.#kindOf(part) === 'any')
    )
  }

  #kindOf(fact: Fact | undefined): StatedBudget['kind'] | undefined {
    return this.#stated.findLast((one) => one.fact.figure === fact?.figure)?.kind
  }

  /** The list of parts is over: what follows speaks of its total again. */
  endList(): void {
    const { total, parts = [] } = this.#isListing ? (this.#lists.at(-1) ?? {}) : {}
    if (total !== undefined && parts.length > 0) this.#last = total
    this.#isListing = false
  }

  /** Record a budget; one without a name of its own is of the same thing as the one before. */
  record(words: string, unnamed: boolean, fact: Fact): void {
    if (OF_EACH.test(fact.concept.label)) this.endList()
    const parts = this.#lists.at(-1)?.parts ?? []
    const isWithinPart = parts.some(({ concept }) => fact.concept.key.startsWith(`${concept.key}.`))
    if (this.#isListing && !isWithinPart) parts.push(fact)
    if (!this.#isListing) this.#lists.push({ total: fact, parts: [] })
    const before = unnamed ? (this.#isListing ? this.#stated.at(-1)?.fact : this.#last) : undefined
    const kind = budgetKind(BUDGET_BEFORE.exec(words)?.[0] ?? '')
    const stated = before === undefined ? fact : { ...before, figure: fact.figure }
    this.#stated.push({ kind, fact: stated })
    this.#last = stated
  }

  /** All that were stated. */
  get stated(): readonly StatedBudget[] {
    return this.#stated
  }

  /** The lists of parts. */
  breakdowns(): Breakdown[] {
    return this.#lists
      .filter(({ parts }) => parts.length > 0)
      .map(({ total, parts }) => ({ total, parts, complete: false, bySubject: false, span: total.figure.span }))
  }

  /** The thing that the budget spoken of was stated for. */
  lastConcept(): Concept | undefined {
    const concept = this.#last?.concept
    return concept === undefined ? undefined : { ...concept, key: concept.key.slice(BUDGET.length) }
  }

  /** `年初预算数472.90万元，完成年初预算的…`: what the budget is of that stands in front of a rate, no other figure between them. */
  plannedBefore(text: string, start: number): Concept | undefined {
    const end = this.#last?.figure.span.end
    const between = end === undefined || end > start ? undefined : text.slice(end, start)
    return between !== undefined && BEFORE_RATE.test(between) ? this.lastConcept() : undefined
  }

  /** `项目预算300万元，其中年初预算180万元、上年结转120万元`: of one thing the whole, where it is listed what it came from. */
  #whole(ofThing: readonly StatedBudget[]): readonly StatedBudget[] {
    const parts = new Set(this.#lists.flatMap((list) => list.parts.map(({ figure }) => figure)))
    const wholes = ofThing.filter(({ fact }) => !parts.has(fact.figure))
    return wholes.length > 0 ? wholes : ofThing
  }

  /** The budget that a comparison with these words speaks of: that of its kind, or the last one stated. */
  of(final: Fact, words: string): Fact | undefined {
    const kind = budgetKind(words)
    const key = `${BUDGET}${final.concept.key}`
    const ofThing = this.#whole(this.#stated.filter(({ fact }) => fact.concept.key === key))
    const isOf = (its: StatedBudget['kind']): boolean => kind === 'any' || its === kind
    // `支出预算20万元，支出决算18万元，完成调整后预算的90%`: a budget of no kind is of whatever kind is asked for.
    // `全年预算数54万元（年初预算60万元，年中调减6万元）`: what is done is measured by the budget as adjusted.
    const adjusted = kind === 'any' ? ofThing.findLast((one) => one.kind === 'adjusted') : undefined
    return (adjusted ?? ofThing.findLast((one) => isOf(one.kind)) ?? ofThing.findLast((one) => one.kind === 'any'))
      ?.fact
  }
}
