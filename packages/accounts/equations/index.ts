/** The equations between cells of the statutory tables (勾稽关系, groups A–I). */
import { BETWEEN_TABLES } from './between-tables.ts'
import type { TableEquation } from './table-equation.ts'
import { WITHIN_TABLES } from './within-tables.ts'

export type {
  CellTerm,
  EquationCondition,
  EquationRelation,
  EquationShape,
  TableEquation,
} from './table-equation.ts'

export const TABLE_EQUATIONS: readonly TableEquation[] = [...WITHIN_TABLES, ...BETWEEN_TABLES]
