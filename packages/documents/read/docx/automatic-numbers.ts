/** Automatic numbering (自动编号): where each list has counted to. */
import { formatNumber } from '../number-format.ts'
import type { List } from './numbering.ts'

/** Gives each numbered paragraph its number, in document order. */
export class AutomaticNumbers {
  readonly #lists: ReadonlyMap<string, List>
  readonly #counters = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists
  }

  /** The level of a list that belongs to a paragraph style; the first where none does. */
  levelOfStyle(id: string, style: string): number {
    for (const [number, level] of this.#lists.get(id)?.levels ?? []) if (level.style === style) return number
    return 0
  }

  /** The number as displayed; empty for bullets and unknown lists. */
  next(id: string, level: number): string {
    const list = this.#lists.get(id)
    const own = list?.levels.get(level)
    if (list === undefined || own === undefined) return ''
    const counters = this.#countersOf(id, list)
    counters[level] = (counters[level] ?? startOf(list, level) - 1) + 1
    for (let deeper = level + 1; deeper < counters.length; deeper++) {
      const restartsAfter = list.levels.get(deeper)?.restartsAfter
      if (restartsAfter === undefined || level < restartsAfter) counters[deeper] = undefined
    }
    if (own.format === 'bullet') return ''
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const format = own.isLegal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal')
      return formatNumber(counters[at] ?? startOf(list, at), format)
    })
  }

  /** A list that states its own starts begins anew where it is first used. */
  #countersOf(id: string, list: List): (number | undefined)[] {
    const counters = this.#counters.get(list.key) ?? []
    this.#counters.set(list.key, counters)
    if (!this.#begun.has(id)) for (const level of list.starts.keys()) counters[level] = undefined
    this.#begun.add(id)
    return counters
  }
}

const startOf = (list: List, level: number): number => list.starts.get(level) ?? list.levels.get(level)?.start ?? 1
