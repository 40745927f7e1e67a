/** A department of invented units on several levels, with transfers between a unit and the one above it. */
import type { IncomeKind } from '../final-accounts/money-entries.ts'
import type { Fen } from '../money.ts'
import { LISTED_YEARS } from '../subjects/subject.ts'
import { complete } from './complete.ts'
import type { Draft, DraftLine, DraftUnit, Pot, Setting } from './draft.ts'
import { figuresOf } from './draft-figures.ts'
import type { InstitutionTemplate } from './fields/field-of-work.ts'
import { FIELDS } from './fields/index.ts'
import { draftLastYear } from './last-year.ts'
import { drawPlace } from './places.ts'
import { figuresBefore, LATEST_SAMPLE_YEAR, type SampleYears } from './sample-accounts.ts'
import { Seeded } from './seeded.ts'
import { agencyName, institutionSubject } from './setting.ts'
import { draftThisYear } from './this-year.ts'

export interface SampleDepartmentOptions {
  readonly seed: number
  /** How many units, the department's own (本级) among them. */
  readonly units: number
  readonly year?: number
}

/** The fewest units that one unit has below it, where there are so many. */
const FEWEST_BRANCHES = 4

/** Who a unit of the department is, by its number; 0 is the department's own. */
interface Member {
  readonly setting: Setting
  readonly code: string
  readonly unit: DraftUnit
}

/**
 * Two years of every unit, the department's own first, each superior before its subordinates. The units of levels
 * below stand under `organisation.superior`; with four units or more to one there are at most four levels.
 */
export function* sampleDepartment(options: SampleDepartmentOptions): Generator<SampleYears> {
  const { seed, units } = options
  const random = new Seeded(seed)
  const year = options.year ?? random.between(LISTED_YEARS.first, LATEST_SAMPLE_YEAR)
  const field = random.one(FIELDS)
  const place = drawPlace(random)
  const prefix = String(random.between(101, 899))
  const digits = Math.max(3, String(units).length)
  const branches = Math.max(FEWEST_BRANCHES, Math.ceil(Math.cbrt(units)))
  const superiorOf = (index: number): number => Math.floor((index - 1) / branches)
  const codeOf = (index: number): string => prefix + String(index + 1).padStart(digits, '0')
  const templateOf = (index: number): InstitutionTemplate => {
    const { length } = field.institutions
    const template = field.institutions[(index - 1) % length] ?? random.one(field.institutions)
    const round = Math.floor((index - 1) / length)
    return round === 0 ? template : { ...template, name: `第${round + 1}${template.name}` }
  }
  const nameOf = (index: number): string =>
    index === 0 ? `${place.name}${agencyName(field, place)}本级` : place.name + templateOf(index).name

  const memberOf = (index: number): Member => {
    const own = new Seeded(seed ^ Math.imul(index + 1, 0x9e3779b1))
    const { kind, subject: wanted } = templateOf(Math.max(1, index))
    const civil = kind === '参照公务员法管理的事业单位'
    const unit: DraftUnit = {
      name: nameOf(index),
      kind: index === 0 ? '行政单位' : kind,
      subject:
        index === 0
          ? field.administration
          : institutionSubject(field, civil ? (wanted ?? field.administration) : wanted, year),
      staff: own.between(4, index === 0 ? 90 : 60),
    }
    const code = codeOf(index)
    const above = index === 0 ? {} : { superior: codeOf(superiorOf(index)) }
    const setting = {
      name: unit.name,
      shortName: undefined,
      code,
      ...above,
      place,
      field,
      units: [unit],
      newlyFounded: false,
    }
    return { setting, code, unit }
  }

  /** What passes between a unit and the one above it. */
  const transfersOf = (index: number, yearsAgo: number): Transfer[] => {
    const drawn = new Seeded(seed ^ Math.imul(index, 0x85ebca6b) ^ yearsAgo)
    const amount = drawn.fen(20_000, 400_000)
    const way = index === 0 ? 100 : new Seeded(seed ^ Math.imul(index, 0xc2b2ae35)).below(100)
    const above = superiorOf(index)
    if (way < 25) return [{ from: above, to: index, nature: 'subordinate', kind: 'superior', amount }]
    return way < 37 ? [{ from: index, to: above, nature: 'superior', kind: 'subordinate', amount }] : []
  }
  const party = (index: number, by: number): string => (by % 3 === 0 ? nameOf(index) : codeOf(index))

  for (let index = 0; index < units; index++) {
    const { setting, unit } = memberOf(index)
    const below = Array.from({ length: branches }, (_, nth) => index * branches + 1 + nth).filter((one) => one < units)
    const drawn = new Seeded(seed ^ Math.imul(index + 1, 0x27d4eb2f))
    const withTransfers = (draft: Draft, yearsAgo: number): Draft => {
      // What was carried over is told already, so that the year before spends all that it got.
      const spentOf = ({ amount }: Transfer): Fen => (yearsAgo > 0 ? amount : drawn.part(amount, 700, 1000))
      return [index, ...below]
        .flatMap((one) => transfersOf(one, yearsAgo))
        .filter(({ from, to }) => from === index || to === index)
        .reduce((done, transfer) => {
          const other = party(transfer.from === index ? transfer.to : transfer.from, index)
          return transfer.from === index
            ? paying(done, transfer, unit, other)
            : receiving(done, transfer, unit, other, spentOf(transfer))
        }, draft)
    }
    const plain = draftThisYear(drawn, setting, year)
    const last = withTransfers(draftLastYear(drawn, plain), 1)
    const current = withTransfers(plain, 0)
    yield {
      current: complete(drawn, current, figuresOf(last)),
      last: complete(drawn, last, figuresBefore(drawn, last)),
    }
  }
}

interface Transfer {
  readonly from: number
  readonly to: number
  readonly nature: 'superior' | 'subordinate'
  readonly kind: IncomeKind
  readonly amount: Fen
}

const ownPot = (subject: string, closing: Fen, income: Pot['income'][number]): Pot => ({
  source: 'other',
  subject,
  opening: 0n,
  closing,
  income: [income],
  used: 0n,
  distributed: 0n,
})

/** The unit pays from other income. */
function paying(draft: Draft, { nature, amount }: Transfer, { subject }: DraftUnit, counterparty: string): Draft {
  const line: DraftLine = { subject, source: 'other', nature, amount, counterparty, operating: false }
  return {
    ...draft,
    lines: [...draft.lines, line],
    pots: [...draft.pots, ownPot(subject, 0n, { kind: 'other', amount })],
  }
}

/** The unit spends so much of what it got and carries over the rest. */
function receiving(
  draft: Draft,
  { kind, amount }: Transfer,
  { subject }: DraftUnit,
  counterparty: string,
  spent: Fen,
): Draft {
  const line: DraftLine = {
    subject,
    source: 'other',
    nature: 'basic',
    economic: '30201',
    amount: spent,
    operating: false,
  }
  return {
    ...draft,
    lines: [...draft.lines, line],
    pots: [...draft.pots, ownPot(subject, amount - spent, { kind, amount, counterparty })],
  }
}
