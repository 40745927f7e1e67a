/** Reads changes against an earlier year: amount, rate and direction, and the figure they are of. */
import type { Span } from '@mingzhang/documents'
import type { Change, Fact } from '../../disclosure.ts'
import type { Figure } from '../../figure.ts'
import type { Budgets } from './budgets.ts'
import { exceeds, unsigned, withoutSign } from './change-figures.ts'
import { ChangeSubjects, namesSomething, type Subject } from './change-subjects.ts'
import { conceptIn } from './concept-in.ts'
import { fitsRate } from './fits-rate.ts'
import { type Label, labelBefore } from './label.ts'
import { isSameKind, type Ledger, type OpenChange } from './ledger.ts'
import { comparedYear, type ParagraphContext } from './paragraph-context.ts'
import type { PartsList } from './parts-list.ts'
import {
  BASE_BEFORE,
  BASE_BEHIND,
  BOOKS,
  budgetKind,
  CHOICE_LEFT,
  COMPARED_YEAR,
  directionAgainstBudget,
  directionOfWord,
} from './wording.ts'

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
/** `追加90万元，收回10万元；决算数比年初预算增加…`: of all that was spent, not of what came to the budget last. */
const SAYS_FINAL = /[，,；;。]\s?(?:支出)?(?:决算|执行)数?$/
const CAME_TO_BUDGET = /追[加减]|调[增减]|收回|结转|压减/
const COMPARES_AGAIN = new RegExp(`^[，,、]\\s?(?:${COMPARED_YEAR.source})[增减上下长加降升少]+\\s*$`)
const IN_BRACKETS = /^\s?[（(]\s?$/
/** Words that say more than whose figure it is: `较上年相比`, `与上年预算`. */
const NO_BASE = /预算|相比|比较|持平|一致|[增减变升降]/

type Said = Change['words'][number]

export class ChangeReader {
  readonly #context: ParagraphContext
  readonly #ledger: Ledger
  readonly #parts: PartsList
  readonly #subjects: ChangeSubjects
  #open: Omit<OpenChange, 'subject'> | undefined
  /** The change whose amount was told of a part or a whole, and the other that it may be of instead. */
  #eitherOf: { readonly change: OpenChange; readonly other: Fact } | undefined
  /** What the last change was of: a comparison with its budget may follow. */
  #subject: Fact | undefined
  /** The last change was of a thing whose figure is not known: its rate is too. */
  #unknown = false
  /** Last year's figure as the sentence states it, in front of the change from it. */
  #base: Fact | undefined

  constructor(context: ParagraphContext, ledger: Ledger, parts: PartsList) {
    this.#context = context
    this.#ledger = ledger
    this.#parts = parts
    this.#subjects = new ChangeSubjects(context, ledger)
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
    stated: Figure,
    words: string,
    from: number,
    change: RegExpExecArray,
    last: Fact | undefined,
    budgets: Budgets,
  ): void {
    const choice = CHOICE_LEFT.exec(words)
    if (stated.stated.digits !== 0n && choice !== null) {
      this.#unknown = true
      return
    }
    const word = change[1] ?? ''
    const at = choice?.index ?? change.index
    const start = from + at
    const span = { block: this.#context.block, start, end: start + word.length }
    const { figure, direction } = withoutSign(stated, directionOfWord(word))
    const said = { direction, span }
    const isRate = figure.unit.measure === 'percent'
    const continues = isRate && words.length <= LONGEST_CONTINUATION && this.#comparesOnlyAsBefore(words)
    if (continues && this.#open !== undefined && this.#open.rate === undefined && !this.#hasNumbersSince(start)) {
      this.#addRate(this.#open, figure, said)
      return
    }
    if (figure.unit.word === '个百分点') return
    // `增长47.91%，增加397万元`: of what the rate in front of it is.
    const anchor = !isRate && this.#opensWithRate(words) ? this.#subject : last
    // What follows is no longer the rate of an amount before this one.
    if (!isRate) this.#open = undefined
    const before = words.slice(0, at)
    const ahead = this.#context.text.slice(Math.max(0, start - LONGEST_COMPARISON), start)
    const plan = AGAINST_PLAN.exec(ahead)
    if (plan !== null) {
      this.#unknown = true
      if (this.#isOfEarlierPlan(ahead)) return
      const named = plan.groups?.named
      this.#fromBudget(
        figure,
        said,
        this.#plannedSubject(named, before.replace(THAN_PLANNED, ''), anchor),
        budgets,
        plan[0],
      )
      return
    }
    const subject = continues && this.#unknown ? undefined : this.#subjects.ofChange(before, from, anchor, this.#base)
    this.#unknown = !isRate && (subject === undefined || isOfOtherKind(figure, subject))
    if (subject !== undefined) this.#sinceYear(figure, said, subject, anchor)
  }

  #opensWithRate(words: string): boolean {
    return this.#open?.rate !== undefined && this.#open.amount === undefined && words.length <= LONGEST_CONTINUATION
  }

  /** `较上年减少18.00万元（60.00%）`: in brackets directly behind the amount of a change stands its rate. */
  readRateInBrackets(rate: Figure, words: string): boolean {
    if (rate.unit.measure !== 'percent') return false
    const [open, { start, end }] = [this.#open, rate.span]
    const isAlone = IN_BRACKETS.test(words) && /^\s?[）)]/.test(this.#context.text.slice(end, end + 2))
    if (!isAlone) return false
    if (open?.amount?.span.end !== start - words.length || open.rate !== undefined) return false
    open.rate = unsigned(rate)
    open.span = { ...open.span, end }
    this.#settleSubject()
    return true
  }

  /** `同比增加1.20万元，同比增长8.00%`: the rate is against the year of the amount before it, if against any. */
  #comparesOnlyAsBefore(words: string): boolean {
    if (!COMPARED_YEAR.test(words)) return true
    const year = COMPARES_AGAIN.exec(words)
    return year !== null && this.#open?.baseYear === comparedYear(year[1] ?? '', this.#context.reportYear)
  }

  /** `增加9天，平均浓度由42微克下降到38微克，下降9.52%`: something else was told since the open change. */
  #hasNumbersSince(start: number): boolean {
    return /\d/.test(this.#context.text.slice(this.#open?.span.end ?? start, start))
  }

  /** `增加1.20万元，增长8.00%`: the rate of the amount just told. */
  #addRate(open: Omit<OpenChange, 'subject'>, rate: Figure, said: Said): void {
    open.rate = rate
    open.words = [...open.words, said]
    open.span = { ...open.span, end: rate.span.end }
    this.#settleSubject()
  }

  #isOfEarlierPlan(ahead: string): boolean {
    const { reportYear } = this.#context
    const year = AGAINST_EARLIER_PLAN.exec(ahead)?.groups?.year
    return year !== undefined && comparedYear(year, reportYear) !== reportYear
  }

  /** What is compared with its budget: what the comparison names, or stands in front of it, or was spoken of before. */
  #plannedSubject(named: string | undefined, before: string, anchor: Fact | undefined): Fact | undefined {
    const subject = this.#subjects.named(named ?? before, anchor)
    if (subject !== undefined) return subject.fact
    if (SAYS_FINAL.test(before) && anchor !== undefined && CAME_TO_BUDGET.test(anchor.concept.label)) return undefined
    return namesSomething(named ?? '') ? undefined : (this.#subject ?? anchor)
  }

  /** A change since the year that its subject is compared with. */
  #sinceYear(figure: Figure, said: Said, { concept, baseYear, fact: own }: Subject, anchor: Fact | undefined): void {
    // The figure of the year compared with is not what changed since.
    const isBase = baseYear !== undefined && own?.year === baseYear
    const fact = isBase ? this.#ledger.latest(concept, this.#context.scope) : own
    if (isBase && (fact === undefined || fact.year === baseYear)) return
    const isRate = figure.unit.measure === 'percent'
    const told = {
      baseYear,
      direction: said.direction,
      words: [said],
      amount: isRate ? undefined : figure,
      rate: isRate ? figure : undefined,
      span: { ...said.span, end: figure.span.end },
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
    if (fact === anchor) this.#weighWhole(known, fact)
    else this.#eitherOf = undefined
  }

  /** What a change of the last figure may be of instead: the whole that this figure is a part of, or the part beside it. */
  #weighWhole(known: OpenChange, fact: Fact): void {
    const { block } = this.#context
    const beside = this.#parts.besides(fact)
    // An item of its own paragraph speaks of itself.
    const other = beside?.figure.span.block === block ? beside : undefined
    this.#eitherOf = other === undefined ? undefined : { change: known, other }
    // A part cannot have risen by more than all of it: what its total has risen by is told.
    const { amount, direction } = known
    if (direction !== 'increase' || amount === undefined || !exceeds(amount, fact.figure)) return
    const whole = other ?? this.#ledger.firstOf(block, amount)
    if (whole !== undefined && !exceeds(amount, whole.figure)) known.subject = whole
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
  readBase(figure: Figure, words: string, last: Fact | undefined): boolean {
    const match = words.includes('年') ? (BASE_BEFORE.exec(words) ?? BASE_BEHIND.exec(words)) : null
    const between = match?.[2] ?? ''
    // `本年支出90万元，年末结转8万元。支出比上年的80万元增长…`: not what was told last.
    const anchor = (match && this.#subjects.totalOfSide(words.slice(0, match.index))?.fact) ?? last
    // `预算为90万元，较上年的95万元减少…`: last year's budget, of which nothing else is told.
    if (match !== null && anchor === undefined && between === '') {
      this.close()
      return true
    }
    if (
      match === null ||
      anchor === undefined ||
      !isSameKind(figure, anchor.figure) ||
      NO_BASE.test(between.replace(BOOKS, ''))
    )
      return false
    const named =
      conceptIn(between, this.#context.roles) ?? conceptIn(labelBefore(words, 0, match.index).text, this.#context.roles)
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
    // `项目执行2833万元。“三公”经费比预算节约2万元`: what the words in front name.
    const named = this.#subjects.named(this.#context.text.slice(from, start), anchor)
    this.#fromBudget(figure, { direction, span }, named === undefined ? anchor : named.fact, budgets, beyond[0])
  }

  /** `年初预算为2.90万元，差额为0.80万元`: which of the two is more is not said. */
  readDifference(figure: Figure, label: Label, anchor: Fact | undefined, budgets: Budgets): void {
    const budget = anchor === undefined ? undefined : budgets.of(anchor, '')?.figure.stated
    if (anchor === undefined || budget === undefined) return
    const final = anchor.figure.stated
    const falls = final.digits * 10n ** BigInt(budget.decimals) < budget.digits * 10n ** BigInt(final.decimals)
    const span = { block: this.#context.block, start: label.start, end: figure.span.end }
    const direction = figure.stated.digits === 0n ? 'equal' : falls ? 'decrease' : 'increase'
    this.#fromBudget(figure, { direction, span }, anchor, budgets, '')
  }

  /** `比年初预算减少…`, `比年初预算12.00万元减少…`: not a change against an earlier year. */
  #fromBudget(figure: Figure, said: Said, anchor: Fact | undefined, budgets: Budgets, words: string): void {
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
      of: budgetKind(words),
      budget: budgets.of(anchor, words),
    }
    this.#open = difference
    this.#ledger.budgetDifferences.push(difference)
  }

  /** `与2022年持平`: no change of what the words before it name, or of the last figure. */
  readUnchanged(before: string, year: string, span: Span, anchor: Fact | undefined): void {
    const subject = this.#subjects.unchanged(before, anchor)
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
}

/** `直接损失38.6万元。与上年相比，事故减少12起，下降12.24%`: what has changed was not told before, nor is the rate its own. */
const isOfOtherKind = (figure: Figure, { fact }: Subject): boolean =>
  fact !== undefined && !isSameKind(figure, fact.figure)
