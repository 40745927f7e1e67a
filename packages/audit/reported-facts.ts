/** The facts of a disclosure as the report lists them. */
import { intervalOf, middle, printParts, printStated, scaleOf } from '@mingzhang/accounts'
import type { Change, Disclosure, Fact, Figure } from '@mingzhang/disclosure'
import type { EvidencePlacer } from './placed-evidence.ts'
import type { ReportedFact } from './report.ts'

/** Every figure once with what is known of it, and the earlier year's figures that changes imply. */
export function reportedFacts(disclosure: Disclosure, placer: EvidencePlacer): ReportedFact[] {
  const factOf = new Map<number, Fact>(disclosure.facts.map((fact) => [fact.figure.id, fact]))
  const stated = disclosure.figures.map((figure) => reported(figure, factOf.get(figure.id), disclosure.year, placer))
  const implied = disclosure.changes.flatMap((change) => impliedFact(change, placer))
  return [...stated, ...implied]
}

function reported(
  figure: Figure,
  fact: Fact | undefined,
  year: number | undefined,
  placer: EvidencePlacer,
): ReportedFact {
  const { quote, place } = placer.evidence(figure.span)
  return {
    concept: fact?.concept.key ?? 'unknown',
    label: fact?.concept.label ?? '',
    period: (fact?.year ?? year)?.toString(),
    value: printStated(figure.stated),
    unit: figure.unit.word,
    decimals: figure.stated.decimals,
    place,
    quote,
  }
}

function impliedFact(change: Change, placer: EvidencePlacer): ReportedFact[] {
  const { subject, amount, baseYear } = change
  if (amount === undefined || baseYear === undefined) return []
  const scale = scaleOf(subject.figure.unit)
  const now = middle(intervalOf(subject.figure.stated, scale))
  const difference = middle(intervalOf(amount.stated, scaleOf(amount.unit)))
  const before = change.direction === 'increase' ? now - difference : now + difference
  const decimals = Math.max(subject.figure.stated.decimals, amount.stated.decimals)
  const { quote, place } = placer.evidence(change.span)
  return [
    {
      concept: subject.concept.key,
      label: `${subject.concept.label}（倒推）`,
      period: baseYear.toString(),
      value: printParts(before, scale, decimals),
      unit: subject.figure.unit.word,
      decimals,
      place,
      quote,
    },
  ]
}
