/** Runs every check over a Disclosure and reports what they find. */
import { hash } from 'node:crypto'
import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { CHECKS } from './checks/index.ts'
import { diagnose } from './diagnosis/diagnose.ts'
import type { Observed } from './diagnosis/observed.ts'
import { countFigures } from './figure-counts.ts'
import { findableSpan } from './findable-span.ts'
import { EvidencePlacer } from './placed-evidence.ts'
import type { DocumentReport, Evidence, EvidencePlace, Finding } from './report.ts'
import { reportedFacts } from './reported-facts.ts'

export interface AuditOptions {
  /** List every fact that was read. */
  readonly facts?: boolean
}

export function audit(disclosure: Disclosure, options: AuditOptions = {}): DocumentReport {
  const placer = new EvidencePlacer(disclosure)
  const notChecked: { rule: string; reason: string }[] = disclosure.document.gaps.map((gap) => ({
    rule: gap.what,
    reason: gap.reason,
  }))
  const observed: Observed[] = []
  for (const check of CHECKS) {
    const obstacle =
      disclosure.kind === 'final-accounts' ? check.cannotRun?.(disclosure) : NOT_FINAL_ACCOUNTS[disclosure.kind]
    if (obstacle !== undefined) notChecked.push({ rule: check.id, reason: obstacle })
    else for (const observation of check.run(disclosure)) observed.push({ check, observation })
  }
  const evidenceOf = (span: Span): Evidence => placer.evidence(findableSpan(disclosure.document, span))
  const findings = diagnose(observed, disclosure).map((one) => findingOf(one, evidenceOf))
  return {
    file: disclosure.document.file,
    format: disclosure.document.format,
    kind: disclosure.kind,
    ...(disclosure.organisation === undefined ? {} : { organisation: disclosure.organisation.name }),
    ...(disclosure.year === undefined ? {} : { year: disclosure.year }),
    profile: disclosure.profile,
    findings: withoutRepeats(findings).sort(bySeverityThenPlace),
    notChecked,
    figures: countFigures(disclosure),
    ...(options.facts === true ? { facts: reportedFacts(disclosure, placer) } : {}),
  }
}

const NOT_FINAL_ACCOUNTS = {
  budget: '本文件是部门预算公开，不是部门决算公开，未作决算审核。',
  other: '未识别出部门决算公开的内容，未作审核；请确认文件是否正确。',
} as const

function findingOf({ check, observation }: Observed, evidenceOf: (span: Span) => Evidence): Finding {
  const evidence = observation.evidence.map(evidenceOf)
  const { expected, actual, suggestion, cause } = observation
  return {
    id: hash('sha256', [check.id, ...evidence.map((one) => one.quote)].join('\n')).slice(0, 16),
    rule: check.id,
    category: check.category,
    severity: observation.severity ?? check.severity,
    message: observation.message,
    evidence,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(cause === undefined ? {} : { group: cause }),
  }
}

/** The same rule on the same words of the same line or cell says nothing new, wherever in it they stand. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const firstOf = new Map<string, Finding>()
  const placesOf = new Map<string, Set<string>>()
  return findings.filter((finding) => {
    const first = firstOf.get(finding.id)
    if (first === undefined) return firstOf.set(finding.id, finding)
    const places = placesOf.get(finding.id) ?? new Set([linesOrCells(first)])
    placesOf.set(finding.id, places)
    const place = linesOrCells(finding)
    return !places.has(place) && places.add(place)
  })
}

const linesOrCells = ({ evidence }: Finding): string => evidence.map(({ place }) => lineOrCell(place)).join('|')

const lineOrCell = (place: EvidencePlace): string =>
  `${place.file},${place.sheet},${place.address},${place.page},${place.paragraph},${place.line},${place.sourceLine},${place.section},${place.row},${place.column}`

const RANK = { error: 0, warning: 1, info: 2 } as const

function bySeverityThenPlace(a: Finding, b: Finding): number {
  const at = (finding: Finding): number => {
    const place = finding.evidence[0]?.place
    return place?.line ?? place?.sourceLine ?? place?.paragraph ?? place?.page ?? 0
  }
  return RANK[a.severity] - RANK[b.severity] || at(a) - at(b)
}
