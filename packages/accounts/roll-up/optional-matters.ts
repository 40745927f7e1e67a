/** What units may leave untold, added up over those that tell it. */
import type { Accounts } from '../final-accounts/accounts.ts'
import {
  combinedOperating,
  combinedPrevious,
  combinedProcurement,
  combinedStaff,
  combinedStateAssets,
} from './combined-matters.ts'

/** Each with what those are called who leave it untold. */
const SILENT = {
  staff: '个单位没有填人员情况',
  previous: '个单位没有填上年数',
  operatingExpenses: '个行政、参公单位没有填机关运行经费',
  procurement: '个单位没有填政府采购',
  stateAssets: '个单位没有填国有资产占有使用情况',
} as const
type Key = keyof typeof SILENT
const KEYS = Object.keys(SILENT).filter((key): key is Key => key in SILENT)

export type OptionalMatters = { readonly [Matter in Key]?: Accounts[Matter] }

/** Plain, so that one thread can hand it to another. */
export interface OptionalMattersData {
  readonly told: OptionalMatters
  /** How many units left it out. */
  readonly missing: ReadonlyMap<Key, number>
}

export class OptionalMattersTotal {
  #told: OptionalMatters = {}
  readonly #missing = new Map<Key, number>()

  add(one: OptionalMatters): void {
    this.#told = combined(this.#told, one)
  }

  /** Counts what a unit leaves out of the matters that it has to tell. */
  count(one: OptionalMatters, owed: (key: Key) => boolean): void {
    for (const key of KEYS) if (one[key] === undefined && owed(key)) this.#miss(key, 1)
  }

  get data(): OptionalMattersData {
    return { told: this.#told, missing: this.#missing }
  }

  absorb({ told, missing }: OptionalMattersData): void {
    this.add(told)
    for (const [key, count] of missing) this.#miss(key, count)
  }

  /** Chinese: what the sums do not hold. */
  remarks(): string[] {
    return KEYS.flatMap((key) => {
      const count = this.#missing.get(key)
      return count === undefined ? [] : [`${count}${SILENT[key]}，汇总数不含这些单位。`]
    })
  }

  #miss(key: Key, count: number): void {
    this.#missing.set(key, (this.#missing.get(key) ?? 0) + count)
  }
}

function combined(a: OptionalMatters, b: OptionalMatters): OptionalMatters {
  return {
    ...told('operatingExpenses', either(a.operatingExpenses, b.operatingExpenses, combinedOperating)),
    ...told('procurement', either(a.procurement, b.procurement, combinedProcurement)),
    ...told('stateAssets', either(a.stateAssets, b.stateAssets, combinedStateAssets)),
    ...told('staff', either(a.staff, b.staff, combinedStaff)),
    ...told('previous', either(a.previous, b.previous, combinedPrevious)),
  }
}

const told = <Matter extends Key>(key: Matter, value: Accounts[Matter]): OptionalMatters =>
  value === undefined ? {} : { [key]: value }

function either<T>(a: T | undefined, b: T | undefined, combine: (a: T, b: T) => T): T | undefined {
  if (a === undefined) return b
  return b === undefined ? a : combine(a, b)
}
