/** The equations between cells of tables (勾稽关系): of the published tables, of the ledgers, and across years. */
import { ACROSS_YEARS } from './across-years.ts'
import { BETWEEN_TABLES } from './between-tables.ts'
import type { TableEquation } from './equation.ts'
import { LEDGER_EQUATIONS } from './with-ledgers.ts'
import { WITHIN_TABLES } from './within-tables.ts'

export * from './conditions.ts'
export type {
  CellTerm,
  EquationHead,
  EquationKind,
  EquationRelation,
  EquationSeverity,
  EquationShape,
  EquationTableId,
  EquationYear,
  TableEquation,
} from './equation.ts'
export { basisOf, EQUATION_GROUPS, EQUATION_NUMBERS, type EquationGroup } from './equation-groups.ts'
export type { EquationRow, EquationTable, EquationTables } from './equation-table.ts'
export type { JudgementShape, TableJudgement } from './judgement.ts'
export { layEquation } from './lay-equation.ts'
export { subjectTree } from './subject-tree.ts'
export { TABLE_JUDGEMENTS } from './table-judgements.ts'
export { USUAL_VEHICLE_COST } from './usual-costs.ts'

export const TABLE_EQUATIONS: readonly TableEquation[] = [
  ...WITHIN_TABLES,
  ...BETWEEN_TABLES,
  ...LEDGER_EQUATIONS,
  ...ACROSS_YEARS,
]
