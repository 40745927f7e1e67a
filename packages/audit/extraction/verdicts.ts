/** What the checks say of each figure: confirmed by an equation that holds, contradicted by a finding, or unchecked. */
import type { RowShift } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Category } from '../check.ts'
import { EvidencePlacer } from '../placed-evidence.ts'
import { narrativeEquations } from '../relations/equations.ts'
import type { DocumentReport, EvidencePlace } from '../report.ts'
import { analyseTables } from '../table-relations/table-analysis.ts'
import type { Quantity } from '../table-relations/table-relation.ts'

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
type Contradiction = Pick<DocumentReport['findings'][number], 'id' | 'rule' | 'evidence'>

const UNCHECKED: Judged = { verdict: 'unchecked', rules: [], findings: [] }

export class Verdicts {
  readonly #placer: EvidencePlacer
  readonly #confirmed = new Map<string, Set<string>>()
  /** Rules that found a figure wrong: likely itself, or together with others. */
  readonly #culprits = new Map<string, Set<Contradiction>>()
  readonly #involved = new Map<string, Set<Contradiction>>()

  constructor(disclosure: Disclosure, { findings }: Pick<DocumentReport, 'findings'>) {
    this.#placer = new EvidencePlacer(disclosure)
    const { relations, shifts } = analyseTables(disclosure)
    const shifted = new Set(shifts.flatMap(({ cells }) => cells[0]?.table?.blocks ?? []))
    for (const { holds, rule, terms } of narrativeEquations(disclosure))
      if (holds)
        this.#confirm(
          rule,
          terms.flatMap(({ figure }) => disclosure.figures[figure]?.span ?? []),
          shifted,
        )
    // That one is no less than another holds of many figures.
    for (const { holds, relation, source, terms } of relations)
      if (holds && relation === '=')
        this.#confirm(
          source.id,
          terms.map(({ quantity }) => quantity.span),
          shifted,
        )
    for (const shift of shifts) this.#noteShift(shift, findings)
    for (const finding of findings) {
      const { severity, category, evidence } = finding
      if (severity !== 'error' || !OF_FIGURES.has(category)) continue
      for (const [index, { place }] of evidence.entries())
        note(index === 0 ? this.#culprits : this.#involved, placeKey(place), finding)
    }
  }

  /** What stands a row too low or too high agrees with what stands beside it: that confirms nothing. */
  #confirm(rule: string, spans: readonly Span[], shifted: ReadonlySet<number>): void {
    if (spans.every(({ block }) => shifted.has(block))) return
    for (const span of spans) note(this.#confirmed, spanKey(span), rule)
  }

  /** All of a shifted table that takes part in what its shift broke. */
  #noteShift({ cells: [first], relations }: RowShift<Quantity>, findings: readonly Contradiction[]): void {
    const table = first?.table
    if (first === undefined || table === undefined) return
    const place = placeKey(this.#placer.place(first.span))
    const found = findings.find(({ evidence }) => evidence[0] !== undefined && placeKey(evidence[0].place) === place)
    if (found === undefined) return
    for (const { terms } of relations)
      for (const { quantity } of terms)
        if (quantity.table === table) note(this.#involved, placeKey(this.#placer.place(quantity.span)), found)
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
    place.sourceLine,
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
