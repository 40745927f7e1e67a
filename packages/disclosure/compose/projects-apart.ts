/** Projects that several units of a department call alike, told apart. */
import type { Accounts } from '@mingzhang/accounts'

/** A name that several units (实施单位) use is preceded by that of the unit. */
export function withProjectsApart(accounts: Accounts): Accounts {
  const units = new Map<string, Set<string>>()
  for (const { name, unit } of accounts.projects)
    if (unit !== undefined) units.set(name, (units.get(name) ?? new Set()).add(unit))
  const projects = accounts.projects.map((project) =>
    project.unit !== undefined && (units.get(project.name)?.size ?? 0) > 1
      ? { ...project, name: `${project.unit}${project.name}` }
      : project,
  )
  return { ...accounts, projects }
}
