/** Rows of income (收入明细): each holds the kinds of income of one subject. */
import { INCOME_KINDS, type IncomeKind } from '@mingzhang/accounts'
import type { Item, Scalar } from './members.ts'

/** An entry of income in its JSON form. */
export interface IncomeJson {
  readonly subject: Scalar
  readonly kind: IncomeKind
  readonly amount: Scalar
  readonly counterparty?: Scalar
}

const isTransfer = (kind: IncomeKind): boolean => kind === 'superior' || kind === 'subordinate'

/** The entries of a row, in the order of its columns. The counterparty is that of a transfer, where there is one. */
export function entriesOfRow(row: Item): IncomeJson[] {
  const kinds = INCOME_KINDS.filter((kind) => row[kind] !== undefined)
  const hasTransfer = kinds.some(isTransfer)
  return kinds.map((kind) => ({
    subject: row.subject,
    kind,
    amount: row[kind],
    ...(row.counterparty !== undefined && (isTransfer(kind) || !hasTransfer) ? { counterparty: row.counterparty } : {}),
  }))
}

/** Rows that hold the entries in their order, as few as the columns allow. */
export function rowsOfEntries(entries: readonly IncomeJson[]): Item[] {
  const rows: { row: Item; entries: IncomeJson[] }[] = []
  for (const entry of entries) {
    const last = rows.at(-1)
    const joined = last === undefined ? undefined : withEntry(last, entry)
    if (joined === undefined) rows.push({ row: rowOf({}, entry), entries: [entry] })
    else rows[rows.length - 1] = joined
  }
  return rows.map(({ row }) => row)
}

interface Held {
  readonly row: Item
  readonly entries: IncomeJson[]
}

const rowOf = (row: Item, { subject, kind, amount, counterparty }: IncomeJson): Item => ({
  ...row,
  subject,
  [kind]: amount,
  ...(counterparty === undefined ? {} : { counterparty }),
})

/** The row with one more entry; `undefined` where it would not be read as these entries again. */
function withEntry({ row, entries }: Held, entry: IncomeJson): Held | undefined {
  if (row.subject !== entry.subject || row[entry.kind] !== undefined) return undefined
  const joined = rowOf(row, entry)
  const wanted = [...entries, entry]
  const read = entriesOfRow(joined)
  const same = read.every(
    ({ kind, amount, counterparty }, index) =>
      kind === wanted[index]?.kind && amount === wanted[index]?.amount && counterparty === wanted[index]?.counterparty,
  )
  return same ? { row: joined, entries: wanted } : undefined
}
