/** What one check says of row after row has one cause: two headings that changed places, a column that is another's. */
import type { Disclosure } from '@mingzhang/disclosure'
import type { Cell, Document, Span } from '@mingzhang/documents'
import { headingsAbove } from '../table-relations/headings-above.ts'
import { MergedObservations } from './merged-observations.ts'
import { groupsBy, joined, type Observed, severityOf } from './observed.ts'

/** Fewer rows may be wrong for reasons of their own. */
const FEWEST_ROWS = 5

/** Observations of one check that each cite one row of a statutory table, or two such tables in the same columns, many of them, as one; remarks are left as they are. */
export function withoutRows(observed: readonly Observed[], disclosure: Disclosure): Observed[] {
  const alike = groupsBy(observed, (one) => {
    const place = severityOf(one) === 'info' ? undefined : placeOf(one, disclosure)
    return place === undefined ? undefined : `${one.check.id} ${severityOf(one)} ${place}`
  })
  const merged = new MergedObservations()
  for (const same of alike) {
    const [first, ...others] = same
    const headings = headingsOf(same, disclosure)
    const culprit = headings[0]
    if (first === undefined || culprit === undefined || same.length < FEWEST_ROWS) continue
    merged.merge(joined(ofColumns(first, headings), others, '各行还有另外', culprit), [first, ...others])
  }
  return merged.toldOf(observed)
}

function ofColumns({ check, observation }: Observed, headings: readonly Span[]): Observed {
  const { message, evidence, severity } = observation
  return {
    check,
    observation: {
      message: `多行同样不符，疑栏目错位或者表头有误：${message}`,
      evidence: [...headings, ...evidence],
      ...(severity === undefined ? {} : { severity }),
    },
  }
}

/** The table of which an observation cites a single row, or the columns of the tables that it cites; none where it cites something else. */
function placeOf({ observation: { evidence } }: Observed, disclosure: Disclosure): string | undefined {
  const isStatutory = ({ block }: Span): boolean =>
    disclosure.statutoryTables.some(({ blocks }) => blocks.includes(block))
  const cells = evidence.filter(isStatutory).flatMap((span) => cellAt(disclosure.document, span) ?? [])
  if (cells.length < evidence.length) return undefined
  const blocks = new Set(cells.map(({ block }) => block))
  if (blocks.size > 1) return [...new Set(cells.map(({ block, column }) => `${block}:${column}`))].sort().join(' ')
  return new Set(cells.map(({ row }) => row)).size === 1 ? [...blocks].join() : undefined
}

/** The headings right above the columns that so many of the rows cite. */
function headingsOf(same: readonly Observed[], { document }: Disclosure): Span[] {
  const columns = new Map<string, { count: number; span: Span }>()
  for (const span of same.flatMap(({ observation }) => observation.evidence)) {
    const cell = cellAt(document, span)
    if (cell === undefined) continue
    const key = `${cell.block}:${cell.column}`
    const known = columns.get(key)
    if (known === undefined) columns.set(key, { count: 1, span })
    else known.count++
  }
  return [...columns.values()]
    .filter(({ count }) => count >= FEWEST_ROWS)
    .flatMap(({ span }) => headingsAbove(document, span).slice(-1))
}

/** The cell of a table that a span stands in. */
function cellAt(
  { blocks }: Document,
  { block, cell }: Span,
): (Pick<Cell, 'row' | 'column'> & { block: number }) | undefined {
  const table = blocks[block]
  const found = table?.kind === 'table' && cell !== undefined ? table.cells[cell] : undefined
  return found === undefined ? undefined : { block, row: found.row, column: found.column }
}
