/** Whether the audit finds a mutation: at its place, elsewhere, or not at all. */
import { audit, type Finding } from '@mingzhang/audit'
import { understand } from '@mingzhang/disclosure'
import { textDocument } from '@mingzhang/documents'
import type { Content } from '../../examples/source/content.ts'
import { writeText } from '../../examples/source/write/text.ts'
import type { CleanDisclosure } from './disclosures.ts'
import type { Mutation } from './mutation.ts'

export type Verdict = 'at-place' | 'elsewhere' | 'missed'

export interface Measured {
  readonly disclosure: string
  readonly mutation: Mutation
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
}

/** What the audit says of a content, leaving out remarks on wording. */
export function findingsOf(content: Content): Finding[] {
  const report = audit(understand(textDocument('disclosure.txt', writeText(content))))
  return report.findings.filter(({ severity }) => severity !== 'info')
}

export function measure(disclosure: CleanDisclosure, mutations: readonly Mutation[]): Measured[] {
  const known = new Set(findingsOf(disclosure.content).map(({ id }) => id))
  const before = writeText(disclosure.content).split('\n')
  return mutations.map((mutation) => {
    const findings = findingsOf(mutation.content).filter(({ id }) => !known.has(id))
    const [first, last] = changedLines(before, writeText(mutation.content).split('\n'))
    const atPlace = findings.some(({ evidence }) =>
      evidence.some(({ place }) => place.line !== undefined && first <= place.line && place.line <= last),
    )
    const verdict = findings.length === 0 ? 'missed' : atPlace ? 'at-place' : 'elsewhere'
    return { disclosure: disclosure.name, mutation, verdict, findings }
  })
}

/** First and last line (1-based) of the new text that the change touched. */
function changedLines(before: readonly string[], after: readonly string[]): [number, number] {
  let first = 0
  while (first < after.length && after[first] === before[first]) first += 1
  let fromEnd = 0
  while (fromEnd < after.length - first && after.at(-1 - fromEnd) === before.at(-1 - fromEnd)) fromEnd += 1
  return [first + 1, Math.max(first + 1, after.length - fromEnd)]
}
