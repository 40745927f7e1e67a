/** Opens the lists of parts that words between two figures lead to, each with the figure that it divides. */
import type { Fact } from '../../disclosure.ts'
import type { SectionRole } from '../../section-role.ts'
import { conceptIn } from './concept-in.ts'
import type { Ledger } from './ledger.ts'
import type { ParagraphContext } from './paragraph-context.ts'
import type { PartsList } from './parts-list.ts'
import { areOthersNamed } from './respective-amounts.ts'
import type { ShareReader } from './share-reader.ts'
import type { ToldSoFar } from './told-so-far.ts'
import { wholeNamed } from './whole-named.ts'
import { CLASSIFIED, CLASSIFIES_ANEW, SIDE_CONSISTS_OF, SIDE_LISTED } from './wording.ts'

/** 基本支出, 项目支出: the last of them told is not what a sentence of its own divides. */
const KIND_OF_SPENDING = /(?:^|\.)(?:basic|project)$/
/** `某泵站项目，其中中央资金85万元，自筹95万元`: the parts of a project, not of what the paragraph before told. */
const OF_A_PROJECT = /[^，,。；;：:]{2}(?:项目|工程)[，,]\s?其中/

/** `年标准额分别为90万元和10万元`, `第二中学为完全中学，其中初中生1246人`: what the names in front of them are of. */
const NAMES_OWN = /[^，,。；;：:\d]{2}(?:分别为$|(?:为|系|属于?)[^，,。；;：:\d]{2,12}[，,]\s?其中[^，,。；;：:\d]*$)/

const NET_CHANGE = /净[增减]/

const ONLY_LEADS_ON = /^\s?[。]?\s?(?:其中|具体情况如下|具体为)[：:]\s*$/
const OF_GENERAL: readonly SectionRole[] = ['general-budget', 'general-budget-detail']

/** Where the words stand, and behind what. */
export interface Place {
  readonly sentenceStart: number
  readonly from: number
  /** The last amount was a budget. */
  readonly isBehindBudget: boolean
  /** The last amount, where it came to a budget (追加). */
  readonly added: Fact | undefined
}

export class PartsOpener {
  readonly #context: ParagraphContext
  readonly #ledger: Ledger
  readonly #parts: PartsList
  readonly #told: ToldSoFar
  readonly #shares: ShareReader

  constructor(context: ParagraphContext, ledger: Ledger, parts: PartsList, told: ToldSoFar, shares: ShareReader) {
    this.#context = context
    this.#ledger = ledger
    this.#parts = parts
    this.#told = told
    this.#shares = shares
  }

  /** Opens a list where `words`, up to the next figure, say that parts follow. */
  open(words: string, place: Place): void {
    if (areOthersNamed(words, this.#context, this.#told.anchor)) return
    if (this.#parts.divideAnew(words) || this.#dividesAdded(words, place) || this.#dividesBalance(words)) return
    const { roles, scope, inherited } = this.#context
    const named = wholeNamed(words)
    const whole = named === undefined ? this.#wholeOfItems(words) : conceptIn(named, roles)
    const wholeFact = whole === undefined ? undefined : this.#ledger.latest(whole, scope)
    const classifies = CLASSIFIED.test(words)
    const classified = classifies && this.#told.anchor === undefined ? this.#shares.wholeOfSection() : undefined
    const dividesAll = classifies && CLASSIFIES_ANEW.test(words)
    const ended = SIDE_CONSISTS_OF.test(words) || dividesAll ? this.#parts.endedTotalOf(this.#told.anchor) : undefined
    if (dividesAll && ended === undefined && KIND_OF_SPENDING.test(this.#told.anchor?.concept.key ?? '')) return
    // A budget keeps the list of its parts itself.
    const anchor = place.isBehindBudget
      ? undefined
      : (ended ??
        this.#told.ended ??
        (this.#dividesNothingAbove(words, place) ? undefined : (this.#told.compared() ?? inherited)))
    if (wholeFact === undefined && this.#told.last !== undefined)
      this.#parts.openFor(words, undefined, this.#told.beside ?? this.#told.costing)
    if (wholeFact === undefined) this.#parts.openFor(words, undefined, this.#told.allotted())
    this.#parts.openFor(words, wholeFact ?? classified, this.#told.last ?? this.#told.spent ?? anchor)
  }

  /** What is divided stands in this paragraph, or is only told as a change: `在职人员净减少1人，其中退休2人`. */
  #dividesNothingAbove(words: string, { sentenceStart, from }: Place): boolean {
    const isOwn = OF_A_PROJECT.test(words) || NAMES_OWN.test(words)
    return isOwn || NET_CHANGE.test(this.#context.text.slice(sentenceStart, from))
  }

  /** `年中追加90万元，其中甲项目50万元、…`: what was added is divided, no amount in front of it. */
  #dividesAdded(words: string, { added, from }: Place): boolean {
    if (added === undefined || added.figure.span.end !== from) return false
    this.#parts.openFor(words, undefined, added)
    return true
  }

  /** What came in, or was spent, listed behind the balance of both. */
  #dividesBalance(words: string): boolean {
    const balance = SIDE_LISTED.test(words) ? this.#ledger.latest({ key: 'total' }, this.#context.scope) : undefined
    if (balance === undefined || balance.figure.span.block !== this.#context.block) return false
    this.#parts.endDownTo(0)
    this.#parts.open(balance, words)
    return true
  }

  /** `…，财政收回5万元。其中：` at the end of a paragraph on the general budget: its items follow, not those of the last amount. */
  #wholeOfItems(words: string): { readonly key: string } | undefined {
    const { roles, scope, block } = this.#context
    if (!ONLY_LEADS_ON.test(words) || !roles.some((role) => OF_GENERAL.includes(role))) return undefined
    const general = { key: 'general' }
    return this.#ledger.latest(general, scope)?.figure.span.block === block ? general : undefined
  }
}
