/** The head of a table from its tree of headings. */
import type { TableHeading } from '@mingzhang/accounts'
import type { ManuscriptCell } from '@mingzhang/documents'
import { heading } from './cells.ts'

const depthOf = (headings: readonly TableHeading[]): number =>
  headings.reduce((deepest, { under = [] }) => Math.max(deepest, 1 + depthOf(under)), 0)

const widthOf = ({ under = [] }: TableHeading): number =>
  under.length === 0 ? 1 : under.reduce((all, one) => all + widthOf(one), 0)

/** The columns that the headings stand over, from left to right. */
export const columnsUnder = (headings: readonly TableHeading[]): string[] =>
  headings.flatMap(({ column, under = [] }) => [...(column === undefined ? [] : [column]), ...columnsUnder(under)])

/** One row for each level; what has nothing under it reaches down to the values. */
export function headerRows(headings: readonly TableHeading[]): ManuscriptCell[][] {
  const depth = depthOf(headings)
  const rows: ManuscriptCell[][] = Array.from({ length: depth }, () => [])
  const place = (all: readonly TableHeading[], level: number): void => {
    for (const one of all) {
      const { title, under = [] } = one
      const rowSpan = under.length === 0 ? depth - level : 1
      rows[level]?.push(heading(title, { columnSpan: widthOf(one), rowSpan }))
      place(under, level + 1)
    }
  }
  place(headings, 0)
  return rows
}
