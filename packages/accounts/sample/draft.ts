/** A year of an invented department before it becomes accounts. */
import type { EconomicEntry, IncomeEntry } from '../final-accounts/money-entries.ts'
import type { IncludedUnit } from '../final-accounts/organisation.ts'
import type { FundSource } from '../final-accounts/values.ts'
import type { Fen } from '../money.ts'
import type { FieldOfWork, ProjectTemplate } from './fields/field-of-work.ts'
import type { Place } from './places.ts'

export interface DraftUnit extends IncludedUnit {
  /** 行政运行, 事业运行 or what pays its running costs. */
  readonly subject: string
  readonly staff: number
}

/** Expenditure; `operating` marks public funds of 行政 and 参公 units. */
export interface DraftLine extends EconomicEntry {
  readonly operating: boolean
}

export interface DraftProject {
  readonly template: ProjectTemplate
  readonly source: FundSource
  readonly lines: readonly DraftLine[]
  /** Carried over at the end of the year, in the project's own source. */
  readonly closing: Fen
  /** Budget that finance took back (收回), never spent. */
  readonly takenBack: Fen
}

/** Money of one source and subject: opening + income + used = spent + distributed + closing. */
export interface Pot {
  readonly source: FundSource
  readonly subject: string
  readonly opening: Fen
  readonly closing: Fen
  readonly income: readonly Pick<IncomeEntry, 'kind' | 'amount' | 'counterparty'>[]
  readonly used: Fen
  readonly distributed: Fen
}

/** Who the department is; the same in both years. */
export interface Setting {
  readonly name: string
  readonly shortName: string | undefined
  /** What identifies it in a roll-up, and the code of the unit above; for units of a department. */
  readonly code?: string
  readonly superior?: string
  readonly place: Place
  readonly field: FieldOfWork
  readonly units: readonly DraftUnit[]
  /** Has no last year. */
  readonly newlyFounded: boolean
}

/** A department by itself has transfers with others; those of a unit in a department are told by the department. */
export const passesOutside = ({ code }: Setting): boolean => code === undefined

/** The “三公” items of a year, before counts. */
export type ThreePublicName = 'overseas' | 'purchase' | 'running' | 'reception'

export interface DraftThreePublicItem {
  readonly budget: Fen
  readonly final: Fen
  readonly previous: Fen
  readonly fundsBudget: Fen
  readonly fundsFinal: Fen
}
export type DraftThreePublic = Readonly<Record<ThreePublicName, DraftThreePublicItem>> & {
  readonly vehiclesHeld: number
  readonly vehiclesBought: number
}

export interface Draft {
  readonly setting: Setting
  readonly year: number
  /** Everything but projects. */
  readonly lines: readonly DraftLine[]
  readonly projects: readonly DraftProject[]
  readonly three: DraftThreePublic
  readonly pots: readonly Pot[]
  readonly adjustments: readonly { readonly source: FundSource; readonly amount: Fen; readonly reason: string }[]
}

/** All expenditure of the year. */
export const linesOf = ({ lines, projects }: Pick<Draft, 'lines' | 'projects'>): DraftLine[] => [
  ...lines,
  ...projects.flatMap((project) => project.lines),
]

export const potKey = (source: FundSource, subject: string): string => `${source} ${subject}`
