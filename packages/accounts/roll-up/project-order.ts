/** The order of a department's projects, whatever the order of its units. */
import type { Project } from '../final-accounts/project.ts'

/** By code and name; what has the same, by all that it tells. */
export function inOrder(projects: readonly Project[]): Project[] {
  const whole = (project: Project): string =>
    JSON.stringify(project, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
  return projects
    .map((project) => ({ project, key: `${project.code ?? ''} ${project.name} ${project.subject ?? ''}` }))
    .sort((a, b) => (a.key === b.key ? (whole(a.project) < whole(b.project) ? -1 : 1) : a.key < b.key ? -1 : 1))
    .map(({ project }) => project)
}
