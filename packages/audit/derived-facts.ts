/** Facts that a disclosure does not print but determines: last year's figures, carry-over, and what it counts. */
import { type Interval, middle, printParts, scaleOf, subtract } from '@mingzhang/accounts'
import { type Change, conceptName, type Disclosure, type Evaluation, type Fact } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { EvidencePlacer } from './placed-evidence.ts'
import { impliedBase } from './relations/growth.ts'
import { factsByRegion } from './relations/narrative-regions.ts'
import { factValue } from './relations/relation.ts'
import type { ReportedFact } from './report.ts'

export function derivedFacts(disclosure: Disclosure, placer: EvidencePlacer): ReportedFact[] {
  return [
    ...disclosure.changes.flatMap((change) => baseFact(change, placer)),
    ...carriedOver(disclosure, placer),
    ...disclosure.evaluations.flatMap((evaluation) => indicatorCounts(evaluation, disclosure, placer)),
  ]
}

/** Last year's figure as the change implies it. */
function baseFact(change: Change, placer: EvidencePlacer): ReportedFact[] {
  const base = impliedBase(change)
  const { subject, baseYear, span, amount } = change
  if (base === undefined || baseYear === undefined || amount === undefined) return []
  return [amountFact(subject.concept.key, `${subject.concept.label}（倒推）`, baseYear, base, subject, span, placer)]
}

/** The first must be told, the others count where they are: what the totals leave for opening and closing carry-over (年初、年末结转和结余). */
const CARRY_OVER = [
  { key: 'opening', total: 'total', less: ['income'] },
  { key: 'closing', total: 'total', less: ['expenditure'] },
  { key: 'fiscal.opening', total: 'fiscal.total', less: ['income.general', 'income.funds', 'income.capital'] },
  { key: 'fiscal.closing', total: 'fiscal.total', less: ['general', 'funds', 'capital'] },
] as const

function carriedOver(disclosure: Disclosure, placer: EvidencePlacer): ReportedFact[] {
  const result: ReportedFact[] = []
  for (const facts of factsByRegion(disclosure).values()) {
    for (const { key, total, less } of CARRY_OVER) {
      const whole = facts.get(total)
      const taken = less.map((part) => facts.get(part))
      if (whole === undefined || taken[0] === undefined || facts.has(key)) continue
      const value = taken.reduce(
        (left, part) => (part === undefined ? left : subtract(left, factValue(part))),
        factValue(whole),
      )
      result.push(amountFact(key, `${conceptName(key)}（推得）`, whole.year, value, whole, whole.figure.span, placer))
    }
  }
  return result
}

function amountFact(
  concept: string,
  label: string,
  year: number | undefined,
  value: Interval,
  like: Fact,
  span: Span,
  placer: EvidencePlacer,
): ReportedFact {
  const { decimals, unit } = like.figure
  const shown = Math.min(decimals, 6)
  return {
    concept,
    label,
    period: year?.toString(),
    value: printParts(middle(value), scaleOf(unit), shown),
    unit: unit.word,
    decimals: shown,
    ...placer.evidence(span),
  }
}

/** How many indicators a form has, in all and of each second-level kind. */
function indicatorCounts(evaluation: Evaluation, disclosure: Disclosure, placer: EvidencePlacer): ReportedFact[] {
  const kinds = new Map<number, { span: Span; label: string; count: number }>()
  for (const { cells, cluster } of evaluation.indicators) {
    const kind = cells.get('kind')
    const known = kinds.get(cluster)
    if (known !== undefined) known.count++
    else if (kind !== undefined) kinds.set(cluster, { span: kind.span, label: kind.text, count: 1 })
  }
  const heading = evaluation.columns.get('name')
  const all =
    heading === undefined ? [] : [{ span: heading.span, label: heading.text, count: evaluation.indicators.length }]
  return [...all, ...kinds.values()].map(({ span, label, count }) => ({
    concept: 'indicators.count',
    label: `${label}个数`,
    period: disclosure.year?.toString(),
    value: count.toString(),
    unit: '个',
    decimals: 0,
    ...placer.evidence(span),
  }))
}
