/** What the accounts hold, in the forms that tables and equations ask for. */
import type { Accounts } from '../final-accounts/accounts.ts'
import type { EconomicEntry } from '../final-accounts/money-entries.ts'
import { type FundSource, isFiscal } from '../final-accounts/values.ts'
import { type Fen, totalFen } from '../money.ts'

/** Expenditure entries; those of the functional level have no economic subject. */
export const entriesOf = ({ expenditure }: Pick<Accounts, 'expenditure'>): readonly EconomicEntry[] =>
  expenditure.entries

/** Expenditure by the money that paid for it. */
export function spentBySource(accounts: Pick<Accounts, 'expenditure'>): Readonly<Record<FundSource, Fen>> {
  const spent = { general: 0n, funds: 0n, capital: 0n, other: 0n }
  for (const { source, amount } of entriesOf(accounts)) spent[source] += amount
  return spent
}

/** 一般公共预算财政拨款基本支出 by economic subject (款); summed, in the order of codes. */
export function basicByEconomic({ expenditure }: Pick<Accounts, 'expenditure'>): ReadonlyMap<string, Fen> {
  const found = new Map<string, Fen>()
  const add = (economic: string, amount: Fen): void => void found.set(economic, (found.get(economic) ?? 0n) + amount)
  if (expenditure.level === 'functional') for (const one of expenditure.basicByEconomic) add(one.economic, one.amount)
  else
    for (const one of expenditure.entries)
      if (one.source === 'general' && one.nature === 'basic' && one.economic !== undefined)
        add(one.economic, one.amount)
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** 年初 or 年末结转和结余 of the wanted sources. */
export const carriedOver = (
  accounts: Pick<Accounts, 'carryOver'>,
  when: 'opening' | 'closing',
  wanted: (source: FundSource) => boolean = () => true,
): Fen => totalFen(accounts.carryOver.filter(({ source }) => wanted(source)).map((one) => one[when]))

/** 财政拨款年初 or 年末结转和结余. */
export const fiscalCarriedOver = (accounts: Pick<Accounts, 'carryOver'>, when: 'opening' | 'closing'): Fen =>
  carriedOver(accounts, when, isFiscal)

/** 人员经费: 工资福利支出 and 对个人和家庭的补助; everything else in basic expenditure is 公用经费. */
export const isPersonnel = (economic: string): boolean => economic.startsWith('301') || economic.startsWith('303')
