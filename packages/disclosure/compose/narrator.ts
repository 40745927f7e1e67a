/** Turns the sentences of a profile into runs: words, and figures that know what they state. */
import { type Accounts, includesAdministration, totalFen } from '@mingzhang/accounts'
import type { FigureRun, Run } from '@mingzhang/documents'
import type { Missing } from './composed.ts'
import { nameOfUntold } from './disclosed-quantities.ts'
import { plainPurpose, plainReason } from './entered-text.ts'
import { GROUPS, type Item } from './groups.ts'
import type { ListForm, Profile, When, Wording } from './profile.ts'
import { type Quantities, quantitiesOf } from './quantities.ts'
import { absolute, type PrintedValue, printPercent, printQuantity, type Quantity } from './quantity.ts'
import { addingUpShares, hasRoundingDifference } from './shares.ts'
import { budgetOf, budgetReasonOf, changeOf, reasonOf } from './situations.ts'
import { type Token, tokensOf } from './template.ts'

const NOTHING: Item = { words: {} }

/** What may be asked of a quantity behind its key. */
const ASPECTS = [
  'name',
  'before',
  'difference',
  'rate',
  'budget',
  'completion',
  'share',
  'reason',
  'budgetReason',
] as const
type Aspect = (typeof ASPECTS)[number]

/** An item within a list, with its share where shares are made to add up. */
interface Local extends Item {
  readonly share?: PrintedValue | undefined
  readonly whole?: string | undefined
}

export class Narrator {
  readonly accounts: Accounts
  readonly profile: Profile
  readonly #quantities: Quantities
  readonly #words: Readonly<Record<string, string>>
  readonly #groups = new Map<string, readonly Item[]>()
  readonly #missing = new Map<string, Missing>()
  #where = ''

  constructor(accounts: Accounts, profile: Profile) {
    this.accounts = accounts
    this.profile = profile
    this.#quantities = quantitiesOf(accounts, profile)
    const { organisation, year } = accounts
    this.#words = {
      organisation: organisation.name,
      shortName: organisation.shortName ?? organisation.name,
      year: String(year),
      lastYear: String(year - 1),
      ...optional('structure', organisation.structure),
      ...optional('overseasPurpose', accounts.threePublic.overseasPurpose),
      ...optional('runningPurpose', accounts.threePublic.runningPurpose),
      ...optional('foreignPurpose', accounts.threePublic.foreign.purpose),
      ...optional('procurementPurpose', accounts.procurement?.purpose),
      ...optional('otherVehicles', accounts.stateAssets?.otherVehicles),
    }
  }

  get missing(): readonly Missing[] {
    return [...this.#missing.values()]
  }

  /** From now on, what is missing is missed in this section. */
  enter(heading: string): void {
    this.#where = heading
  }

  group(name: string): readonly Item[] {
    const group = GROUPS[name]
    if (group === undefined) throw new Error(`地区模板“${this.profile.name}”用了不存在的分组“${name}”。`)
    const items = this.#groups.get(name) ?? group(this.accounts, this.profile)
    this.#groups.set(name, items)
    return items
  }

  /** Items of a list with their shares; those of zero are left out where the list says so. */
  listed(name: string): readonly Local[] {
    const list = this.profile.lists[name]
    if (list === undefined) throw new Error(`地区模板“${this.profile.name}”用了不存在的列举“${name}”。`)
    const all = this.#itemsOf(list)
    const whole = list.whole === undefined ? undefined : this.quantity(list.whole, NOTHING)
    const shares = this.#sharesOf(all, whole)
    return all
      .map((item, index): Local => ({ ...item, share: shares?.[index], whole: list.whole }))
      .filter(({ it }) => list.zero === 'listed' || it === undefined || it.value !== 0n)
  }

  holds(when: When | undefined, item: Item = NOTHING): boolean {
    return Object.entries(when ?? {}).every(([asked, wanted]) => {
      const found = this.#situation(asked, item)
      return typeof wanted === 'string' ? wanted === found : wanted.includes(found)
    })
  }

  /** The runs of the sentence that fits; none where no case does. */
  say(wording: Wording, item: Local = NOTHING): Run[] {
    if (typeof wording === 'string') return joined(tokensOf(wording).flatMap((token) => this.#token(token, item)))
    const fitting = wording.find(({ when }) => this.holds(when, item))
    return fitting === undefined ? [] : this.say(fitting.say, item)
  }

  /** The quantity of a key, of the item at hand before those of the accounts. */
  quantity(key: string, item: Item): Quantity | undefined {
    if (key === 'it') return item.it
    return item.quantities?.get(key) ?? this.#quantities.get(key)
  }

  figure(quantity: Quantity, concept: string, printed: PrintedValue, period = this.accounts.year): FigureRun {
    return { ...printed, concept: `${concept}${quantity.key}`, period: String(period) }
  }

  #itemsOf(list: ListForm): readonly Item[] {
    if (list.group !== undefined) return this.group(list.group)
    return (list.items ?? []).map((key) => {
      const it = this.quantity(key, NOTHING)
      if (it === undefined) throw new Error(`地区模板“${this.profile.name}”列举了不存在的数“${key}”。`)
      return { it, words: {} }
    })
  }

  #sharesOf(items: readonly Item[], whole: Quantity | undefined): readonly (PrintedValue | undefined)[] | undefined {
    if (whole === undefined || whole.value === 0n) return undefined
    const parts = items.map(({ it }) => it?.value ?? 0n)
    return this.profile.shares === 'adding-up'
      ? addingUpShares(parts, whole.value)
      : parts.map((part) => printPercent(part, whole.value))
  }

  #situation(asked: string, item: Item): string {
    const [situation = '', key = 'it'] = asked.split(' of ')
    const found = this.#ofAccounts(situation, key, item) ?? this.#ofQuantity(situation, this.quantity(key, item))
    if (found === undefined) throw new Error(`地区模板“${this.profile.name}”用了不存在的情形“${asked}”。`)
    return found
  }

  /** A situation of the accounts, of a group or list of theirs, or of a word. */
  #ofAccounts(situation: string, key: string, item: Item): string | undefined {
    switch (situation) {
      case 'rounding':
        return this.#roundsApart() ? 'differs' : 'none'
      case 'any':
        return this.group(key).length > 0 ? 'some' : 'none'
      case 'several':
        return this.group(key).length > 1 ? 'yes' : 'no'
      case 'listed':
        return this.listed(key).length > 0 ? 'some' : 'none'
      case 'covered':
        return this.#isCovered(key) ? 'yes' : 'no'
      case 'administrative':
        return includesAdministration(this.accounts.organisation.units)
      case 'word':
        return this.#word(key, item) === undefined ? 'missing' : 'given'
      default:
        return undefined
    }
  }

  #ofQuantity(situation: string, quantity: Quantity | undefined): string | undefined {
    if (situation === 'known') return quantity === undefined ? 'no' : 'yes'
    if (quantity === undefined) return 'unknown'
    if (situation === 'amount') return quantity.value === 0n ? 'zero' : 'some'
    if (situation === 'change') return changeOf(quantity)
    if (situation === 'budget') return budgetOf(quantity)
    if (situation === 'reason') return reasonOf(quantity, this.profile)
    return situation === 'budgetReason' ? budgetReasonOf(quantity, this.profile) : undefined
  }

  /** Whether the printed parts of some list do not add up to its printed whole. */
  #roundsApart(): boolean {
    return Object.values(this.profile.lists).some((list) => {
      const whole = list.whole === undefined ? undefined : this.quantity(list.whole, NOTHING)
      return (
        whole !== undefined &&
        hasRoundingDifference(
          this.#itemsOf(list).flatMap(({ it }) => it ?? []),
          whole,
        )
      )
    })
  }

  /** Whether the items of a list are all of its whole. */
  #isCovered(name: string): boolean {
    const list = this.profile.lists[name]
    const whole = list?.whole === undefined ? undefined : this.quantity(list.whole, NOTHING)
    return whole !== undefined && totalFen(this.listed(name).map(({ it }) => it?.value ?? 0n)) === whole.value
  }

  #word(name: string, item: Item): string | undefined {
    return item.words[name] ?? this.#words[name]
  }

  #token(token: Token, item: Local): Run[] {
    if (token.kind === 'text') return [token.text]
    if (token.kind === 'value') return this.#value(token.path, item)
    if (token.kind === 'share') return this.#share(token.part, token.whole, item)
    return this.#call(token.name, token.rest, item)
  }

  #call(name: string, [first = '', ...labels]: readonly string[], item: Local): Run[] {
    if (name === 'list') return this.#list(first)
    if (name === 'missing') return [this.#lacking([first, ...labels].join(''))]
    const fragment = this.profile.fragments[name]
    if (fragment === undefined) throw new Error(`地区模板“${this.profile.name}”用了不存在的句式“${name}”。`)
    const it = this.quantity(first, item)
    const [label = '', each = ''] = labels
    const words = { ...item.words, label, each }
    return it === undefined ? [this.#lacking(nameOfUntold(first))] : this.say(fragment, { ...item, it, words })
  }

  #list(name: string): Run[] {
    const list = this.profile.lists[name]
    const items = this.listed(name)
    return items.flatMap((item, index) => [
      ...(index === 0 ? [] : [list?.join ?? '']),
      ...this.say(list?.say ?? '', item),
    ])
  }

  #value(path: string, item: Local): Run[] {
    const word = this.#word(path, item)
    if (word !== undefined) return [word]
    const whole = this.quantity(path, item)
    if (whole !== undefined) return [this.figure(whole, '', printQuantity(whole, whole.value))]
    const at = path.lastIndexOf('.')
    const aspect = ASPECTS.find((one) => one === path.slice(at + 1))
    const quantity = at < 0 ? undefined : this.quantity(path.slice(0, at), item)
    return aspect === undefined || quantity === undefined
      ? [this.#lacking(nameOfUntold(path))]
      : this.#aspect(aspect, quantity, item)
  }

  #aspect(aspect: Aspect, quantity: Quantity, item: Local): Run[] {
    const { value, before, budget } = quantity
    const lastYear = this.accounts.year - 1
    if (aspect === 'name') return [quantity.name]
    if (aspect === 'share') return this.#shareOfList(quantity, item)
    if (aspect === 'reason' || aspect === 'budgetReason') return [this.#reason(aspect, quantity)]
    if (aspect === 'budget' || aspect === 'completion') {
      if (budget === undefined) return [this.#lacking(`${quantity.name}的预算数`)]
      if (aspect === 'budget') return [this.figure(quantity, 'budget:', printQuantity(quantity, budget))]
      return budget === 0n ? [] : [this.figure(quantity, 'completion:', printPercent(value, budget))]
    }
    if (before === undefined) return [this.#lacking(`${lastYear}年度${quantity.name}`)]
    if (aspect === 'before') return [this.figure(quantity, '', printQuantity(quantity, before), lastYear)]
    const difference = absolute(value - before)
    if (aspect === 'difference') return [this.figure(quantity, 'change:', printQuantity(quantity, difference))]
    return before === 0n ? [] : [this.figure(quantity, 'growth:', printPercent(difference, absolute(before)))]
  }

  #reason(aspect: 'reason' | 'budgetReason', quantity: Quantity): string {
    const plain = plainReason(quantity[aspect] ?? '')
    if (plain !== '') return plain
    return this.#lacking(`${quantity.name}${aspect === 'reason' ? '较上年变动' : '与预算数存在差异'}的原因`)
  }

  #shareOfList(quantity: Quantity, { share, whole }: Local): Run[] {
    const printed = share ?? { text: '0', value: '0' }
    return [{ ...printed, concept: `share:${quantity.key}/${whole ?? ''}`, period: String(this.accounts.year) }]
  }

  #share(partKey: string, wholeKey: string, item: Item): Run[] {
    const part = this.quantity(partKey, item)
    const whole = this.quantity(wholeKey, item)
    if (part === undefined || whole === undefined)
      return [this.#lacking(`${nameOfUntold(partKey)}占${nameOfUntold(wholeKey)}的比重`)]
    const printed = whole.value === 0n ? { text: '0', value: '0' } : printPercent(part.value, whole.value)
    return [{ ...printed, concept: `share:${part.key}/${whole.key}`, period: String(this.accounts.year) }]
  }

  /** A visible mark in the text, and an entry in the list of what is missing. */
  #lacking(what: string): string {
    this.#missing.set(`${what}|${this.#where}`, { what, where: this.#where })
    return `【须填写：${what}】`
  }
}

const optional = (name: string, text: string | undefined): Record<string, string> =>
  text === undefined || text.trim() === '' ? {} : { [name]: plainPurpose(text) }

/** Words that stand side by side become one run. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (run === '') continue
    if (typeof run === 'string' && typeof last === 'string') all[all.length - 1] = last + run
    else all.push(run)
  }
  return all
}
