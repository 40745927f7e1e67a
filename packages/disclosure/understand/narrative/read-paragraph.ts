/** Reads one paragraph of the narrative: figure after figure, each by the words in front of it. */
import type { Fact } from '../../disclosure.ts'
import type { Figure } from '../../figure.ts'
import { plainLabel } from '../plain-label.ts'
import { isBareAmount, isFullScore, isPrice, numbersItem, TEN_THOUSANDS } from './bare-numbers.ts'
import { BracketedParts } from './bracketed-parts.ts'
import { Budgets } from './budgets.ts'
import { ChangeReader } from './change-reader.ts'
import { ComparisonReader } from './comparison-reader.ts'
import { CompletionReader } from './completion-reader.ts'
import { conceptIn } from './concept-in.ts'
import { FactMaker } from './fact-maker.ts'
import { ARRIVES_AT, namedWhereFrom } from './from-to.ts'
import { bareLabel, type Label, labelBefore, withoutComparison } from './label.ts'
import type { Ledger } from './ledger.ts'
import { type ParagraphContext, sentenceStart } from './paragraph-context.ts'
import { type OpenBreakdown, PartsList } from './parts-list.ts'
import { PartsOpener } from './parts-opener.ts'
import { respectiveLabels } from './respective-amounts.ts'
import { SentenceSoFar } from './sentence-so-far.ts'
import { ShareReader } from './share-reader.ts'
import { ToldSoFar } from './told-so-far.ts'
import {
  ADDED,
  APART_FROM,
  BEYOND_BUDGET,
  BUDGET_BEFORE,
  CHANGE_BEFORE,
  CHANGED_NEXT,
  COMPARED_NEXT,
  COMPARED_ON,
  COMPARES_ANEW,
  COMPARES_BEHIND_PURPOSE,
  COMPLETION_BEFORE,
  DIFFERENCES,
  DIRECTLY_BEYOND,
  DIVIDES_ANEW,
  FINAL_BEFORE,
  MAY_CHANGE,
  MAY_OPEN_PARTS,
  NEXT_ITEM,
  NO_PLAIN_FIGURE,
  OF_THIS_YEAR,
  PER_HEAD,
  PLANNED_AND_SPENT,
  RATE_AND_REASON,
  SAVED,
  SHARE_OF,
  SPENT_ALL_ON,
} from './wording.ts'

/** Words that tell how a sentence begins. */
const LONGEST_BEGINNING = 24
const SEMICOLON = /[；;]/
const SEMICOLON_OR_BRACKET = /[；;（(）)]/
/** What the next paragraph of the section goes on from. */
export interface ParagraphResult {
  readonly anchor: Fact | undefined
  readonly open: OpenBreakdown | undefined
}

export function readParagraph(context: ParagraphContext, ledger: Ledger): ParagraphResult {
  return new ParagraphReader(context, ledger).read()
}

class ParagraphReader {
  readonly #context: ParagraphContext
  readonly #ledger: Ledger
  readonly #parts: PartsList
  readonly #budgets = new Budgets()
  readonly #sentence: SentenceSoFar
  readonly #facts: FactMaker
  readonly #changes: ChangeReader
  readonly #shares: ShareReader
  readonly #told: ToldSoFar
  readonly #completions: CompletionReader
  readonly #brackets: BracketedParts
  readonly #comparisons: ComparisonReader
  readonly #opener: PartsOpener
  readonly #respective: ReadonlyMap<number, Label>
  /** The last figure was a budget that is said to be completed: `完成预算25万元的82%`. */
  #completing = false
  /** Names what the last figure said it was: what it is follows. */
  #began: Label | undefined
  /** The last amount was a budget. */
  #statedBudget = false
  /** The amount in front of the last was one. */
  #behindBudget = false
  /** The last amount came to a budget (追加). */
  #added: Fact | undefined
  /** Where the words that belong to the next figure begin. */
  #from = 0

  constructor(context: ParagraphContext, ledger: Ledger) {
    this.#context = context
    this.#ledger = ledger
    this.#respective = respectiveLabels(context.text)
    const inReport = context.roles.includes('evaluation-report')
    this.#sentence = new SentenceSoFar(context.text, context.reportYear, inReport)
    this.#facts = new FactMaker(context, this.#budgets, this.#sentence)
    this.#told = new ToldSoFar(context, ledger)
    this.#parts = new PartsList(ledger, context.open, context.numbering, context.item)
    this.#brackets = new BracketedParts(context, this.#parts)
    this.#changes = new ChangeReader(context, ledger, this.#parts)
    this.#shares = new ShareReader(context, ledger, this.#parts)
    this.#opener = new PartsOpener(context, ledger, this.#parts, this.#told, this.#shares)
    this.#completions = new CompletionReader(context, ledger, this.#budgets)
    this.#comparisons = new ComparisonReader(context, this.#told, this.#changes, this.#completions)
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
        if (this.#comparesWhole(start))
          this.#told.anchor = this.#parts.endedTotalOf(this.#told.anchor) ?? this.#told.anchor
        if (SPENT_ALL_ON.test(text.slice(this.#sentence.start, start))) this.#told.goBackToSpent()
        this.#told.endSentence()
        this.#budgets.endList()
      }
      const between = text.slice(previousEnd, start)
      if (SEMICOLON_OR_BRACKET.test(between)) {
        if (SEMICOLON.test(between)) this.#parts.endCounts()
        this.#throughBrackets(previousEnd, start)
      }
      this.#comparisons.readBetween(previousEnd, start)
      if (figure.unit.measure === 'date') continue
      if (this.#sentence.isInReason && this.#goesBeyondReason(figure, between)) this.#sentence.endReason()
      if (!this.#sentence.isInReason) this.#readFigure(figure, text.slice(this.#from, start))
      previousEnd = end
    }
    this.#comparisons.readBetween(previousEnd, text.length)
    this.#openParts(text.slice(Math.max(previousEnd, sentenceStart(text, text.length - 1))))
    this.#ledger.breakdowns.push(...this.#budgets.breakdowns())
    this.#ledger.budgets.push(...this.#budgets.stated)
    return { anchor: this.#told.anchor ?? inherited, open: this.#parts.close(text) }
  }

  /** Whether the sentence that has begun compares, or divides anew, what was divided in front of it, not the last of the parts; `first` is its first figure. */
  #comparesWhole(first: number): boolean {
    const { text } = this.#context
    const { start } = this.#sentence
    return (
      COMPARES_ANEW.test(text.slice(start, start + LONGEST_BEGINNING)) ||
      DIVIDES_ANEW.test(text.slice(start, start + LONGEST_BEGINNING)) ||
      COMPARES_BEHIND_PURPOSE.test(text.slice(start, first + LONGEST_BEGINNING))
    )
  }

  /** `主要原因是人员增加；较年初预算数增加5.00万元`: what the reason explained is compared once more. */
  #goesBeyondReason({ unit, span }: Figure, words: string): boolean {
    if (this.#opensNextItem(words)) return true
    return unit.measure === 'amount' && (COMPARED_NEXT.test(words) || this.#changesNextItem(words, span.end))
  }

  /** `主要原因是工资晋级；项目支出增加90万元，增长20%，主要原因是…`: what changed and has a reason of its own is no reason. */
  #changesNextItem(words: string, end: number): boolean {
    const name = CHANGED_NEXT.exec(words)?.groups?.name
    if (name === undefined || !RATE_AND_REASON.test(this.#context.text.slice(end))) return false
    return conceptIn(name, this.#context.roles) !== undefined
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
    const back = this.#brackets.through(from, to, this.#told)
    if (back === undefined) return
    this.#told.goBackTo(back)
    this.#budgets.endList()
    this.#changes.close()
  }

  #openParts(words: string): void {
    if (!MAY_OPEN_PARTS.test(words)) return
    this.#opener.open(words, {
      sentenceStart: this.#sentence.start,
      from: this.#from,
      isBehindBudget: this.#statedBudget,
      added: this.#added,
    })
  }

  #readFigure(printed: Figure, words: string): void {
    const { text } = this.#context
    const figure = isBareAmount(printed, words, text) ? { ...printed, unit: TEN_THOUSANDS } : printed
    this.#openParts(words)
    if (isFullScore(printed, text) || this.#changes.readRateInBrackets(printed, words)) return
    if (numbersItem(printed, text)) {
      this.#parts.beginItem(printed.stated.digits)
      return
    }
    if (this.#readFromTo(figure, words)) return
    if (this.#budgets.stated.length > 0 && this.#readDirectlyBeyond(figure, words)) return
    const change = MAY_CHANGE.test(words) ? CHANGE_BEFORE.exec(words) : null
    if (change !== null)
      this.#changes.read(figure, words, this.#from, change, this.#told.changedBy(figure), this.#budgets)
    else if (figure.unit.measure === 'percent') this.#readPercent(figure, words)
    else if (figure.unit.measure !== 'number' && !isPrice(figure, text)) this.#readAmount(figure, words)
  }

  /** `完成年初预算的103.6%，超支120.85万元`: how far what was told goes beyond its budget. */
  #readDirectlyBeyond(figure: Figure, words: string): boolean {
    const { anchor } = this.#told
    const beyond = DIRECTLY_BEYOND.exec(words) ?? (this.#comparisons.isBehindBudget ? SAVED.exec(words) : null)
    if (beyond === null || anchor === undefined || this.#budgets.of(anchor, '') === undefined) return false
    this.#changes.readBeyondBudget(figure, this.#from, beyond, anchor, this.#budgets)
    return true
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

  #readAmount(figure: Figure, told: string): void {
    const words = told.replace(PLANNED_AND_SPENT, '')
    if (this.#changes.isBehindBase(figure) || this.#changes.readBase(figure, words, this.#told.changedBy(figure)))
      return
    const namesBudget = figure.unit.measure === 'amount' && words.includes('预算')
    const beyond = namesBudget ? BEYOND_BUDGET.exec(words) : null
    if (beyond !== null) {
      this.#changes.readBeyondBudget(figure, this.#from, beyond, this.#told.anchor, this.#budgets)
      return
    }
    const saysBudget = namesBudget && BUDGET_BEFORE.test(words)
    const isPart = figure.unit.measure === 'amount' && this.#budgets.listsIn(words, this.#statedBudget)
    const isBudget = saysBudget || isPart
    this.#behindBudget = this.#statedBudget
    this.#statedBudget = isBudget
    if (isBudget && !this.#meansFinal(words)) {
      this.#readBudget(figure, words)
      return
    }
    const label = this.#labelIn(words.replace(isBudget ? BUDGET_BEFORE : FINAL_BEFORE, ''))
    if (DIFFERENCES.has(bareLabel(label.text))) {
      this.#changes.readDifference(figure, label, this.#told.anchor, this.#budgets)
      return
    }
    const whole = words.includes('占') ? SHARE_OF.exec(words)?.groups?.whole : undefined
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
    this.#comparisons.isWithBudget = compares
    // `公务接待费支出2.00万元，年初预算为2.50万元`, the same behind `。`, and behind `，占40%`
    const share = this.#ledger.shares.at(-1)
    const told = share !== undefined && share.part === this.#told.anchor ? share.percent : this.#told.anchor?.figure
    const behind =
      label.text === '' &&
      !this.#isBehindCount() &&
      [this.#told.anchor?.figure.span.end, told?.span.end, this.#sentence.start].includes(this.#from) &&
      !SEMICOLON.test(words)
    const counted = label.text === '' ? this.#told.budgetedAt(this.#from, words) : undefined
    const compared = this.#completing || behind || (compares && plain === '') ? this.#told.anchor : counted
    if (compared === undefined) this.#budgets.record(words, label.text === '', this.#facts.budget(figure, label))
    else {
      this.#statedBudget = false
      this.#budgets.record(words, false, this.#facts.budgetOf(compared, figure))
    }
  }

  /** `某（项）。…完工26台。年初预算为5.00万元`: money is planned for the subject, not for what it was spent on. */
  #isBehindCount(): boolean {
    return this.#facts.isItem && this.#told.anchor?.figure.unit.measure === 'count'
  }

  #readFinal(figure: Figure, label: Label): void {
    const divided = this.#parts.dividedBy(figure)
    const fact = this.#ledger.record(
      (divided &&
        (this.#facts.ofSourceWithin(divided, figure, label) ?? this.#facts.ofUnitWithin(divided, figure, label))) ??
        this.#facts.stated(figure, label, this.#told.counted ?? this.#told.anchor?.concept, this.#told.anchor),
    )
    const isPlain = !NO_PLAIN_FIGURE.test(label.text)
    if (!isPlain && APART_FROM.test(label.text)) return
    const isPerHead = PER_HEAD.test(fact.concept.label)
    this.#added = !isPlain && ADDED.test(label.text) ? fact : undefined
    // `全年预算65万元，其中年初预算40万元，年中追加25万元`: what came to the budget is none of the figure told before both.
    const isOfBudget = this.#added !== undefined && this.#behindBudget
    if (!isPerHead && !isOfBudget && (isPlain || !PER_HEAD.test(label.text))) this.#parts.take(fact)
    if (isPerHead) this.#told.addAverage(fact)
    else if (this.#added === undefined) this.#goOnFrom(fact, label)
  }

  /** What follows may speak of this figure. */
  #goOnFrom(fact: Fact, label: Label): void {
    this.#told.add(fact, label)
    this.#changes.close()
    this.#completions.close()
    this.#completing = false
  }

  /** An item of the list by subjects gives its final accounts: `支出预算` for `支出决算` is a slip of the pen. */
  #meansFinal(words: string): boolean {
    return this.#facts.isItem && /支出预算(?:数|为)*\s*$/.test(words) && !/支出决算|决算为/.test(this.#context.text)
  }

  #labelIn(words: string): Label {
    const respective = this.#respective.get(this.#from + words.length)
    if (respective !== undefined) return respective
    return labelBefore(this.#context.text, this.#from, this.#from + words.length)
  }

  #readPercent(figure: Figure, words: string): void {
    if (this.#shares.readOfAmount(figure, words, this.#told.standing)) return
    const completion = COMPLETION_BEFORE.exec(words)
    if (completion === null && this.#completing && /^\s*的?\s*$/.test(words)) {
      this.#completions.readRate(figure, this.#from, this.#from, this.#told.anchor)
      return
    }
    if (completion !== null && /预算|执行率|执行比例|支付率|支出率/.test(completion[0])) {
      this.#completions.readRate(figure, this.#from, this.#from + completion.index, this.#told.anchor)
      return
    }
    this.#shares.read(figure, words, this.#told.countedAt(this.#from) ?? this.#told.anchor)
  }
}
