/** Finds what a change is of, by the words around the year that it compares with. */
import { allMatches } from '@mingzhang/documents'
import type { Concept, Fact } from '../../disclosure.ts'
import { conceptIn } from './concept-in.ts'
import { bareLabel, labelBefore } from './label.ts'
import type { Ledger } from './ledger.ts'
import { comparedYear, type ParagraphContext, sentenceStart } from './paragraph-context.ts'
import { COMPARED_YEAR } from './wording.ts'

const FINAL_WORDS = /支出决算$|决算数?$/
/** A clause that compares what it names, without a figure of its own. */
const COMPARING_CLAUSE =
  /^\s?(?:其中)?(?<name>[^，,；;：:。\d]{2,30}?)(?:比|较|与|同)(?:\d{4}\s?年|上年|去年|年初|全年|预算)/
/** `本年支出全部为项目支出，与上年相比增加…`: what it consists of, without a figure of its own. */
const CONSISTING_CLAUSE = /^\s?(?<name>[^，,；;：:。\d]{2,16}?)(?:全部|均|都)(?:为|是|系|用于)/
/** `2023年“三公”经费预算较上年增加…`: the budgets of two years. */
const OF_BUDGETS = /(?<!公共|基金|经营)预算(?:数|总额|安排)?$/
/** `…比上年减少…。其中：公务接待费减少…`, `与上年相比，收入增加…。支出增加…`: compared as what stands before. */
const PARTS_OF_BEFORE = /^\s?(?:其中|(?:收入|支出)(?:增加|减少|增长|下降))/
/** `收入总计和支出总计均增加`. */
const BOTH_SIDES = /收入(?:决算)?(?:总计|总额)?[、和与及]支出(?:决算)?总[计额]$/
/** `因公出国（境）费为XX万元，较2022年减少…`: whose figure was never filled in. */
const NOT_FILLED_IN = /[XxＸ×*＊]{2,}\s?万?元[^。；;]*$/
/** Between the figure of a year before and the change from it. */
const ONLY_COMPARES = /^\s?[，,；;]\s?(?:两年|两者)?(?:对比|相比|比较)?[，,]?\s?$/
/** Characters that such a link takes at most. */
const LONGEST_LINK = 6

const OF_GENERAL = /^general-budget/

/** What changed: its figure, or where that follows below, what it is of. */
export interface Subject {
  readonly fact: Fact | undefined
  readonly concept: Concept
  readonly baseYear: number | undefined
}

/** A subject by its name alone. */
type Named = Omit<Subject, 'baseYear'>

export class ChangeSubjects {
  readonly #context: ParagraphContext
  readonly #ledger: Ledger
  /** The paragraph compares budgets (预算) of two years. */
  #ofBudgets = false

  constructor(context: ParagraphContext, ledger: Ledger) {
    this.#context = context
    this.#ledger = ledger
  }

  /**
   * The fact that a change speaks of, by the words around the compared year; nothing where they name another thing.
   * `base` is the figure of that year, where the sentence tells it.
   */
  ofChange(words: string, from: number, anchor: Fact | undefined, base: Fact | undefined): Subject | undefined {
    if (NOT_FILLED_IN.test(words)) return undefined
    const { text, reportYear } = this.#context
    const end = from + words.length
    const here = lastCompared(words)
    const compared = here ?? lastCompared(text.slice(comparisonStart(text, end), end))
    if (compared === undefined) return this.#sinceYearBefore(words, from, anchor)
    const baseYear = comparedYear(compared[1] ?? '', reportYear)
    const after = here === undefined ? words : words.slice(here.index + here[0].length)
    const before = here === undefined ? '' : words.slice(0, here.index)
    if (OF_BUDGETS.test(before)) this.#ofBudgets = true
    if (this.#ofBudgets && !/决算/.test(words)) return undefined
    const named = [after, before].flatMap((words) => this.named(words, anchor) ?? [])
    const about = named.find(({ fact }) => fact !== undefined) ?? this.#ofClause(before, anchor)
    if (about !== undefined) return { ...about, baseYear }
    const side = named.length === 0 ? this.totalOfSide(after, before) : undefined
    if (side !== undefined) return { ...side, baseYear }
    if (named.length > 0 || [after, before].some(namesSomething)) return named[0] && { ...named[0], baseYear }
    // `较2022年“三公”经费16.00万元增加…`: what the figure of that year is of.
    const of = base === undefined ? anchor : this.#ledger.latest(base.concept, this.#context.scope)
    const isMisdated =
      of !== undefined && of === anchor && of.year === baseYear && this.#isOfItsYear(of, compared[1], words)
    return (
      of && { fact: of, concept: of.concept, baseYear: isMisdated && baseYear !== undefined ? baseYear - 1 : baseYear }
    )
  }

  /** `公务接待费支出5.00万元，2022年支出8.00万元，减少3.00万元`: from the figure directly in front of it to that of the report's year. */
  #sinceYearBefore(words: string, from: number, before: Fact | undefined): Subject | undefined {
    const { block, reportYear, scope } = this.#context
    if (before?.figure.span.block !== block || before.figure.span.end !== from || !ONLY_COMPARES.test(words))
      return undefined
    const fact = this.#ledger.latest(before.concept, scope)
    const isLater = fact?.figure.span.block === block && fact.year === reportYear && before.year !== undefined
    return isLater && reportYear !== undefined && before.year < reportYear
      ? { fact, concept: fact.concept, baseYear: before.year }
      : undefined
  }

  /** `收入总计…，支出总计…。与上年相比，收入增加…，支出增加…`, `收支较上年增加…`: the total of the paragraph that such a word alone means. */
  totalOfSide(...parts: readonly string[]): Named | undefined {
    for (const words of parts) {
      const side = /^(?:收入|支出|收支)$/.exec(bareLabel(labelBefore(words, 0, words.length).text))?.[0]
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
  #ofClause(words: string, anchor: Fact | undefined): Named | undefined {
    for (const clause of words
      .slice(words.lastIndexOf('。') + 1)
      .split(/[，,；;：:]/)
      .reverse()) {
      const name = (COMPARING_CLAUSE.exec(clause) ?? CONSISTING_CLAUSE.exec(clause))?.groups?.name ?? ''
      const known = this.named(name, anchor) ?? this.named(name.replace(FINAL_WORDS, ''), anchor)
      if (known !== undefined) return known
    }
    return undefined
  }

  /** What stays as it was: what the words in front name, or the last figure. */
  unchanged(before: string, anchor: Fact | undefined): Fact | undefined {
    const about = this.#ofClause(before, anchor)
    return this.named(before.replace(FINAL_WORDS, ''), anchor)?.fact ?? (about === undefined ? anchor : about.fact)
  }

  /** What words name at their end; its fact where it has one. */
  named(words: string, anchor: Fact | undefined): Named | undefined {
    const { roles, scope } = this.#context
    const label = labelBefore(words, 0, words.length).text
    const concept = conceptIn(label.replace(/(?:各|均|增加|减少)+$/, '').replace(BOTH_SIDES, '收、支总计'), roles)
    if (concept === undefined) return undefined
    // `一般公共预算财政拨款支出…，与上年相比，财政拨款支出增加…`: in its section the general budget is meant.
    const isGeneral = concept.key === 'fiscal.expenditure' && anchor?.concept.key === 'general'
    if (isGeneral && anchor.figure.span.block === this.#context.block && roles.some((role) => OF_GENERAL.test(role)))
      return { concept: anchor.concept, fact: anchor }
    return { concept, fact: anchor?.concept.key === concept.key ? anchor : this.#ledger.latest(concept, scope) }
  }
}

const EVERY_COMPARED_YEAR = new RegExp(COMPARED_YEAR.source, 'g')
const lastCompared = (words: string): RegExpExecArray | undefined => allMatches(words, EVERY_COMPARED_YEAR).at(-1)

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
export function namesSomething(words: string): boolean {
  const name = bareLabel(labelBefore(words, 0, words.length).text).replace(NAMES_NOTHING, '')
  return name.length > 3 || COST.test(name)
}

/** `接待费`, not 经费 */
const COST = /^[\u4e00-\u9fa5]{2}费$/
