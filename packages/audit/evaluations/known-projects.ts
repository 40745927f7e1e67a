/** The projects that a disclosure evaluates. */
import { coreName, type Disclosure } from '@mingzhang/disclosure'
import { likeness } from './text-likeness.ts'

const ALIKE = 0.5

/** Core names of the projects with a form, a row of a list, or a report of their own. */
export function knownProjects({ evaluations, evaluationReports }: Disclosure): readonly string[] {
  const names = [...evaluations, ...evaluationReports].flatMap(({ kind, name }) =>
    kind === 'project' && name !== undefined ? [name.text] : [],
  )
  const rows = evaluations.flatMap(({ projects }) => projects.map(({ name }) => name.text))
  return [...new Set([...names, ...rows].map(coreName))]
}

/** Whether a core name is that of one of them, in full, in short, or in much the same words. */
export const isKnownProject = (known: readonly string[], name: string): boolean =>
  known.some((one) => one.includes(name) || name.includes(one) || likeness(one, name) >= ALIKE)
