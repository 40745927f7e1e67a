/** What the checks say of each figure: confirmed by an equation that holds, contradicted by a finding, or unchecked. */
import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Category } from '../check.ts'
import { equationsOf } from '../equations.ts'
import { EvidencePlacer } from '../placed-evidence.ts'
import type { DocumentReport, EvidencePlace } from '../report.ts'
import { analyseTables } from '../table-relations/table-analysis.ts'

export type Verdict = 'confirmed' | 'contradicted' | 'unchecked'

export interface Judged {
  readonly verdict: Verdict
  /** Ids of the checks and equations that say so, in order. */
  readonly rules: readonly string[]
  /** Ids of the findings that contradict it. */
  readonly findings: readonly string[]
}

/** Categories of findings that contradict a figure; others speak of words. */
const OF_FIGURES: ReadonlySet<Category> = new Set([
  'sum',
  'share',
  'yoy',
  'completion',
  'cross-section',
  'table-text',
  'chart-text',
  'contradiction',
  'unit',
])

/** A finding that speaks against a figure. */
type Contradiction = Pick<DocumentReport['findings'][number], 'id' | 'rule'>

const UNCHECKED: Judged = { verdict: 'unchecked', rules: [], findings: [] }

export class Verdicts {
  readonly #placer: EvidencePlacer
  readonly #confirmed = new Map<string, Set<string>>()
  /** Rules that found a figure wrong: likely itself, or together with others. */
  readonly #culprits = new Map<string, Set<Contradiction>>()
  readonly #involved = new Map<string, Set<Contradiction>>()

  constructor(disclosure: Disclosure, { findings }: Pick<DocumentReport, 'findings'>) {
    this.#placer = new EvidencePlacer(disclosure)
    for (const { holds, rule, terms } of equationsOf(disclosure)) {
      if (!holds) continue
      for (const { figure } of terms) {
        const span = disclosure.figures[figure]?.span
        if (span !== undefined) note(this.#confirmed, spanKey(span), rule)
      }
    }
    for (const { holds, source, terms } of analyseTables(disclosure).relations)
      if (holds) for (const { quantity } of terms) note(this.#confirmed, spanKey(quantity.span), source.id)
    for (const finding of findings) {
      const { severity, category, evidence } = finding
      if (severity !== 'error' || !OF_FIGURES.has(category)) continue
      for (const [index, { place }] of evidence.entries())
        note(index === 0 ? this.#culprits : this.#involved, placeKey(place), finding)
    }
  }

  /** A figure beside the likely culprit is contradicted too, unless an equation confirms it. */
  of(span: Span): Judged {
    const place = placeKey(this.#placer.place(span))
    const confirmed = this.#confirmed.get(spanKey(span))
    const contradicted = this.#culprits.get(place) ?? (confirmed === undefined ? this.#involved.get(place) : undefined)
    if (contradicted !== undefined) {
      const [rules, findings] = [[...contradicted].map(({ rule }) => rule), [...contradicted].map(({ id }) => id)]
      return { verdict: 'contradicted', rules: [...new Set(rules)].sort(), findings: findings.sort() }
    }
    return confirmed === undefined ? UNCHECKED : { verdict: 'confirmed', rules: [...confirmed].sort(), findings: [] }
  }
}

const spanKey = ({ block, cell = -1, start }: Span): string => `${block}|${cell}|${start}`

const placeKey = (place: EvidencePlace): string =>
  JSON.stringify([
    place.file,
    place.section,
    place.line,
    place.page,
    place.paragraph,
    place.sheet,
    place.address,
    place.row,
    place.column,
    place.start,
  ])

function note<Noted>(places: Map<string, Set<Noted>>, key: string, noted: Noted): void {
  const known = places.get(key)
  if (known === undefined) places.set(key, new Set([noted]))
  else known.add(noted)
}
