/** Income by subject: 收入决算表, with the three fiscal budgets told apart by their own tables. */
import { type Fen, functionalSubjects, INCOME_KINDS, type IncomeKind } from '@mingzhang/accounts'
import type { DraftIncome } from './draft-accounts.ts'
import { leafRows, type TableSet } from './leaf-rows.ts'
import { type Measured, NOTHING, restOf } from './measured.ts'
import { measuredAt } from './table-amounts.ts'

const OWN_KINDS = [
  'superior',
  'operations',
  'business',
  'subordinate',
  'other',
] as const satisfies readonly IncomeKind[]

export function draftIncome(tables: TableSet): DraftIncome[] {
  const table = tables.get('T2')
  return leafRows(table).flatMap(({ code }) => {
    const fiscal = measuredAt(table, code, 'fiscal')
    const amounts: Partial<Record<IncomeKind, Measured>> = fiscalParts(tables, code, fiscal)
    for (const kind of OWN_KINDS) amounts[kind] = measuredAt(table, code, kind)
    return INCOME_KINDS.flatMap((kind): DraftIncome[] => {
      const amount = amounts[kind] ?? NOTHING
      return isNothing(amount.fen) ? [] : [{ subject: code, kind, amount }]
    })
  })
}

/** By the tables of government funds and state capital; where one is missing, by the book that the subject is in. */
function fiscalParts(tables: TableSet, code: string, fiscal: Measured): Partial<Record<IncomeKind, Measured>> {
  const book = bookOf(code)
  const told = (source: 'funds' | 'capital', id: 'T8' | 'T9'): Measured => {
    const table = tables.get(id)
    if (table?.columnTitles.has('income') === true) return measuredAt(table, code, 'income')
    return book === source ? fiscal : NOTHING
  }
  const [funds, capital] = [told('funds', 'T8'), told('capital', 'T9')]
  const general = restOf(fiscal, [funds, capital])
  return { general, funds, capital }
}

/** The fiscal budget whose subject a code is. */
function bookOf(code: string): 'general' | 'funds' | 'capital' {
  const [subject] = functionalSubjects.withCode(code)
  if (subject?.book === '政府性基金预算') return 'funds'
  return subject?.book === '国有资本经营预算' ? 'capital' : 'general'
}

const isNothing = (fen: Fen): boolean => fen === 0n
