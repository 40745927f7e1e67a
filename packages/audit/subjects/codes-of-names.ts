/** The codes that the tables of a disclosure give to one item (项) of one 款. */
import { plainSubjectName } from '@mingzhang/accounts'
import type { Disclosure, TableRow } from '@mingzhang/disclosure'
import { quote } from '@mingzhang/documents'
import { subjectRows } from './table-rows.ts'

/** A row with another code than the other tables print beside its name, and one of theirs. */
export interface RowCodedOtherwise {
  readonly row: TableRow
  readonly usual: TableRow
}

const ITEM_DIGITS = 7
const GROUP_DIGITS = 5
/** So many tables with the one code tell that the other is the slip. */
const FEWEST_ALIKE = 2

/** Items that one table alone prints under another code of the same 款, where this one has nothing under the usual. */
export function rowsCodedOtherwise({ document, statutoryTables }: Disclosure): RowCodedOtherwise[] {
  const byName = new Map<string, Map<string, TableRow[]>>()
  for (const row of statutoryTables.flatMap(subjectRows)) {
    const { code = '' } = row
    // The name of a project in the next column may have been read with that of its subject.
    const name = plainSubjectName(quote(document, row.span))
    if (code.length !== ITEM_DIGITS || name === '') continue
    const key = `${code.slice(0, GROUP_DIGITS)} ${name}`
    const byCode = byName.get(key) ?? new Map<string, TableRow[]>()
    byName.set(key, byCode)
    byCode.set(code, [...(byCode.get(code) ?? []), row])
  }
  return [...byName.values()].flatMap((byCode) => {
    const [[one, ...more] = [], others = [], ...rest] = [...byCode.values()].sort((a, b) => a.length - b.length)
    const [usual] = others
    if (one === undefined || more.length > 0 || usual === undefined || rest.length > 0) return []
    const isBeside = others.some(({ span }) => span.block === one.span.block)
    return others.length < FEWEST_ALIKE || isBeside ? [] : [{ row: one, usual }]
  })
}
