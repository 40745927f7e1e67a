/** Reads one paragraph of the narrative: figure after figure, each by the words in front of it. */
import type { Span } from '@mingzhang/documents'
import type { Completion, Concept, Direction, Fact, Figure } from '../../disclosure.ts'
import type { SectionRole } from '../../section-role.ts'
import { conceptOf, plainLabel } from '../concepts.ts'
import { bareLabel, type Label, labelBefore } from './label.ts'
import { isSameKind, type Ledger, type OpenChange } from './ledger.ts'
import { type OpenBreakdown, PartsList } from './parts-list.ts'
import { DEPARTMENT } from './scope.ts'
import { findSubjectPath, subjectKey } from './subject-path.ts'
import {
  AGAINST_BUDGET,
  BUDGET_BEFORE,
  budgetKind,
  CHANGE_BEFORE,
  COMPARED_YEAR,
  COMPLETION_BEFORE,
  directionAgainstBudget,
  directionOfWord,
  FINAL_BEFORE,
  NONE,
  REASON,
  SHARE_BEFORE,
  TENDENCY,
  UNCHANGED,
  WITHIN_WHOLE,
} from './wording.ts'

/** Words without which neither a comparison with the budget nor 持平 is told. */
const COMPARES_IN_WORDS = /预算|持平|变化|增减|一致|相同/

export interface ParagraphContext {
  readonly text: string
  readonly block: number
  readonly figures: readonly Figure[]
  readonly roles: readonly SectionRole[]
  readonly scope: string
  readonly reportYear: number | undefined
  /** List number in front of the paragraph, empty when there is none. */
  readonly numbered: boolean
  /** The last fact of the paragraph above in the same section. */
  readonly inherited: Fact | undefined
  /** Parts list left open by an earlier paragraph. */
  readonly open: OpenBreakdown | undefined
}

/** What the next paragraph of the section goes on from. */
export interface ParagraphResult {
  readonly anchor: Fact | undefined
  readonly open: OpenBreakdown | undefined
}

export function readParagraph(context: ParagraphContext, ledger: Ledger): ParagraphResult {
  return new ParagraphReader(context, ledger).read()
}

interface Head {
  readonly concept: Concept
  readonly span: Span
}

class ParagraphReader {
  readonly #context: ParagraphContext
  readonly #ledger: Ledger
  readonly #parts: PartsList
  readonly #head: Head | undefined
  #anchor: Fact | undefined
  readonly #budgets: { readonly kind: ReturnType<typeof budgetKind>; readonly fact: Fact }[] = []
  #change: OpenChange | undefined
  /** The last change was of a thing whose figure is not known: its rate is too. */
  #unknownChange = false
  #completion: { -readonly [K in keyof Completion]: Completion[K] } | undefined
  /** Where the words that belong to the next figure begin. */
  #from = 0

  constructor(context: ParagraphContext, ledger: Ledger) {
    this.#context = context
    this.#ledger = ledger
    this.#anchor = undefined
    this.#head = this.#readHead()
    this.#parts = new PartsList(ledger, context.open, context.numbered)
  }

  read(): ParagraphResult {
    const { text, figures } = this.#context
    let previousEnd = 0
    for (const figure of figures) {
      const sentenceStart = text.lastIndexOf('。', figure.span.start - 1) + 1
      this.#from = Math.max(previousEnd, sentenceStart)
      if (sentenceStart > previousEnd && previousEnd > 0) this.#parts.endSentence()
      if (text.slice(previousEnd, figure.span.start).includes('；')) this.#parts.endCounts()
      this.#readWordsOnly(previousEnd, figure.span.start)
      if (figure.unit.measure !== 'date' && !this.#inReason(sentenceStart, figure)) {
        this.#openParts(text.slice(this.#from, figure.span.start))
        this.#readFigure(figure, text.slice(this.#from, figure.span.start))
      }
      if (figure.unit.measure !== 'date') previousEnd = figure.span.end
    }
    this.#readWordsOnly(previousEnd, text.length)
    this.#recordTendencies()
    this.#recordAbsences()
    this.#openParts(text.slice(Math.max(previousEnd, text.lastIndexOf('。', text.length - 2) + 1)))
    return { anchor: this.#anchor ?? this.#context.inherited, open: this.#parts.close(text) }
  }

  #readHead(): Head | undefined {
    const { text, block } = this.#context
    const path = findSubjectPath(text.slice(0, 160))
    if (path === undefined) return undefined
    const label = text.slice(path.start, path.end)
    return { concept: { key: subjectKey(path.names), label }, span: { block, start: path.start, end: path.end } }
  }

  #inReason(sentenceStart: number, figure: Figure): boolean {
    const match = REASON.exec(this.#context.text.slice(sentenceStart, figure.span.start))
    return match !== null
  }

  #openParts(words: string): void {
    const within = WITHIN_WHOLE.exec(words.trim())
    const whole = within === null ? undefined : this.#known(within[1] ?? '')
    const wholeFact = whole === undefined ? undefined : this.#ledger.latest(whole, this.#context.scope)
    this.#parts.openFor(words, wholeFact, this.#anchor ?? this.#context.inherited)
  }

  #known(label: string): Concept | undefined {
    const { key, known } = conceptOf(bareLabel(label), this.#context.roles)
    return known ? { key, label: plainLabel(label) } : undefined
  }

  #readFigure(figure: Figure, words: string): void {
    const change = CHANGE_BEFORE.exec(words)
    if (change !== null) this.#readChange(figure, words, change)
    else if (figure.unit.measure === 'percent') this.#readPercent(figure, words)
    else if (figure.unit.measure !== 'number') this.#readAmount(figure, words)
  }

  #readAmount(figure: Figure, words: string): void {
    const slip = this.#meansFinal(words)
    if (figure.unit.measure === 'amount' && BUDGET_BEFORE.test(words) && !slip) {
      const label = this.#labelFor(words.replace(BUDGET_BEFORE, ''))
      const named = label.text === '' ? this.#budgets.at(-1)?.fact : undefined
      const fact = this.#makeFact(figure, label, 'budget:')
      this.#budgets.push({
        kind: budgetKind(BUDGET_BEFORE.exec(words)?.[0] ?? ''),
        fact: named === undefined ? fact : { ...named, figure },
      })
      return
    }
    const label = this.#labelFor(words.replace(slip ? BUDGET_BEFORE : FINAL_BEFORE, ''))
    const fact = this.#ledger.record(this.#makeFact(figure, label, ''))
    this.#parts.take(fact)
    if (figure.unit.measure === 'amount' || this.#anchor === undefined) this.#anchor = fact
    this.#change = undefined
    this.#completion = undefined
  }

  /** An item of the list by subjects gives its final accounts: `支出预算` for `支出决算` is a slip of the pen. */
  #meansFinal(words: string): boolean {
    return (
      this.#head !== undefined &&
      /支出预算(?:数|为)*\s*$/.test(words) &&
      !this.#context.text.includes('决算为') &&
      !/支出决算/.test(this.#context.text)
    )
  }

  #labelFor(words: string): Label {
    const end = this.#from + words.length
    return labelBefore(this.#context.text, this.#from, end)
  }

  #makeFact(figure: Figure, label: Label, prefix: string): Fact {
    const { block, scope, roles } = this.#context
    const bare = bareLabel(label.text)
    const path = findSubjectPath(label.text)
    const named = bare === '' || this.#isUnnamed(plainLabel(bare))
    const head = named ? this.#head : undefined
    const planned = prefix === '' && named && head === undefined ? this.#budgets.at(-1)?.fact.concept : undefined
    const stated = planned?.key.replace(/^budget:/, '') ?? conceptOf(named ? '' : bare, roles).key
    const key = path !== undefined ? subjectKey(path.names) : (head?.concept.key ?? stated)
    const span = head?.span ?? { block, start: label.start, end: label.start + label.text.length }
    const concept = {
      key: prefix + this.#fiscalKey(key, figure),
      label: head?.concept.label ?? planned?.label ?? (named ? '' : plainLabel(bare)),
    }
    return { concept, scope, year: this.#yearOf(figure), figure, labelSpan: span }
  }

  /** Words that name no thing of their own; a project's report says 项目支出 of what its budget was stated for. */
  #isUnnamed(label: string): boolean {
    if (/^(?:支出|决算|支出决算|共计支出|支出共计|金额)$/.test(label)) return true
    const ofProject =
      this.#context.scope !== DEPARTMENT ||
      this.#budgets.some(({ fact }) => fact.concept.key.startsWith('budget:label:'))
    return (
      ofProject &&
      this.#budgets.length > 0 &&
      /^(?:预算|项目支出|实际支出|实际支付|已支付|支付|项目实际支出|资金支出)$/.test(label)
    )
  }

  /** In an evaluation report `财政拨款…基本支出` speaks of the fiscal part alone. */
  #fiscalKey(key: string, figure: Figure): string {
    if (key !== 'basic' && key !== 'project') return key
    const fiscal =
      this.#context.roles.includes('evaluation-report') &&
      this.#context.text.slice(0, figure.span.start).includes('财政拨款')
    return fiscal ? `fiscal.${key}` : key
  }

  #yearOf(figure: Figure): number | undefined {
    const sentenceStart = this.#context.text.lastIndexOf('。', figure.span.start - 1) + 1
    const years = [
      ...this.#context.text
        .slice(sentenceStart, figure.span.start)
        .matchAll(/(20\d{2})\s?年(?!\s?\d{1,2}月\d{1,2}日(?:签|起))/g),
    ]
    const stated = years.at(-1)?.[1]
    return stated === undefined ? this.#context.reportYear : Number(stated)
  }

  #readChange(figure: Figure, words: string, change: RegExpExecArray): void {
    const word = change[1] ?? ''
    const direction = directionOfWord(word)
    const wordStart = this.#from + change.index
    const said = { direction, span: { block: this.#context.block, start: wordStart, end: wordStart + word.length } }
    const open = this.#change
    const continues = open !== undefined && words.length <= 12 && !COMPARED_YEAR.test(words)
    if (figure.unit.measure === 'percent' && continues && open.rate === undefined) {
      open.rate = figure
      open.words = [...open.words, said]
      open.span = { ...open.span, end: figure.span.end }
      return
    }
    if (figure.unit.word === '个百分点') return
    const ofUnknown = figure.unit.measure === 'percent' && this.#unknownChange && words.length <= 12
    const subject = ofUnknown ? undefined : this.#subjectOfChange(words.slice(0, change.index))
    this.#unknownChange = subject === undefined && figure.unit.measure !== 'percent'
    if (subject === undefined) return
    const made: OpenChange = {
      subject: subject.fact,
      baseYear: subject.baseYear,
      direction,
      words: [said],
      amount: figure.unit.measure === 'percent' ? undefined : figure,
      rate: figure.unit.measure === 'percent' ? figure : undefined,
      span: { block: this.#context.block, start: wordStart, end: figure.span.end },
    }
    if (made.amount !== undefined && !isSameKind(made.amount, made.subject.figure)) return
    this.#change = made
    this.#ledger.changes.push(made)
  }

  /** The fact that a change speaks of, by the words around the compared year; nothing where they name another thing. */
  #subjectOfChange(words: string): { fact: Fact; baseYear: number | undefined } | undefined {
    const { reportYear } = this.#context
    const compared = COMPARED_YEAR.exec(words)
    const sentenceStart = this.#context.text.lastIndexOf('。', this.#from + words.length - 1) + 1
    const earlier =
      compared === null
        ? COMPARED_YEAR.exec(this.#context.text.slice(sentenceStart, this.#from + words.length))
        : compared
    if (earlier === null) return undefined
    const stated = /\d{4}/.exec(earlier[1] ?? '')?.[0]
    const baseYear = stated === undefined ? (reportYear === undefined ? undefined : reportYear - 1) : Number(stated)
    const after = compared === null ? words : words.slice(compared.index + compared[0].length)
    const before = compared === null ? '' : words.slice(0, compared.index)
    const fact = this.#factNamed(after) ?? this.#factNamed(before)
    if (fact !== undefined) return { fact, baseYear }
    const namesOther = [after, before].some(
      (part) => bareLabel(labelBefore(part, 0, part.length).text).replace(/各|均|支出|收入|决算|总额/g, '').length > 3,
    )
    return namesOther || this.#anchor === undefined ? undefined : { fact: this.#anchor, baseYear }
  }

  #factNamed(words: string): Fact | undefined {
    const label = labelBefore(words, 0, words.length).text
    const concept = this.#known(label.replace(/(?:各|均|增加|减少)+$/, ''))
    if (concept === undefined) return undefined
    return this.#anchor?.concept.key === concept.key ? this.#anchor : this.#ledger.latest(concept, this.#context.scope)
  }

  #readPercent(figure: Figure, words: string): void {
    const completion = COMPLETION_BEFORE.exec(words)
    if (completion !== null && /预算|执行率/.test(completion[0])) {
      this.#readCompletion(figure, completion.index)
      return
    }
    const share = SHARE_BEFORE.exec(words)
    const part = this.#anchor
    if (share === null || part === undefined) return
    const wholeLabel = (share[1] ?? '').trim()
    this.#ledger.shares.push({ part, wholeLabel, whole: this.#wholeOf(wholeLabel, part), percent: figure })
  }

  #wholeOf(label: string, part: Fact): Fact | undefined {
    if (label === '') return this.#parts.totalOf(part)
    const concept = this.#known(label)
    if (concept !== undefined) return this.#ledger.latest(concept, this.#context.scope)
    return this.#parts.totalOf(part)?.concept.label === plainLabel(label) ? this.#parts.totalOf(part) : undefined
  }

  /** The budget that a comparison speaks of: that of its kind, or the last one stated. */
  #budgetOf(final: Fact, words: string): Fact | undefined {
    const kind = budgetKind(words)
    const stated = this.#budgets.filter(({ fact }) => fact.concept.key === `budget:${final.concept.key}`)
    return (kind === 'any' ? stated.at(-1) : stated.findLast((budget) => budget.kind === kind))?.fact
  }

  #readCompletion(figure: Figure, wordsStart: number): void {
    const final = this.#anchor
    if (final === undefined) return
    const start = this.#from + wordsStart
    const budget = this.#budgetOf(final, this.#context.text.slice(start, figure.span.start))
    this.#completion = {
      final,
      budget,
      rate: figure,
      comparison: undefined,
      span: { block: this.#context.block, start, end: figure.span.end },
    }
    this.#ledger.completions.push(this.#completion)
  }

  /** Statements that carry no figure of their own, between two figures. */
  #readWordsOnly(from: number, to: number): void {
    const { text, block } = this.#context
    const words = text.slice(from, to)
    if (!COMPARES_IN_WORDS.test(words)) return
    for (const match of words.matchAll(AGAINST_BUDGET)) {
      const start = from + match.index
      this.#compareWithBudget(directionAgainstBudget(match[1]), { block, start, end: start + match[0].length })
    }
    for (const match of words.matchAll(UNCHANGED)) {
      const start = from + match.index
      this.#recordUnchanged(words.slice(0, match.index), match[1] ?? '', { block, start, end: start + match[0].length })
    }
  }

  #recordTendencies(): void {
    const { text, block } = this.#context
    if (!/上年|上一年|去年|20\d\d年/.test(text)) return
    for (const match of text.matchAll(TENDENCY)) {
      const start = match.index
      const direction = directionOfWord(match[2] ?? '')
      const span = { block, start, end: start + match[0].length }
      for (const name of (match[1] ?? '').split(/[、和及]/)) {
        const concept = this.#known(name.replace(/等.{0,2}$/, ''))
        if (concept !== undefined) this.#ledger.tendencies.push({ concept, direction, span })
      }
    }
  }

  #recordAbsences(): void {
    const { text, block } = this.#context
    if (!/无|没有|未发生/.test(text)) return
    for (const match of text.matchAll(NONE)) {
      const span = { block, start: match.index, end: match.index + match[0].length }
      for (const name of (match[1] ?? '').split(/[、和及与]/)) {
        const concept = this.#known(name) ?? this.#known(`${name}支出`)
        if (concept !== undefined) this.#ledger.absences.push({ concept, span })
      }
    }
  }

  #compareWithBudget(direction: Direction, span: Span): void {
    const comparison = { direction, span }
    if (this.#completion !== undefined) {
      if (this.#completion.comparison === undefined) this.#completion.comparison = comparison
      return
    }
    const final = this.#anchor
    if (final === undefined) return
    const budget = this.#budgetOf(final, this.#context.text.slice(span.start, span.end))
    this.#completion = { final, budget, rate: undefined, comparison, span }
    this.#ledger.completions.push(this.#completion)
  }

  #recordUnchanged(before: string, year: string, span: Span): void {
    const subject = this.#factNamed(before.replace(/支出决算$|决算数?$/, '')) ?? this.#anchor
    if (subject === undefined) return
    const stated = /\d{4}/.exec(year)?.[0]
    const { reportYear } = this.#context
    const baseYear = stated === undefined ? (reportYear === undefined ? undefined : reportYear - 1) : Number(stated)
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
