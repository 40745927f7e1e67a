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
export function isKnownProject(known: readonly string[], name: string): boolean {
  if (known.includes(name)) return true
  // 第4小学 and 第9小学 are two, however alike the rest.
  const words = withoutNumbers(name)
  if (words !== name && known.some((one) => withoutNumbers(one) === words)) return false
  return known.some((one) => one.includes(name) || name.includes(one) || likeness(one, name) >= ALIKE)
}

const withoutNumbers = (name: string): string => name.replace(/\d+/g, '#')
