/** Reads changes against an earlier year: amount, rate and direction, and the figure they are of. */
import type { Span } from '@mingzhang/documents'
import type { Change, Fact } from '../../disclosure.ts'
import type { Figure } from '../../figure.ts'
import type { Budgets } from './budgets.ts'
import { conceptIn } from './concept-in.ts'
import { bareLabel, labelBefore } from './label.ts'
import { isSameKind, type Ledger, type OpenChange } from './ledger.ts'
import { comparedYear, type ParagraphContext, sentenceStart } from './paragraph-context.ts'
import { COMPARED_YEAR, directionOfWord } from './wording.ts'

/** Text that compares with a budget (预算), its figure perhaps between. */
const AGAINST_PLAN =
  /(?:较|比|与|同|和)[^，,。；;]{0,40}预算(?:数|安排)?(?:\s?[\d,.]+\s?万?元)?(?:相比|比较)?[，,]?\s*$/
/** No comparison with a plan is longer, its figure included; none goes beyond its sentence. */
const LONGEST_COMPARISON = 100
/** Words between the amount of a change and its rate are no more than these. */
const LONGEST_CONTINUATION = 12

const FINAL_WORDS = /支出决算$|决算数?$/
/** A clause that compares what it names, without a figure of its own. */
const COMPARING_CLAUSE =
  /^\s?(?:其中)?(?<name>[^，,；;：:。\d]{2,30}?)(?:比|较|与|同)(?:\d{4}\s?年|上年|去年|年初|全年|预算)/

interface Subject {
  readonly fact: Fact
  readonly baseYear: number | undefined
}

export class ChangeReader {
  readonly #context: ParagraphContext
  readonly #ledger: Ledger
  #open: OpenChange | undefined
  /** The last change was of a thing whose figure is not known: its rate is too. */
  #unknown = false

  constructor(context: ParagraphContext, ledger: Ledger) {
    this.#context = context
    this.#ledger = ledger
  }

  /** A new figure was stated: what follows is no longer the rate of the change before it. */
  close(): void {
    this.#open = undefined
  }

  /** `words` stand in front of the figure from offset `from`; `change` is the word of change that ends them. */
  read(
    figure: Figure,
    words: string,
    from: number,
    change: RegExpExecArray,
    anchor: Fact | undefined,
    budgets: Budgets,
  ): void {
    const word = change[1] ?? ''
    const isRate = figure.unit.measure === 'percent'
    const start = from + change.index
    const direction = directionOfWord(word)
    const said = { direction, span: { block: this.#context.block, start, end: start + word.length } }
    const continues = isRate && words.length <= LONGEST_CONTINUATION && !COMPARED_YEAR.test(words)
    if (continues && this.#open !== undefined && this.#open.rate === undefined) {
      this.#open.rate = figure
      this.#open.words = [...this.#open.words, said]
      this.#open.span = { ...this.#open.span, end: figure.span.end }
      return
    }
    if (figure.unit.word === '个百分点') return
    const ahead = this.#context.text.slice(Math.max(0, start - LONGEST_COMPARISON), start)
    if (AGAINST_PLAN.test(ahead)) {
      this.#fromBudget(figure, said, anchor, budgets)
      return
    }
    const subject = continues && this.#unknown ? undefined : this.#subjectOf(words.slice(0, change.index), from, anchor)
    this.#unknown = subject === undefined && !isRate
    if (subject === undefined || !(isRate || isSameKind(figure, subject.fact.figure))) return
    this.#open = {
      subject: subject.fact,
      baseYear: subject.baseYear,
      direction,
      words: [said],
      amount: isRate ? undefined : figure,
      rate: isRate ? figure : undefined,
      span: { block: this.#context.block, start, end: figure.span.end },
    }
    this.#ledger.changes.push(this.#open)
  }

  /** `比年初预算减少…`, `比年初预算12.00万元减少…`: not a change against an earlier year. */
  #fromBudget(figure: Figure, said: Change['words'][number], anchor: Fact | undefined, budgets: Budgets): void {
    this.#unknown = true
    if (anchor === undefined || !isSameKind(figure, anchor.figure)) return
    const difference = {
      subject: anchor,
      baseYear: undefined,
      direction: said.direction,
      words: [said],
      amount: figure,
      rate: undefined,
      span: { block: this.#context.block, start: said.span.start, end: figure.span.end },
      budget: budgets.of(anchor, ''),
    }
    this.#open = difference
    this.#ledger.budgetDifferences.push(difference)
  }

  /** `与2022年持平`: no change of what the words before it name, or of the last figure. */
  readUnchanged(before: string, year: string, span: Span, anchor: Fact | undefined): void {
    const about = this.#clauseSubject(before, anchor)
    const subject =
      this.#factNamed(before.replace(FINAL_WORDS, ''), anchor) ?? (about === undefined ? anchor : about.fact)
    if (subject === undefined) return
    const baseYear = comparedYear(year, this.#context.reportYear)
    this.#ledger.changes.push({
      subject,
      baseYear,
      direction: 'equal',
      words: [{ direction: 'equal', span }],
      amount: undefined,
      rate: undefined,
      span,
    })
  }

  /** The fact that a change speaks of, by the words around the compared year; nothing where they name another thing. */
  #subjectOf(words: string, from: number, anchor: Fact | undefined): Subject | undefined {
    const { text, reportYear } = this.#context
    const end = from + words.length
    const here = lastCompared(words)
    const compared = here ?? COMPARED_YEAR.exec(text.slice(sentenceStart(text, end), end))
    if (compared === null) return undefined
    const baseYear = comparedYear(compared[1] ?? '', reportYear)
    const after = here === undefined ? words : words.slice(here.index + here[0].length)
    const before = here === undefined ? '' : words.slice(0, here.index)
    const fact = this.#factNamed(after, anchor) ?? this.#factNamed(before, anchor)
    if (fact !== undefined) return { fact, baseYear }
    const about = this.#clauseSubject(before, anchor)
    if (about !== undefined) return about.fact && { fact: about.fact, baseYear }
    return [after, before].some(namesSomething) || anchor === undefined ? undefined : { fact: anchor, baseYear }
  }

  /** `公务接待费支出比预算无变化，比去年增加…`: what the last clause names that compares; its fact where it has one. */
  #clauseSubject(words: string, anchor: Fact | undefined): { readonly fact: Fact | undefined } | undefined {
    for (const clause of words
      .slice(words.lastIndexOf('。') + 1)
      .split(/[，,；;：:]/)
      .reverse()) {
      const name = COMPARING_CLAUSE.exec(clause)?.groups?.name ?? ''
      const known = [name, name.replace(FINAL_WORDS, '')].find((words) => conceptIn(words, this.#context.roles))
      if (known !== undefined) return { fact: this.#factNamed(known, anchor) }
    }
    return undefined
  }

  #factNamed(words: string, anchor: Fact | undefined): Fact | undefined {
    const { roles, scope } = this.#context
    const label = labelBefore(words, 0, words.length).text
    const concept = conceptIn(label.replace(/(?:各|均|增加|减少)+$/, ''), roles)
    if (concept === undefined) return undefined
    return anchor?.concept.key === concept.key ? anchor : this.#ledger.latest(concept, scope)
  }
}

const EVERY_COMPARED_YEAR = new RegExp(COMPARED_YEAR.source, 'g')
const lastCompared = (words: string): RegExpExecArray | undefined => [...words.matchAll(EVERY_COMPARED_YEAR)].at(-1)

/** Whether words name a thing beyond 支出, 收入, 决算. */
const namesSomething = (words: string): boolean =>
  bareLabel(labelBefore(words, 0, words.length).text).replace(/各|均|支出|收入|决算|总额/g, '').length > 3
