/** Shares that add up, and parts that do not because they were rounded. */
import { type Fen, parseFen, printFen, sharesAddingUp, totalFen } from '@mingzhang/accounts'
import { type PrintedValue, printPercent, type Quantity } from './quantity.ts'

/** Shares by the largest remainder; as they are where a part is negative or the parts are not the whole. */
export function addingUpShares(parts: readonly Fen[], whole: Fen): PrintedValue[] {
  const plain = parts.map((part) => printPercent(part, whole))
  if (parts.some((part) => part < 0n) || totalFen(parts) !== whole) return plain
  const nudged = sharesAddingUp(parts, 2)
  return plain.map(({ text, value }, index) => ({ text: /\./.test(text) ? (nudged[index] ?? text) : text, value }))
}

/** Parts of a whole whose printed amounts add up to another than the printed whole. */
export function hasRoundingDifference(parts: readonly Quantity[], whole: Quantity): boolean {
  if (totalFen(parts.map(({ value }) => value)) !== whole.value) return false
  const printed = (amount: Fen): Fen => parseFen(printFen(amount, '万元'), '万元') ?? amount
  return totalFen(parts.map(({ value }) => printed(value))) !== printed(whole.value)
}
