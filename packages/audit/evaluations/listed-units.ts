/** The units that a disclosure lists one below the other as those whose accounts it holds (编制范围). */
import type { Disclosure } from '@mingzhang/disclosure'
import type { Span, Table } from '@mingzhang/documents'

export interface ListedUnit {
  readonly name: string
  readonly span: Span
}

const LIST_HEAD =
  /(?:编制范围|预算单位|决算单位|二级单位|下属单位)[^。；]{0,32}(?:包括|如下|有|(?:分别|具体)[是为])[：:]\s*$/
const LISTED = /^[\s　]*(?:\d{1,3}[.．、)）]|[（(]\d{1,3}[）)])[\s　]*(?<name>[^。；;，,]{3,40})/
const LONGEST_LIST = 60

/** `纳入编制范围的二级预算单位包括：`: the units stand below it. */
export const leadsToUnits = (text: string): boolean => LIST_HEAD.test(text)

/** The units of a list that begins with a block. */
export function unitsFrom({ document }: Disclosure, from: number): ListedUnit[] {
  const listed: ListedUnit[] = []
  for (let index = from; index < from + LONGEST_LIST; index++) {
    const block = document.blocks[index]
    if (block?.kind === 'table' && index === from) return rowsOf(block, index)
    if (block?.kind !== 'paragraph') break
    const text = block.number === undefined ? block.text : `${block.number}${block.text}`
    const name = LISTED.exec(text)?.groups?.name?.trim()
    if (name === undefined) break
    listed.push({ name, span: { block: index, start: 0, end: block.text.length } })
  }
  return listed
}

/** Units in a table with running numbers (序号). */
function rowsOf({ cells }: Table, block: number): ListedUnit[] {
  return cells.flatMap((cell, index): ListedUnit[] => {
    const name = cells[index + 1]
    if (cell.column !== 0 || !/^\d{1,3}$/.test(cell.text.trim()) || name?.row !== cell.row) return []
    return [{ name: name.text.trim(), span: { block, cell: index + 1, start: 0, end: name.text.length } }]
  })
}
