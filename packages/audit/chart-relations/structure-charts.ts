/** Charts that show how a total is made up (收入结构, 支出结构, “三公”结构), against the sentence that says so. */
import { gap, type Interval, overlap, percentOf, sum } from '@mingzhang/accounts'
import { conceptOf, type Disclosure, type Fact, plainLabel, rolesOf, type SectionRole } from '@mingzhang/disclosure'
import { factValue, figureValue } from '../relations/relation.ts'
import { type ChartPoint, pointAmount, pointPercent, type ReadChart, readCharts } from './chart-values.ts'

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

interface Structure {
  readonly items: readonly Fact[]
  readonly byConcept: ReadonlyMap<string, Fact>
  readonly byName: ReadonlyMap<string, Fact>
  readonly roles: readonly SectionRole[]
}

const found = new WeakMap<Disclosure, StructureMatch[]>()

/** Worked out once for a disclosure. */
export function structureMatches(disclosure: Disclosure): StructureMatch[] {
  const known = found.get(disclosure) ?? matchesOf(disclosure, readCharts(disclosure.document))
  found.set(disclosure, known)
  return known
}

function matchesOf(disclosure: Disclosure, charts: readonly ReadChart[]): StructureMatch[] {
  if (charts.length === 0) return []
  const structures = structuresOf(disclosure)
  const shares = new Map(disclosure.shares.map((share) => [share.part.figure.id, share.percent]))
  return charts.flatMap((chart) => {
    const points = chart.points.filter((point) => !/\d{4}年?/.test(point.category) && isOfYear(point, disclosure.year))
    const [best, second] = structures
      .map((structure) => matchesWith(chart, points, structure, (fact) => shares.get(fact.figure.id)))
      .filter(
        (matches) =>
          matches.filter(({ named }) => named).length * 2 >= points.length && matches.some(({ named }) => named),
      )
      .sort((a, b) => strength(b) - strength(a))
    if (best === undefined || points.length < 2) return []
    const undecided = second !== undefined && strength(second) === strength(best) && best.some(({ agrees }) => !agrees)
    return undecided ? [] : best
  })
}

const strength = (matches: readonly StructureMatch[]): number =>
  matches.length + 10 * matches.filter(({ agrees }) => agrees).length

const isOfYear = ({ series }: ChartPoint, year: number | undefined): boolean => {
  const named = /(\d{4})年?/.exec(series)?.[1]
  return named === undefined || year === undefined || Number(named) === year
}

function structuresOf(disclosure: Disclosure): Structure[] {
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
    const firsts = firstOfEach(items)
    const byConcept = new Map(firsts.map((fact) => [fact.concept.key, fact]))
    const byName = new Map(firsts.map((fact) => [shortName(fact.concept.label), fact]))
    byName.delete('')
    return [{ items: firsts, byConcept, byName, roles }]
  })
}

/** The first statement of each concept: the sentence that lists the structure comes before the details. */
function firstOfEach(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>()
  return facts.filter(({ concept }) => !seen.has(concept.key) && seen.add(concept.key))
}

function matchesWith(
  chart: ReadChart,
  points: readonly ChartPoint[],
  structure: Structure,
  shareOf: (fact: Fact) => Fact['figure'] | undefined,
): StructureMatch[] {
  const named = new Map<ChartPoint, Fact>()
  for (const point of points) {
    const fact = sameName(point.category, structure)
    if (fact !== undefined) named.set(point, fact)
  }
  const total = sum([...new Set(named.values())].map(factValue))
  const complete = named.size === points.length
  const agree = (point: ChartPoint, fact: Fact): boolean =>
    agrees(chart, point, fact, shareOf(fact), complete ? total : undefined)
  const isTold = (fact: Fact): boolean => chart.scale === 'amount' || shareOf(fact) !== undefined
  const rest = structure.items.filter((item) => ![...named.values()].includes(item))
  return points.flatMap((point): StructureMatch[] => {
    const fact = named.get(point)
    if (fact !== undefined) return [{ chart, point, fact, named: true, agrees: agree(point, fact) }]
    const renamed = point.stated.digits === 0n ? undefined : rest.find((item) => isTold(item) && agree(point, item))
    return renamed === undefined ? [] : [{ chart, point, fact: renamed, named: false, agrees: true }]
  })
}

function agrees(
  chart: ReadChart,
  point: ChartPoint,
  fact: Fact,
  share: Fact['figure'] | undefined,
  total: Interval | undefined,
): boolean {
  if (chart.scale === 'amount') return overlap(pointAmount(chart, point), factValue(fact))
  const shown = pointPercent(chart, point)
  const computed = total === undefined ? undefined : percentOf(factValue(fact), total)
  const expected = [...(share === undefined ? [] : [figureValue(share)]), ...(computed === undefined ? [] : [computed])]
  // shares are nudged by one unit in the last place so that they add to 100
  return expected.length === 0 || expected.some((value) => gap(shown, value) <= shown.high - shown.low)
}

function sameName(category: string, { byConcept, byName, roles }: Structure): Fact | undefined {
  return byName.get(shortName(category)) ?? byConcept.get(conceptOf(category, roles).key)
}

/** A category without number, level mark and the closing words that some write and some do not. */
const shortName = (name: string): string =>
  plainLabel(name.normalize('NFKC'))
    .replace(/[()（）、]/g, '')
    .replace(/(?:类|款|项)?(?:支出|收入|经费|费用|费|决算)+$/, '')
    .replace(/[类款项]$/, '')
