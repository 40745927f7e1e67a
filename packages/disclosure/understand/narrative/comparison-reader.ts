/** Comparisons in words alone, between two figures: `与上年持平`, `大于年初预算`. */
import { allMatches, type Span } from '@mingzhang/documents'
import type { ChangeReader } from './change-reader.ts'
import type { CompletionReader } from './completion-reader.ts'
import type { ParagraphContext } from './paragraph-context.ts'
import type { ToldSoFar } from './told-so-far.ts'
import { AGAINST_BUDGET, EVEN, UNCHANGED } from './wording.ts'

/** Words without which 持平 is not told. */
const STAYS = /持平|变化|增减|一致|相同/

export class ComparisonReader {
  readonly #context: ParagraphContext
  readonly #told: ToldSoFar
  readonly #changes: ChangeReader
  readonly #completions: CompletionReader
  /** The last figure was a budget that the one before is compared with. */
  isWithBudget = false
  #behindBudget = false
  /** Whether the paragraph has the words for what stays as it was at all. */
  readonly #mayStay: boolean

  constructor(context: ParagraphContext, told: ToldSoFar, changes: ChangeReader, completions: CompletionReader) {
    this.#context = context
    this.#told = told
    this.#changes = changes
    this.#completions = completions
    this.#mayStay = STAYS.test(context.text)
  }

  /** The words read last stand behind such a budget. */
  get isBehindBudget(): boolean {
    return this.#behindBudget
  }

  /** Comparisons that carry no figure of their own, between two figures. */
  readBetween(from: number, to: number): void {
    const { text, block } = this.#context
    const words = text.slice(from, to)
    this.#compareWithFigure(words, from)
    const spanOf = (match: RegExpExecArray): Span => ({
      block,
      start: from + match.index,
      end: from + match.index + match[0].length,
    })
    if (words.includes('预算'))
      for (const match of allMatches(words, AGAINST_BUDGET))
        this.#completions.readComparison(match[1], spanOf(match), this.#told.anchor)
    if (!this.#mayStay || !STAYS.test(words)) return
    for (const match of allMatches(words, UNCHANGED)) {
      const before = words.slice(0, match.index)
      const subject = /^\s?[，,]?\s?$/.test(before) ? this.#told.endingAt(from) : undefined
      this.#changes.readUnchanged(before, match[1] ?? '', spanOf(match), subject ?? this.#told.anchor)
    }
  }

  /** `与年初预算数3.00万元持平`: the budget's figure stands between. */
  #compareWithFigure(words: string, from: number): void {
    const match = this.isWithBudget ? EVEN.exec(words) : null
    const final = this.#told.anchor
    this.#behindBudget = this.isWithBudget
    this.isWithBudget = false
    if (match === null || final === undefined) return
    this.#completions.readEven(final, { block: this.#context.block, start: from, end: from + match[0].length })
  }
}
