/** What one check says again and again of one place has one cause: a row left out, a heading turned, a paragraph from elsewhere. */
import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Category } from '../check.ts'
import { joined, type Observed, severityOf, spanKey } from './observed.ts'

/** Fewer are told one by one. */
const FEWEST_ALIKE = 5
/** Of its checks, each holds a paragraph against the tables as a whole. */
const AGAINST_TABLES: Category = 'table-text'

/** Observations of one check that share a place, as one; remarks are left as they are. */
export function withoutRepeats(observed: readonly Observed[], disclosure: Disclosure): Observed[] {
  const merged = new Map<Observed, Observed>()
  const gone = new Set<Observed>()
  const places = placesCitedOften(observed, disclosure)
  for (const { place, by } of places) {
    const alike = by.filter((one) => !gone.has(one))
    const [first, ...others] = alike
    const culprit = first?.observation.evidence.find((span) => placesOf(span, first, disclosure).includes(place))
    if (first === undefined || culprit === undefined || alike.length < FEWEST_ALIKE) continue
    for (const one of alike) gone.add(one)
    merged.set(first, joined(first, others, '同一处还有另外', culprit))
  }
  return observed.flatMap((one) => merged.get(one) ?? (gone.has(one) ? [] : one))
}

/** The places that so many observations of one check and one severity cite, the most cited first. */
function placesCitedOften(
  observed: readonly Observed[],
  disclosure: Disclosure,
): { readonly place: string; readonly by: readonly Observed[] }[] {
  const cited = new Map<string, { place: string; by: Observed[] }>()
  for (const one of observed) {
    const severity = severityOf(one)
    if (severity === 'info') continue
    const places = new Set(one.observation.evidence.flatMap((span) => placesOf(span, one, disclosure)))
    for (const place of places) {
      const key = `${one.check.id} ${severity} ${place}`
      const known = cited.get(key)
      if (known === undefined) cited.set(key, { place, by: [one] })
      else known.by.push(one)
    }
  }
  return [...cited.values()].filter(({ by }) => by.length >= FEWEST_ALIKE).sort((a, b) => b.by.length - a.by.length)
}

/** The words themselves; in a table their cell and their row, too, and beside tables their paragraph. */
function placesOf(span: Span, { check }: Observed, { document }: Disclosure): string[] {
  const { block, cell } = span
  const table = document.blocks[block]
  if (cell === undefined || table?.kind !== 'table')
    return check.category === AGAINST_TABLES && table?.kind === 'paragraph' ? [`paragraph ${block}`] : [spanKey(span)]
  const row = table.cells[cell]?.row
  return [`cell ${block} ${cell}`, ...(row === undefined ? [] : [`row ${block} ${row}`])]
}
