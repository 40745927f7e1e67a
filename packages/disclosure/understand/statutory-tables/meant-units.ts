/** The unit that the amounts of each table are in, where the one printed above it is a slip. */
import { type AmountUnit, printStated, type Stated } from '@mingzhang/accounts'

/** A table as drafted: the unit above it and its amounts. */
export interface UnitedAmounts {
  /** None where none is printed. */
  readonly unit: AmountUnit | undefined
  readonly amounts: readonly Stated[]
}

/** Digits that tell an amount from others. */
const TELLING = 1_000n
/** So many amounts that stand in other tables digit for digit are the same amounts. */
const ENOUGH = 2
/** So many tables tell what unit is usual. */
const FEWEST_USUAL = 3

/** For each table its own unit, or that of most others (万元 for 元) whose amounts it prints digit for digit; theirs too where it prints none. */
export function meantUnits(tables: readonly UnitedAmounts[]): AmountUnit[] {
  const printedUnits = new Set(tables.flatMap(({ unit }) => unit ?? []))
  const [only = '万元'] = printedUnits
  const unprinted = printedUnits.size > 1 ? '万元' : only
  return meantOf(tables.map(({ unit, amounts }) => ({ unit: unit ?? unprinted, amounts })))
}

interface Assumed extends UnitedAmounts {
  readonly unit: AmountUnit
}

function meantOf(tables: readonly Assumed[]): AmountUnit[] {
  const usual = usualUnit(tables)
  const own = tables.map(({ unit }) => unit)
  if (usual === undefined || own.every((unit) => unit === usual)) return own
  const printed = new Set(tables.flatMap((table) => (table.unit === usual ? numbersOf(table) : [])))
  return tables.map((table) => {
    if (table.unit === usual) return usual
    const shared = [...new Set(numbersOf(table))].filter((number) => printed.has(number))
    return shared.length >= ENOUGH ? usual : table.unit
  })
}

const numbersOf = ({ amounts }: UnitedAmounts): string[] =>
  amounts.flatMap((stated) => (stated.digits >= TELLING ? [printStated(stated)] : []))

/** The unit of most tables. */
function usualUnit(tables: readonly Assumed[]): AmountUnit | undefined {
  return tables
    .map(({ unit }) => unit)
    .find((unit) => {
      const times = tables.filter((table) => table.unit === unit).length
      return times >= FEWEST_USUAL && times * 2 > tables.length
    })
}
