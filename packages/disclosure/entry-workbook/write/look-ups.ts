/** Names that are shown beside codes and numbers: formulas over 科目表 and 项目, with their results as of writing. */
import type { WorkbookValue } from '@mingzhang/documents'
import type { FieldKind } from '../form/field.ts'
import type { Scalar } from '../form/members.ts'
import { namesRange, type SubjectListRanges } from './subject-sheet.ts'
import { textFormula } from './sums.ts'

const MISSING = '科目表中没有'

/** Formula that tells whether the name in a cell was not found. */
export const isMissing = (cell: string): string => `${cell}="${MISSING}"`

/** Digits of a code, by the kind of its field. */
const DIGITS: Partial<Record<FieldKind, number>> = { functional: 7, economic: 5 }
const GROUP_DIGITS = 5

export interface LookUpNames {
  readonly nameOf: (code: string) => string | undefined
  readonly projects: readonly string[]
  /** References to the columns of 新增科目 and 项目. */
  readonly ownSubjects: string
  readonly projectNames: string
}

export class LookUps {
  readonly #counts: SubjectListRanges
  readonly #names: LookUpNames

  constructor(counts: SubjectListRanges, names: LookUpNames) {
    this.#counts = counts
    this.#names = names
  }

  /** The `name` or the `group` (款) of what stands in `cell`. */
  value(wanted: 'name' | 'group', kind: FieldKind, cell: string, entered: Scalar): WorkbookValue {
    const code = entered === undefined ? '' : String(entered)
    if (kind === 'project') {
      const formula = `IF(${cell}="","",IFERROR(INDEX(${this.#names.projectNames},${cell})&"",""))`
      return textFormula(formula, this.#names.projects[Number(code) - 1] ?? '')
    }
    if (wanted === 'group') return textFormula(`LEFT(${cell},${GROUP_DIGITS})`, code.slice(0, GROUP_DIGITS))
    const list = kind === 'economic' ? 'economic' : 'functional'
    const digits = `LEFT(${cell},${DIGITS[kind] ?? 7})`
    const formula = [namesRange(list, this.#counts[list]), this.#names.ownSubjects].reduceRight(
      (otherwise, range) => `IFERROR(VLOOKUP(${digits},${range},2,FALSE),${otherwise})`,
      `"${MISSING}"`,
    )
    return textFormula(`IF(${cell}="","",${formula})`, code === '' ? '' : (this.#names.nameOf(code) ?? MISSING))
  }
}
