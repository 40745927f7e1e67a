/** Reads one paragraph of the narrative: figure after figure, each by the words in front of it. */

import type { Span } from '@mingzhang/documents'
import { allMatches } from '@mingzhang/documents'
import type { Concept, Fact } from '../../disclosure.ts'
import type { Figure } from '../../figure.ts'
import { plainLabel } from '../plain-label.ts'
import { isBareAmount, isPrice, numbersItem, TEN_THOUSANDS } from './bare-numbers.ts'
import { BracketedParts } from './bracketed-parts.ts'
import { Budgets } from './budgets.ts'
import { ChangeReader } from './change-reader.ts'
import { CompletionReader } from './completion-reader.ts'
import { conceptIn } from './concept-in.ts'
import { FactMaker } from './fact-maker.ts'
import { ARRIVES_AT, namedWhereFrom } from './from-to.ts'
import { bareLabel, type Label, labelBefore, withoutComparison } from './label.ts'
import { isSameKind, type Ledger } from './ledger.ts'
import { type ParagraphContext, sentenceStart } from './paragraph-context.ts'
import { type OpenBreakdown, PartsList } from './parts-list.ts'
import { SentenceSoFar } from './sentence-so-far.ts'
import { ShareReader } from './share-reader.ts'
import { wholeNamed } from './whole-named.ts'
import {
  ADDED,
  AGAINST_BUDGET,
  BEYOND_BUDGET,
  BUDGET_BEFORE,
  CHANGE_BEFORE,
  CLASSIFIED,
  CLASSIFIES_ANEW,
  COMPARED_ON,
  COMPARES_ANEW,
  COMPLETION_BEFORE,
  DIFFERENCE,
  DIRECTLY_BEYOND,
  EVEN,
  FINAL_BEFORE,
  LEFT,
  NEXT_ITEM,
  OF_THIS_YEAR,
  PER_HEAD,
  SAVED,
  SHARE_OF,
  SIDE_CONSISTS_OF,
  SIDE_LISTED,
  UNCHANGED,
  WORTH,
} from './wording.ts'

/** Words that tell how a sentence begins. */
const LONGEST_BEGINNING = 24
/** 基本支出, 项目支出: the last of them told is not what a sentence of its own divides. */
const KIND_OF_SPENDING = /(?:^|\.)(?:basic|project)$/
const SEMICOLON = /[；;]/
/** Words without which neither a comparison with the budget nor 持平 is told. */
const STAYS = /持平|变化|增减|一致|相同/
const COMPARES_IN_WORDS = new RegExp(`预算|${STAYS.source}`)

/** What the next paragraph of the section goes on from. */
export interface ParagraphResult {
  readonly anchor: Fact | undefined
  readonly open: OpenBreakdown | undefined
}

export function readParagraph(context: ParagraphContext, ledger: Ledger): ParagraphResult {
  return new ParagraphReader(context, ledger).read()
}

/** `某泵站项目，其中中央资金85万元，自筹95万元`: the parts of a project, not of what the paragraph before told. */
const OF_A_PROJECT = /[^，,。；;：:]{2}(?:项目|工程)[，,]\s?其中/

const COMPARED_NEXT =
  /[；;]\s?(?:[较比]|与)(?:年初预算|上年)(?:支出)?(?:决算)?数?(?:相比)?[，,]?(?:增加|减少|增长|下降)了?\s?$/

class ParagraphReader {
  readonly #context: ParagraphContext
  readonly #ledger: Ledger
  readonly #parts: PartsList
  readonly #budgets = new Budgets()
  readonly #sentence: SentenceSoFar
  readonly #facts: FactMaker
  readonly #changes: ChangeReader
  readonly #shares: ShareReader
  /** The figure that shares, changes and completions behind it speak of. */
  #anchor: Fact | undefined
  /** The amount in front of one that was left over: what the next sentence divides. */
  #spent: Fact | undefined
  /** The last count or amount of the sentence: what `其中` behind it divides. */
  #last: Fact | undefined
  /** The count that the last one stands directly behind: `412户1386人，其中：…` divides both. */
  #beside: Fact | undefined
  /** A known thing counted since the last amount of the sentence: `国内公务接待8批次，92人，共计支出…`. */
  #counted: Concept | undefined
  /** The last fact of the paragraph. */
  #recorded: Fact | undefined
  readonly #completions: CompletionReader
  readonly #brackets: BracketedParts
  /** The last figure was a budget that is said to be completed: `完成预算25万元的82%`. */
  #completing = false
  /** The last figure was a budget that the one before is compared with. */
  #compared = false
  /** The same, of the figure whose words are being read. */
  #behindBudget = false
  /** Names what the last figure said it was: what it is follows. */
  #began: Label | undefined
  /** The last amount was a budget. */
  #statedBudget = false
  /** Where the words that belong to the next figure begin. */
  #from = 0

  constructor(context: ParagraphContext, ledger: Ledger) {
    this.#context = context
    this.#ledger = ledger
    const inReport = context.roles.includes('evaluation-report')
    this.#sentence = new SentenceSoFar(context.text, context.reportYear, inReport)
    this.#facts = new FactMaker(context, this.#budgets, this.#sentence)
    this.#parts = new PartsList(ledger, context.open, context.numbering, context.item)
    this.#brackets = new BracketedParts(context, this.#parts)
    this.#changes = new ChangeReader(context, ledger, this.#parts)
    this.#shares = new ShareReader(context, ledger, this.#parts)
    this.#completions = new CompletionReader(context, ledger, this.#budgets)
  }

  read(): ParagraphResult {
    const { text, figures, inherited } = this.#context
    let previousEnd = 0
    for (const figure of figures) {
      const { start, end } = figure.span
      this.#sentence.readTo(start)
      this.#from = Math.max(previousEnd, this.#sentence.start)
      if (this.#sentence.start > previousEnd && previousEnd > 0) {
        this.#parts.endSentence()
        if (COMPARES_ANEW.test(text.slice(this.#sentence.start, this.#sentence.start + LONGEST_BEGINNING)))
          this.#anchor = this.#parts.endedTotalOf(this.#anchor) ?? this.#anchor
        this.#last = undefined
        this.#counted = undefined
        this.#budgets.endList()
      }
      if (SEMICOLON.test(text.slice(previousEnd, start))) this.#parts.endCounts()
      this.#throughBrackets(previousEnd, start)
      this.#readWordsOnly(previousEnd, start)
      if (figure.unit.measure === 'date') continue
      if (this.#sentence.isInReason && this.#goesBeyondReason(figure, text.slice(previousEnd, start)))
        this.#sentence.endReason()
      if (!this.#sentence.isInReason) this.#readFigure(figure, text.slice(this.#from, start))
      previousEnd = end
    }
    this.#readWordsOnly(previousEnd, text.length)
    this.#openParts(text.slice(Math.max(previousEnd, sentenceStart(text, text.length - 1))))
    this.#ledger.breakdowns.push(...this.#budgets.breakdowns())
    return { anchor: this.#anchor ?? inherited, open: this.#parts.close(text) }
  }

  /** `主要原因是人员增加；较年初预算数增加5.00万元`: what the reason explained is compared once more. */
  #goesBeyondReason({ unit }: Figure, words: string): boolean {
    return this.#opensNextItem(words) || (unit.measure === 'amount' && COMPARED_NEXT.test(words))
  }

  /** `原因是：…；公务接待费支出0.60万元`: behind a semicolon stands the next item, by its name. */
  #opensNextItem(words: string): boolean {
    const name = NEXT_ITEM.exec(words)
      ?.groups?.name?.replace(COMPARED_ON, '')
      .replace(BUDGET_BEFORE, '')
      .replace(FINAL_BEFORE, '')
    return name !== undefined && (OF_THIS_YEAR.test(name) || conceptIn(name, this.#context.roles) !== undefined)
  }

  #throughBrackets(from: number, to: number): void {
    const back = this.#brackets.through(from, to, { anchor: this.#anchor, last: this.#last })
    if (back === undefined) return
    this.#anchor = back.anchor
    this.#last = back.last
    this.#budgets.endList()
    this.#changes.close()
  }

  #openParts(words: string): void {
    if (this.#parts.divideAnew(words)) return
    const { roles, scope, inherited, block } = this.#context
    const balance = SIDE_LISTED.test(words) ? this.#ledger.latest({ key: 'total' }, scope) : undefined
    if (balance?.figure.span.block === block) {
      this.#parts.endDownTo(0)
      this.#parts.open(balance, words)
      return
    }
    const named = wholeNamed(words)
    const whole = named === undefined ? undefined : conceptIn(named, roles)
    const wholeFact = whole === undefined ? undefined : this.#ledger.latest(whole, scope)
    const classified = CLASSIFIED.test(words) && this.#anchor === undefined ? this.#shares.wholeOfSection() : undefined
    const dividesAll = CLASSIFIED.test(words) && CLASSIFIES_ANEW.test(words)
    const ended = SIDE_CONSISTS_OF.test(words) || dividesAll ? this.#parts.endedTotalOf(this.#anchor) : undefined
    if (dividesAll && ended === undefined && KIND_OF_SPENDING.test(this.#anchor?.concept.key ?? '')) return
    // A budget keeps the list of its parts itself.
    const anchor = this.#statedBudget
      ? undefined
      : (ended ?? this.#anchor ?? (OF_A_PROJECT.test(words) ? undefined : (this.#comparedHere() ?? inherited)))
    if (wholeFact === undefined && this.#last !== undefined) this.#parts.openFor(words, undefined, this.#beside)
    this.#parts.openFor(words, wholeFact ?? classified, this.#last ?? this.#spent ?? anchor)
  }

  /** `2.事业收入较上年增加…。其中教育收费…`: a paragraph that only compares divides what it compares. */
  #comparedHere(): Fact | undefined {
    const change = this.#ledger.changes.at(-1)
    return change?.span.block === this.#context.block ? change.subject : undefined
  }

  #readFigure(printed: Figure, words: string): void {
    const { text } = this.#context
    const figure = isBareAmount(printed, words, text) ? { ...printed, unit: TEN_THOUSANDS } : printed
    this.#openParts(words)
    if (numbersItem(printed, text)) {
      this.#parts.beginItem(printed.stated.digits)
      return
    }
    if (this.#readFromTo(figure, words)) return
    const beyond = DIRECTLY_BEYOND.exec(words) ?? (this.#behindBudget ? SAVED.exec(words) : null)
    if (beyond !== null && this.#anchor !== undefined && this.#budgets.of(this.#anchor, '') !== undefined) {
      this.#changes.readBeyondBudget(figure, this.#from, beyond, this.#anchor, this.#budgets)
      return
    }
    const change = CHANGE_BEFORE.exec(words)
    if (change !== null) this.#changes.read(figure, words, this.#from, change, this.#changed(figure), this.#budgets)
    else if (figure.unit.measure === 'percent') this.#readPercent(figure, words)
    else if (figure.unit.measure !== 'number' && !isPrice(figure, text)) this.#readAmount(figure, words)
  }

  /** `接待费支出由1.20万元减少为0.80万元`: neither is a change, and only the second is of this year. */
  #readFromTo(figure: Figure, words: string): boolean {
    const began = this.#began
    this.#began = undefined
    const named = namedWhereFrom(figure, words, this.#context.text)
    if (named !== undefined) {
      this.#began = this.#labelIn(named)
      return true
    }
    if (began === undefined || !ARRIVES_AT.test(words)) return false
    this.#sentence.returnToYear()
    this.#readFinal(figure, began)
    return true
  }

  /** `购置18辆；保有量468辆，较上年减少33辆`: a count has changed from the count in front of it. */
  #changed(figure: Figure): Fact | undefined {
    const counts = figure.unit.measure === 'count' && this.#last !== undefined && isSameKind(this.#last.figure, figure)
    return counts ? this.#last : this.#anchor
  }

  #readAmount(figure: Figure, words: string): void {
    if (this.#changes.isBehindBase(figure) || this.#changes.readBase(figure, words, this.#anchor)) return
    const beyond = figure.unit.measure === 'amount' ? BEYOND_BUDGET.exec(words) : null
    if (beyond !== null) {
      this.#changes.readBeyondBudget(figure, this.#from, beyond, this.#anchor, this.#budgets)
      return
    }
    const saysBudget = figure.unit.measure === 'amount' && BUDGET_BEFORE.test(words)
    const isPart = figure.unit.measure === 'amount' && this.#budgets.listsIn(words, this.#statedBudget)
    const isBudget = saysBudget || isPart
    this.#statedBudget = isBudget
    if (isBudget && !this.#meansFinal(words)) {
      this.#readBudget(figure, words)
      return
    }
    const label = this.#labelIn(words.replace(isBudget ? BUDGET_BEFORE : FINAL_BEFORE, ''))
    if (DIFFERENCE.test(bareLabel(label.text))) {
      this.#changes.readDifference(figure, label, this.#anchor, this.#budgets)
      return
    }
    const whole = SHARE_OF.exec(words)?.groups?.whole
    if (whole === undefined) this.#readFinal(figure, label)
    else {
      const start = this.#from + words.length - whole.length
      const label = { text: whole.trimEnd(), start }
      this.#shares.openWhole(this.#ledger.record(this.#facts.stated(figure, label, undefined, undefined)))
    }
  }

  #readBudget(figure: Figure, words: string): void {
    const label = withoutComparison(this.#labelIn(words.replace(BUDGET_BEFORE, '')))
    const plain = plainLabel(bareLabel(label.text))
    const compares = /(?:较|比|与|同|和)\s?(?:\d{4}\s?年度?)?(?:[^，,。；;]{0,30})$/.test(words)
    this.#completing = plain === '完成'
    this.#compared = compares
    // `公务接待费支出2.00万元，年初预算为2.50万元`, the same behind `。`, and behind `，占40%`
    const share = this.#ledger.shares.at(-1)
    const told = share !== undefined && share.part === this.#anchor ? share.percent : this.#anchor?.figure
    const behind =
      label.text === '' &&
      [this.#anchor?.figure.span.end, told?.span.end, this.#sentence.start].includes(this.#from) &&
      !SEMICOLON.test(words)
    const compared = this.#completing || behind || (compares && plain === '') ? this.#anchor : undefined
    if (compared === undefined) this.#budgets.record(words, label.text === '', this.#facts.budget(figure, label))
    else {
      this.#statedBudget = false
      this.#budgets.record(words, false, this.#facts.budgetOf(compared, figure))
    }
  }

  #readFinal(figure: Figure, label: Label): void {
    const divided = this.#parts.dividedBy(figure)
    const fact = this.#ledger.record(
      (divided &&
        (this.#facts.ofBudgetWithin(divided, figure, label) ?? this.#facts.ofUnitWithin(divided, figure, label))) ??
        this.#facts.stated(figure, label, this.#counted ?? this.#anchor?.concept, this.#anchor),
    )
    this.#parts.take(fact)
    if (!ADDED.test(label.text) && !PER_HEAD.test(fact.concept.label)) this.#goOnFrom(fact, label)
  }

  /** What follows may speak of this figure. */
  #goOnFrom(fact: Fact, label: Label): void {
    const { figure, concept } = fact
    if (!this.#isWorth(label)) {
      this.#beside = this.#last?.figure.span.end === figure.span.start ? this.#last : undefined
      this.#last = fact
    }
    this.#recorded = fact
    if (figure.unit.measure === 'amount') {
      this.#spent = LEFT.test(concept.label) ? (this.#spent ?? this.#anchor) : undefined
      this.#counted = undefined
    } else this.#counted = conceptIn(`${concept.label}支出`, this.#context.roles) ?? this.#counted
    if (figure.unit.measure === 'amount' || this.#anchor === undefined) this.#anchor = fact
    this.#changes.close()
    this.#completions.close()
    this.#completing = false
  }

  /** `车辆3辆，价值45.00万元，其中：…`, `车辆3台，共计45.00万元，其中：…`: the vehicles are divided, not their worth. */
  #isWorth({ text }: Label): boolean {
    const last = this.#last
    if (last?.figure.unit.measure !== 'count') return false
    return WORTH.test(text) || (last.concept.key === 'assets.vehicles' && /^(?:合计|共计)$/.test(text))
  }

  /** An item of the list by subjects gives its final accounts: `支出预算` for `支出决算` is a slip of the pen. */
  #meansFinal(words: string): boolean {
    return this.#facts.isItem && /支出预算(?:数|为)*\s*$/.test(words) && !/支出决算|决算为/.test(this.#context.text)
  }

  #labelIn(words: string): Label {
    return labelBefore(this.#context.text, this.#from, this.#from + words.length)
  }

  #readPercent(figure: Figure, words: string): void {
    if (this.#shares.readOfAmount(figure, words, this.#anchor)) return
    const completion = COMPLETION_BEFORE.exec(words)
    if (completion === null && this.#completing && /^\s*的?\s*$/.test(words)) {
      this.#completions.readRate(figure, this.#from, this.#from, this.#anchor)
      return
    }
    if (completion !== null && /预算|执行率|执行比例|支付率|支出率/.test(completion[0])) {
      this.#completions.readRate(figure, this.#from, this.#from + completion.index, this.#anchor)
      return
    }
    const counted = this.#last?.figure.unit.measure === 'count' && this.#last.figure.span.end === this.#from
    this.#shares.read(figure, words, counted ? this.#last : this.#anchor)
  }

  /** Comparisons that carry no figure of their own, between two figures. */
  #readWordsOnly(from: number, to: number): void {
    const { text, block } = this.#context
    const words = text.slice(from, to)
    this.#compareWithFigure(words, from)
    if (!COMPARES_IN_WORDS.test(words)) return
    const spanOf = (match: RegExpExecArray): Span => ({
      block,
      start: from + match.index,
      end: from + match.index + match[0].length,
    })
    if (words.includes('预算'))
      for (const match of allMatches(words, AGAINST_BUDGET))
        this.#completions.readComparison(match[1], spanOf(match), this.#anchor)
    if (!STAYS.test(words)) return
    for (const match of allMatches(words, UNCHANGED)) {
      const before = words.slice(0, match.index)
      const subject = /^\s?[，,]?\s?$/.test(before) ? this.#toldBefore(from) : undefined
      this.#changes.readUnchanged(before, match[1] ?? '', spanOf(match), subject ?? this.#anchor)
    }
  }

  /** What the figure that ends here is of: `接待费支出减少为0万元，与上年持平` says it of 接待费. */
  #toldBefore(end: number): Fact | undefined {
    if (this.#recorded?.figure.span.end === end) return this.#recorded
    const change = this.#ledger.changes.at(-1)
    return change?.span.block === this.#context.block && change.span.end === end ? change.subject : undefined
  }

  /** `与年初预算数3.00万元持平`: the budget's figure stands between. */
  #compareWithFigure(words: string, from: number): void {
    const match = this.#compared ? EVEN.exec(words) : null
    const final = this.#anchor
    this.#behindBudget = this.#compared
    this.#compared = false
    if (match === null || final === undefined) return
    this.#completions.readEven(final, { block: this.#context.block, start: from, end: from + match[0].length })
  }
}
