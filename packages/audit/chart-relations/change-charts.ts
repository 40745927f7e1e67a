/** Charts that set this year beside the last (收、支总计变动, 一般公共预算支出变动), against the text. */
import { add, type Interval, overlap, subtract } from '@mingzhang/accounts'
import { DEPARTMENT, type Disclosure, type Fact } from '@mingzhang/disclosure'
import { factValue, figureValue } from '../relations/relation.ts'
import type { ChartPoint } from './chart-point.ts'
import { pointAmount, type ReadChart } from './chart-values.ts'

/** What a chart shows, by the words of its title or caption; the first that matches. */
const SUBJECTS: readonly { readonly words: RegExp; readonly concept: string }[] = [
  { words: /[“"]?三公[”"]?经费.{0,20}(?:变动|对比|比较)/, concept: 'three' },
  { words: /财政拨款收(?:入)?[、，]?(?:财政拨款)?支/, concept: 'fiscal.total' },
  { words: /一般公共预算(?:财政拨款)?支出/, concept: 'general' },
  { words: /收(?:入)?[、，]?支(?:出)?/, concept: 'total' },
]

export interface ChangeMismatch {
  readonly chart: ReadChart
  readonly point: ChartPoint
  readonly year: number
  readonly expected: Interval
  readonly fact: Fact
}

export function changeMismatches(disclosure: Disclosure, charts: readonly ReadChart[]): ChangeMismatch[] {
  const { year } = disclosure
  if (year === undefined) return []
  return charts.flatMap((chart) => {
    const dated = chart.points.flatMap((point) => {
      const of = yearOf(point)
      return of === undefined ? [] : [{ point, of }]
    })
    if (chart.scale !== 'amount' || new Set(dated.map(({ of }) => of)).size < 2) return []
    const concepts = conceptsOf(chart)
    return concepts.length > 0
      ? mismatchesOf(disclosure, chart, dated, concepts)
      : withoutName(disclosure, chart, dated)
  })
}

interface Dated {
  readonly point: ChartPoint
  readonly of: number
}

function mismatchesOf(
  disclosure: Disclosure,
  chart: ReadChart,
  dated: readonly Dated[],
  concepts: readonly string[],
): ChangeMismatch[] {
  const { year = 0 } = disclosure
  const told = disclosure.facts.filter((fact) => isStatementOf(fact, concepts, year))
  return dated.flatMap(({ point, of }) => {
    const shown = pointAmount(chart, point)
    const stated =
      of === year
        ? told.map((fact) => ({ fact, value: factValue(fact) }))
        : of === year - 1
          ? basesOf(disclosure, concepts)
          : []
    const [first] = stated
    if (first === undefined || stated.some(({ value }) => overlap(value, shown))) return []
    return [{ chart, point, year: of, expected: first.value, fact: first.fact }]
  })
}

/** A chart of two years that says of nothing what it shows is of that of which it shows one of the two, or both in each other's place. */
function withoutName(disclosure: Disclosure, chart: ReadChart, dated: readonly Dated[]): ChangeMismatch[] {
  const [one, other, ...more] = dated
  if (chart.title !== '' || one === undefined || other === undefined || more.length > 0) return []
  const found = SUBJECTS.map(({ concept }) => mismatchesOf(disclosure, chart, dated, [concept]))
  const known = SUBJECTS.map(({ concept }) => knownYears(disclosure, concept))
  if (found.some((mismatches, index) => mismatches.length === 0 && known[index] === dated.length)) return []
  const isOf = (mismatches: readonly ChangeMismatch[], index: number): boolean =>
    known[index] === dated.length && (mismatches.length === 1 || areExchanged(mismatches))
  return found.find(isOf) ?? []
}

function areExchanged([one, other, ...more]: readonly ChangeMismatch[]): boolean {
  if (one === undefined || other === undefined || more.length > 0) return false
  const shows = ({ chart, point }: ChangeMismatch, { expected }: ChangeMismatch): boolean =>
    overlap(pointAmount(chart, point), expected)
  return shows(one, other) && shows(other, one)
}

/** Of how many of the two years the text tells the amount. */
const knownYears = (disclosure: Disclosure, concept: string): number => {
  const { year = 0 } = disclosure
  const now = disclosure.facts.some((fact) => isStatementOf(fact, [concept], year)) ? 1 : 0
  return now + (basesOf(disclosure, [concept]).length > 0 ? 1 : 0)
}

/** By title or caption; a chart without one is told by its categories, and 收入 beside 支出 may be either total. */
function conceptsOf({ title, points }: ReadChart): string[] {
  const words = title === '' ? [...new Set(points.map(({ category }) => category))].join('、') : title
  const concept = SUBJECTS.find((subject) => subject.words.test(words))?.concept
  if (concept === undefined) return []
  return title === '' && concept === 'total' ? ['total', 'fiscal.total'] : [concept]
}

const isStatementOf = (fact: Fact, concepts: readonly string[], year: number): boolean =>
  concepts.includes(fact.concept.key) &&
  fact.year === year &&
  fact.scope === DEPARTMENT &&
  fact.figure.unit.measure === 'amount'

function yearOf({ series, category }: ChartPoint): number | undefined {
  const digits = (/(\d{4})\s*年/.exec(category) ??
    /(\d{4})\s*年/.exec(series) ??
    /^(\d{4})$/.exec(category.trim()) ??
    /^(\d{4})$/.exec(series.trim()))?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** Last year's values, as the stated changes imply them. */
function basesOf(disclosure: Disclosure, concepts: readonly string[]): { fact: Fact; value: Interval }[] {
  return disclosure.changes.flatMap(({ subject, amount, direction, words }) => {
    if (!concepts.includes(subject.concept.key) || subject.scope !== DEPARTMENT) return []
    if (direction === 'equal') return [{ fact: subject, value: factValue(subject) }]
    if (amount === undefined || amount.unit.measure !== 'amount') return []
    const [now, change] = [factValue(subject), figureValue(amount)]
    // Words that contradict each other leave open whether it rose or fell.
    const rose = direction === 'increase' || words.some((word) => word.direction === 'increase')
    const fell = direction === 'decrease' || words.some((word) => word.direction === 'decrease')
    return [...(rose ? [subtract(now, change)] : []), ...(fell ? [add(now, change)] : [])].map((value) => ({
      fact: subject,
      value,
    }))
  })
}
