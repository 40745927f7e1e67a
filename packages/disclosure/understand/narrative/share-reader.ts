/** Reads shares (占…的…%): the part, the whole and the percentage. */
import type { Concept, Fact, Share } from '../../disclosure.ts'
import type { Figure } from '../../figure.ts'
import type { SectionRole } from '../../section-role.ts'
import { plainLabel } from '../plain-label.ts'
import { conceptIn } from './concept-in.ts'
import { bareLabel, labelBefore } from './label.ts'
import type { Ledger } from './ledger.ts'
import type { ParagraphContext } from './paragraph-context.ts'
import type { PartsList } from './parts-list.ts'
import { BEHIND_WHOLE, SHARE_BEFORE } from './wording.ts'

/** Shorter words in front of 占 (约, 分别) name nothing. */
const SHORTEST_NAME = 4
/** `以上`, `以下`, at the end of a name. */
const COUNT_BOUND = 2
/** `…800.00万元和…400.00万元，分别占66.67%和33.33%`. */
const RESPECTIVELY = /分别\s?$/
/** `…分别为800.00万元和400.00万元，占全年的66.67%、33.33%`. */
const NAMES_NOTHING = /^\s?[，,]\s?$/
/** `甲、乙两项占…`, `3项分别为…，合计占…`: the share of several amounts told before. */
const OF_SEVERAL = /(?:^|[，,])\s?(?:(?:以上|上述)?[两二三四五六七八九十\d]+[项者类个]|合计|共计)(?:合计|共计|共)?\s?$/
/** `因公出国（境）费没有支出，占0%` */
const OF_NOTHING =
  /(?:没有|未)(?:发生|安排|列支|支出|使用|产生)[^，,]{0,6}[，,]\s?$|无(?:支出|此项支出|相关支出)[，,]\s?$/
const NEXT_SHARE = /^\s?[、，,和及与]\s?$/
const FEWEST_TOGETHER = 2
const TOGETHER = /^\s?(?:[、和及与][^，,。；;：:、]{0,20}|[，,]\s?)$/
/** `总收入…，其中本年收入…`: where that is told with what was carried over, shares are of it. */
const ALL_MONEY = /总(?:收入|支出)$/
/** `占总支出决算`, of a part of what was just told: of that. */
const ALL_SPENT = /^总支出(?:决算)?$/
const BASIC_OF_BUDGETS: readonly string[] = ['general.basic', 'fiscal.basic']
const WHOLES: readonly (readonly [SectionRole, string])[] = [
  ['income', 'income'],
  ['expenditure', 'expenditure'],
  ['general-budget', 'general'],
  ['three-public', 'three'],
]

export class ShareReader {
  readonly #context: ParagraphContext
  readonly #ledger: Ledger
  readonly #parts: PartsList
  /** The whole of a share, its figure given: `占本年支出100.00万元的20%`. */
  #whole: Fact | undefined
  /** Amounts whose shares are told one behind the other: those whose shares are still to come. */
  #following: Omit<Share, 'percent'>[] = []

  constructor(context: ParagraphContext, ledger: Ledger, parts: PartsList) {
    this.#context = context
    this.#ledger = ledger
    this.#parts = parts
  }

  /** The whole whose share comes next. */
  openWhole(whole: Fact): void {
    this.#whole = whole
  }

  /** The share of a whole that was just given with its amount; whether it is one. */
  readOfAmount(percent: Figure, words: string, part: Fact | undefined): boolean {
    const whole = this.#whole
    this.#whole = undefined
    if (whole === undefined || part === undefined || !BEHIND_WHOLE.test(words)) return false
    this.#ledger.shares.push({ part, wholeLabel: whole.concept.label, whole, percent })
    return true
  }

  /** `words` stand in front of the percentage, `anchor` is the last figure. */
  read(percent: Figure, words: string, anchor: Fact | undefined): void {
    const next = NEXT_SHARE.test(words) ? this.#following.shift() : undefined
    if (next === undefined) this.#following = []
    else this.#ledger.shares.push({ ...next, percent })
    const share = SHARE_BEFORE.exec(words)
    if (share === null) return
    const before = words.slice(0, share.index)
    if (OF_SEVERAL.test(before) || OF_NOTHING.test(before)) return
    const isFirst = RESPECTIVELY.test(before) || (NAMES_NOTHING.test(before) && this.#sharesBehind(percent) > 0)
    const [part, ...others] = isFirst ? this.#toldTogether(percent, anchor) : [this.#partNamed(before, anchor)]
    if (part === undefined) return
    const wholeLabel = (share[1] ?? '').trim()
    const whole = this.#inYearOf(part, this.#wholeOf(wholeLabel, part))
    this.#ledger.shares.push({ part, wholeLabel, whole, percent })
    this.#following = others.flatMap((other) => (other === undefined ? [] : [{ part: other, wholeLabel, whole }]))
  }

  /** `基本支出800.00万元和项目支出400.00万元，分别占…和…`: as many amounts told together, to the last one, as shares follow. */
  #toldTogether(first: Figure, last: Fact | undefined): Fact[] {
    const told = last === undefined ? [] : [last]
    for (let more = this.#sharesBehind(first); more > 0 || told.length < FEWEST_TOGETHER; more--) {
      const before = this.#beside(told[0])
      if (before === undefined) return []
      told.unshift(before)
    }
    return told
  }

  /** How many percentages of a list stand behind its first one. */
  #sharesBehind(first: Figure): number {
    const { figures, text } = this.#context
    let count = 0
    for (let index = figures.indexOf(first) + 1; index < figures.length; index++) {
      const [previous, figure] = [figures[index - 1], figures[index]]
      if (previous === undefined || figure?.unit.measure !== 'percent') break
      if (!NEXT_SHARE.test(text.slice(previous.span.end, figure.span.start))) break
      count++
    }
    return count
  }

  /** The amount that is told together with the one behind it. */
  #beside(behind: Fact | undefined): Fact | undefined {
    if (behind === undefined) return undefined
    const { block, start } = behind.figure.span
    const before = this.#ledger.facts.findLast(
      ({ figure: { span, unit } }) => span.block === block && span.end <= start && unit.measure === 'amount',
    )
    const between = before && this.#context.text.slice(before.figure.span.end, start)
    return between !== undefined && TOGETHER.test(between) ? before : undefined
  }

  /** What a share is of: the last figure, unless the words in front of 占 name another thing. */
  #partNamed(words: string, anchor: Fact | undefined): Fact | undefined {
    const named = plainLabel(bareLabel(labelBefore(words, 0, words.length).text.replace(/[（(][^（）()]*$/, '')))
    if (named.length < SHORTEST_NAME || anchor?.concept.label.endsWith(named) === true) return anchor
    const concept = conceptIn(named, this.#context.roles)
    if (concept === undefined)
      return /金额|支出|收入|经费|费用/.test(named) || isOtherCount(named, anchor) ? undefined : anchor
    return concept.key === anchor?.concept.key ? anchor : this.#ledger.latest(concept, this.#context.scope)
  }

  /** `2022年度支出合计90.00万元，其中：基本支出60.00万元，占总支出的66.67%`: what was spent that year. */
  #inYearOf(part: Fact, whole: Fact | undefined): Fact | undefined {
    if (whole === undefined || part.year === undefined || whole.year === undefined || whole.year === part.year)
      return whole
    const listed = this.#parts.totalOf(part)
    return listed?.concept.key === whole.concept.key && listed.year === part.year ? listed : undefined
  }

  #wholeOf(label: string, part: Fact): Fact | undefined {
    const listed = this.#parts.totalOf(part)
    if (label === '') return listed ?? this.wholeOfSection()
    if (listed?.concept.label.endsWith(plainLabel(label)) === true) return listed
    if (ALL_SPENT.test(label) && part.concept.key.startsWith(`${listed?.concept.key}.`)) return listed
    const balanced = ALL_MONEY.test(label) ? this.#ledger.latest({ key: 'total' }, this.#context.scope) : undefined
    if (balanced !== undefined && ALL_MONEY.test(balanced.concept.label)) return balanced
    const concept = conceptIn(label, this.#context.roles) ?? wholeNamed(label)
    if (concept !== undefined)
      return this.#ofBudgetSpoken(concept, part) ?? this.#ledger.latest(concept, this.#context.scope)
    return listed?.concept.label === plainLabel(label) ? listed : this.#countNamed(plainLabel(label), part)
  }

  /** `在校学生2016人，…；随迁子女386人，占在校学生的19.1%`: the count of that name in front of it. */
  #countNamed(label: string, { figure: { span, unit } }: Fact): Fact | undefined {
    if (unit.measure !== 'count' || label.length < SHORTEST_NAME) return undefined
    return this.#ledger.facts.findLast(
      ({ concept, figure }) =>
        figure.span.block === span.block && figure.unit.word === unit.word && plainLabel(concept.label) === label,
    )
  }

  /** `占基本支出的`, where the section tells of that of one budget alone. */
  #ofBudgetSpoken({ key }: Pick<Concept, 'key'>, { figure: { section } }: Fact): Fact | undefined {
    const { roles, scope } = this.#context
    if (key !== 'basic' || !roles.includes('basic-expenditure')) return undefined
    return BASIC_OF_BUDGETS.map((one) => this.#ledger.latest({ key: one }, scope)).find(
      (fact) => fact?.figure.section === section,
    )
  }

  /** What a section divides where its sentences do not say: income, expenditure, the general budget. */
  wholeOfSection(): Fact | undefined {
    const { roles, scope } = this.#context
    const [key] = WHOLES.flatMap(([role, concept]) => (roles.includes(role) ? [concept] : []))
    return key === undefined ? undefined : this.#ledger.latest({ key }, scope)
  }
}

/** `初级职称3人，中级以上占91.89%`: those of whom the share is told are named, and are not those who were counted last. */
function isOtherCount(named: string, anchor: Fact | undefined): boolean {
  if (anchor?.figure.unit.measure !== 'count' || !/以[上下]$/.test(named)) return false
  return !anchor.concept.label.includes(named.slice(0, -COUNT_BOUND))
}

/** `占本年收入`, `占总支出`: all income, all expenditure. */
function wholeNamed(label: string): Pick<Concept, 'key'> | undefined {
  const kind = /^(?:本年|全年|年度)?总?(收入|支出)(?:合计|总额|决算)?$/.exec(label.replace(/\s/g, ''))?.[1]
  return kind === undefined ? undefined : { key: kind === '收入' ? 'income' : 'expenditure' }
}
