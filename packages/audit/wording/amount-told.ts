import { AMOUNT_UNITS, type AmountUnit, type Interval, intervalOf, parseStated } from '@mingzhang/accounts'

/** The interval that a printed amount of money stands for; none where it is no number. */
export function amountTold(printed: string, unit: AmountUnit = '万元'): Interval | undefined {
  const stated = parseStated(printed)
  return stated === undefined ? undefined : intervalOf(stated, AMOUNT_UNITS[unit])
}
