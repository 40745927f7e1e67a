/** Charts that show how a total is made up (收入结构, 支出结构, “三公”结构), against the sentence that says so. */
import { gap, type Interval, overlap, percentOf, sum } from '@mingzhang/accounts'
import { conceptOf, type Disclosure, type Fact, plainLabel, rolesOf, type SectionRole } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { factValue, figureValue } from '../relations/relation.ts'
import type { ChartPoint } from './chart-point.ts'
import { pointAmount, pointPercent, type ReadChart, readCharts } from './chart-values.ts'

const STRUCTURES: readonly SectionRole[] = [
  'income',
  'expenditure',
  'general-budget-structure',
  'three-public-total',
  'three-public-detail',
]

export interface StructureMatch {
  readonly chart: ReadChart
  readonly point: ChartPoint
  readonly fact: Fact
  /** The text names it as the chart does. */
  readonly named: boolean
  /** The values agree. */
  readonly agrees: boolean
}

/** A statement of the text with what it stands for. */
interface Item {
  readonly fact: Fact
  readonly value: Interval
  /** Its share of the whole as stated, in percent. */
  readonly share: Interval | undefined
}

interface Structure {
  readonly items: readonly Item[]
  readonly byConcept: ReadonlyMap<string, Item>
  readonly byName: ReadonlyMap<string, Item>
  readonly roles: readonly SectionRole[]
  /** Index of the section that tells it. */
  readonly section: number
}

/** A point with what it shows, as an amount or a share. */
interface ShownPoint {
  readonly point: ChartPoint
  readonly name: string
  readonly value: Interval
}

export const structureMatches = oncePerDisclosure((disclosure): readonly StructureMatch[] => {
  const charts = readCharts(disclosure)
  if (charts.length === 0) return []
  const structures = structuresOf(disclosure)
  return charts.flatMap((chart) => {
    const points = chart.points
      .filter((point) => !/\d{4}年?/.test(point.category) && isOfYear(point, disclosure.year))
      .map((point) => shownBy(chart, point))
    // One piece alone is a structure only where the title says so.
    if (points.length === 0 || areBothSides(points) || (points.length === 1 && !/结构|构成/.test(chart.title)))
      return []
    const conceptsIn = conceptsOf(points)
    const [best, second] = structures
      .flatMap((structure) => {
        const named = namedPoints(points, structure, conceptsIn(structure.roles))
        return named.size > 0 && named.size * 2 >= points.length
          ? [{ matches: matchesWith(chart, points, structure, named), beside: isBeside(disclosure, chart, structure) }]
          : []
      })
      .sort((a, b) => strength(b.matches) - strength(a.matches) || Number(b.beside) - Number(a.beside))
    if (best === undefined) return []
    const tied = second !== undefined && strength(second.matches) === strength(best.matches)
    const undecided = tied && best.beside === second.beside && best.matches.some(({ agrees }) => !agrees)
    return undecided ? [] : best.matches
  })
})

/** `财政拨款收入` beside `财政拨款支出`: two totals that balance, and no pieces of one. */
const areBothSides = (points: readonly ShownPoint[]): boolean =>
  points.every(({ point: { category } }) => /(?:收入|支出)$/.test(category)) &&
  points.some(({ point: { category } }) => category.endsWith('收入')) &&
  points.some(({ point: { category } }) => category.endsWith('支出'))

/** The chart stands in the section that tells this structure. */
const isBeside = ({ sections }: Disclosure, { block }: ReadChart, { section }: Structure): boolean => {
  const own = sections[section]
  return own !== undefined && block >= own.start && block < own.end
}

const shownBy = (chart: ReadChart, point: ChartPoint): ShownPoint => ({
  point,
  name: shortName(point.category),
  value: chart.scale === 'amount' ? pointAmount(chart, point) : pointPercent(chart, point),
})

const strength = (matches: readonly StructureMatch[]): number =>
  matches.length + 10 * matches.filter(({ agrees }) => agrees).length

const isOfYear = ({ series }: ChartPoint, year: number | undefined): boolean => {
  const named = /(\d{4})年?/.exec(series)?.[1]
  return named === undefined || year === undefined || Number(named) === year
}

function structuresOf(disclosure: Disclosure): Structure[] {
  const shares = new Map(disclosure.shares.map((share) => [share.part.figure.id, figureValue(share.percent)]))
  const bySection = new Map<number, Fact[]>()
  for (const fact of disclosure.facts) {
    if (fact.figure.unit.measure !== 'amount' || fact.year !== disclosure.year) continue
    const items = bySection.get(fact.figure.section)
    if (items === undefined) bySection.set(fact.figure.section, [fact])
    else items.push(fact)
  }
  return [...bySection].flatMap(([section, items]) => {
    const roles = rolesOf(disclosure.sections, section)
    if (roles[0] === undefined || !STRUCTURES.includes(roles[0])) return []
    const firsts = firstOfEach(items).map((fact): Item => {
      return { fact, value: factValue(fact), share: shares.get(fact.figure.id) }
    })
    const byConcept = new Map(firsts.map((item) => [item.fact.concept.key, item]))
    const byName = new Map(firsts.map((item) => [shortName(item.fact.concept.label), item]))
    byName.delete('')
    return [{ items: firsts, byConcept, byName, roles, section }]
  })
}

/** The first statement of each concept: the sentence that lists the structure comes before the details. */
function firstOfEach(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>()
  return facts.filter(({ concept }) => !seen.has(concept.key) && seen.add(concept.key))
}

/** The concept key of each point in sections of some roles; most structures of a text share theirs. */
function conceptsOf(points: readonly ShownPoint[]): (roles: readonly SectionRole[]) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (roles) => {
    const before = known.get(roles.join())
    if (before !== undefined) return before
    const concepts = points.map(({ point }) => conceptOf(point.category, roles).key)
    known.set(roles.join(), concepts)
    return concepts
  }
}

function namedPoints(
  points: readonly ShownPoint[],
  { byConcept, byName }: Structure,
  concepts: readonly string[],
): Map<ShownPoint, Item> {
  const named = new Map<ShownPoint, Item>()
  for (const [index, shown] of points.entries()) {
    const item = byName.get(shown.name) ?? byConcept.get(concepts[index] ?? '')
    if (item !== undefined) named.set(shown, item)
  }
  return named
}

function matchesWith(
  chart: ReadChart,
  points: readonly ShownPoint[],
  { items }: Structure,
  named: ReadonlyMap<ShownPoint, Item>,
): StructureMatch[] {
  const told = new Set(named.values())
  const total = named.size === points.length ? sum([...told].map(({ value }) => value)) : undefined
  const agree = (shown: ShownPoint, item: Item): boolean =>
    chart.scale === 'amount' ? overlap(shown.value, item.value) : agreesInPercent(shown, item, total)
  const rest = items.filter((item) => !told.has(item) && (chart.scale === 'amount' || item.share !== undefined))
  const matches = points.flatMap((shown): StructureMatch[] => {
    const { point } = shown
    const item = named.get(shown)
    if (item !== undefined) return [{ chart, point, fact: item.fact, named: true, agrees: agree(shown, item) }]
    const renamed = point.stated.digits === 0n ? undefined : rest.find((other) => agree(shown, other))
    return renamed === undefined ? [] : [{ chart, point, fact: renamed.fact, named: false, agrees: true }]
  })
  return [...matches, ...lastOf(chart, points, matches, rest)]
}

/** The one piece that is left, of another name and value, where all others agree: it shows the one share that is left. */
function lastOf(
  chart: ReadChart,
  points: readonly ShownPoint[],
  matches: readonly StructureMatch[],
  rest: readonly Item[],
): StructureMatch[] {
  const [last, another] = points.filter(({ point }) => matches.every((match) => match.point !== point))
  const left = rest.filter(
    ({ fact, share }) => share !== undefined && share.high > 0n && matches.every((match) => match.fact !== fact),
  )
  const [only, second] = left
  const isCertain = chart.scale !== 'amount' && matches.length >= FEWEST_OTHERS && matches.every(({ agrees }) => agrees)
  if (last === undefined || another !== undefined || only === undefined || second !== undefined || !isCertain) return []
  return [{ chart, point: last.point, fact: only.fact, named: false, agrees: false }]
}

const FEWEST_OTHERS = 2

/** By the share as stated, or as it follows from the amounts where the chart shows all of them. */
function agreesInPercent({ value }: ShownPoint, { value: amount, share }: Item, total: Interval | undefined): boolean {
  const computed = total === undefined ? undefined : percentOf(amount, total)
  const expected = [share, computed].filter((percent) => percent !== undefined)
  // shares are nudged by one unit in the last place so that they add to 100
  return expected.length === 0 || expected.some((percent) => gap(value, percent) <= value.high - value.low)
}

/** A category without number, level mark and the closing words that some write and some do not. */
const shortName = (name: string): string =>
  plainLabel(name.normalize('NFKC'))
    .replace(/[()（）、]/g, '')
    .replace(/(?:类|款|项)?(?:支出|收入|经费|费用|费|决算)+$/, '')
    .replace(/[类款项]$/, '')
