/** What a section and those around it are about. */
import type { Section } from '../disclosure.ts'
import type { SectionRole } from '../section-role.ts'

const told = new WeakMap<readonly Section[], (readonly SectionRole[])[]>()

/** Roles from the innermost section outward; worked out once for each section. */
export function rolesOf(sections: readonly Section[], section: number): readonly SectionRole[] {
  let ofSections = told.get(sections)
  if (ofSections === undefined) {
    ofSections = []
    told.set(sections, ofSections)
  }
  const known = ofSections[section]
  if (known !== undefined) return known
  const roles: SectionRole[] = []
  for (let id: number | undefined = section; id !== undefined; id = sections[id]?.parent) {
    const role = sections[id]?.role
    if (role !== undefined && role !== 'other') roles.push(role)
  }
  ofSections[section] = roles
  return roles
}
