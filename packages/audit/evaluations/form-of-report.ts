/** The form whose goals (年度总体目标) are those of a report. */
import { coreName, type Disclosure, type Evaluation, type EvaluationReport } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { NameIndex } from './name-index.ts'

/** Names less alike are those of two projects. */
const ALIKE = 0.6

/** The form of the report's own name, or else the only one that belongs to the report, or that of the name most alike. */
export function formOfReport(disclosure: Disclosure, report: EvaluationReport): Evaluation | undefined {
  const { kind, name } = report
  if (kind === 'whole') return undefined
  const { forms, index } = formsWithGoals(disclosure)
  const named = forms.find(
    (form) => form.name !== undefined && name !== undefined && coreName(form.name.text) === coreName(name.text),
  )
  const [own, ...others] = forms.filter(({ id }) => report.evaluations.includes(id))
  if (named !== undefined || own !== undefined || name === undefined)
    return named ?? (others.length === 0 ? own : undefined)
  const [first, second] = index.alike(name.text).sort((a, b) => b.likeness - a.likeness)
  const isClear = first !== undefined && first.likeness >= ALIKE && first.likeness > (second?.likeness ?? 0)
  return isClear ? forms[first.index] : undefined
}

const formsWithGoals = oncePerDisclosure(({ evaluations }) => {
  const forms = evaluations.filter(({ kind, goals }) => kind === 'project' && goals !== undefined)
  return { forms, index: new NameIndex(forms.map(({ name }) => name?.text ?? '')) }
})
