/** What a section and those around it are about. */
import type { Section } from '../disclosure.ts'
import type { SectionRole } from '../section-role.ts'

const THREE_PUBLIC_PARTS: readonly SectionRole[] = ['three-public-total', 'three-public-detail']

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
  // `（七）“三公”经费支出决算总体情况说明` without a section around it is the whole of it.
  if (roles.some((role) => THREE_PUBLIC_PARTS.includes(role)) && !roles.includes('three-public'))
    roles.push('three-public')
  ofSections[section] = roles
  return roles
}
