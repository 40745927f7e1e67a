/**
 * The concept catalogue: what the narrative of a disclosure states, and the words it uses for it.
 * Keys are shared with the statutory tables, so that a figure said twice meets itself.
 */
import { remembered } from '../remembered.ts'
import type { SectionRole } from '../section-role.ts'
import type { ConceptDefinition } from './concept-catalogue/concept-definition.ts'
import { INCOME_AND_EXPENDITURE } from './concept-catalogue/income-and-expenditure.ts'
import { PROCUREMENT_AND_ASSETS } from './concept-catalogue/procurement-and-assets.ts'
import { THREE_PUBLIC_COSTS } from './concept-catalogue/three-public.ts'
import { plainLabel } from './plain-label.ts'

/** Order matters: the first that matches wins. */
const CONCEPTS: readonly ConceptDefinition[] = [
  ...INCOME_AND_EXPENDITURE,
  ...THREE_PUBLIC_COSTS,
  ...PROCUREMENT_AND_ASSETS,
]

/** Every name in the catalogue is shorter, and has one of these characters. */
const LONGEST_NAME = 40
const NAMES_ACCOUNTS = /[收支费购车计款余转预额]|出国/

/** The definitions that a name fits. One pattern of all names would take longer to compile than a document's labels to try. */
const definitionsOf = remembered((plain): readonly ConceptDefinition[] =>
  CONCEPTS.filter(({ pattern }) => pattern.test(plain)),
)

/** The concept that a label names in a section; its words when the catalogue does not know it. */
export const conceptOf = (label: string, roles: readonly SectionRole[]): { key: string; known: boolean } =>
  conceptOfPlain(plainLabel(label), roles)

/** The same for a label in the form of {@link plainLabel}. */
export function conceptOfPlain(plain: string, roles: readonly SectionRole[]): { key: string; known: boolean } {
  if (plain.length > LONGEST_NAME || !NAMES_ACCOUNTS.test(plain)) return { key: `label:${plain}`, known: false }
  const found = definitionsOf(plain).find(
    (definition) =>
      (definition.within === undefined || definition.within.some((role) => roles.includes(role))) &&
      definition.outside?.some((role) => roles.includes(role)) !== true,
  )
  return found === undefined ? { key: `label:${plain}`, known: false } : { key: found.key, known: true }
}

const NAMES = new Map(CONCEPTS.map((definition) => [definition.key, definition.name]))

const PATH = 'subject:'
/** Concept keys of budgets begin with this, then that of the thing budgeted. */
export const BUDGET = 'budget:'

/** The standard name of a catalogue key; the names on the way for the path of a subject. */
export function conceptName(key: string): string {
  if (key.startsWith(BUDGET)) return `${conceptName(key.slice(BUDGET.length))}预算`
  if (key.startsWith(PATH)) return `“${key.slice(PATH.length).replaceAll('>', '—')}”`
  return NAMES.get(key) ?? key.replace(/^label:/, '')
}
