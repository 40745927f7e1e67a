/** Everything about performance (绩效) in a document: forms, project lists, reports. */
import type { Document } from '@mingzhang/documents'
import type { Disclosure, Section } from '../../disclosure.ts'
import type { Evaluation, EvaluationReport } from '../../evaluation.ts'
import type { Figure } from '../../figure.ts'
import type { StatutoryTable } from '../../statutory-table.ts'
import { readForms } from './read-forms.ts'
import { readReports } from './read-reports.ts'

export function readEvaluations(
  document: Document,
  sections: readonly Section[],
  figures: ReadonlyMap<number, readonly Figure[]>,
  statutoryTables: readonly StatutoryTable[],
): Pick<Disclosure, 'evaluations' | 'evaluationReports'> {
  const forms = readForms(document, new Set(statutoryTables.flatMap(({ blocks }) => blocks)))
  const reports = readReports(document, sections, figures, forms)
  return { evaluations: forms.map((form) => named(form, reports)), evaluationReports: reports }
}

/** A form without a name of its own has that of the report that holds it. */
function named(form: Evaluation, reports: readonly EvaluationReport[]): Evaluation {
  if (form.name !== undefined || form.kind === 'whole') return form
  const report = reports.find((one) => one.evaluations.includes(form.id))
  if (report === undefined) return form
  return report.kind === 'whole' ? { ...form, kind: 'whole' } : { ...form, name: report.name }
}
