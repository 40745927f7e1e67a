import type { Concept } from '../../disclosure.ts'
import type { SectionRole } from '../../section-role.ts'
import { conceptOf } from '../concepts.ts'
import { plainLabel } from '../plain-label.ts'
import { bareLabel } from './label.ts'

/** The concept of the catalogue that a label names in sections of these roles; `undefined` when it names none. */
export function conceptIn(label: string, roles: readonly SectionRole[]): Concept | undefined {
  const { key, known } = conceptOf(bareLabel(label), roles)
  return known ? { key, label: plainLabel(label) } : undefined
}
