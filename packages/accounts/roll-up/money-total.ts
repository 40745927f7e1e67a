/** The running total of income, expenditure and carry-over; transfers between units are kept apart. */
import type { Accounts } from '../final-accounts/accounts.ts'
import type {
  BasicByEconomic,
  CarryOver,
  EconomicEntry,
  Expenditure,
  IncomeEntry,
  OpeningAdjustment,
} from '../final-accounts/money-entries.ts'
import type { Fen } from '../money.ts'
import { Sums, type SumsData } from './sums.ts'

type Without<T> = Omit<T, 'amount'>

const withoutAmount = <T extends { readonly amount: Fen }>({ amount: _, ...rest }: T): Without<T> => rest

export const isTransferIncome = ({ kind }: Pick<IncomeEntry, 'kind'>): boolean =>
  kind === 'superior' || kind === 'subordinate'
export const isTransferExpenditure = ({ nature }: Pick<EconomicEntry, 'nature'>): boolean =>
  nature === 'superior' || nature === 'subordinate'

const entryKey = ({ subject, source, nature, economic = '', unit = '', counterparty = '' }: Without<EconomicEntry>) =>
  `${subject} ${source} ${nature} ${economic} ${unit} ${counterparty}`
const incomeKey = ({ subject, kind, unit = '', counterparty = '' }: Without<IncomeEntry>) =>
  `${subject} ${kind} ${unit} ${counterparty}`

/** Plain, so that one thread can hand it to another. */
export interface MoneyTotalData {
  readonly income: SumsData<Without<IncomeEntry>>
  readonly entries: SumsData<Without<EconomicEntry>>
  readonly basic: SumsData<Without<BasicByEconomic>>
  readonly carryOver: SumsData<Pick<CarryOver, 'source' | 'subject'>>
  readonly adjustments: SumsData<Without<OpeningAdjustment>>
  /** Some unit does not tell economic subjects. */
  readonly functional: boolean
  readonly surplusUsed: Fen
  readonly surplusDistributed: Fen
}

export class MoneyTotal {
  readonly #income = new Sums<Without<IncomeEntry>>()
  readonly #entries = new Sums<Without<EconomicEntry>>()
  readonly #basic = new Sums<Without<BasicByEconomic>>()
  readonly #carryOver = new Sums<Pick<CarryOver, 'source' | 'subject'>>()
  readonly #adjustments = new Sums<Without<OpeningAdjustment>>()
  #functional = false
  #surplusUsed: Fen = 0n
  #surplusDistributed: Fen = 0n

  /** All but transfers, which {@link addIncome} and {@link addEntry} take when they are matched. */
  add(accounts: Accounts): void {
    const { expenditure } = accounts
    for (const income of accounts.income) if (!isTransferIncome(income)) this.addIncome(income)
    for (const entry of expenditure.entries) if (!isTransferExpenditure(entry)) this.addEntry(entry)
    if (expenditure.level === 'functional') {
      this.#functional = true
      for (const { economic, amount } of expenditure.basicByEconomic)
        this.#basic.add(economic, () => ({ economic }), amount)
    }
    for (const { source, subject, opening, closing } of accounts.carryOver)
      this.#carryOver.add(
        `${source} ${subject ?? ''}`,
        () => (subject === undefined ? { source } : { source, subject }),
        opening,
        closing,
      )
    for (const { source, reason, amount } of accounts.openingAdjustments)
      this.#adjustments.add(`${source} ${reason}`, () => ({ source, reason }), amount)
    this.#surplusUsed += accounts.surplusUsed
    this.#surplusDistributed += accounts.surplusDistributed
  }

  addIncome(income: IncomeEntry): void {
    this.#income.add(incomeKey(income), () => withoutAmount(income), income.amount)
  }

  addEntry(entry: EconomicEntry): void {
    const { source, nature, economic, amount } = entry
    this.#entries.add(entryKey(entry), () => withoutAmount(entry), amount)
    if (source === 'general' && nature === 'basic' && economic !== undefined)
      this.#basic.add(economic, () => ({ economic }), amount)
  }

  get data(): MoneyTotalData {
    return {
      income: this.#income.data,
      entries: this.#entries.data,
      basic: this.#basic.data,
      carryOver: this.#carryOver.data,
      adjustments: this.#adjustments.data,
      functional: this.#functional,
      surplusUsed: this.#surplusUsed,
      surplusDistributed: this.#surplusDistributed,
    }
  }

  absorb(data: MoneyTotalData): void {
    this.#income.absorb(data.income)
    this.#entries.absorb(data.entries)
    this.#basic.absorb(data.basic)
    this.#carryOver.absorb(data.carryOver)
    this.#adjustments.absorb(data.adjustments)
    this.#functional ||= data.functional
    this.#surplusUsed += data.surplusUsed
    this.#surplusDistributed += data.surplusDistributed
  }

  finish(): Pick<
    Accounts,
    'income' | 'expenditure' | 'carryOver' | 'openingAdjustments' | 'surplusUsed' | 'surplusDistributed'
  > {
    return {
      income: this.#income.inOrder((income, amount) => ({ ...income, amount: amount(0) })),
      expenditure: this.#expenditure(),
      carryOver: this.#carryOver.inOrder((from, amount) => ({ ...from, opening: amount(0), closing: amount(1) })),
      openingAdjustments: this.#adjustments.inOrder((from, amount) => ({ ...from, amount: amount(0) })),
      surplusUsed: this.#surplusUsed,
      surplusDistributed: this.#surplusDistributed,
    }
  }

  /** As detailed as the least detailed unit. */
  #expenditure(): Expenditure {
    const entries = this.#entries.inOrder((entry, amount) => ({ ...entry, amount: amount(0) }))
    if (!this.#functional) return { level: 'economic', entries }
    const functional = new Sums<Without<EconomicEntry>>()
    for (const { amount, economic: _, ...entry } of entries) functional.add(entryKey(entry), () => entry, amount)
    return {
      level: 'functional',
      entries: functional.inOrder((entry, amount) => ({ ...entry, amount: amount(0) })),
      basicByEconomic: this.#basic.inOrder((from, amount) => ({ ...from, amount: amount(0) })),
    }
  }
}
