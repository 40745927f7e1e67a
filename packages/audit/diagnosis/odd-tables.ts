/** A table that was left blank, or is another unit's, contradicts the others row after row: that has one cause. */
import type { Disclosure, StatutoryTable } from '@mingzhang/disclosure'
import type { Category } from '../check.ts'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { analyseTables } from '../table-relations/table-analysis.ts'
import { MergedObservations } from './merged-observations.ts'
import { joined, type Observed, severityOf } from './observed.ts'

/** What compares tables with each other and with the text. */
const BETWEEN_TABLES: Category = 'table-text'
/** A table without any figure may be contradicted twice; others hold rows that are wrong for reasons of their own. */
const FEWEST_OF_BLANK = 2
const FEWEST = 6
/** So many more contradictions are left of it than of any other, agreements taken off. */
const FEWEST_MORE = 2

/** The contradictions of a table that stands out, as one; of several such tables as one each. */
export function withoutOddTables(observed: readonly Observed[], disclosure: Disclosure): Observed[] {
  const merged = new MergedObservations()
  const open = (): Observed[] => observed.filter((one) => !merged.has(one) && isBetweenTables(one))
  for (let odd = oddTable(open(), disclosure); odd !== undefined; odd = oddTable(open(), disclosure)) {
    const [first, ...others] = odd.by
    const culprit = odd.table.title ?? first?.observation.evidence[0]
    if (first === undefined || culprit === undefined) break
    merged.merge(joined(aboutTable(first, odd.table), others, '同一张表还有另外', culprit), [first, ...others])
  }
  return merged.toldOf(observed)
}

const isBetweenTables = (one: Observed): boolean => one.check.category === BETWEEN_TABLES && severityOf(one) === 'error'

interface CitedTable {
  readonly table: StatutoryTable
  readonly by: readonly Observed[]
  /** Contradictions less agreements. */
  readonly weight: number
}

/** The table that most of the contradictions are about, where it stands out among the others. */
function oddTable(open: readonly Observed[], disclosure: Disclosure): CitedTable | undefined {
  const [odd, next] = citedTables(open, disclosure)
  if (odd === undefined || isBlank(odd)) return odd
  return odd.by.length >= FEWEST && odd.weight - Math.max(next?.weight ?? 0, 0) >= FEWEST_MORE ? odd : undefined
}

/** Blank ones first, then by their weight. */
function citedTables(open: readonly Observed[], disclosure: Disclosure): CitedTable[] {
  const tableOf = new Map(disclosure.statutoryTables.flatMap((table) => table.blocks.map((block) => [block, table])))
  const cited = new Map<StatutoryTable, Observed[]>()
  for (const one of open) {
    const { evidence, expected } = one.observation
    // Where it is known what a figure should be, the others cited with it are right.
    const doubted = expected === undefined ? evidence : evidence.slice(0, 1)
    const tables = doubted.flatMap(({ block, cell }) => (cell === undefined ? [] : (tableOf.get(block) ?? [])))
    for (const table of new Set(tables)) {
      const by = cited.get(table)
      if (by === undefined) cited.set(table, [one])
      else by.push(one)
    }
  }
  const agreements = agreementsOf(disclosure)
  return [...cited]
    .map(([table, by]) => ({ table, by, weight: by.length - (agreements.get(table) ?? 0) }))
    .sort((a, b) => Number(isBlank(b)) - Number(isBlank(a)) || b.weight - a.weight)
}

const isBlank = ({ table, by }: CitedTable): boolean => table.empty && by.length >= FEWEST_OF_BLANK

/** How often figures of a table equal those of other tables or of the text. */
const agreementsOf = oncePerDisclosure((disclosure): ReadonlyMap<StatutoryTable, number> => {
  const agreements = new Map<StatutoryTable, number>()
  for (const { holds, relation, terms } of analyseTables(disclosure).relations) {
    const tables = new Set(terms.map(({ quantity }) => quantity.table))
    const isStated = terms.some(({ quantity: { stated } }) => stated !== undefined && stated.digits !== 0n)
    if (!holds || relation !== '=' || tables.size < 2 || !isStated) continue
    for (const table of tables) if (table !== undefined) agreements.set(table, (agreements.get(table) ?? 0) + 1)
  }
  return agreements
})

function aboutTable({ check, observation }: Observed, { empty, form }: StatutoryTable): Observed {
  const { message, evidence, severity } = observation
  const about = empty
    ? `《${form.title}》没有数，而其他附表或者文中有：`
    : `《${form.title}》与其他附表、文中多处不符，疑整张表取自其他单位或者年度：`
  return {
    check,
    observation: { message: `${about}${message}`, evidence, ...(severity === undefined ? {} : { severity }) },
  }
}
