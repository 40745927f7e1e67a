/** The particulars of receptions (公务接待具体内容) of all units; those of units that tell none under one heading. */
import type { ThreePublic } from '../final-accounts/disclosed-matters.ts'
import type { Fen } from '../money.ts'
import { Sums } from './sums.ts'

type Domestic = ThreePublic['domestic']

const OTHERS = '其他公务接待'

export class ReceptionDetails {
  readonly #told = new Sums<{ readonly purpose: string }>()
  #untold: Fen = 0n

  add({ amount, details }: Domestic): void {
    if (details.length === 0) this.#untold += amount
    for (const { purpose, amount: part } of details) this.#told.add(purpose, { purpose }, part)
  }

  absorb(other: ReceptionDetails): void {
    this.#told.absorb(other.#told)
    this.#untold += other.#untold
  }

  /** They add up to the whole; none where no unit tells any. */
  finish(): Domestic['details'] {
    const all = new Sums<{ readonly purpose: string }>()
    all.absorb(this.#told)
    const one = (from: { readonly purpose: string }, amount: (index: number) => Fen) => ({ ...from, amount: amount(0) })
    if (all.inOrder(one).length === 0) return []
    all.add(OTHERS, { purpose: OTHERS }, this.#untold)
    return all.inOrder(one)
  }
}
