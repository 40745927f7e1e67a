/** What has been read of a performance form (绩效自评表) so far. */
import type {
  Evaluation,
  FundingRow,
  IndicatorColumn,
  IndicatorRow,
  PrintedNumber,
  ProjectRow,
  Words,
} from '../../evaluation.ts'
import type { Columns } from './columns.ts'
import type { FormRow } from './form-rows.ts'
import { subjectOfTitle } from './form-titles.ts'
import type { FundingHeading } from './funding-rows.ts'
import type { OpenLevels } from './indicator-rows.ts'
import { headingUnit } from './numbers.ts'
import type { ProjectHeading } from './project-rows.ts'

/** What the rows below a heading are read as. */
export type FormPart =
  | {
      readonly kind: 'indicators'
      readonly columns: Columns<IndicatorColumn>
      readonly width: number
      readonly levels: OpenLevels
    }
  | { readonly kind: 'funding'; readonly heading: FundingHeading }
  | { readonly kind: 'projects'; readonly heading: ProjectHeading }
  | { readonly kind: 'goals'; readonly expected: number; readonly actual: number; readonly width: number }

export interface FormDraft {
  title: Words | undefined
  name: Words | undefined
  department: boolean
  start: number
  end: number
  unit: bigint
  unitCell: Words | undefined
  part: FormPart | undefined
  /** The row above, where it names the projects of amounts whose headings follow. */
  upper: FormRow | undefined
  /** The two rows above, the nearer first. */
  above: readonly FormRow[]
  goals: { expected: Words; actual: Words } | undefined
  /** A goal that stands alone in its row; its result may stand in the next. */
  loneGoal: Words | undefined
  totalCells: readonly Words[]
  totalWeight: PrintedNumber | undefined
  totalScore: PrintedNumber | undefined
  projectTotal: ProjectRow | undefined
  columns: Map<IndicatorColumn, Words>
  readonly organisations: Words[]
  readonly funding: FundingRow[]
  readonly indicators: IndicatorRow[]
  readonly projects: ProjectRow[]
}

export const newDraft = (block: number): FormDraft => ({
  title: undefined,
  name: undefined,
  department: false,
  start: block,
  end: block,
  unit: headingUnit(''),
  unitCell: undefined,
  part: undefined,
  upper: undefined,
  above: [],
  goals: undefined,
  loneGoal: undefined,
  totalCells: [],
  totalWeight: undefined,
  totalScore: undefined,
  projectTotal: undefined,
  columns: new Map(),
  organisations: [],
  funding: [],
  indicators: [],
  projects: [],
})

export const holdsPerformance = (draft: FormDraft): boolean =>
  draft.indicators.length > 0 ||
  draft.projects.length > 0 ||
  draft.funding.some((row) => row.executed !== undefined && (row.budget ?? row.initial) !== undefined)

export function evaluationOf(draft: FormDraft, id: number): Evaluation {
  const subject = draft.title === undefined ? undefined : subjectOfTitle(draft.title)
  const name = draft.name ?? (subject?.kind === 'project' ? subject.name : undefined)
  const whole = draft.name === undefined && (subject?.kind === 'whole' || draft.department || draft.projects.length > 1)
  return {
    id,
    kind: whole ? 'whole' : 'project',
    name,
    title: draft.title,
    start: draft.start,
    end: draft.end,
    funding: draft.funding,
    unitCell: draft.unitCell,
    goals: draft.goals,
    indicators: draft.indicators,
    columns: draft.columns,
    organisations: draft.organisations,
    totalCells: draft.totalCells,
    totalWeight: draft.totalWeight,
    totalScore: draft.totalScore,
    projects: draft.projects,
    projectTotal: draft.projectTotal,
  }
}
