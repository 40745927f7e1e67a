/** What one check says of the same rows column after column has one cause: a row of the table that is left out or misplaced. */
import type { Disclosure } from '@mingzhang/disclosure'
import { MergedObservations } from './merged-observations.ts'
import { groupsBy, joined, type Observed, severityOf } from './observed.ts'

/** A single row may hold several mistakes. */
const FEWEST_ROWS = 2

/** Observations of one check that cite the same rows of one table, as one; remarks are left as they are. */
export function withoutColumns(observed: readonly Observed[], disclosure: Disclosure): Observed[] {
  const alike = groupsBy(observed, (one) => {
    const rows = severityOf(one) === 'info' ? undefined : rowsOf(one, disclosure)
    return rows === undefined ? undefined : `${one.check.id} ${severityOf(one)} ${rows}`
  })
  const merged = new MergedObservations()
  for (const [first, ...others] of alike) {
    const culprit = first?.observation.evidence[0]
    if (first === undefined || culprit === undefined || others.length === 0) continue
    merged.merge(joined(first, others, '同样各行还有另外', culprit), [first, ...others])
  }
  return merged.toldOf(observed)
}

/** The rows of the one table that an observation cites; none where it cites something else. */
function rowsOf({ observation: { evidence } }: Observed, { document }: Disclosure): string | undefined {
  const rows = new Set<number>()
  for (const { block, cell } of evidence) {
    const table = document.blocks[block]
    const row = cell === undefined || table?.kind !== 'table' ? undefined : table.cells[cell]?.row
    if (row === undefined || block !== evidence[0]?.block) return undefined
    rows.add(row)
  }
  return rows.size < FEWEST_ROWS ? undefined : `${evidence[0]?.block} ${[...rows].sort((a, b) => a - b).join(' ')}`
}
