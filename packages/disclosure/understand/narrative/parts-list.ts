/** Lists of parts (其中：A…；B…) as they open, go on over sentences or paragraphs, and end. */
import type { Fact } from '../../disclosure.ts'
import type { Figure } from '../../figure.ts'
import type { Numbering, NumberingStyle } from '../numbering.ts'
import { type ItemsOfList, isDeeper, itemsAt, NO_ITEMS } from './items-of-list.ts'
import { isSameKind, type Ledger } from './ledger.ts'
import { isOtherSide } from './side-of-accounts.ts'
import { PARTS_FOLLOW } from './wording.ts'

export interface OpenBreakdown {
  readonly total: Fact
  readonly parts: Fact[]
  /** Opened at the end of a paragraph, so that each following paragraph gives one part. */
  readonly overParagraphs: boolean
  /** Said to be the whole content (具体内容包括), without 等. */
  readonly inFull: boolean
  /** Divided by subjects (按项级科目). */
  readonly bySubject: boolean
  /** Number of the item that it was opened in: the next item of that level, or of one above, ends it. */
  readonly withinItem: NumberingStyle
  /** Of the list over paragraphs, those that give its parts, and those numbered below one of them. */
  readonly items: ItemsOfList
  /** How many figures were given to lists before: those opened in one place divide a count and an amount. */
  readonly opened: number
}

const LIST_GOES_ON =
  /(?:其中|方面|包括|具体为|具体情况如下|如下[（(]按[^（）()]{0,20}科目[^（）()]{0,8}[）)]|按(?:照)?(?:支出)?(?:功能|用途|性质|类别|构成|资金来源)[^，。；:：]{0,8}(?:分|划分|分类|如下)为?)[：:，,]?\s*$/
const SUBJECT = 'subject:'
const CHOSEN = /(?:公开|选取|选择|抽取|抽查|抽样)(?:了)?其中/
const UNKNOWN = /^label:/
const SCORE = '分'
/** Its parts, and theirs, have keys of their own that exclude one another. */
const THREE_PUBLIC = 'three'
/** `本级决算和3个下属单位决算`: what is divided behind it counts the organisation itself too. */
const BESIDE_ITSELF = /本级[^，。]{0,6}[和及与]/
/** Those who work are listed beside those who have retired, not as their total. */
const RETIRED = /^(?:另外?有?)?(?:离退休|离休|退休|遗属)/
const ACTIVE = /在职|在编|正式/
/** What is left is no part of what was spent; of a balance (支出总计) it is. */
const LEFT = /^(?:资金)?(?:结余(?!分配)|剩余|结转|尚[余有]|未支付|未支出|未使用)/
const SPENT = /(?:支出|支付|使用|执行)(?!、?(?:收入)?总计)/
/** What is carried over is no part of what was spent on one purpose: the sentence has moved on. */
const BALANCE = /^(?:年末|年初|上年)(?:财政拨款)?结[转余]/
const SPENT_BEHIND_SEMICOLON = /^\s?[；;][^；;]*支出\s?$/
/** Contracts with small and middle-sized enterprises (中小企业), by size or by kind of purchase. */
const AWARDED = 'procurement.small'
const OF_KIND_OF_PURCHASE = /^(?:货物|工程|服务)(?:类)?采购/
/** What is owed, and what is left of the assets without it, are none of them. */
const BESIDE_ASSETS = /^(?:总)?负债(?:总额)?(?:为)?$|^净资产(?:总额)?(?:为)?$/
const ASSETS = /(?<!净)资产(?:总额|总计|合计|总值)?(?:为)?$/
const SPENT_IN_ALL = /支出$/
const OF_PURPOSE = /采购|三公|接待|用车|出国|运行经费|会议费|培训费/
/** `其中甲会议120人，1万元；乙会议190人，2万元`: so many figures may stand in front of the first amount of a list that divides a count, too. */
const MOST_BEFORE_AMOUNT = 2
/** So many lists of the sentences before may be spoken of again. */
const MOST_ENDED = 32
/** `申报资金…，其中：上级补助…、县级配套…，财政批复…`: what became of the total behind its parts. */
const LATER_STAGE =
  /^(?:[省市州县区]?(?:级)?财政(?:局|部门)?)?(?:批复|核定|下达|拨付|到位)|^(?:截至目前|目前|现)?(?:项目)?(?:资金|经费)?(?:已|实际)(?:拨付|支付|到位|支出|使用)|^(?:已|共|累计)?(?:结案|办结|审结)$/
/**
 * `预算管理18分（满分20分）`: what could be reached is no part of what was; `指标15个，其中一级指标3个，二级指标8个，三级指标15个`: each
 * level holds the one below it; `其中，甲类与乙类之和90万元`, `累计支付90万元`: a sum of parts; `设备合同金额90万元，到货后支付30万元`: what
 * was agreed, not spent.
 */
const NO_PART =
  /^(?:满分|分值|权重)|^[一二三四]级(?:绩效)?(?:指标)?$|之和$|的差额(?:为)?|^累计(?:已?支付|拨付)$|(?<!(?:授予|政府采购)[^，。]*)合同(?:金额|总价|价款)(?:为)?$/
/** Basic expenditure is for the staff and for the office. */
const BASIC = /^(?:[a-z]+\.)?basic$/
const OF_BASIC = /^(?:(?:用于|安排)的?)?(?:人员|(?:日常)?公用)(?:经费|支出)/
const IN_FULL = /具体内容(?:包括|为)|按(?:照)?(?:支出)?功能分类科?目?(?:划?分)/
/** `按功能分类科目，…；按经济分类科目，…`: how a total is divided. */
const DIVIDED_BY =
  /按(?:照)?[^，,。；;、]{0,6}(?:功能|经济|性质|资金来源|用途|岗位|类别|学历|职称|年龄|级别|性别|乡镇|区域|地区|类型)[^，,。；;、]{0,8}(?:科目|分类|划分|分)/
/** `…，其中：肢体残疾78户、…。按乡镇分：…`: a sentence that divides what the one before divided. */
const DIVIDES_SENTENCE = /^\s?(?:其中|[^，,。；;：:、\d]{2,12})?按[^，,。；;、]{1,6}(?:划?分|统计)[：:]/
/** The same with the name of what is divided. */
const DIVIDED_BY_NAME = /(?:^|[。；;，,])\s?(?<name>[^，,。；;：:、\d]{2,12})按[^，,。；;、]{1,6}(?:划?分)/
const BY_SUBJECT = /按[^（）()，。]{0,6}[类款项]级科目/

export class PartsList {
  readonly #ledger: Ledger
  readonly #item: NumberingStyle
  readonly #stack: OpenBreakdown[] = []
  #inherited: OpenBreakdown | undefined
  #takenFromParagraph = false
  /** The list of counts that a semicolon of this sentence ended last. */
  #endedCounts: OpenBreakdown | undefined
  /** How many lists are around the items numbered within the sentence. */
  #aroundItems: number | undefined
  /** How many lists are around the bracket that stands behind a figure: what it tells is no part of them. */
  #aroundBracket = 0
  /** The last lists of the sentences before, the outermost of each sentence first. */
  readonly #ended: OpenBreakdown[] = []
  #given = 0

  constructor(ledger: Ledger, inherited: OpenBreakdown | undefined, numbering: Numbering, item: NumberingStyle) {
    this.#ledger = ledger
    this.#item = item
    if (inherited === undefined) return
    if (ends(inherited.withinItem, numbering.style)) this.#record(inherited)
    else this.#inherited = { ...inherited, items: itemsAt(inherited.items, numbering) }
  }

  /** Open a list where the words in front of a figure say that parts follow. */
  openFor(words: string, whole: Fact | undefined, anchor: Fact | undefined): void {
    const total = whole ?? (PARTS_FOLLOW.test(words) ? anchor : undefined)
    // `使用政府性基金安排基本支出0万元。其中：…`: what is divided is one that stands in front of it.
    const isNothing = whole === undefined && total?.figure.stated.digits === 0n && UNKNOWN.test(total.concept.key)
    // `整体得分96分。甲项目、乙项目得分分别为98分、95分`: scores of others than the one in front.
    if (total?.figure.unit.word === SCORE && words.includes('分别')) return
    // `评为“良”的2个。本次公开其中3个项目`: some of all are chosen.
    if (CHOSEN.test(words)) return
    // `年末结转40万元；其中项目支出500万元`: behind a semicolon what was spent is no part of what was left.
    if (total !== undefined && BALANCE.test(total.concept.label) && SPENT_BEHIND_SEMICOLON.test(words)) return
    if (total !== undefined && !isNothing && !BESIDE_ITSELF.test(total.concept.label)) this.open(total, words)
  }

  /** A total that was divided one way is divided another: its parts are not added to those before. Whether it is. */
  divideAnew(words: string): boolean {
    const divided =
      this.#stack.at(-1) ?? this.#endedCounts ?? (DIVIDES_SENTENCE.test(words) ? this.#ended.at(-1) : undefined)
    if (divided === undefined || divided.parts.length === 0 || !DIVIDED_BY.test(words)) return false
    this.endDownTo(Math.max(0, this.#stack.length - 1))
    this.open(this.#namedIn(words, divided) ?? divided.total, words)
    return true
  }

  /** `支出90万元，其中财政资金80万元、捐赠资金10万元。财政资金按用途分：…`: the part whose name stands in front is divided. */
  #namedIn(words: string, { parts }: OpenBreakdown): Fact | undefined {
    const name = DIVIDED_BY_NAME.exec(words)?.groups?.name
    return name === undefined ? undefined : parts.find(({ concept }) => concept.label === name)
  }

  /** Open a list of the parts of a total; `words` stand in front of it. */
  open(total: Fact, words = ''): void {
    if (this.#stack.at(-1)?.total === total) return
    this.#stack.push({
      total,
      parts: [],
      overParagraphs: false,
      inFull: IN_FULL.test(words),
      bySubject: BY_SUBJECT.test(words),
      withinItem: this.#item,
      items: NO_ITEMS,
      opened: this.#given,
    })
  }

  /** Give a fact to the list it belongs to: the innermost whose total is of its kind. */
  take(fact: Fact): void {
    this.#given++
    const [{ label }, inner] = [fact.concept, this.#stack.at(-1)]
    if (NO_PART.test(label)) return
    if (inner !== undefined && inner.parts.length > 0 && LATER_STAGE.test(label)) return
    if (inner !== undefined && RETIRED.test(label) && ACTIVE.test(inner.total.concept.label)) return
    this.#endBefore(fact)
    this.#divideBasic(fact)
    this.#divideByKindOfPurchase(fact)
    const list = this.#stack.findLast(
      (open, index) => index >= this.#aroundBracket && isSameKind(open.total.figure, fact.figure),
    )
    if (list === undefined && this.#aroundBracket > 0) return
    if (list !== undefined) {
      if (this.#given - list.opened > MOST_BEFORE_AMOUNT && this.#dividesCountAlone(list)) return
      const spent = list.total.concept.label
      if (LEFT.test(label) && (spent === '' || SPENT.test(spent))) return
      if (BALANCE.test(label) && SPENT_IN_ALL.test(spent)) return
      if (!restates(list.total, fact) && !isWithinPart(list, fact)) list.parts.push(fact)
      return
    }
    this.#takeOverParagraphs(fact)
  }

  /** Give a fact to the list that a paragraph above opened: one of each paragraph. */
  #takeOverParagraphs(fact: Fact): void {
    const inherited = this.#inherited
    if (inherited === undefined) return
    if (isApart(inherited.total, fact)) {
      this.#record(inherited)
      this.#inherited = undefined
      return
    }
    if (this.#takenFromParagraph || !isSameKind(inherited.total.figure, fact.figure)) return
    if (restates(inherited.total, fact)) {
      // The items of the list name its total among themselves: it was the last of them, not the whole.
      if (inherited.parts.length > 0) this.#inherited = undefined
      return
    }
    if (inherited.items.below !== 'none' || isUnnamedUnderItem(inherited, fact) || isWithinPart(inherited, fact)) return
    // `国内公务接待支出…`, and a paragraph on: `国内公务接待…批次，共计支出…`
    if (inherited.parts.some((part) => !UNKNOWN.test(part.concept.key) && restates(part, fact))) return
    inherited.parts.push(fact)
    this.#takenFromParagraph = true
  }

  /** `公务用车购置及运行维护费…，其中：购置费…；运行维护费…；公务接待费…`: the last goes on with the list around. */
  #endBefore(fact: Fact): void {
    const inner = this.#stack.at(-1)
    if (inner === undefined) return
    const [total, { label }] = [inner.total.concept.label, fact.concept]
    const isPurpose = BALANCE.test(label) && OF_PURPOSE.test(total)
    const isAsset = BESIDE_ASSETS.test(label) && ASSETS.test(total)
    if (isPurpose || isAsset || isOtherSide(total, label) || isApart(inner.total, fact))
      this.endDownTo(this.#stack.length - 1)
  }

  /** `基本支出…，按经济分类：…，对个人和家庭的补助…。其中人员经费…`: for whom it was spent divides the whole, not the last part. */
  #divideBasic({ concept: { label } }: Fact): void {
    const open = this.#stack.at(-1)
    if (open === undefined || open.parts.length > 0 || BASIC.test(open.total.concept.key) || !OF_BASIC.test(label))
      return
    const outer = this.endedTotalOf(open.total)
    if (outer === undefined || !BASIC.test(outer.concept.key)) return
    this.#stack.pop()
    this.open(outer)
  }

  /** `授予中小企业90万元，其中：授予小微企业50万元；货物采购授予中小企业60万元、…`: the kinds of purchases divide the same total anew. */
  #divideByKindOfPurchase({ concept: { label } }: Fact): void {
    const { total, parts = [] } = this.#stack.at(-1) ?? {}
    if (total?.concept.key !== AWARDED || !OF_KIND_OF_PURCHASE.test(label)) return
    if (parts.length === 0 || parts.some(({ concept }) => OF_KIND_OF_PURCHASE.test(concept.label))) return
    this.endDownTo(this.#stack.length - 1)
    this.open(total)
  }

  /** What a change told of a fact may be of instead: the total around a part, the last part of a total whose list has ended. */
  besides(fact: Fact): Fact | undefined {
    return this.totalOf(fact) ?? this.#ended.findLast(({ total }) => total === fact)?.parts.at(-1)
  }

  totalOf(part: Fact): Fact | undefined {
    const list =
      this.#stack.findLast((open) => open.parts.includes(part)) ??
      (this.#inherited?.parts.includes(part) ? this.#inherited : undefined)
    return list?.total
  }

  /** The total whose parts a figure of this kind would be. */
  dividedBy(figure: Figure): Fact | undefined {
    return this.#stack.findLast((open) => isSameKind(open.total.figure, figure))?.total
  }

  /** What is told from here on is no part of the first `size` lists; 0 behind the bracket. */
  setApart(size: number): void {
    this.#aroundBracket = size
  }

  /** How many lists are open. */
  get size(): number {
    return this.#stack.length
  }

  /** End the lists opened after there were `size` of them. */
  endDownTo(size: number): void {
    for (const open of this.#stack.splice(size)) this.#record(open)
  }

  /** Within a sentence the next item ends the lists of the item before. */
  beginItem(number: bigint): void {
    if (number === 1n) this.#aroundItems = this.#stack.length
    else if (this.#aroundItems !== undefined) this.endDownTo(this.#aroundItems)
  }

  /** A semicolon ends a list of counts; amounts go on behind it, as does all that receptions consisted of (具体内容). */
  endCounts(): void {
    const { inFull, total } = this.#inherited ?? {}
    if (inFull === true && total?.concept.key.startsWith(THREE_PUBLIC)) this.#takenFromParagraph = false
    const ofCounts = new Set(this.#stack.filter((open) => isOfCounts(open) || this.#dividesCountAlone(open)))
    for (let open = this.#stack.at(-1); open !== undefined && ofCounts.has(open); open = this.#stack.at(-1)) {
      this.#stack.pop()
      this.#record(open)
      if (isOfCounts(open)) this.#endedCounts = open
    }
  }

  /** `会议费3万元，用于2次会议，其中甲会议120人、乙会议190人；培训费4万元`: of the two that `其中` may divide no part of the amount was told. */
  #dividesCountAlone({ total, parts, opened }: OpenBreakdown): boolean {
    if (parts.length > 0 || total.figure.unit.measure !== 'amount') return false
    return this.#stack.some((open) => open.opened === opened && isOfCounts(open))
  }

  endSentence(): void {
    this.#endedCounts = undefined
    this.#aroundItems = undefined
    if (this.#stack.length === 0) return
    this.#ended.push(...this.#stack.filter(({ parts }) => parts.length > 0))
    this.#ended.splice(0, this.#ended.length - MOST_ENDED)
    for (const open of this.#stack.splice(0)) this.#record(open)
  }

  /** The total of the outermost list that has ended with this part among its own. */
  endedTotalOf(part: Fact | undefined): Fact | undefined {
    const around = this.#ended.find(({ parts }) => part !== undefined && parts.includes(part))
    return around === undefined ? undefined : (this.endedTotalOf(around.total) ?? around.total)
  }

  /** End of the paragraph: what stays open for those below. */
  close(text: string): OpenBreakdown | undefined {
    const last = this.#stack.at(-1)
    const goesOn = last?.parts.length === 0 && LIST_GOES_ON.test(text.trimEnd().replace(/[。]$/, ''))
    if (goesOn) this.#stack.pop()
    this.endSentence()
    if (!goesOn) return this.#inherited === undefined ? undefined : this.#withItem(this.#inherited)
    if (this.#inherited !== undefined && !this.#inherited.total.concept.key.startsWith(SUBJECT))
      this.#record(this.#inherited)
    return { ...last, overParagraphs: true }
  }

  /** Whether an item of the list gave its part is known at its end. */
  #withItem(open: OpenBreakdown): OpenBreakdown {
    return open.items.below === 'none' ? { ...open, items: { ...open.items, given: this.#takenFromParagraph } } : open
  }

  #record(open: OpenBreakdown): void {
    recordBreakdown(this.#ledger, open)
  }
}

const isOfCounts = ({ total }: OpenBreakdown): boolean => total.figure.unit.measure === 'count'

/** Whether an item with this number ends what was opened within another. */
const ends = (within: NumberingStyle, numbering: NumberingStyle): boolean =>
  within !== 'none' && numbering !== 'none' && !isDeeper(numbering, within)

/** Put a finished list on the ledger. */
export function recordBreakdown(ledger: Ledger, open: OpenBreakdown): void {
  const last = open.parts.at(-1)
  if (last === undefined) return
  ledger.breakdowns.push({
    total: open.total,
    parts: open.parts,
    complete: open.overParagraphs || open.inFull,
    bySubject: open.bySubject,
    span: { ...open.total.figure.span },
  })
}

/** `公务接待费…，具体是国内接待费…`: a part of a part is none of the whole. */
function isWithinPart({ parts }: OpenBreakdown, { concept: { key, label } }: Fact): boolean {
  const isOfBasic = OF_BASIC.test(label)
  return parts.some(({ concept }) => key.startsWith(`${concept.key}.`) || (isOfBasic && BASIC.test(concept.key)))
}

/** `年初预算为…，支出决算为…` in a paragraph of its own, without a name, goes on with the subject listed before it. */
const isUnnamedUnderItem = ({ parts }: OpenBreakdown, { concept: { label } }: Fact): boolean =>
  label === '' && parts.at(-1)?.concept.key.startsWith(SUBJECT) === true

/** Parts of the “三公” are none of one another's. */
const isApart = ({ concept: total }: Fact, { concept: { key } }: Fact): boolean =>
  total.key.startsWith(`${THREE_PUBLIC}.`) && key.startsWith(`${THREE_PUBLIC}.`) && !key.startsWith(total.key)

const restates = (total: Fact, fact: Fact): boolean =>
  total.concept.key === fact.concept.key && total.figure.stated.digits === fact.figure.stated.digits
