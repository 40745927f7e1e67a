/** The forms (绩效目标完成情况表, 绩效自评表) that a disclosure prints for one project. */
import { coreName, type Disclosure, type Evaluation, type Words } from '@mingzhang/disclosure'

export type NamedForm = Evaluation & { readonly name: Words }

/** Projects with more than one form, each with its forms in the order of the text. */
export function formsByProject({ evaluations }: Disclosure): NamedForm[][] {
  const forms = new Map<string, NamedForm[]>()
  for (const evaluation of evaluations) {
    const { kind, name } = evaluation
    if (kind !== 'project' || name === undefined) continue
    const own: NamedForm = { ...evaluation, name }
    const key = coreName(name.text)
    const together = forms.get(key)
    if (together === undefined) forms.set(key, [own])
    else together.push(own)
  }
  return [...forms.values()].filter(({ length }) => length > 1)
}

/** Whether two forms ask the same: both of one layout for one project is one too many. */
export const isSameLayout = (a: Evaluation, b: Evaluation): boolean => layoutOf(a) === layoutOf(b)

/** What a form asks for: its columns, and whether it has a total. */
export const layoutOf = ({ columns, totalScore }: Evaluation): string =>
  [...columns.keys(), totalScore === undefined].sort().join()
