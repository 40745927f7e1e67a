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
  const all = quantities.single('T1')
  const fiscal = quantities.single('T4')
  if (all === undefined || fiscal === undefined || !all.complete || !fiscal.complete) return false
  if (isZero(all.cell('income.general', 'final'))) return false
  if (!OTHER_MONEY.every((row) => isZero(all.cell(row, 'final')))) return false
  const opening = all.cell('opening', 'final')
  if (isZero(opening)) return true
  const general = fiscal.cell('opening.general', 'final')
  return (
    opening?.stated !== undefined &&
    general?.stated !== undefined &&
    opening.interval.low === general.interval.low &&
    opening.interval.high === general.interval.high
  )
}
