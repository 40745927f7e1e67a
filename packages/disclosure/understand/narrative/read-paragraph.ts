/** Reads one paragraph of the narrative: figure after figure, each by the words in front of it. */
import type { Span } from '@mingzhang/documents'
import type { Completion, Fact } from '../../disclosure.ts'
import type { Figure } from '../../figure.ts'
import { plainLabel } from '../concepts.ts'
import { Budgets } from './budgets.ts'
import { ChangeReader } from './change-reader.ts'
import { conceptIn } from './concept-in.ts'
import { FactMaker } from './fact-maker.ts'
import { type Label, labelBefore } from './label.ts'
import type { Ledger } from './ledger.ts'
import { type ParagraphContext, sentenceStart } from './paragraph-context.ts'
import { type OpenBreakdown, PartsList } from './parts-list.ts'
import { recordToldInWords } from './told-in-words.ts'
import {
  AGAINST_BUDGET,
  BUDGET_BEFORE,
  CHANGE_BEFORE,
  COMPLETION_BEFORE,
  directionAgainstBudget,
  FINAL_BEFORE,
  REASON,
  SHARE_BEFORE,
  UNCHANGED,
  WITHIN_WHOLE,
} from './wording.ts'

/** Words without which neither a comparison with the budget nor 持平 is told. */
const COMPARES_IN_WORDS = /预算|持平|变化|增减|一致|相同/

/** What the next paragraph of the section goes on from. */
export interface ParagraphResult {
  readonly anchor: Fact | undefined
  readonly open: OpenBreakdown | undefined
}

export function readParagraph(context: ParagraphContext, ledger: Ledger): ParagraphResult {
  recordToldInWords(context, ledger)
  return new ParagraphReader(context, ledger).read()
}

class ParagraphReader {
  readonly #context: ParagraphContext
  readonly #ledger: Ledger
  readonly #parts: PartsList
  readonly #budgets = new Budgets()
  readonly #facts: FactMaker
  readonly #changes: ChangeReader
  /** The figure that shares, changes and completions behind it speak of. */
  #anchor: Fact | undefined
  /** The last count or amount of the sentence: what `其中` behind it divides. */
  #last: Fact | undefined
  #completion: { -readonly [K in keyof Completion]: Completion[K] } | undefined
  /** Where the words that belong to the next figure begin. */
  #from = 0

  constructor(context: ParagraphContext, ledger: Ledger) {
    this.#context = context
    this.#ledger = ledger
    this.#facts = new FactMaker(context, this.#budgets)
    this.#changes = new ChangeReader(context, ledger)
    this.#parts = new PartsList(ledger, context.open, context.numbered)
  }

  read(): ParagraphResult {
    const { text, figures, inherited } = this.#context
    let previousEnd = 0
    for (const figure of figures) {
      const { start, end } = figure.span
      const sentence = sentenceStart(text, start)
      this.#from = Math.max(previousEnd, sentence)
      if (sentence > previousEnd && previousEnd > 0) {
        this.#parts.endSentence()
        this.#last = undefined
      }
      if (text.slice(previousEnd, start).includes('；')) this.#parts.endCounts()
      this.#readWordsOnly(previousEnd, start)
      if (figure.unit.measure === 'date') continue
      if (!REASON.test(text.slice(sentence, start))) this.#readFigure(figure, text.slice(this.#from, start))
      previousEnd = end
    }
    this.#readWordsOnly(previousEnd, text.length)
    this.#openParts(text.slice(Math.max(previousEnd, sentenceStart(text, text.length - 1))))
    return { anchor: this.#anchor ?? inherited, open: this.#parts.close(text) }
  }

  #openParts(words: string): void {
    const { roles, scope, inherited } = this.#context
    const within = WITHIN_WHOLE.exec(words.trim())
    const whole = within === null ? undefined : conceptIn(within[1] ?? '', roles)
    const wholeFact = whole === undefined ? undefined : this.#ledger.latest(whole, scope)
    this.#parts.openFor(words, wholeFact, this.#last ?? this.#anchor ?? inherited)
  }

  #readFigure(figure: Figure, words: string): void {
    this.#openParts(words)
    const change = CHANGE_BEFORE.exec(words)
    if (change !== null) this.#changes.read(figure, words, this.#from, change, this.#anchor)
    else if (figure.unit.measure === 'percent') this.#readPercent(figure, words)
    else if (figure.unit.measure !== 'number') this.#readAmount(figure, words)
  }

  #readAmount(figure: Figure, words: string): void {
    const isBudget = figure.unit.measure === 'amount' && BUDGET_BEFORE.test(words)
    if (isBudget && !this.#meansFinal(words)) {
      const label = this.#labelIn(words.replace(BUDGET_BEFORE, ''))
      this.#budgets.record(words, label.text === '', this.#facts.budget(figure, label))
      return
    }
    const label = this.#labelIn(words.replace(isBudget ? BUDGET_BEFORE : FINAL_BEFORE, ''))
    const fact = this.#ledger.record(this.#facts.stated(figure, label, this.#anchor))
    this.#parts.take(fact)
    this.#last = fact
    if (figure.unit.measure === 'amount' || this.#anchor === undefined) this.#anchor = fact
    this.#changes.close()
    this.#completion = undefined
  }

  /** An item of the list by subjects gives its final accounts: `支出预算` for `支出决算` is a slip of the pen. */
  #meansFinal(words: string): boolean {
    return this.#facts.isItem && /支出预算(?:数|为)*\s*$/.test(words) && !/支出决算|决算为/.test(this.#context.text)
  }

  #labelIn(words: string): Label {
    return labelBefore(this.#context.text, this.#from, this.#from + words.length)
  }

  #readPercent(figure: Figure, words: string): void {
    const completion = COMPLETION_BEFORE.exec(words)
    if (completion !== null && /预算|执行率/.test(completion[0])) {
      this.#readCompletion(figure, completion.index)
      return
    }
    const share = SHARE_BEFORE.exec(words)
    const part = this.#anchor
    if (share === null || part === undefined) return
    const wholeLabel = (share[1] ?? '').trim()
    this.#ledger.shares.push({ part, wholeLabel, whole: this.#wholeOf(wholeLabel, part), percent: figure })
  }

  #wholeOf(label: string, part: Fact): Fact | undefined {
    const listed = this.#parts.totalOf(part)
    if (label === '') return listed
    const concept = conceptIn(label, this.#context.roles)
    if (concept !== undefined) return this.#ledger.latest(concept, this.#context.scope)
    return listed?.concept.label === plainLabel(label) ? listed : undefined
  }

  #readCompletion(figure: Figure, wordsStart: number): void {
    const final = this.#anchor
    if (final === undefined) return
    const { text, block } = this.#context
    const start = this.#from + wordsStart
    const budget = this.#budgets.of(final, text.slice(start, figure.span.start))
    this.#completion = {
      final,
      budget,
      rate: figure,
      comparison: undefined,
      span: { block, start, end: figure.span.end },
    }
    this.#ledger.completions.push(this.#completion)
  }

  /** Comparisons that carry no figure of their own, between two figures. */
  #readWordsOnly(from: number, to: number): void {
    const { text, block } = this.#context
    const words = text.slice(from, to)
    if (!COMPARES_IN_WORDS.test(words)) return
    const spanOf = (match: RegExpExecArray): Span => ({
      block,
      start: from + match.index,
      end: from + match.index + match[0].length,
    })
    for (const match of words.matchAll(AGAINST_BUDGET)) this.#compareWithBudget(match[1], spanOf(match))
    for (const match of words.matchAll(UNCHANGED)) {
      this.#changes.readUnchanged(words.slice(0, match.index), match[1] ?? '', spanOf(match), this.#anchor)
    }
  }

  #compareWithBudget(more: string | undefined, span: Span): void {
    const comparison = { direction: directionAgainstBudget(more), span }
    if (this.#completion !== undefined) {
      this.#completion.comparison ??= comparison
      return
    }
    const final = this.#anchor
    if (final === undefined) return
    const budget = this.#budgets.of(final, this.#context.text.slice(span.start, span.end))
    this.#completion = { final, budget, rate: undefined, comparison, span }
    this.#ledger.completions.push(this.#completion)
  }
}
