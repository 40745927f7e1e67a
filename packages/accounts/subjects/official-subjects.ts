/** The official list of subjects of a year (《政府收支分类科目》), as somebody imported it. */
import * as z from 'zod'
import { isInForce, levelOfCode, plainSubjectName, SUBJECT_LEVELS, type Subject } from './subject.ts'
import { economicSubjects, functionalSubjects, type SubjectList } from './subjects.ts'

export const OFFICIAL_SUBJECTS_SCHEMA = 'mingzhang.subjects/1'

const officialSubjects = z.object({
  schema: z.literal(OFFICIAL_SUBJECTS_SCHEMA),
  year: z.int().min(2000).max(2100),
  /** Names by code: 3, 5 or 7 digits. */
  names: z.record(z.string().regex(/^\d{3}(?:\d{2}){0,2}$/), z.string().min(1).max(200)),
})
export type OfficialSubjects = z.infer<typeof officialSubjects>

/** An official list from parsed JSON; `undefined` where it is none. */
export const officialSubjectsFromJson = (json: unknown): OfficialSubjects | undefined =>
  officialSubjects.safeParse(json).data

export interface SubjectDifference {
  readonly code: string
  /** In the official list, in the program's own. */
  readonly official: string | undefined
  readonly listed: string | undefined
  /** How well the program's own row is confirmed. */
  readonly confidence: Subject['confidence'] | undefined
}

export interface SubjectDifferences {
  readonly added: readonly SubjectDifference[]
  readonly renamed: readonly SubjectDifference[]
  readonly missing: readonly SubjectDifference[]
}

/** How an official list differs from the program's own, in the classifications that it covers. */
export function compareSubjects({ year, names }: OfficialSubjects): SubjectDifferences {
  const differences: Record<keyof SubjectDifferences, SubjectDifference[]> = { added: [], renamed: [], missing: [] }
  const official = new Map(Object.entries(names))
  for (const [code, name] of official) {
    const listed = listOf(code).inYear(code, year)
    const difference = { code, official: name, listed: listed?.name, confidence: listed?.confidence }
    if (listed === undefined) differences.added.push(difference)
    else if (listed.name !== plainSubjectName(name)) differences.renamed.push(difference)
  }
  // a list that tells nothing of a classification, or not down to a level, does not say that a subject is gone
  const covered = new Set([...official.keys()].map(kindOf))
  for (const subject of [...inForce(functionalSubjects, '', year), ...inForce(economicSubjects, '', year)])
    if (!official.has(subject.code) && covered.has(kindOf(subject.code)))
      differences.missing.push({
        code: subject.code,
        official: undefined,
        listed: subject.name,
        confidence: subject.confidence,
      })
  return differences
}

/** Functional codes begin with 2, those of the economic classifications with 3 and 5. */
const listOf = (code: string): SubjectList => (code.startsWith('2') ? functionalSubjects : economicSubjects)

/** The classification and the level of a code. */
const kindOf = (code: string): string => `${code[0]}${levelOfCode(code)}`

function inForce(list: SubjectList, parent: string, year: number): Subject[] {
  return list
    .under(parent)
    .filter((subject) => isInForce(subject, year))
    .flatMap((subject) =>
      subject.level === SUBJECT_LEVELS.at(-1) ? [subject] : [subject, ...inForce(list, subject.code, year)],
    )
}
