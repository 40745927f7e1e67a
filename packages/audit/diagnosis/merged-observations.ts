import type { Observed } from './observed.ts'

/** Which observations became one, each of them once. */
export class MergedObservations {
  readonly #toldAs = new Map<Observed, readonly Observed[]>()

  has(one: Observed): boolean {
    return this.#toldAs.has(one)
  }

  /** From now on the first is told as the whole, and the others are not told. */
  merge(whole: Observed, [first, ...others]: readonly [Observed, ...Observed[]]): void {
    this.#toldAs.set(first, [whole])
    for (const one of others) this.#toldAs.set(one, [])
  }

  /** What is told of all observations, in their order. */
  toldOf(observed: readonly Observed[]): Observed[] {
    return observed.flatMap((one) => this.#toldAs.get(one) ?? [one])
  }
}
