/** Automatic numbers of headings that hold in both versions: with all changes accepted, and with all of them rejected. */
import type { ManuscriptHeading } from '../../manuscript.ts'
import type { Change } from '../revision/revision.ts'
import { type HeadingNumbers, headingNumbers } from './heading-numbers.ts'

interface NumberedHeading {
  readonly heading: ManuscriptHeading
  readonly before: ManuscriptHeading | undefined
  readonly change: Change | undefined
}

/** Lists of the later version, with the headings that only the earlier one has; where that fails, numbers are typed. */
export function revisedNumbers(headings: readonly NumberedHeading[]): HeadingNumbers {
  const { lists, listOf: later } = listsOf(headings, 'deleted', ({ heading }) => heading)
  if (headings.every(({ before, change }) => before === undefined && change === undefined))
    return { lists, listOf: headings.map((heading) => later.get(heading)) }
  const { listOf: earlier } = listsOf(headings, 'inserted', ({ heading, before }) => before ?? heading)
  const renamed = commonLists(headings, earlier, later)
  if (renamed === undefined) return { lists: 0, listOf: headings.map(() => undefined) }
  let all = lists
  const listOf = headings.map((heading) => {
    if (heading.change !== 'deleted') return later.get(heading)
    const list = earlier.get(heading)
    if (list !== undefined && !renamed.has(list)) renamed.set(list, all++)
    return list === undefined ? undefined : renamed.get(list)
  })
  return { lists: all, listOf }
}

type Lists = ReadonlyMap<NumberedHeading, number | undefined>

function listsOf(
  headings: readonly NumberedHeading[],
  absent: Change,
  formOf: (heading: NumberedHeading) => ManuscriptHeading,
): { readonly lists: number; readonly listOf: Lists } {
  const present = headings.filter(({ change }) => change !== absent)
  const { lists, listOf } = headingNumbers(present.map(formOf))
  return { lists, listOf: new Map(present.map((heading, order) => [heading, listOf[order]])) }
}

/** The later list for each earlier one; nothing where the headings of one list are in several of the other. */
function commonLists(
  headings: readonly NumberedHeading[],
  earlier: Lists,
  later: Lists,
): Map<number, number> | undefined {
  const renamed = new Map<number, number>()
  for (const heading of headings) {
    if (heading.change !== undefined) continue
    const [from, to] = [earlier.get(heading), later.get(heading)]
    if (from === undefined && to === undefined) continue
    if (from === undefined || to === undefined || (renamed.get(from) ?? to) !== to) return undefined
    renamed.set(from, to)
  }
  return new Set(renamed.values()).size === renamed.size ? renamed : undefined
}
