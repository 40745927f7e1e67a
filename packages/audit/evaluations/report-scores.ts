/** Reports on projects, with a score and without. */
import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'

export function reportsByScore({ evaluationReports }: Disclosure): {
  readonly scored: readonly EvaluationReport[]
  readonly unscored: readonly EvaluationReport[]
} {
  const projects = evaluationReports.filter(({ kind }) => kind === 'project')
  return {
    scored: projects.filter(({ score }) => score !== undefined),
    unscored: projects.filter(({ score }) => score === undefined),
  }
}
