/** What a section and those around it are about. */
import type { Section } from '../disclosure.ts'
import { ACCOUNT_SECTIONS, type SectionRole } from '../section-role.ts'

const THREE_PUBLIC_PARTS: readonly SectionRole[] = ['three-public-total', 'three-public-detail']

/** Where what is told of the accounts is no explanation of them. */
const APART: readonly SectionRole[] = ['statutory-table', 'attachments', 'evaluation-report', 'glossary']
const isOfAccounts = (role: SectionRole): boolean => ACCOUNT_SECTIONS.includes(role)

interface Told {
  /** The heading of the explanation (决算情况说明) is missing: its sections stand under that of another part, or none. */
  readonly isUnheaded: boolean
  readonly ofSections: (readonly SectionRole[])[]
}

const told = new WeakMap<readonly Section[], Told>()

/** Roles from the innermost section outward; worked out once for each section. */
export function rolesOf(sections: readonly Section[], section: number): readonly SectionRole[] {
  let known = told.get(sections)
  if (known === undefined) {
    known = { isUnheaded: sections.every(({ role }) => role !== 'explanation'), ofSections: [] }
    told.set(sections, known)
  }
  const { isUnheaded, ofSections } = known
  const before = ofSections[section]
  if (before !== undefined) return before
  const roles: SectionRole[] = []
  for (let id: number | undefined = section; id !== undefined; id = sections[id]?.parent) {
    const role = sections[id]?.role
    if (role !== undefined && role !== 'other') roles.push(role)
  }
  // `（七）“三公”经费支出决算总体情况说明` without a section around it is the whole of it.
  if (roles.some((role) => THREE_PUBLIC_PARTS.includes(role)) && !roles.includes('three-public'))
    roles.push('three-public')
  if (isUnheaded && roles.some(isOfAccounts) && !roles.some((role) => APART.includes(role))) roles.push('explanation')
  ofSections[section] = roles
  return roles
}
