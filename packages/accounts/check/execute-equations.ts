/** Execute the equations of the catalogue over accounts: exact, and without a figure's name until one is needed. */
import type { ConditionVerdict, EquationCondition } from '../equations/conditions.ts'
import type { EquationShape, EquationTableId, EquationYear, TableEquation } from '../equations/equation.ts'
import { layEquation } from '../equations/lay-equation.ts'
import type { Fen } from '../money.ts'
import type { ExactTables } from './exact-tables.ts'
import { type NotExecuted, referenceTo } from './violation.ts'

export const NOTHING_TO_RELATE = '不适用：没有所涉及的科目、行或栏'

/** What an execution found, in numbers. */
export interface Execution {
  /** Equations with a relation that does not hold. */
  readonly broken: readonly TableEquation[]
  readonly notExecuted: readonly NotExecuted[]
  readonly equations: number
  readonly relations: number
}

export function executeEquations(
  equations: readonly TableEquation[],
  tables: ExactTables,
  verdictOf: (condition: EquationCondition) => ConditionVerdict,
): Execution {
  const broken: TableEquation[] = []
  const notExecuted: NotExecuted[] = []
  let executed = 0
  let relations = 0
  for (const equation of equations) {
    const verdict = equation.condition === undefined ? undefined : verdictOf(equation.condition)
    if (verdict?.met === false) {
      notExecuted.push({ ...referenceTo(equation), reason: verdict.reason })
      continue
    }
    let laid = 0
    let holds = true
    layEquation<Fen>(equation, tables, (left, right) => {
      laid++
      if (!holdsExactly(equation, left, right)) holds = false
    })
    relations += laid
    if (laid > 0) executed++
    else notExecuted.push({ ...referenceTo(equation), reason: reasonFor(equation, tables) })
    if (!holds) broken.push(equation)
  }
  return { broken, notExecuted, equations: executed, relations }
}

export function holdsExactly({ relation }: TableEquation, left: readonly Fen[], right: readonly Fen[]): boolean {
  let residual = 0n
  for (const amount of left) residual += amount
  for (const amount of right) residual -= amount
  return residual === 0n || (residual > 0n && relation === '≥')
}

/** Chinese: why an equation made no relation. */
function reasonFor({ shape }: TableEquation, tables: ExactTables): string {
  for (const [id, year] of tablesOf(shape)) if (tables.single(id, year) === undefined) return tables.absence(id, year)
  return NOTHING_TO_RELATE
}

/** The tables that an equation needs. */
function tablesOf(shape: EquationShape): readonly (readonly [EquationTableId, EquationYear])[] {
  if (shape.kind === 'cells') return [...shape.left, ...shape.right].map(({ table, year = 'this' }) => [table, year])
  if (shape.kind === 'same-subject') return [shape.left, shape.right].map(({ table }) => [table, 'this'])
  if (shape.kind === 'subject-parts') return [shape.left, ...shape.right].map(({ table }) => [table, 'this'])
  if (shape.kind === 'economic-totals') return [shape.table, shape.columns, shape.rows.table].map((id) => [id, 'this'])
  return [[shape.table, 'this']]
}
