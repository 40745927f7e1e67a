/** Reads changes against an earlier year: amount, rate and direction, and the figure they are of. */
import { exactParts } from '@mingzhang/accounts'
import type { Span } from '@mingzhang/documents'
import type { Change, Concept, Fact } from '../../disclosure.ts'
import type { Figure } from '../../figure.ts'
import type { Budgets } from './budgets.ts'
import { conceptIn } from './concept-in.ts'
import { fitsRate } from './fits-rate.ts'
import { bareLabel, type Label, labelBefore } from './label.ts'
import { isSameKind, type Ledger, type OpenChange } from './ledger.ts'
import { comparedYear, type ParagraphContext, sentenceStart } from './paragraph-context.ts'
import type { PartsList } from './parts-list.ts'
import { BASE_BEFORE, BASE_BEHIND, COMPARED_YEAR, directionAgainstBudget, directionOfWord } from './wording.ts'

/** Text that compares with a budget (预算), its figure perhaps between, and perhaps names what it compares: `与年初预算相比，收、支总计各`. */
const AGAINST_PLAN =
  /(?:较|比|与|同|和)[^，,。；;]{0,40}预算(?:数|安排)?(?:\s?[\d,.]+\s?万?元)?(?:(?:相比|比较)[，,](?<named>[^，,。；;：:\d]{2,24})|(?:相比|比较)?[，,]?\s*)$/
/** The same with the budget of a year before, its figure not told: `比上年预算减少`. */
const AGAINST_EARLIER_PLAN =
  /(?:较|比|与|同|和)\s?(?<year>上一?年度?|去年|\d{4}\s?年度?)[^，,。；;\d]{0,20}预算[^。；;\d]*$/
const THAN_PLANNED = /(?:较|比|与|同|和)[^，,。；;]*预算.*$/
/** No comparison with a plan is longer, its figure included; none goes beyond its sentence. */
const LONGEST_COMPARISON = 100
/** Words between the amount of a change and its rate are no more than these. */
const LONGEST_CONTINUATION = 12

const FINAL_WORDS = /支出决算$|决算数?$/
/** A clause that compares what it names, without a figure of its own. */
const COMPARING_CLAUSE =
  /^\s?(?:其中)?(?<name>[^，,；;：:。\d]{2,30}?)(?:比|较|与|同)(?:\d{4}\s?年|上年|去年|年初|全年|预算)/

/** `2023年“三公”经费预算较上年增加…`: the budgets of two years. */
const OF_BUDGETS = /(?<!公共|基金|经营)预算(?:数|总额|安排)?$/
/** Words that say more than whose figure it is: `较上年相比`, `与上年预算`. */
const NO_BASE = /预算|相比|比较|持平|一致|[增减变升降]/
/** `…比上年减少…。其中：公务接待费减少…`, `与上年相比，收入增加…。支出增加…`: compared as what stands before. */
const PARTS_OF_BEFORE = /^\s?(?:其中|(?:收入|支出)(?:增加|减少|增长|下降))/

/** Characters that such a link takes at most. */
const LONGEST_LINK = 6

/** What changed: its figure, or where that follows below, what it is of. */
interface Subject {
  readonly fact: Fact | undefined
  readonly concept: Concept
  readonly baseYear: number | undefined
}

export class ChangeReader {
  readonly #context: ParagraphContext
  readonly #ledger: Ledger
  readonly #parts: PartsList
  #open: Omit<OpenChange, 'subject'> | undefined
  /** The change whose amount was told of a part or a whole, and the other that it may be of instead. */
  #eitherOf: { readonly change: OpenChange; readonly other: Fact } | undefined
  /** What the last change was of: a comparison with its budget may follow. */
  #subject: Fact | undefined
  /** The last change was of a thing whose figure is not known: its rate is too. */
  #unknown = false
  /** The paragraph compares budgets (预算) of two years. */
  #ofBudgets = false
  /** Last year's figure as the sentence states it, in front of the change from it. */
  #base: Fact | undefined

  constructor(context: ParagraphContext, ledger: Ledger, parts: PartsList) {
    this.#context = context
    this.#ledger = ledger
    this.#parts = parts
  }

  /** A new figure was stated: what follows is no longer the rate of the change before it. */
  close(): void {
    this.#open = undefined
    this.#eitherOf = undefined
    this.#subject = undefined
    this.#base = undefined
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
      this.#settleSubject()
      return
    }
    if (figure.unit.word === '个百分点') return
    // What follows is no longer the rate of an amount before this one.
    if (!isRate) this.#open = undefined
    const ahead = this.#context.text.slice(Math.max(0, start - LONGEST_COMPARISON), start)
    const plan = AGAINST_PLAN.exec(ahead)
    if (plan !== null) {
      const earlier = AGAINST_EARLIER_PLAN.exec(ahead)?.groups?.year
      this.#unknown = true
      if (earlier !== undefined && comparedYear(earlier, this.#context.reportYear) !== this.#context.reportYear) return
      const before = words.slice(0, change.index).replace(THAN_PLANNED, '')
      const named = this.#named(plan.groups?.named ?? before, anchor)
      const isOther = named === undefined && namesSomething(plan.groups?.named ?? '')
      const subject = named === undefined ? (this.#subject ?? anchor) : named.fact
      this.#fromBudget(figure, said, isOther ? undefined : subject, budgets)
      return
    }
    const subject = continues && this.#unknown ? undefined : this.#subjectOf(words.slice(0, change.index), from, anchor)
    this.#unknown = subject === undefined && !isRate
    if (subject === undefined) return
    const { concept, baseYear } = subject
    // The figure of the year compared with is not what changed since.
    const isBase = baseYear !== undefined && subject.fact?.year === baseYear
    const fact = isBase ? this.#ledger.latest(concept, this.#context.scope) : subject.fact
    if (isBase && (fact === undefined || fact.year === baseYear)) return
    const told = {
      baseYear,
      direction,
      words: [said],
      amount: isRate ? undefined : figure,
      rate: isRate ? figure : undefined,
      span: { block: this.#context.block, start, end: figure.span.end },
    }
    if (fact === undefined) {
      if (!isRate) this.#open = this.#ledger.await(concept, this.#context.scope, figure, told)
      return
    }
    if (!isRate && !isSameKind(figure, fact.figure)) return
    this.#subject = fact
    const known = { ...told, subject: fact, base: this.#baseOf(fact) }
    this.#open = known
    this.#ledger.changes.push(known)
    const other = fact === anchor ? this.#parts.besides(fact) : undefined
    // An item of its own paragraph speaks of itself.
    const isBeside = other?.figure.span.block === this.#context.block
    this.#eitherOf = other === undefined || !isBeside ? undefined : { change: known, other }
    // A part cannot have risen by more than all of it: what its total has risen by is told.
    if (direction === 'increase' && !isRate && fact === anchor && exceeds(figure, fact.figure)) {
      const whole = isBeside ? other : this.#ledger.firstOf(this.#context.block, figure)
      if (whole !== undefined && !exceeds(figure, whole.figure)) known.subject = whole
    }
  }

  /** `收入总计…，其中年初结转…，较上年增加…，增长…`: what its rate follows from has changed, the part or the whole. */
  #settleSubject(): void {
    if (this.#eitherOf === undefined) return
    const { change, other } = this.#eitherOf
    const isNone = change.amount?.stated.digits === 0n
    if (isNone || fitsRate(change) || !fitsRate({ ...change, subject: other })) return
    change.subject = other
    this.#subject = other
  }

  /** `与2022年498.20万元相比，收、支总计各减少…`: the figure that the change behind it starts from. */
  readBase(figure: Figure, words: string, anchor: Fact | undefined): boolean {
    const match = BASE_BEFORE.exec(words) ?? BASE_BEHIND.exec(words)
    const between = match?.[2] ?? ''
    if (match === null || anchor === undefined || !isSameKind(figure, anchor.figure) || NO_BASE.test(between))
      return false
    const named = conceptIn(between, this.#context.roles)
    const year = comparedYear(match[1] ?? '', this.#context.reportYear)
    this.#base = { ...anchor, concept: named ?? anchor.concept, year, figure, labelSpan: undefined }
    this.#ledger.facts.push(this.#base)
    return true
  }

  /** `较2022年688.84万元131.49万元`: what stands directly behind last year's figure has lost the word of its change. */
  isBehindBase({ span }: Figure): boolean {
    const end = this.#base?.figure.span.end
    return end !== undefined && this.#context.text.slice(end, span.start).trim() === ''
  }

  #baseOf(subject: Fact): Fact | undefined {
    const base = this.#base
    this.#base = undefined
    return base?.concept.key === subject.concept.key ? base : undefined
  }

  /** `决算数大于预算数5.20万元`. */
  readBeyondBudget(
    figure: Figure,
    from: number,
    beyond: RegExpExecArray,
    anchor: Fact | undefined,
    budgets: Budgets,
  ): void {
    const start = from + beyond.index
    const direction = directionAgainstBudget(beyond.groups?.word ?? beyond.groups?.less)
    const span = { block: this.#context.block, start, end: figure.span.end }
    this.#fromBudget(figure, { direction, span }, anchor, budgets)
  }

  /** `年初预算为2.90万元，差额为0.80万元`: which of the two is more is not said. */
  readDifference(figure: Figure, label: Label, anchor: Fact | undefined, budgets: Budgets): void {
    const budget = anchor === undefined ? undefined : budgets.of(anchor, '')?.figure.stated
    if (anchor === undefined || budget === undefined) return
    const final = anchor.figure.stated
    const falls = final.digits * 10n ** BigInt(budget.decimals) < budget.digits * 10n ** BigInt(final.decimals)
    const span = { block: this.#context.block, start: label.start, end: figure.span.end }
    const direction = figure.stated.digits === 0n ? 'equal' : falls ? 'decrease' : 'increase'
    this.#fromBudget(figure, { direction, span }, anchor, budgets)
  }

  /** `比年初预算减少…`, `比年初预算12.00万元减少…`: not a change against an earlier year. */
  #fromBudget(figure: Figure, said: Change['words'][number], anchor: Fact | undefined, budgets: Budgets): void {
    this.#unknown = true
    const isRate = figure.unit.measure === 'percent'
    if (anchor === undefined || (!isRate && !isSameKind(figure, anchor.figure))) return
    const difference = {
      subject: anchor,
      baseYear: undefined,
      direction: said.direction,
      words: [said],
      amount: isRate ? undefined : figure,
      rate: isRate ? figure : undefined,
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
    const compared = here ?? lastCompared(text.slice(comparisonStart(text, end), end))
    if (compared === undefined) return undefined
    const baseYear = comparedYear(compared[1] ?? '', reportYear)
    const after = here === undefined ? words : words.slice(here.index + here[0].length)
    const before = here === undefined ? '' : words.slice(0, here.index)
    if (OF_BUDGETS.test(before)) this.#ofBudgets = true
    if (this.#ofBudgets && !/决算/.test(words)) return undefined
    const named = [after, before].flatMap((words) => this.#named(words, anchor) ?? [])
    const about = named.find(({ fact }) => fact !== undefined) ?? this.#clauseSubject(before, anchor)
    if (about !== undefined) return { ...about, baseYear }
    const side = named.length === 0 ? this.#totalOfSide(after, before) : undefined
    if (side !== undefined) return { ...side, baseYear }
    if ([after, before].some(namesSomething)) return named[0] && { ...named[0], baseYear }
    // `较2022年“三公”经费16.00万元增加…`: what the figure of that year is of.
    const of = this.#base === undefined ? anchor : this.#ledger.latest(this.#base.concept, this.#context.scope)
    const isMisdated =
      of !== undefined && of === anchor && of.year === baseYear && this.#isOfItsYear(of, compared[1], words)
    return (
      of && { fact: of, concept: of.concept, baseYear: isMisdated && baseYear !== undefined ? baseYear - 1 : baseYear }
    )
  }

  /** `收入总计…，支出总计…。与上年相比，收入增加…，支出增加…`: the total of the paragraph that such a word alone means. */
  #totalOfSide(...parts: readonly string[]): Omit<Subject, 'baseYear'> | undefined {
    for (const words of parts) {
      const side = /^(?:收入|支出)$/.exec(bareLabel(labelBefore(words, 0, words.length).text))?.[0]
      const fact = side === undefined ? undefined : this.#ledger.totalOfSide(side, this.#context.block)
      if (fact !== undefined) return { fact, concept: fact.concept }
    }
    return undefined
  }

  /** `2022年支出3.00万元，较上年增加…` where the report is on 2023 and tells of no other: the year before that. */
  #isOfItsYear(fact: Fact, year: string | undefined, words: string): boolean {
    if (year === undefined || /\d/.test(year) || /\d{4}\s?年|[今本]年/.test(words)) return false
    return this.#ledger.latest(fact.concept, this.#context.scope) === fact
  }

  /** `公务接待费支出比预算无变化，比去年增加…`: what the last clause names that compares; its fact where it has one. */
  #clauseSubject(words: string, anchor: Fact | undefined): Omit<Subject, 'baseYear'> | undefined {
    for (const clause of words
      .slice(words.lastIndexOf('。') + 1)
      .split(/[，,；;：:]/)
      .reverse()) {
      const name = COMPARING_CLAUSE.exec(clause)?.groups?.name ?? ''
      const known = this.#named(name, anchor) ?? this.#named(name.replace(FINAL_WORDS, ''), anchor)
      if (known !== undefined) return known
    }
    return undefined
  }

  #factNamed(words: string, anchor: Fact | undefined): Fact | undefined {
    return this.#named(words, anchor)?.fact
  }

  #named(words: string, anchor: Fact | undefined): Omit<Subject, 'baseYear'> | undefined {
    const { roles, scope } = this.#context
    const label = labelBefore(words, 0, words.length).text
    const concept = conceptIn(label.replace(/(?:各|均|增加|减少)+$/, ''), roles)
    if (concept === undefined) return undefined
    return { concept, fact: anchor?.concept.key === concept.key ? anchor : this.#ledger.latest(concept, scope) }
  }
}

const exceeds = (a: Figure, b: Figure): boolean =>
  isSameKind(a, b) && a.unit.word === b.unit.word && exactParts(a.stated) > exactParts(b.stated)

const EVERY_COMPARED_YEAR = new RegExp(COMPARED_YEAR.source, 'g')
const lastCompared = (words: string): RegExpExecArray | undefined => [...words.matchAll(EVERY_COMPARED_YEAR)].at(-1)

/** Where the words begin that may say what a change is against. */
function comparisonStart(text: string, end: number): number {
  const start = sentenceStart(text, end)
  return start > 0 && PARTS_OF_BEFORE.test(text.slice(start, start + LONGEST_LINK))
    ? sentenceStart(text, start - 1)
    : start
}

/** Whose total, and how it was made comparable: `按同口径同比减少`. */
const NAMES_NOTHING = /各|均|支出|收入|决算|总额|按?(?:同|可比)口径/g

/** Whether words name a thing beyond 支出, 收入, 决算. */
const namesSomething = (words: string): boolean =>
  bareLabel(labelBefore(words, 0, words.length).text).replace(NAMES_NOTHING, '').length > 3
