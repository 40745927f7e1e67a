/** Reads how far budgets were completed: rates, and comparisons with a budget that carry no figure of their own. */
import type { Span } from '@mingzhang/documents'
import type { Completion, Fact } from '../../disclosure.ts'
import type { Figure } from '../../figure.ts'
import type { Budgets } from './budgets.ts'
import { conceptIn } from './concept-in.ts'
import { labelBefore } from './label.ts'
import type { Ledger } from './ledger.ts'
import { type ParagraphContext, sentenceStart } from './paragraph-context.ts'
import { budgetKind, directionAgainstBudget, OTHER_PROJECT } from './wording.ts'

/** `其中预算执行率达到100%的项目10个`: the rate of those counted. */
const THOSE_PROJECTS = /^\s?(?:及?以[上下])?的(?:[一-龥]{0,4}项目|\s?\d+\s?个)/

/** `执行率95%；…；宿舍管理项目因线上教学，耗材支出减少，执行率为91%`: of a project that a clause of its own names. */
const BEHIND_SEMICOLON = /[；;][^；;。\d]*(?:项目|工程|经费)[^；;。\d]*$/

/** A completion whose comparison may still follow. */
type OpenCompletion = { -readonly [K in keyof Completion]: Completion[K] }

export class CompletionReader {
  readonly #context: ParagraphContext
  readonly #ledger: Ledger
  readonly #budgets: Budgets
  #open: OpenCompletion | undefined
  /** Those of the paragraph that state a rate. */
  readonly #rated: OpenCompletion[] = []

  constructor(context: ParagraphContext, ledger: Ledger, budgets: Budgets) {
    this.#context = context
    this.#ledger = ledger
    this.#budgets = budgets
  }

  /** A new figure was stated: a comparison without a name speaks of that. */
  close(): void {
    this.#open = undefined
  }

  /** `完成预算82%`; the words that belong to the rate begin at `from`, those that say 完成 at `start`. */
  readRate(figure: Figure, from: number, start: number, anchor: Fact | undefined): void {
    const final = this.#finalOf(start, anchor)
    if (final === undefined || this.#isRateOfAnother(final, from, start)) return
    if (THOSE_PROJECTS.test(this.#context.text.slice(figure.span.end))) return
    const words = this.#context.text.slice(start, figure.span.start)
    this.#open = {
      final,
      of: budgetKind(words),
      budget: this.#budgets.of(final, words),
      rate: figure,
      comparison: undefined,
      span: { block: this.#context.block, start, end: figure.span.end },
    }
    this.#ledger.completions.push(this.#open)
    this.#rated.push(this.#open)
  }

  /** `与年初预算数3.00万元持平`: the budget's figure stands between. */
  readEven(final: Fact, span: Span): void {
    const budget = this.#budgets.of(final, '')
    const comparison = { direction: 'equal', span } as const
    this.#ledger.completions.push({ final, of: 'any', budget, rate: undefined, comparison, span })
  }

  /** `决算数小于预算数`: of what its words name, else of the rate in front, else of the last amount. */
  readComparison(more: string | undefined, span: Span, anchor: Fact | undefined): void {
    const { text, roles, scope } = this.#context
    const comparison = { direction: directionAgainstBudget(more), span }
    const named = conceptIn(labelBefore(text, sentenceStart(text, span.start), span.start).text, roles)
    const completion =
      named === undefined ? this.#open : this.#rated.findLast(({ final }) => final.concept.key === named.key)
    if (completion !== undefined) {
      completion.comparison ??= comparison
      return
    }
    const final = (named && this.#ledger.latest(named, scope)) ?? anchor
    if (final === undefined) return
    const words = text.slice(span.start, span.end)
    const budget = this.#budgets.of(final, words)
    this.#open = { final, of: budgetKind(words), budget, rate: undefined, comparison, span }
    this.#ledger.completions.push(this.#open)
  }

  /** What completes the budget told in front, else the last amount. */
  #finalOf(start: number, anchor: Fact | undefined): Fact | undefined {
    const planned = this.#budgets.plannedBefore(this.#context.text, start)
    if (planned === undefined || planned.key === anchor?.concept.key) return anchor
    return this.#ledger.latest(planned, this.#context.scope)
  }

  /** `执行率94%，其中3个项目执行率100%，甲项目执行率87%`: behind the rate of the whole, those of its parts by their names. */
  #isRateOfAnother(final: Fact, from: number, end: number): boolean {
    const { text } = this.#context
    const name = labelBefore(text, from, end).text
    const isOther = OTHER_PROJECT.test(name) || BEHIND_SEMICOLON.test(text.slice(from, end))
    return this.#rated.some((one) => one.final === final) && isOther
  }
}
