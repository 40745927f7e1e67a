/** Sums that cells compute, with their result as of writing. */
import { type Fen, parseFen, printFen, totalFen } from '@mingzhang/accounts'
import { addressOf, type CellRange, type WorkbookValue } from '@mingzhang/documents'
import type { Scalar } from '../form/members.ts'

export const amountFormula = (formula: string, result: Fen): WorkbookValue => ({
  kind: 'formula',
  formula,
  result: { kind: 'number', decimal: printFen(result) },
})

export const textFormula = (formula: string, result: string): WorkbookValue => ({
  kind: 'formula',
  formula,
  result: { kind: 'text', text: result },
})

/** The total of a column of amounts in the same sheet. */
export const columnTotal = ({ top, bottom, left }: CellRange, values: readonly Scalar[]): WorkbookValue =>
  amountFormula(
    `SUM(${addressOf(top, left)}:${addressOf(bottom, left)})`,
    totalFen(values.map((value) => (typeof value === 'string' ? (parseFen(value) ?? 0n) : 0n))),
  )
