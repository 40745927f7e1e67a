import { type Disclosure, rolesOf } from '@mingzhang/disclosure'

/** Whether a block, in this section, belongs to the department's report on its performance or to that on a project. */
export const isWithinReport = ({ sections, evaluationReports }: Disclosure, block: number, section: number): boolean =>
  rolesOf(sections, section).includes('evaluation-report') ||
  evaluationReports.some(({ start, end }) => block >= start && block < end)
