import { printStated } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { structureMatches } from '../../chart-relations/structure-charts.ts'
import type { Check, Observation } from '../../check.ts'
import { readings } from '../../relations/readings.ts'
import { analyseTables } from '../../table-relations/table-analysis.ts'
import type { Quantity, TableRelation } from '../../table-relations/table-relation.ts'

/** One figure, printed twice to the same place, once a unit of that place higher: rounding leaves it open, a reader does not. */
export const lastPlace: Check = {
  id: 'last-place',
  category: 'cross-section',
  severity: 'info',
  title: '同一数据在各处保留的小数位数相同，末位也应相同。',
  basis: '文内关系 K18：同一事项只有一个数；末位之差可能由四舍五入产生，只作提示。',
  example: {
    wrong: '2022年本年支出合计100.01万元……（绩效自评报告）部门总支出100.02万元。',
    right: '2022年本年支出合计100.01万元……（绩效自评报告）部门总支出100.01万元。',
  },
  *run(disclosure) {
    const pairs = pairsOfTables(disclosure)
    const found = [...inText(disclosure), ...besideTables(pairs), ...inCharts(disclosure)]
    // Where so many agree to the last place, the only figure that does not was not rounded in another way, unless sums tell so.
    const isSlip =
      isOneFigure(found) && pairs.filter(areSame).length >= FEWEST_ALIKE && !isRoundedApart(disclosure, pairs)
    const [first] = found
    if (isSlip && first !== undefined) {
      // One figure is one finding, with all that has it otherwise.
      yield { ...first, evidence: found.flatMap(({ evidence }) => evidence), severity: 'warning' }
      return
    }
    yield* found
  },
}

const FEWEST_ALIKE = 20

/** Whether all observations have one figure in common. */
const isOneFigure = ([first, ...others]: readonly Observation[]): boolean =>
  first?.evidence.some((span) =>
    others.every(({ evidence }) =>
      evidence.some(({ block, cell, start }) => block === span.block && cell === span.cell && start === span.start),
    ),
  ) === true

/** Whether figures that differ each add up to the last place: one was rounded from its sum, one added from what was rounded. */
function isRoundedApart(disclosure: Disclosure, pairs: readonly Pair[]): boolean {
  const exact = new Set(analyseTables(disclosure).relations.flatMap(exactSum))
  return pairs.some(
    ([left, right]) => areOneApart(left, right) && [left, right].every((one) => exact.has(placeOf(one))),
  )
}

/** The places of a total and of what it is added from, where not even the last place is open. */
function exactSum({ relation, terms }: TableRelation): string[] {
  const told = terms.filter(({ quantity }) => quantity.stated !== undefined)
  const decimals = new Set(told.map(({ quantity }) => quantity.stated?.decimals))
  const rest = told.reduce((sum, { quantity, sign }) => sum + BigInt(sign) * (quantity.stated?.digits ?? 0n), 0n)
  const isExact = relation === '=' && told.length > 2 && decimals.size === 1 && rest === 0n
  return isExact ? told.map(({ quantity }) => placeOf(quantity)) : []
}

const placeOf = ({ span }: Quantity): string => `${span.block} ${span.cell} ${span.start}`

const PRINTED = /^(-?[\d,]+)\.(\d+)(\D*)$/

/** A printed amount as whole units of its last place, its places and its unit. */
function unitsOf(printed: string): { units: bigint; kind: string } | undefined {
  const [, whole, places, unit] = PRINTED.exec(printed) ?? []
  if (whole === undefined || places === undefined) return undefined
  return { units: BigInt(`${whole.replaceAll(',', '')}${places}`), kind: `${places.length} ${unit}` }
}

function* inText(disclosure: Disclosure): Generator<Observation> {
  for (const stated of readings(disclosure).values()) {
    const [first, ...others] = stated
    const unlike = others.filter(({ printed }) => printed !== first?.printed)
    const one = first === undefined || unlike.length === 0 ? undefined : unitsOf(first.printed)
    if (first === undefined || one === undefined) continue
    for (const other of unlike) {
      const two = unitsOf(other.printed)
      if (two === undefined || two.kind !== one.kind || !areNext(one.units, two.units)) continue
      yield observed(first.printed, other.printed, [...other.spans, ...first.spans])
    }
  }
}

/** A figure of a table and the one that equals it. */
type Pair = readonly [Quantity, Quantity]

const pairsOfTables = (disclosure: Disclosure): Pair[] =>
  analyseTables(disclosure).relations.flatMap(({ relation, terms }): Pair[] => {
    if (relation !== '=') return []
    // A total of one part alone is that part: blank cells are nothing at all.
    const [one, other, third] = terms.filter(({ quantity }) => quantity.stated !== undefined)
    if (one === undefined || other === undefined || third !== undefined || one.sign === other.sign) return []
    const [left, right] = [one.quantity, other.quantity]
    if (left.unit !== right.unit || left.stated?.decimals !== right.stated?.decimals) return []
    return left.stated?.decimals === 0 ? [] : [[left, right]]
  })

const areSame = ([left, right]: Pair): boolean => left.stated?.digits === right.stated?.digits

const areOneApart = (left: Quantity, right: Quantity): boolean =>
  left.stated !== undefined && right.stated !== undefined && areNext(left.stated.digits, right.stated.digits)

function* besideTables(pairs: readonly Pair[]): Generator<Observation> {
  for (const [left, right] of pairs)
    if (areOneApart(left, right)) yield observed(print(left), print(right), [left.span, right.span])
}

/** Charts drop zeros at the end. */
const CHART_DECIMALS = 2

function* inCharts(disclosure: Disclosure): Generator<Observation> {
  for (const { chart, point, fact, agrees } of structureMatches(disclosure)) {
    const { stated, unit, span } = fact.figure
    const places = CHART_DECIMALS - point.stated.decimals
    if (!agrees || chart.scale !== 'amount' || unit.word !== '万元' || stated.decimals !== CHART_DECIMALS || places < 0)
      continue
    if (!areNext(point.stated.digits * 10n ** BigInt(places), stated.digits)) continue
    yield observed(`图中“${point.category}”${printStated(point.stated)}`, `正文${printStated(stated)}`, [
      point.span,
      span,
    ])
  }
}

const areNext = (a: bigint, b: bigint): boolean => a - b === 1n || b - a === 1n

const print = ({ name, stated, unit }: Quantity): string => {
  if (stated === undefined) return name
  const digits = `${stated.digits}`.padStart(stated.decimals + 1, '0')
  return `${name}${digits.slice(0, -stated.decimals)}.${digits.slice(-stated.decimals)}${unit}`
}

const observed = (a: string, b: string, evidence: readonly Span[]): Observation => ({
  message: `同一数据一处为${a}，另一处为${b}，末位不同，请核实是否由四舍五入产生。`,
  evidence,
})
