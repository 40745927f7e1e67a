/** The facts of a disclosure as the report lists them. */
import { printStated } from '@mingzhang/accounts'
import type { Disclosure, Fact, Figure } from '@mingzhang/disclosure'
import { derivedFacts } from './derived-facts.ts'
import type { EvidencePlacer } from './placed-evidence.ts'
import type { ReportedFact } from './report.ts'

/** Every figure once with what is known of it, and what follows from the figures without being printed. */
export function reportedFacts(disclosure: Disclosure, placer: EvidencePlacer): ReportedFact[] {
  const factOf = new Map<number, Fact>(disclosure.facts.map((fact) => [fact.figure.id, fact]))
  const stated = disclosure.figures.map((figure) => reported(figure, factOf.get(figure.id), disclosure.year, placer))
  return [...stated, ...derivedFacts(disclosure, placer)]
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
