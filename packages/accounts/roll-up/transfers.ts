/** Transfers that units booked, matched payer against receiver, and taken out of the department's total. */
import type { Accounts } from '../final-accounts/accounts.ts'
import type { EconomicEntry, IncomeEntry } from '../final-accounts/money-entries.ts'
import { type Fen, totalFen } from '../money.ts'
import { isTransferExpenditure, isTransferIncome, type MoneyTotal } from './money-total.ts'
import { Parties } from './parties.ts'
import type { Transfer, TransferKind } from './reconciliation.ts'

/** One booking: who booked it, and whom it names. */
export type Booking = {
  readonly kind: TransferKind
  /** Empty for an adjustment table that belongs to no unit. */
  readonly unit: string
  readonly counterparty: string | undefined
  readonly amount: Fen
} & (
  | { readonly side: 'paid'; readonly entry: EconomicEntry }
  | { readonly side: 'received'; readonly entry: IncomeEntry }
)

/** Bookings about the same payer and receiver. */
interface Pair {
  readonly kind: TransferKind
  readonly payer: string | undefined
  readonly receiver: string | undefined
  readonly bookings: Booking[]
}

const amountOf = (bookings: readonly Booking[], side: Booking['side']): Fen =>
  totalFen(bookings.flatMap((booking) => (booking.side === side ? [booking.amount] : [])))

export class BookedTransfers {
  readonly #bookings: Booking[] = []

  /** A unit whose upward transfer names nobody means its superior (主管部门). */
  add(accounts: Accounts): void {
    const { organisation } = accounts
    const adjustment = organisation.report === 'adjustment'
    const [own] = Parties.of(accounts)
    const told = (entry: IncomeEntry | EconomicEntry, upward: boolean) => ({
      amount: entry.amount,
      unit: entry.unit ?? (adjustment ? '' : (own?.id ?? organisation.name)),
      counterparty:
        entry.counterparty ?? (upward && entry.unit === undefined && !adjustment ? organisation.superior : undefined),
    })
    for (const entry of accounts.expenditure.entries)
      if (isTransferExpenditure(entry)) {
        const kind = entry.nature === 'subordinate' ? 'grant' : 'remittance'
        this.#bookings.push({ kind, side: 'paid', entry, ...told(entry, kind === 'remittance') })
      }
    for (const entry of accounts.income)
      if (isTransferIncome(entry)) {
        const kind = entry.kind === 'superior' ? 'grant' : 'remittance'
        this.#bookings.push({ kind, side: 'received', entry, ...told(entry, kind === 'grant') })
      }
  }

  get data(): readonly Booking[] {
    return this.#bookings
  }

  absorb(data: readonly Booking[]): void {
    for (const booking of data) this.#bookings.push(booking)
  }

  /** Puts what is not eliminated into the total, and tells of every transfer, ordered by its parties. */
  settle(parties: Parties, money: MoneyTotal): Transfer[] {
    const pairs = [...this.#pairs(parties).values()]
    const settled = new Map<Pair, Settled>(
      pairs.map((pair) => {
        const transfer = judge(pair, parties)
        return [pair, { transfer, taken: transfer.eliminated }]
      }),
    )
    for (const pair of pairs) if (settled.get(pair)?.transfer?.result === 'unnamed') settleUnnamed(pair, settled)
    for (const [{ bookings }, { taken }] of settled)
      for (const side of ['paid', 'received'] as const)
        for (const left of remaining(bookings, side, taken)) put(left, money)
    return [...settled.values()]
      .flatMap(({ transfer }) => transfer ?? [])
      .filter(({ paid, received }) => paid !== 0n || received !== 0n)
      .sort(byParties)
  }

  #pairs(parties: Parties): ReadonlyMap<string, Pair> {
    const pairs = new Map<string, Pair>()
    const idOf = (alias: string): string => parties.find(alias)?.id ?? alias
    for (const booking of this.#bookings) {
      const { kind, side } = booking
      const unit = idOf(booking.unit)
      const counterparty = booking.counterparty === undefined ? undefined : idOf(booking.counterparty)
      const [payer, receiver] = side === 'paid' ? [unit, counterparty] : [counterparty, unit]
      const key = JSON.stringify([kind, payer, receiver])
      const pair = pairs.get(key) ?? { kind, payer, receiver, bookings: [] }
      pairs.set(key, pair)
      pair.bookings.push({ ...booking, unit, counterparty })
    }
    return pairs
  }
}

/** What became of a pair: how it is told, if it is, and how much is taken out on either side. */
interface Settled {
  readonly transfer: Transfer | undefined
  readonly taken: Fen
}

function judge({ kind, payer, receiver, bookings }: Pair, parties: Parties): Transfer {
  const [paid, received] = [amountOf(bookings, 'paid'), amountOf(bookings, 'received')]
  const nameOf = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : (parties.find(id)?.name ?? (id === '' ? '调整表' : id))
  const told = { kind, payer: nameOf(payer), receiver: nameOf(receiver), paid, received, eliminated: 0n }
  if (payer === '' || receiver === '') return { ...told, result: 'outside' }
  if (payer === undefined || receiver === undefined) return { ...told, result: 'unnamed' }
  if (payer === receiver || parties.find(payer) === undefined || parties.find(receiver) === undefined)
    return { ...told, result: 'outside' }
  if (paid === received) return { ...told, eliminated: paid, result: 'matched' }
  if (paid > 0n && received > 0n) return { ...told, eliminated: paid < received ? paid : received, result: 'different' }
  return { ...told, result: received === 0n ? 'unreceived' : 'unpaid' }
}

/**
 * A unit that pays its subordinates (or gets their remittances) and names none of them: where the sum is that of
 * all who name the unit and have no answer, they are what it means.
 */
function settleUnnamed(unnamed: Pair, settled: Map<Pair, Settled>): void {
  const payerKnown = unnamed.receiver === undefined
  const total = amountOf(unnamed.bookings, payerKnown ? 'paid' : 'received')
  const unanswered = [...settled].flatMap(([pair, { transfer }]) =>
    transfer !== undefined &&
    pair.kind === unnamed.kind &&
    (payerKnown
      ? transfer.result === 'unpaid' && pair.payer === unnamed.payer
      : transfer.result === 'unreceived' && pair.receiver === unnamed.receiver)
      ? [{ pair, transfer, amount: transfer.paid + transfer.received }]
      : [],
  )
  if (unanswered.length === 0 || totalFen(unanswered.map(({ amount }) => amount)) !== total) return
  settled.set(unnamed, { transfer: undefined, taken: total })
  for (const { pair, transfer, amount } of unanswered) {
    const told = { ...transfer, paid: amount, received: amount, eliminated: amount, result: 'matched' as const }
    settled.set(pair, { transfer: told, taken: amount })
  }
}

/** What is left of a side's bookings when so much is taken, from the first subject on. */
function remaining(bookings: readonly Booking[], side: Booking['side'], taken: Fen): Booking[] {
  const ofSide = bookings.filter((booking) => booking.side === side)
  if (amountOf(ofSide, side) === taken) return []
  let toTake = taken
  return ofSide
    .sort((a, b) => (bookingKey(a) < bookingKey(b) ? -1 : 1))
    .flatMap((booking) => {
      const part = booking.amount < toTake ? booking.amount : toTake
      toTake -= part
      return part === booking.amount ? [] : [{ ...booking, amount: booking.amount - part }]
    })
}

const bookingKey = ({ entry, amount }: Booking): string => `${entry.subject} ${amount}`

/** What stays tells which unit booked it and whom it names, so that a higher department can match it. */
function put({ unit, counterparty, amount, ...booking }: Booking, money: MoneyTotal): void {
  const told = {
    amount,
    ...(unit === '' ? {} : { unit }),
    ...(counterparty === undefined ? {} : { counterparty }),
  }
  if (booking.side === 'paid') money.addEntry({ ...booking.entry, ...told })
  else money.addIncome({ ...booking.entry, ...told })
}

const byParties = (a: Transfer, b: Transfer): number => {
  const key = ({ kind, payer = '', receiver = '' }: Transfer): string => `${kind} ${payer} ${receiver}`
  return key(a) < key(b) ? -1 : 1
}
