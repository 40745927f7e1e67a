/** The particulars of receptions (公务接待具体内容) of all units; those of units that tell none under one heading. */
import type { ThreePublic } from '../final-accounts/disclosed-matters.ts'
import type { Fen } from '../money.ts'
import { Sums, type SumsData } from './sums.ts'

interface Purpose {
  readonly purpose: string
}

type Domestic = ThreePublic['domestic']

const OTHERS = '其他公务接待'

/** Plain, so that one thread can hand it to another. */
export interface ReceptionDetailsData {
  readonly told: SumsData<Purpose>
  readonly untold: Fen
}

export class ReceptionDetails {
  readonly #told = new Sums<Purpose>()
  #untold: Fen = 0n

  add({ amount, details }: Domestic): void {
    if (details.length === 0) this.#untold += amount
    for (const { purpose, amount: part } of details) this.#told.add(purpose, () => ({ purpose }), part)
  }

  get data(): ReceptionDetailsData {
    return { told: this.#told.data, untold: this.#untold }
  }

  absorb({ told, untold }: ReceptionDetailsData): void {
    this.#told.absorb(told)
    this.#untold += untold
  }

  /** They add up to the whole; none where no unit tells any. */
  finish(): Domestic['details'] {
    const all = new Sums<Purpose>()
    all.absorb(this.#told.data)
    const one = (from: Purpose, amount: (index: number) => Fen) => ({ ...from, amount: amount(0) })
    if (all.inOrder(one).length === 0) return []
    all.add(OTHERS, () => ({ purpose: OTHERS }), this.#untold)
    return all.inOrder(one)
  }
}
