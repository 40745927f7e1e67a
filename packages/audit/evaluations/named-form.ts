/** The form of a project's report, whether or not it tells goals (年度总体目标). */
import { coreName, type Disclosure, type Evaluation, type EvaluationReport } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { formOfReport } from './form-of-report.ts'

export function namedForm(disclosure: Disclosure, report: EvaluationReport): Evaluation | undefined {
  if (report.kind === 'whole') return undefined
  const [only, second] = formsByName(disclosure).get(coreName(report.name?.text ?? '')) ?? []
  return only !== undefined && second === undefined ? only : formOfReport(disclosure, report)
}

const formsByName = oncePerDisclosure(({ evaluations }: Disclosure): ReadonlyMap<string, readonly Evaluation[]> => {
  const forms = new Map<string, Evaluation[]>()
  for (const form of evaluations) {
    const name = coreName(form.name?.text ?? '')
    if (form.kind !== 'project' || name === '') continue
    const same = forms.get(name)
    if (same === undefined) forms.set(name, [form])
    else same.push(form)
  }
  return forms
})
