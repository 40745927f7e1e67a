/** Projects of a department's units: told apart where several units gave theirs one name. */
import type { Project } from '../final-accounts/project.ts'

export interface OwnProject {
  readonly project: Project
  /** Name of the unit that carries it out. */
  readonly unit: string
}

/** In order of code and name; a name that several units use is preceded by that of the unit. */
export function namedApart(projects: readonly OwnProject[]): Project[] {
  const units = new Map<string, Set<string>>()
  for (const { project, unit } of projects) units.set(project.name, (units.get(project.name) ?? new Set()).add(unit))
  return inOrder(
    projects.map(({ project, unit }) =>
      (units.get(project.name)?.size ?? 0) > 1 ? { ...project, name: `${unit}${project.name}` } : project,
    ),
  )
}

/** By code and name; what has the same, by all that it tells. */
function inOrder(projects: readonly Project[]): Project[] {
  const whole = (project: Project): string =>
    JSON.stringify(project, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
  return projects
    .map((project) => ({ project, key: `${project.code ?? ''} ${project.name} ${project.subject ?? ''}` }))
    .sort((a, b) => (a.key === b.key ? (whole(a.project) < whole(b.project) ? -1 : 1) : a.key < b.key ? -1 : 1))
    .map(({ project }) => project)
}
