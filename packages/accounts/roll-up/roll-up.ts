/** Roll-up (汇总): a department is the sum of its units less what passed between them. */
import { ACCOUNTS_SCHEMA, type Accounts, type ExplanationKey, type PreviousYear } from '../final-accounts/accounts.ts'
import type { ThreePublic } from '../final-accounts/disclosed-matters.ts'
import { type IncludedUnit, includesAdministration } from '../final-accounts/organisation.ts'
import type { Project } from '../final-accounts/project.ts'
import { explainedDifferences, yearFigures } from '../final-accounts/year-figures.ts'
import type { Fen } from '../money.ts'
import { BudgetTotal, type BudgetTotalData } from './budget-total.ts'
import { combinedThreePublic } from './combined-matters.ts'
import { MoneyTotal, type MoneyTotalData } from './money-total.ts'
import { type OptionalMattersData, OptionalMattersTotal } from './optional-matters.ts'
import { Parties, type PartiesData } from './parties.ts'
import { inOrder } from './project-order.ts'
import { ReceptionDetails, type ReceptionDetailsData } from './reception-details.ts'
import { reconciledLines } from './reconciled-lines.ts'
import type { Reconciliation } from './reconciliation.ts'
import { BookedTransfers, type Booking } from './transfers.ts'

/** Why accounts cannot be rolled up together; the message is Chinese. */
export class CannotRollUp extends Error {}

export interface Department {
  readonly name: string
  readonly code?: string
  readonly superior?: string
  /** The department's accounts of last year, which know what passed between its units then. */
  readonly lastYear?: Accounts
}

export interface RolledUp {
  readonly accounts: Accounts
  readonly reconciliation: Reconciliation
}

/** What a department may take over from its own unit (本级). */
interface OwnTexts {
  readonly organisation: Accounts['organisation']
  readonly explanations: Accounts['explanations']
  readonly differences: ReadonlyMap<ExplanationKey, Fen>
}

/** What was added so far. Plain, so that one thread can hand it to another. */
export interface RollUpData {
  readonly money: MoneyTotalData
  readonly budgets: BudgetTotalData
  readonly transfers: readonly Booking[]
  readonly receptions: ReceptionDetailsData
  readonly parties: PartiesData
  readonly units: readonly IncludedUnit[]
  readonly texts: ReadonlyMap<string, OwnTexts>
  readonly projects: readonly Project[]
  readonly subjectNames: ReadonlyMap<string, string>
  readonly adjustments: number
  readonly year: number | undefined
  readonly threePublic: ThreePublic | undefined
  readonly optional: OptionalMattersData
}

/** Adds up accounts of units, one at a time; none of them is held. */
export class RollUp {
  readonly #money = new MoneyTotal()
  readonly #budgets = new BudgetTotal()
  readonly #transfers = new BookedTransfers()
  readonly #receptions = new ReceptionDetails()
  readonly #parties = new Parties()
  readonly #units: IncludedUnit[] = []
  readonly #texts = new Map<string, OwnTexts>()
  readonly #projects: Project[] = []
  readonly #subjectNames = new Map<string, string>()
  readonly #optional = new OptionalMattersTotal()
  #adjustments = 0
  #year: number | undefined
  #threePublic: ThreePublic | undefined

  /** Throws {@link CannotRollUp} for another year's accounts and for a unit that is in already. */
  add(accounts: Accounts): void {
    const { organisation } = accounts
    this.#beOfYear(accounts.year, organisation.name)
    if (organisation.report === 'adjustment') this.#adjustments++
    else this.#addUnits(accounts)
    this.#money.add(accounts)
    this.#budgets.add(accounts)
    this.#transfers.add(accounts)
    this.#addMatters(accounts)
    for (const project of accounts.projects)
      this.#projects.push({ ...project, unit: project.unit ?? organisation.name })
    for (const [code, name] of Object.entries(accounts.subjectNames)) this.#nameSubject(code, name)
  }

  #beOfYear(year: number, name: string): void {
    if (this.#year !== undefined && year !== this.#year)
      throw new CannotRollUp(
        `${name}是${year}年度的决算数据，其他单位是${this.#year}年度的，不能一起汇总，请只选一个年度的。`,
      )
    this.#year = year
  }

  #addUnits(accounts: Accounts): void {
    const { organisation, explanations } = accounts
    const twice = this.#parties.add(accounts)
    if (twice !== undefined) throw new CannotRollUp(`${organisation.name}（${twice}）重复，一个单位只能汇总一次。`)
    const parties = Parties.of(accounts)
    for (const [index, { name, kind }] of organisation.units.entries()) {
      const code = parties[index]?.code
      this.#units.push({ name, kind, ...(code === undefined ? {} : { code }) })
    }
    const [own] = parties
    // A unit below one that is known already is no department's own.
    if (own === undefined || (own.superior !== undefined && this.#parties.find(own.superior) !== undefined)) return
    this.#texts.set(own.id, { organisation, explanations, differences: explainedDifferences(accounts) })
  }

  #addMatters(accounts: Accounts): void {
    const { threePublic, operatingExpenses: _, organisation, ...others } = accounts
    this.#combine(threePublic)
    this.#receptions.add(threePublic.domestic)
    const isAdjustment = organisation.report === 'adjustment'
    const mayOperate = includesAdministration(organisation.units) !== 'no'
    this.#optional.add(mayOperate || isAdjustment ? accounts : others)
    if (!isAdjustment) this.#optional.count(accounts, (matter) => mayOperate || matter !== 'operatingExpenses')
  }

  #combine(one: ThreePublic): void {
    this.#threePublic = this.#threePublic === undefined ? one : combinedThreePublic(this.#threePublic, one)
  }

  /** Where units name a subject differently, the first by its letters. */
  #nameSubject(code: string, name: string): void {
    const known = this.#subjectNames.get(code)
    if (known === undefined || name < known) this.#subjectNames.set(code, name)
  }

  get data(): RollUpData {
    return {
      money: this.#money.data,
      budgets: this.#budgets.data,
      transfers: this.#transfers.data,
      receptions: this.#receptions.data,
      parties: this.#parties.data,
      units: this.#units,
      texts: this.#texts,
      projects: this.#projects,
      subjectNames: this.#subjectNames,
      adjustments: this.#adjustments,
      year: this.#year,
      threePublic: this.#threePublic,
      optional: this.#optional.data,
    }
  }

  /** Adds all that another roll-up has added. Throws as {@link add}. */
  absorb(data: RollUpData): void {
    if (data.year !== undefined) this.#beOfYear(data.year, data.units[0]?.name ?? '调整表')
    const twice = this.#parties.absorb(data.parties)
    if (twice !== undefined) throw new CannotRollUp(`${twice}重复，一个单位只能汇总一次。`)
    this.#money.absorb(data.money)
    this.#budgets.absorb(data.budgets)
    this.#transfers.absorb(data.transfers)
    this.#receptions.absorb(data.receptions)
    for (const unit of data.units) this.#units.push(unit)
    for (const [id, texts] of data.texts) this.#texts.set(id, texts)
    for (const project of data.projects) this.#projects.push(project)
    for (const [code, name] of data.subjectNames) this.#nameSubject(code, name)
    this.#adjustments += data.adjustments
    if (data.threePublic !== undefined) this.#combine(data.threePublic)
    this.#optional.absorb(data.optional)
  }

  /** The department's accounts. Throws {@link CannotRollUp} where nothing was added. */
  finish(department: Department): RolledUp {
    const [year, threePublic] = [this.#year, this.#threePublic]
    if (year === undefined || threePublic === undefined || this.#units.length === 0)
      throw new CannotRollUp('没有可以汇总的单位决算数据。')
    const parties = this.#parties.calledOwn(department.code, department.name)
    const money = new MoneyTotal()
    money.absorb(this.#money.data)
    const transfers = this.#transfers.settle(parties, money)
    const total = money.finish()
    const own = parties.own(department.name)
    const previous = department.lastYear === undefined ? {} : { previous: lastYearFigures(department.lastYear, year) }
    const accounts: Accounts = {
      schema: ACCOUNTS_SCHEMA,
      organisation: this.#organisation(department, own?.id),
      year,
      ...total,
      budgets: this.#budgets.finish(total),
      threePublic: { ...threePublic, domestic: { ...threePublic.domestic, details: this.#receptions.finish() } },
      ...this.#optional.data.told,
      ...previous,
      projects: inOrder(this.#projects),
      subjectNames: Object.fromEntries([...this.#subjectNames].sort(([a], [b]) => (a < b ? -1 : 1))),
      explanations: {},
    }
    const explained = { ...accounts, explanations: this.#explanations(accounts, own?.id) }
    const remarks = this.#remarks(transfers.length > 0 && department.lastYear === undefined)
    return { accounts: explained, reconciliation: { lines: reconciledLines(accounts, transfers), transfers, remarks } }
  }

  /** The own unit's name without 本级 is how the department calls itself; its duties and work are the department's. */
  #organisation({ name, code, superior }: Department, ownId: string | undefined): Accounts['organisation'] {
    const own = ownId === undefined ? undefined : this.#texts.get(ownId)?.organisation
    const shortName = own?.shortName?.replace(/(?:本级|机关|（本级）|（机关）)$/, '')
    const rank = (unit: IncludedUnit): string =>
      `${(unit.code ?? unit.name) === ownId ? 0 : 1} ${unit.code ?? ''} ${unit.name}`
    return {
      name,
      ...(shortName === undefined ? {} : { shortName }),
      ...(code === undefined ? {} : { code }),
      ...(superior === undefined ? {} : { superior }),
      report: 'department',
      units: [...this.#units].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)),
      duties: own?.duties ?? [],
      ...(own?.structure === undefined ? {} : { structure: own.structure }),
      work: own?.work ?? [],
    }
  }

  /** The own unit's reasons, where the department's figure went the same way as the unit's. */
  #explanations(accounts: Accounts, ownId: string | undefined): Accounts['explanations'] {
    const own = ownId === undefined ? undefined : this.#texts.get(ownId)
    if (own === undefined) return {}
    const found: Accounts['explanations'] = {}
    for (const [key, difference] of explainedDifferences(accounts)) {
      const reason = own.explanations[key]
      const ofOwn = own.differences.get(key) ?? 0n
      if (reason !== undefined && difference * ofOwn > 0n) found[key] = reason
    }
    return found
  }

  #remarks(previousIsSum: boolean): string[] {
    return [
      ...(this.#adjustments === 0 ? [] : [`汇总数含${this.#adjustments}份调整表。`]),
      ...this.#optional.remarks(),
      ...(previousIsSum
        ? ['上年数是各单位上年数之和，没有抵消上年单位之间的补助和上缴；给出上年的汇总数据才能抵消。']
        : []),
    ]
  }
}

/** Rolls up accounts of one year; the order makes no difference. */
export function rollUp(units: Iterable<Accounts>, department: Department): RolledUp {
  const total = new RollUp()
  for (const unit of units) total.add(unit)
  return total.finish(department)
}

function lastYearFigures(lastYear: Accounts, year: number): PreviousYear {
  if (lastYear.year !== year - 1)
    throw new CannotRollUp(`上年的汇总数据应是${year - 1}年度的，给出的是${lastYear.year}年度的。`)
  return yearFigures(lastYear)
}
