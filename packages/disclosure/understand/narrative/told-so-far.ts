/** What a paragraph has told so far: the figures that the next words may speak of. */
import type { Concept, Fact } from '../../disclosure.ts'
import type { Figure } from '../../figure.ts'
import type { Standing } from './bracketed-parts.ts'
import { conceptIn } from './concept-in.ts'
import type { Label } from './label.ts'
import { isSameKind, type Ledger } from './ledger.ts'
import type { ParagraphContext } from './paragraph-context.ts'
import { LEFT, WORTH } from './wording.ts'

/** `法官人均结案185件` */
const AVERAGE = /均/
/** What all that was counted cost. */
const COST = /^(?:共|总|累计|合计)?(?:投入|投资|耗资|使用)(?:资金|金额|总额)?(?:为|共)?$/
/** `一般公共预算项目10个、982万元`: what is counted are projects, and the amount is theirs. */
const OF_PROJECTS = '项目'
/**
 * `国内公务接待42批次…，具体为：上级调研18批次152人次，2万元`, `局本级9批次70人次，8000元`, `接待外地考察学习9批次、8000元`: what is
 * counted has a name of its own.
 */
const NAMES_ANOTHER =
  /^(?:接待(?=[一-龥]{4})(?!国内|来宾|来访))?(?!.*(?:共|接待|人员|人数|批次))(?:[一-龥]{4,}|[一-龥]{0,2}本级)$/
/** What receptions, trips and vehicles are counted for. */
const THREE_PUBLIC = 'three'
const BEGINS_CLAUSE = /[；;。]\s?$/
const UNNAMED = 'label:'
const NAMED_BEHIND = /^\s?([一-龥]{2,20})[，,]/
const ALLOTTED = /^[，,](?:全部|主要|专项)?(?:用于|分配给?|补助)[^。；;]*$/

export class ToldSoFar {
  readonly #context: ParagraphContext
  readonly #ledger: Ledger
  /** The figure that shares, changes and completions behind it speak of. */
  anchor: Fact | undefined
  #spent: Fact | undefined
  #last: Fact | undefined
  #beside: Fact | undefined
  #counted: Concept | undefined
  #recorded: Fact | undefined
  #lastOfSentence: Fact | undefined
  #costing: Fact | undefined
  #average: Fact | undefined

  constructor(context: ParagraphContext, ledger: Ledger) {
    this.#context = context
    this.#ledger = ledger
  }

  /** The amount in front of one that was left over: what the next sentence divides. */
  get spent(): Fact | undefined {
    return this.#spent
  }

  /** The last count or amount of the sentence: what `其中` behind it divides. */
  get last(): Fact | undefined {
    return this.#last
  }

  /** The count that the last one stands directly behind: `412户1386人，其中：…` divides both. */
  get beside(): Fact | undefined {
    return this.#beside
  }

  /** A known thing counted since the last amount of the sentence: `国内公务接待8批次，92人，共计支出…`. */
  get counted(): Concept | undefined {
    return this.#counted
  }

  /** `对14个项目开展了自评。其中90分以上的11个`: behind `。` the last count is divided, not the first. */
  get ended(): Fact | undefined {
    const [first, last] = [this.anchor, this.#lastOfSentence]
    const isCount = first?.figure.unit.measure === 'count' && last !== undefined && !AVERAGE.test(last.concept.label)
    return isCount && isSameKind(first.figure, last.figure) ? last : first
  }

  /** `购车12台，投入资金486万元，其中轿车5台`: the cars may be divided as well as what they cost. */
  get costing(): Fact | undefined {
    return this.#costing
  }

  endSentence(): void {
    this.#average = undefined
    this.#lastOfSentence = this.#last
    this.#costing = undefined
    this.#last = undefined
    this.#counted = undefined
  }

  /** Behind a bracket the words go on from what stood in front of it. */
  goBackTo({ anchor, last }: Standing): void {
    this.anchor = anchor
    this.#last = last
  }

  /** What follows speaks of what was spent, not of what was left of it. */
  goBackToSpent(): void {
    this.anchor = this.#spent ?? this.anchor
  }

  /** The count that ends at `end`: `项目15个，预算…`. */
  countedAt(end: number): Fact | undefined {
    const last = this.#last
    return last?.figure.unit.measure === 'count' && last.figure.span.end === end ? last : undefined
  }

  /** `公用经费预算…；特定目标类项目15个，预算…`, `；15个特定目标类项目，预算…`: what the clause counts first, of which the budget is told. */
  budgetedAt(end: number, words: string): Fact | undefined {
    const counted = this.countedAt(end)
    const from = counted?.labelSpan?.start
    if (counted === undefined || from === undefined || !BEGINS_CLAUSE.test(this.#context.text.slice(0, from)))
      return undefined
    const { key } = counted.concept
    const name = NAMED_BEHIND.exec(words)?.[1]
    if (key === UNNAMED && name !== undefined) return { ...counted, concept: { key: `${UNNAMED}${name}`, label: name } }
    return key !== UNNAMED && key.startsWith(UNNAMED) ? counted : undefined
  }

  /** `人均用水30立方米`: nothing is divided or completed by an average, and it changes all the same. */
  addAverage(fact: Fact): void {
    this.#average = fact
  }

  add(fact: Fact, label: Label): void {
    this.#average = undefined
    const { figure, concept } = fact
    const previous = this.#last
    if (!this.#isWorth(label)) {
      this.#beside = this.#last?.figure.span.end === figure.span.start ? this.#last : undefined
      this.#last = fact
    }
    this.#recorded = fact
    this.#costing = previous?.figure.unit.measure === 'count' && COST.test(label.text) ? previous : undefined
    if (figure.unit.measure === 'amount') {
      this.#spent = LEFT.test(concept.label) ? (this.#spent ?? this.anchor) : undefined
      this.#counted = undefined
    } else if (!concept.label.endsWith(OF_PROJECTS)) {
      const named = conceptIn(`${concept.label}支出`, this.#context.roles)
      const known = named?.key.startsWith(THREE_PUBLIC) ? named : undefined
      this.#counted = known ?? (NAMES_ANOTHER.test(concept.label) ? undefined : this.#counted)
    }
    if (figure.unit.measure === 'amount' || this.anchor === undefined) this.anchor = fact
  }

  /** `新建堤防3公里，累计4.43公里，占规划总长4.85公里的…`: of counts the last one, of amounts what they were told for. */
  get standing(): Fact | undefined {
    return this.anchor?.figure.unit.measure === 'count' ? this.#last : this.anchor
  }

  /** `购置18辆；保有量468辆，较上年减少33辆`: a count has changed from the count in front of it. */
  changedBy(figure: Figure): Fact | undefined {
    const last = this.#average ?? this.#last
    if (figure.unit.measure === 'count' && last !== undefined && isSameKind(last.figure, figure)) return last
    return figure.unit.measure === 'percent' ? (this.#countedApart() ?? this.anchor) : this.anchor
  }

  /** `产值38.60亿元，增长6.30%；销售面积21.40万平方米，下降8.20%`: what was counted last is an item of its own. */
  #countedApart(): Fact | undefined {
    const [told, counted] = [this.anchor?.figure.span, this.#last?.figure.span]
    if (told === undefined || counted === undefined || told.block !== counted.block) return undefined
    return this.#context.text.slice(told.end, counted.start).includes('；') ? this.#last : undefined
  }

  /** `下达资金120万元，用于甲、乙2个村发展产业，其中甲村70万元`: the amount allotted to those counted behind it is divided, too. */
  allotted(): Fact | undefined {
    const [amount, counted] = [this.anchor?.figure, this.#last?.figure]
    const isBehind = amount?.unit.measure === 'amount' && counted?.unit.measure === 'count'
    if (!isBehind || amount.span.block !== counted.span.block) return undefined
    return ALLOTTED.test(this.#context.text.slice(amount.span.end, counted.span.start)) ? this.anchor : undefined
  }

  /** `2.事业收入较上年增加…。其中教育收费…`: a paragraph that only compares divides what it compares. */
  compared(): Fact | undefined {
    const change = this.#ledger.changes.at(-1)
    return change?.span.block === this.#context.block ? change.subject : undefined
  }

  /** What the figure that ends here is of: `接待费支出减少为0万元，与上年持平` says it of 接待费. */
  endingAt(end: number): Fact | undefined {
    if (this.#recorded?.figure.span.end === end) return this.#recorded
    const change = this.#ledger.changes.at(-1)
    return change?.span.block === this.#context.block && change.span.end === end ? change.subject : undefined
  }

  /** `车辆3辆，价值45.00万元，其中：…`, `车辆3台，共计45.00万元，其中：…`: the vehicles are divided, not their worth. */
  #isWorth({ text }: Label): boolean {
    const last = this.#last
    if (last?.figure.unit.measure !== 'count') return false
    return WORTH.test(text) || (last.concept.key === 'assets.vehicles' && /^(?:合计|共计)$/.test(text))
  }
}
