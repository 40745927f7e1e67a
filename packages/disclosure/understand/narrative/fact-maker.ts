/** Makes a fact of a figure: what it is of, by the label in front of it or the head of the paragraph. */
import type { Span } from '@mingzhang/documents'
import type { Concept, Fact } from '../../disclosure.ts'
import type { Figure } from '../../figure.ts'
import { BUDGET, conceptName, conceptOfPlain } from '../concepts.ts'
import { plainLabel } from '../plain-label.ts'
import type { Budgets } from './budgets.ts'
import { conceptIn } from './concept-in.ts'
import { bareLabel, type Label } from './label.ts'
import { isSameKind } from './ledger.ts'
import { BUDGET_NAME, isLeftOfProject, isOfItem, OTHER_BUDGETS, tellsPart } from './money-of-items.ts'
import { MoneyTold, SIDE_ALONE } from './money-told.ts'
import { isIncomeSpent, isIncomeWithin } from './paid-from.ts'
import type { ParagraphContext } from './paragraph-context.ts'
import { dividedMoney, type Head, headOf, type Named } from './paragraph-head.ts'
import { DEPARTMENT } from './scope.ts'
import type { SentenceSoFar } from './sentence-so-far.ts'
import { findSubjectPath, type SubjectPath, subjectKey } from './subject-path.ts'
import { wholeOfMoney } from './whole-of-money.ts'
import { OF_THIS_YEAR } from './wording.ts'

const UNNAMED: ReadonlySet<string> = new Set(['', '支出', '决算', '支出决算', '共计支出', '支出共计', '金额'])
/** Names the spending of a section (基金, 国有资本) although 支出 alone does not. */
const OF_THE_YEAR = '本年支出'
const OF_GENERAL_BUDGET = /^general(?:\.(?:basic|project))?$/
const OF_FISCAL_PART = /^fiscal\.(?:expenditure|basic|project)$/
/** `部门财政资金支出…，其中：基本支出…`: said of the money that came from the treasury. */
const OF_FISCAL_MONEY = /财政资金(?:总)?支出$/
/** `国内公务接待支出1.2万元……，共计支出1.2万元`: the same once more. */
const RESTATED = /^(?:共计支出|支出共计)$/
/** In a project's report these speak of what its budget was stated for. */
const UNNAMED_BESIDE_BUDGET = /^(?:预算|项目支出|实际|实际执行|实际支出|实际支付|已支付|支付|项目实际支出|资金支出)$/

/** `财政拨款收入2024年为90.00万元，2025年为100.00万元`: the same in another year. */
const YEAR_ALONE = /^20\d{2}年度?$/
/** `公务接待费支出5.00万元，2022年支出8.00万元`: the same, directly behind the only amount of the sentence. */
const YEAR_OF_SAME = /^20\d{2}年度?(?:的)?(?:实际|同期)?(?<side>收入|支出|开支)(?:决算)?(?:数|额)?$/

/** Things that a budget pays among others: its name behind one of them is its part of that alone. */
const NARROWER = /^(?:three|operating|procurement|personnel|public|opening|closing)(?:\.|$)/
const PAID_BY_BUDGET = /^(?:一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?)(?:财政拨款)?支出$/

/** `乡镇卫生院（项）支出决算为`: a subject of its own. */
const LEVEL_MARK = /[（(][款项][）)]/

/** Ends the name of a unit. */
const UNIT = /(?:本级|机关|[局委办厅部院会校站所队处府馆园社场心室])[）)]?$/

/** A clause without figures in front of a label, and the comma that ends it. */
const CLAUSE_BEFORE = /[^，,。；;：:\d]+[，,]$/
const LONGEST_CLAUSE = 40

/** `财政拨款安排的14个特定目标类项目，预算…，执行…` */
const OF_SOME_PROJECTS = /安排的\d{1,3}个[^，,。；;\d]{0,12}项目[，,]/
/** How many levels of a path stand above each. */
const ABOVE: Readonly<Record<string, number>> = { 款: 1, 项: 2 }
const SUBJECT = 'subject:'

const KINDS_OF_SPENDING: ReadonlySet<string> = new Set(
  ['', 'general.', 'fiscal.'].flatMap((money) => [`${money}basic`, `${money}project`]),
)

const HANDED_ON: ReadonlySet<string> = new Set(['opening', 'closing', 'fiscal.opening', 'fiscal.closing'])
/** The only thing counted, and what it is called. */
const NAMED_IN_FRONT = /\d{1,3}[个项][，,](?:为|系|是)[^，。；\d]{2,24}[，,]$/
/** Behind what the year began with. */
const LEFT_OF_IT = /^年末(?:结转[和与]?结余|结转)(?:资金)?$/
/** Behind what the year began with, the treasury's part of that. */
const FISCAL_PART_OF_IT = /^财政拨款(?:结转[和与]?结余|结转)(?:资金)?$/
const TOTAL_OF_SIDE = /^(?:收入|支出)(?:决算)?总计$/
const WITH_CARRIED = /^\s?[（(](?:其中)?含(?:年初|上年)(?:财政拨款)?结[转余]/
const TOTAL_OF_INCOME: ReadonlyMap<string, string> = new Map([
  ['income', 'total'],
  ['fiscal.income', 'fiscal.total'],
])
const OF_BUDGET = /^income\.(?:funds|capital)$/
/** What is spent of what comes in. */
const SPENT_OF: ReadonlyMap<string, string> = new Map([
  ['income', 'expenditure'],
  ['fiscal.income', 'fiscal.expenditure'],
  ['income.general', 'general'],
  ['income.funds', 'funds'],
  ['income.capital', 'capital'],
])

export class FactMaker {
  readonly #context: ParagraphContext
  readonly #budgets: Budgets
  readonly #sentence: SentenceSoFar
  readonly #money: MoneyTold
  /** The last figure was a part without a name. */
  #toldPart = false
  #known: Head | undefined
  /** The whole path that the paragraph named last. */
  #wholePath: readonly string[] = []

  constructor(context: ParagraphContext, budgets: Budgets, sentence: SentenceSoFar) {
    this.#context = context
    this.#budgets = budgets
    this.#sentence = sentence
    this.#money = new MoneyTold(context.headed)
  }

  /** Whether the paragraph begins with the path of a subject (科目), as the items of the detail list do. */
  get isItem(): boolean {
    return this.#opening.isItem
  }

  get #head(): Named | undefined {
    return this.#opening.named
  }

  /** What the paragraph opens with, unless the sentence speaks of some projects that it paid for. */
  #headOf({ start }: Label): Named | undefined {
    return OF_SOME_PROJECTS.test(this.#context.text.slice(this.#sentence.start, start)) ? undefined : this.#head
  }

  /** Looked for when a figure first asks: most paragraphs have none. */
  get #opening(): Head {
    this.#known ??= headOf(this.#context)
    return this.#known
  }

  /** The fact that final accounts or another plain figure state; `before` is what the last figure told of, `anchor` the last amount. */
  stated(figure: Figure, label: Label, before: Concept | undefined, anchor: Fact | undefined): Fact {
    const bare = bareLabel(label.text)
    const plain = costOf(plainLabel(bare), figure)
    const unnamed = this.#isUnnamed(label, bare, plain)
    this.#toldPart = tellsPart(this.#context.text, label, figure, this.#toldPart)
    if (this.#toldPart) return this.#fact(figure, { key: 'label:', label: '' }, this.#spanOf(label))
    if (anchor !== undefined && this.#isOfOtherYear(bare, figure, anchor))
      return this.#fact(figure, anchor.concept, this.#spanOf(label))
    // `外事接待0批次，0人次，0万元`, `公务接待12批次，90人次，支出1.20万元`
    const isCounted = before !== anchor?.concept && /^(?:支出|费用|开支)?$/.test(bare)
    if (unnamed && before !== undefined && figure.unit.measure === 'amount' && (RESTATED.test(bare) || isCounted))
      return this.#fact(figure, before, this.#spanOf(label))
    const head = this.#headOf(label)
    if (unnamed && head !== undefined && (this.isItem || figure.unit.measure === 'amount'))
      return this.#fact(figure, head.concept, head.span)
    if (isOfItem(this.#context, this.#sentence.start, label.start, bare))
      return this.#fact(figure, { key: `label:${plain}`, label: plain }, this.#spanOf(label))
    const total = this.#totalWithCarried(figure, plain)
    if (total !== undefined) return this.#fact(figure, { key: total, label: plain }, this.#spanOf(label))
    const ofWhole =
      (SIDE_ALONE.test(bare) ? this.#money.keyOf(bare, this.#spokenOfFrom(label)) : undefined) ??
      wholeOfMoney(this.#context, bare, plain, figure, label.start) ??
      this.#otherSide(bare, anchor)
    if (ofWhole !== undefined) return this.#fact(figure, { key: ofWhole, label: plain }, this.#spanOf(label))
    // People and occasions are counted of what was told last, not of what the budget was for.
    const isPlanned = unnamed && figure.unit.measure === 'amount' && !this.#isOfNamed(label)
    const planned = isPlanned ? this.#budgets.lastConcept() : undefined
    const concept = planned ?? this.#conceptOf(label, plain, unnamed)
    const key = this.#inFiscalPart(concept.key, figure, anchor)
    const ahead = this.#context.text.slice(this.#sentence.start, label.start)
    const divided = KINDS_OF_SPENDING.has(key) ? dividedMoney(this.#context, this.#opening, ahead) : undefined
    if (divided !== undefined)
      return this.#fact(figure, { key: `label:${divided}中的${plain}`, label: plain }, this.#spanOf(label))
    if (
      HANDED_ON.has(key) &&
      (this.isItem || isLeftOfProject(this.#context.text, this.#sentence.start, label.start, key, plain))
    )
      return this.#fact(figure, { key: `label:${plain}`, label: plain }, this.#spanOf(label))
    return this.#fact(figure, { ...concept, key: counted(key, figure, plain) }, this.#spanOf(label))
  }

  /** `总收入108.90万元（含年初结转和结余12.50万元）`: income with what was carried over is the total. */
  #totalWithCarried({ span }: Figure, plain: string): string | undefined {
    if (!WITH_CARRIED.test(this.#context.text.slice(span.end, span.end + LONGEST_CLAUSE))) return undefined
    return TOTAL_OF_INCOME.get(conceptOfPlain(plain, this.#context.roles).key)
  }

  /** From where on the same money is spoken of: in a report from the beginning of the paragraph, elsewhere from that of the clause. */
  #spokenOfFrom({ start }: Label): number {
    const { roles, text } = this.#context
    if (roles.includes('evaluation-report')) return 0
    return Math.max(text.lastIndexOf('。', start), text.lastIndexOf('；', start), text.lastIndexOf('：', start)) + 1
  }

  /** Whether a label names only another year than that of the last amount, of which the figure is then told. */
  #isOfOtherYear(bare: string, figure: Figure, anchor: Fact): boolean {
    if (!isSameKind(figure, anchor.figure) || anchor.year === this.#year()) return false
    if (YEAR_ALONE.test(bare)) return true
    const side = YEAR_OF_SAME.exec(bare)?.groups?.side
    if (side === undefined || (side === '收入') !== /收入/.test(conceptName(anchor.concept.key))) return false
    const { block, start } = anchor.figure.span
    const first = this.#context.figures.find(
      ({ unit, span }) => unit.measure === 'amount' && span.start >= this.#sentence.start,
    )
    return block === this.#context.block && first?.span.start === start
  }

  /** `机关运行经费20万元（其中：一般公共预算支出20万元；…）`, `运行维护费16万元，其中基本支出13万元、…`: what paid for which part of `whole`. */
  ofSourceWithin(whole: Fact, figure: Figure, label: Label): Fact | undefined {
    const plain = plainLabel(bareLabel(label.text))
    const isBudget = NARROWER.test(whole.concept.key) && BUDGET_NAME.test(plain)
    if (!isBudget && !isIncomeWithin(whole, conceptOfPlain(plain, this.#context.roles).key)) return undefined
    const key = `label:${conceptName(whole.concept.key)}中的${plain}`
    return this.#fact(figure, { key, label: plain }, this.#spanOf(label))
  }

  /** `“三公”经费10万元，其中：局本级“三公”经费6万元；种子站，“三公”经费4万元`: what each unit spent of `whole`. */
  ofUnitWithin(whole: Fact, figure: Figure, label: Label): Fact | undefined {
    const bare = bareLabel(label.text)
    const plain = plainLabel(bare)
    const within = bare.slice(0, Math.max(0, bare.length - plain.length))
    const unit = within === '' ? this.#clauseBefore(label) : within
    const isSame = conceptOfPlain(plain, this.#context.roles).key === whole.concept.key
    if (!isSame || !UNIT.test(unit) || figure.stated.digits === whole.figure.stated.digits) return undefined
    const name = within === '' ? `${unit}${bare}` : bare
    return this.#fact(figure, { key: `label:${name}`, label: name }, this.#spanOf(label))
  }

  /** The clause that a comma ends in front of a label. */
  #clauseBefore({ start }: Label): string {
    const before = this.#context.text.slice(Math.max(0, start - LONGEST_CLAUSE), start)
    if (!before.endsWith('，') && !before.endsWith(',')) return ''
    return CLAUSE_BEFORE.exec(before)?.[0].slice(0, -1) ?? ''
  }

  /** The fact that a budget figure states. */
  budget(figure: Figure, label: Label): Fact {
    const bare = bareLabel(label.text)
    const plain = plainLabel(bare)
    const unnamed = this.#isUnnamed(label, bare, plain)
    const head = unnamed ? this.#headOf(label) : undefined
    const concept = head?.concept ?? this.#conceptOf(label, plain, unnamed)
    const span = head?.span ?? this.#spanOf(label)
    return this.#fact(figure, { ...concept, key: `${BUDGET}${this.#inFiscalPart(concept.key, figure)}` }, span)
  }

  /** The budget of a thing whose final accounts were just stated. */
  budgetOf(final: Fact, figure: Figure): Fact {
    return { ...final, concept: { ...final.concept, key: `${BUDGET}${final.concept.key}` }, figure }
  }

  /** `财政拨款本年收入…；本年支出…`: what was spent of the money told before. */
  #otherSide(bare: string, before: Fact | undefined): string | undefined {
    // `财政拨款年初结转…，年末结转…`: what is left is of the same money.
    if (before?.concept.key.endsWith('.opening') && LEFT_OF_IT.test(bare) && this.#isInSentence(before))
      return before.concept.key.replace(/opening$/, 'closing')
    if (before?.concept.key === 'opening' && FISCAL_PART_OF_IT.test(bare) && this.#isInSentence(before))
      return 'fiscal.opening'
    if (before === undefined) return undefined
    // `财政拨款收入总计200.00万元，支出总计200.00万元`
    if (before.concept.key === 'fiscal.total' && TOTAL_OF_SIDE.test(bare) && this.#isInSentence(before))
      return before.concept.key
    // `政府性基金预算收入200.00万元，支出180.00万元`: in one sentence 支出 alone is of the money that came in.
    const isOfIncome = (): boolean =>
      before.concept.key === 'income' || (OF_BUDGET.test(before.concept.key) && this.#isInSentence(before))
    if (!(bare === '支出' ? isOfIncome() : bare.endsWith(OF_THE_YEAR) && OF_THIS_YEAR.test(bare))) return undefined
    return before.figure.span.block === this.#context.block ? SPENT_OF.get(before.concept.key) : undefined
  }

  #isInSentence({ figure: { span } }: Fact): boolean {
    return span.block === this.#context.block && span.start >= this.#sentence.start
  }

  #fact(figure: Figure, concept: Concept, labelSpan: Span): Fact {
    this.#money.tell(concept.key, figure.span.start)
    return { concept, scope: this.#scopeOf(figure), year: this.#year(), figure, labelSpan }
  }

  /** Whose figure it is; what was planned, spent by some month or by one unit is told apart. */
  #scopeOf({ unit }: Figure): string {
    const { scope } = this.#context
    const apart = unit.measure === 'amount' ? this.#sentence.apart : undefined
    return apart === undefined ? scope : `${scope}:${apart}`
  }

  #spanOf(label: Label): Span {
    return { block: this.#context.block, start: label.start, end: label.start + label.text.length }
  }

  #conceptOf(label: Label, plain: string, unnamed: boolean): Concept {
    const path = findSubjectPath(label.text)
    if (path !== undefined) return { key: this.#keyOfPath(path), label: plain }
    // `2070109-群众文化30.00万元`: the label is the name of the item that opens the line.
    const head = this.#head?.concept
    if (head?.key.startsWith(SUBJECT) === true && head.key === subjectKey([plain])) return { ...head, label: plain }
    if (unnamed) return { key: 'label:', label: '' }
    const { key } = conceptOfPlain(plain, this.#context.roles)
    return { key: isIncomeSpent(label.text, key) ? `label:${plain}` : key, label: plain }
  }

  /** `…（类）…（款）甲（项）支出5万元；乙（项）支出3万元`: the second shares the levels above it with the first. */
  #keyOfPath({ names, first, start }: SubjectPath): string {
    const above = ABOVE[first] ?? 0
    const head = this.#head?.concept.key.startsWith(SUBJECT)
      ? this.#head.concept.key.slice(SUBJECT.length).split('>')
      : []
    const shared = (head.length > 0 ? head : this.#wholePath).slice(0, above)
    if (above === 0) this.#wholePath = names
    return start === 0 && above > 0 && shared.length === above ? subjectKey([...shared, ...names]) : subjectKey(names)
  }

  /** `bare` is the label without the words that only introduce a figure, `plain` also without those that name the year or the speaker. */
  #isUnnamed(label: Label, bare: string, plain: string): boolean {
    if (bare.endsWith(OF_THE_YEAR) || LEVEL_MARK.test(label.text)) return false
    const ofOtherBudget = this.#context.roles.some((role) => OTHER_BUDGETS.includes(role))
    if (plain === '支出' && ofOtherBudget && !this.isItem) return false
    if (UNNAMED.has(plain)) return this.#head !== undefined || conceptIn(label.text, this.#context.roles) === undefined
    const planned = this.#budgets.lastConcept()
    const ofProject = this.#context.scope !== DEPARTMENT || planned?.key.startsWith('label:') === true
    // `14.农业农村（款）技术推广（项）：一般公共预算支出90万元`: what the subject was paid from.
    if (this.isItem && PAID_BY_BUDGET.test(plain)) return true
    // `追加基本支出83万元、项目支出102万元`: named in a list.
    const isListed = this.#context.text.charAt(label.start - 1) === '、'
    return ofProject && planned !== undefined && !isListed && UNNAMED_BESIDE_BUDGET.test(plain)
  }

  /** `公用经费…；其他运转类项目1个，为综合保障经费，执行56.40万元`: of what the clause in front names. */
  #isOfNamed({ start }: Label): boolean {
    const { text } = this.#context
    return NAMED_IN_FRONT.test(text.slice(text.lastIndexOf('；', start) + 1, start))
  }

  /** `一般公共预算财政拨款支出…，其中：基本支出…`, `财政拨款支出…`, in an evaluation report `财政拨款…基本支出`: the fiscal part alone. */
  #inFiscalPart(key: string, figure: Figure, anchor?: Fact): string {
    if (key !== 'basic' && key !== 'project') return key
    if (anchor !== undefined && OF_GENERAL_BUDGET.test(anchor.concept.key)) return `general.${key}`
    if (anchor !== undefined && OF_FISCAL_PART.test(anchor.concept.key)) return `fiscal.${key}`
    if (anchor !== undefined && OF_FISCAL_MONEY.test(anchor.concept.label)) return `fiscal.${key}`
    const { roles, text } = this.#context
    return roles.includes('evaluation-report') && text.slice(0, figure.span.start).includes('财政拨款')
      ? `fiscal.${key}`
      : key
  }

  /** The year named last before the figure in its sentence, or the reporting year. */
  #year(): number | undefined {
    return this.#sentence.year ?? this.#context.reportYear
  }
}

/** `公务接待12.39万元`: what it cost, where occasions are counted under the same name. */
const costOf = (plain: string, { unit }: Figure): string =>
  plain === '公务接待' && unit.measure === 'amount' ? `${plain}费` : plain

/** 公务用车购置 counts vehicles where it is a count, 因公出国（境） people. */
function counted(key: string, figure: Figure, plain: string): string {
  if (figure.unit.measure !== 'count') return key
  if (key === 'three.vehicles.purchase') return 'three.vehicles.bought'
  return key === 'three.overseas' ? `label:${plain}` : key
}
