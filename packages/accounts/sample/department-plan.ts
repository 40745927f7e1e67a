/** Who the units of an invented department are, by their number, and what passes between them; 0 is its own unit. */
import type { IncomeKind } from '../final-accounts/money-entries.ts'
import type { Fen } from '../money.ts'
import { LISTED_YEARS } from '../subjects/subject.ts'
import type { DraftUnit, Setting } from './draft.ts'
import type { FieldOfWork, InstitutionTemplate } from './fields/field-of-work.ts'
import { FIELDS } from './fields/index.ts'
import { drawPlace, type Place } from './places.ts'
import { LATEST_SAMPLE_YEAR } from './sample-accounts.ts'
import { Seeded } from './seeded.ts'
import { agencyName, institutionSubject } from './setting.ts'

export interface SampleDepartmentOptions {
  readonly seed: number
  /** How many units, the department's own (本级) among them. */
  readonly units: number
  readonly year?: number
}

/** 对附属单位补助支出 to 上级补助收入, or 上缴上级支出 to 附属单位上缴收入. */
export interface SampleTransfer {
  readonly from: number
  readonly to: number
  readonly nature: 'superior' | 'subordinate'
  readonly kind: IncomeKind
  readonly amount: Fen
}

/** The fewest units that one unit has below it, where there are so many. */
const FEWEST_BRANCHES = 4

export class DepartmentPlan {
  readonly year: number
  readonly field: FieldOfWork
  readonly #place: Place
  readonly #seed: number
  readonly #units: number
  readonly #branches: number
  readonly #prefix: string
  readonly #digits: number

  /** With units enough there are four levels. */
  constructor({ seed, units, year }: SampleDepartmentOptions) {
    const random = new Seeded(seed)
    this.year = year ?? random.between(LISTED_YEARS.first, LATEST_SAMPLE_YEAR)
    this.field = random.one(FIELDS)
    this.#place = drawPlace(random)
    this.#prefix = String(random.between(101, 899))
    this.#seed = seed
    this.#units = units
    this.#branches = Math.max(FEWEST_BRANCHES, Math.ceil(Math.cbrt(units)))
    this.#digits = Math.max(3, String(units).length)
  }

  /** A generator that gives the same for a unit whatever was drawn for others. */
  randomOf(index: number, purpose: number): Seeded {
    return new Seeded(this.#seed ^ Math.imul(index + 1, purpose))
  }

  settingOf(index: number): Setting {
    const unit = this.#unit(index)
    return {
      name: unit.name,
      shortName: undefined,
      code: this.#code(index),
      ...(index === 0 ? {} : { superior: this.#code(this.#above(index)) }),
      place: this.#place,
      field: this.field,
      units: [unit],
      newlyFounded: false,
    }
  }

  /** All that a unit pays to or gets from another. */
  transfersOf(index: number, yearsAgo: number): SampleTransfer[] {
    const below = Array.from({ length: this.#branches }, (_, nth) => index * this.#branches + 1 + nth)
    return [index, ...below.filter((one) => one < this.#units)]
      .flatMap((one) => this.#upward(one, yearsAgo))
      .filter(({ from, to }) => from === index || to === index)
  }

  /** How a unit calls another: by code, some by name. */
  called(index: number, by: number): string {
    return by % 3 === 0 ? this.#name(index) : this.#code(index)
  }

  #unit(index: number): DraftUnit {
    const { kind, subject } = this.#template(Math.max(1, index))
    const { field, year } = this
    const civil = kind === '参照公务员法管理的事业单位'
    const staff = this.randomOf(index, 0x9e3779b1).between(4, index === 0 ? 90 : 60)
    if (index === 0) return { name: this.#name(0), kind: '行政单位', subject: field.administration, staff }
    const wanted = civil ? (subject ?? field.administration) : subject
    return { name: this.#name(index), kind, subject: institutionSubject(field, wanted, year), staff }
  }

  #template(index: number): InstitutionTemplate {
    const { institutions } = this.field
    const template = institutions[(index - 1) % institutions.length]
    if (template === undefined) throw new RangeError(`a field without institutions: ${this.field.agency}`)
    const round = Math.floor((index - 1) / institutions.length)
    return round === 0 ? template : { ...template, name: `第${round + 1}${template.name}` }
  }

  #name(index: number): string {
    const { name } = this.#place
    return index === 0 ? `${name}${agencyName(this.field, this.#place)}本级` : name + this.#template(index).name
  }

  #code(index: number): string {
    return this.#prefix + String(index + 1).padStart(this.#digits, '0')
  }

  #above(index: number): number {
    return Math.floor((index - 1) / this.#branches)
  }

  /** What passes between a unit and the one above it; who pays whom is the same every year. */
  #upward(index: number, yearsAgo: number): SampleTransfer[] {
    if (index === 0) return []
    const amount = this.randomOf(index, 0x85ebca6b + 2 * yearsAgo).fen(20_000, 400_000)
    const way = this.randomOf(index, 0xc2b2ae35).below(100)
    const above = this.#above(index)
    if (way < 25) return [{ from: above, to: index, nature: 'subordinate', kind: 'superior', amount }]
    return way < 37 ? [{ from: index, to: above, nature: 'superior', kind: 'subordinate', amount }] : []
  }
}
