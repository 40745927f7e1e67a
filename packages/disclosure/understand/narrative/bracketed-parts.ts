/** Parts that stand in brackets behind their whole (其中：…): they end with them, and what follows goes on from the whole. */
import type { Fact } from '../../disclosure.ts'
import { conceptIn } from './concept-in.ts'
import { countNamed } from './count-named.ts'
import type { ParagraphContext } from './paragraph-context.ts'
import type { PartsList } from './parts-list.ts'
import { BOOKS, NO_PARTS, PART_FIRST } from './wording.ts'

const BRACKET = /[（(）)]/
const OPENS_PARTS = /^\s?(?:其中|包括|含)/
/** `事业收入50万元（含教育收费30万元）`: a part of the figure in front. */
const HOLDS = /^\s?含/
const SHARE_OR_NOTHING = /^(?:\s?[，,]\s?占[^，,。；;：:（）()\d]{0,16}\s?[\d.]+%)?$/
/** Directly in front of a bracket: it remarks on that figure. */
const FIGURE_BEFORE = /\d\s?(?:万?元|人次|[人名个户件辆次台套项处家所])$/
/** `完成预算（全年预算38万元，含追加18万元）的93%`: what the budget was. */
const BUDGET_BEFORE = /预算数?$/
const LONGEST_FIGURE = 8
/** `46个项目（上年44个）` */
const OF_YEAR_BEFORE = /^(?:上年|去年)\s?\d/
const LONGEST_PART = 24
const LONGEST_BRACKET = 160

/** What the next words may speak of. */
export interface Standing {
  /** The figure that shares, changes and completions speak of. */
  readonly anchor: Fact | undefined
  /** The last count or amount of the sentence. */
  readonly last: Fact | undefined
}

export class BracketedParts {
  readonly #context: ParagraphContext
  readonly #parts: PartsList
  readonly #open: ((Standing & { readonly lists: number }) | undefined)[] = []

  constructor(context: ParagraphContext, parts: PartsList) {
    this.#context = context
    this.#parts = parts
  }

  /** What the words behind these speak of where a bracket with parts ends in them; `undefined` where none does. */
  through(from: number, to: number, now: Standing): Standing | undefined {
    const { text } = this.#context
    if (!BRACKET.test(text.slice(from, to))) return undefined
    let back: Standing | undefined
    for (let at = from; at < to; at++) {
      const character = text.charAt(at)
      if (character === '（' || character === '(') this.#enter(at, back ?? now)
      else if (character === '）' || character === ')') back = this.#leave() ?? back
    }
    return back
  }

  #enter(at: number, { anchor, last }: Standing): void {
    const { text } = this.#context
    const lists = this.#parts.size
    const holdsParts =
      OPENS_PARTS.test(text.slice(at + 1, at + 5)) || this.#opensWithPart(at + 1, last) || this.#namesParts(at, last)
    if (holdsParts && last !== undefined && HOLDS.test(text.slice(at + 1, at + 3))) this.#parts.open(last)
    // `机关运行经费128万元（不含事业单位公用经费55万元），比上年减少…`: a remark on the figure in front of it.
    const before = text.slice(Math.max(0, at - LONGEST_FIGURE), at)
    const remarks =
      this.#standsBehind(anchor, at) ||
      FIGURE_BEFORE.test(before) ||
      BUDGET_BEFORE.test(before) ||
      OF_YEAR_BEFORE.test(text.slice(at + 1, at + LONGEST_FIGURE))
    if (remarks) this.#parts.setApart(lists)
    this.#open.push(holdsParts || remarks ? { anchor, last, lists } : undefined)
  }

  #leave(): Standing | undefined {
    const opened = this.#open.pop()
    if (opened !== undefined) {
      this.#parts.endDownTo(opened.lists)
      this.#parts.setApart(0)
    }
    return opened
  }

  /** Whether a bracket that opens at `at` stands directly behind a figure, or behind its share: `90万元，占98%（…）`. */
  #standsBehind(fact: Fact | undefined, at: number): boolean {
    return fact !== undefined && SHARE_OR_NOTHING.test(this.#context.text.slice(fact.figure.span.end, at))
  }

  /** `公务用车购置及运行维护费21万元（公务用车购置费0万元、…）`: a part of the figure in front stands first. */
  #opensWithPart(at: number, whole: Fact | undefined): boolean {
    const { text, roles } = this.#context
    const name = whole === undefined ? undefined : PART_FIRST.exec(text.slice(at, at + LONGEST_PART))?.[0]
    const part = name === undefined ? undefined : conceptIn(name, roles)
    if (whole === undefined || part?.key.startsWith(`${whole.concept.key}.`) !== true) return false
    this.#parts.open(whole)
    return true
  }

  /** `事业收入90万元（门诊收入40万元、住院收入50万元）`, `在职人员11人（行政人员1人，事业人员10人）`: two or more named figures behind one. */
  #namesParts(at: number, whole: Fact | undefined): boolean {
    if (whole === undefined || !this.#standsBehind(whole, at)) return false
    const inside = this.#context.text.slice(at + 1, at + LONGEST_BRACKET).split(/[）)]/)[0] ?? ''
    if (NO_PARTS.test(inside.replace(BOOKS, '')) || countNamed(inside, whole.figure.unit) < 2) return false
    this.#parts.open(whole)
    return true
  }
}
