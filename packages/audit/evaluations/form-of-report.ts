/** The form whose goals (年度总体目标) are those of a report. */
import { coreName, type Disclosure, type Evaluation, type EvaluationReport } from '@mingzhang/disclosure'

/** The form of the report's own name, or else the only one that belongs to the report. */
export function formOfReport({ evaluations }: Disclosure, report: EvaluationReport): Evaluation | undefined {
  const { kind, name } = report
  if (kind === 'whole') return undefined
  const forms = evaluations.filter((form) => form.kind === 'project' && form.goals !== undefined)
  const named = forms.find(
    (form) => form.name !== undefined && name !== undefined && coreName(form.name.text) === coreName(name.text),
  )
  const [own, ...others] = forms.filter(({ id }) => report.evaluations.includes(id))
  return named ?? (others.length === 0 ? own : undefined)
}
