/** Makes a fact of a figure: what it is of, by the label in front of it or the head of the paragraph. */
import type { Span } from '@mingzhang/documents'
import type { Concept, Fact } from '../../disclosure.ts'
import type { Figure } from '../../figure.ts'
import { conceptOf, plainLabel } from '../concepts.ts'
import { BUDGET, type Budgets } from './budgets.ts'
import { conceptIn } from './concept-in.ts'
import { bareLabel, type Label } from './label.ts'
import { type ParagraphContext, sentenceStart } from './paragraph-context.ts'
import { DEPARTMENT } from './scope.ts'
import { findSubjectPath, subjectKey } from './subject-path.ts'

const LONGEST_HEAD = 160
const UNNAMED = /^(?:支出|决算|支出决算|共计支出|支出共计|金额)?$/
/** Names the spending of a section (基金, 国有资本) although 支出 alone does not. */
const OF_THE_YEAR = /本年支出$/
/** `国内公务接待支出1.2万元……，共计支出1.2万元`: the same once more. */
const RESTATED = /^(?:共计支出|支出共计)$/
/** In a project's report these speak of what its budget was stated for. */
const UNNAMED_BESIDE_BUDGET = /^(?:预算|项目支出|实际支出|实际支付|已支付|支付|项目实际支出|资金支出)$/

export class FactMaker {
  readonly #context: ParagraphContext
  readonly #budgets: Budgets
  readonly #head: { readonly concept: Concept; readonly span: Span } | undefined

  constructor(context: ParagraphContext, budgets: Budgets) {
    this.#context = context
    this.#budgets = budgets
    const path = findSubjectPath(context.text.slice(0, LONGEST_HEAD))
    if (path === undefined) return
    const { start, end } = path
    this.#head = {
      concept: { key: subjectKey(path.names), label: context.text.slice(start, end) },
      span: { block: context.block, start, end },
    }
  }

  /** Whether the paragraph begins with the path of a subject (科目), as the items of the detail list do. */
  get isItem(): boolean {
    return this.#head !== undefined
  }

  /** The fact that final accounts or another plain figure state; `anchor` is the amount before it. */
  stated(figure: Figure, label: Label, anchor: Fact | undefined): Fact {
    const unnamed = this.#isUnnamed(label)
    if (unnamed && anchor !== undefined && figure.unit.measure === 'amount' && RESTATED.test(bareLabel(label.text)))
      return this.#fact(figure, anchor.concept, this.#spanOf(label))
    if (unnamed && this.#head !== undefined) return this.#fact(figure, this.#head.concept, this.#head.span)
    const concept = (unnamed ? this.#budgets.lastConcept() : undefined) ?? this.#conceptOf(label, unnamed)
    return this.#fact(figure, { ...concept, key: this.#inFiscalPart(concept.key, figure) }, this.#spanOf(label))
  }

  /** The fact that a budget figure states. */
  budget(figure: Figure, label: Label): Fact {
    const unnamed = this.#isUnnamed(label)
    const concept = unnamed && this.#head !== undefined ? this.#head.concept : this.#conceptOf(label, unnamed)
    const span = unnamed && this.#head !== undefined ? this.#head.span : this.#spanOf(label)
    return this.#fact(figure, { ...concept, key: `${BUDGET}${this.#inFiscalPart(concept.key, figure)}` }, span)
  }

  #fact(figure: Figure, concept: Concept, labelSpan: Span): Fact {
    return { concept, scope: this.#context.scope, year: this.#yearOf(figure), figure, labelSpan }
  }

  #spanOf(label: Label): Span {
    return { block: this.#context.block, start: label.start, end: label.start + label.text.length }
  }

  #conceptOf(label: Label, unnamed: boolean): Concept {
    const path = findSubjectPath(label.text)
    const bare = bareLabel(label.text)
    if (path !== undefined) return { key: subjectKey(path.names), label: plainLabel(bare) }
    return unnamed
      ? { key: 'label:', label: '' }
      : { key: conceptOf(bare, this.#context.roles).key, label: plainLabel(bare) }
  }

  #isUnnamed(label: Label): boolean {
    const bare = bareLabel(label.text)
    if (OF_THE_YEAR.test(bare)) return false
    const plain = plainLabel(bare)
    if (UNNAMED.test(plain)) return this.#head !== undefined || conceptIn(label.text, this.#context.roles) === undefined
    const planned = this.#budgets.lastConcept()
    const ofProject = this.#context.scope !== DEPARTMENT || planned?.key.startsWith('label:') === true
    return ofProject && planned !== undefined && UNNAMED_BESIDE_BUDGET.test(plain)
  }

  /** In an evaluation report `财政拨款…基本支出` speaks of the fiscal part alone. */
  #inFiscalPart(key: string, figure: Figure): string {
    if (key !== 'basic' && key !== 'project') return key
    const { roles, text } = this.#context
    return roles.includes('evaluation-report') && text.slice(0, figure.span.start).includes('财政拨款')
      ? `fiscal.${key}`
      : key
  }

  /** The year named last before the figure in its sentence, or the reporting year. */
  #yearOf(figure: Figure): number | undefined {
    const { text, reportYear } = this.#context
    const words = text.slice(sentenceStart(text, figure.span.start), figure.span.start)
    const stated = [...words.matchAll(/(20\d{2})\s?年(?!\s?\d{1,2}月\d{1,2}日(?:签|起))/g)].at(-1)?.[1]
    return stated === undefined ? reportYear : Number(stated)
  }
}
