/** Conditions under which an equation holds; what the tables do not tell counts as unknown. */
import type { Quantities } from './quantities.ts'
import type { Quantity } from './table-relation.ts'

const OTHER_MONEY = [
  'income.funds',
  'income.capital',
  'income.superior',
  'income.operations',
  'income.business',
  'income.subordinate',
  'income.other',
  'surplus',
]

const isZero = (quantity: Quantity | undefined): boolean =>
  quantity === undefined || quantity.stated === undefined || quantity.stated.digits === 0n

/** Whether 一般公共预算财政拨款 of the year and of the years before is the only money that the unit has. */
export function onlyGeneralBudget(quantities: Quantities): boolean {
  const all = quantities.single.get('T1')
  const fiscal = quantities.single.get('T4')
  if (all === undefined || fiscal === undefined || all.unread.length > 0 || fiscal.unread.length > 0) return false
  if (quantities.at(all, 'income.general', 'final') === undefined) return false
  if (!OTHER_MONEY.every((row) => isZero(quantities.at(all, row, 'final')))) return false
  const opening = quantities.at(all, 'opening', 'final')
  if (isZero(opening)) return true
  const general = quantities.at(fiscal, 'opening.general', 'final')
  return (
    opening?.stated !== undefined &&
    general?.stated !== undefined &&
    opening.interval.low === general.interval.low &&
    opening.interval.high === general.interval.high
  )
}
