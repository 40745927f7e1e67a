export * from './check/accounts-rule.ts'
export { type CheckOptions, checkAccounts } from './check/check-accounts.ts'
export { ENTERED_TOTALS } from './check/entered-faults.ts'
export { INPUT_RULES } from './check/input-rules.ts'
export * from './check/violation.ts'
export {
  type Comparison,
  compareAccounts,
  isUnchanged,
  type MatterChange,
  type ProjectChange,
} from './comparison/compare-accounts.ts'
export type { MatterValue } from './comparison/stated-matters.ts'
export type { AmountChange, TableChanges } from './comparison/table-changes.ts'
export { type Culprit, type Fault, faultsOf } from './diagnosis/culprit.ts'
export { isTransposed, likelySlip } from './diagnosis/likely-slip.ts'
export * from './diagnosis/relation.ts'
export { type RowShift, rowShifts } from './diagnosis/row-shift.ts'
export * from './entered-tables/entered-table.ts'
export * from './equations/index.ts'
export { AmountGrid } from './filled-tables/amount-grid.ts'
export * from './filled-tables/books.ts'
export * from './filled-tables/fill-tables.ts'
export * from './filled-tables/filled-table.ts'
export { nameOf, type SubjectNames } from './filled-tables/subject-rows.ts'
export * from './final-accounts/accounts.ts'
export * from './final-accounts/accounts-json.ts'
export * from './final-accounts/disclosed-matters.ts'
export {
  type CarryOver,
  type EconomicEntry,
  EXPENDITURE_NATURES,
  type Expenditure,
  type ExpenditureNature,
  type FunctionalEntry,
  INCOME_KINDS,
  type IncomeEntry,
  type IncomeKind,
  type SubjectBudget,
} from './final-accounts/money-entries.ts'
export * from './final-accounts/organisation.ts'
export * from './final-accounts/project.ts'
export * from './final-accounts/values.ts'
export { explainedDifferences, yearFigures } from './final-accounts/year-figures.ts'
export {
  EQUATION_HEADINGS,
  EQUATIONS_SCHEMA,
  type OwnEquation,
  ownEquationsFromJson,
  ownEquationsFromRows,
  type PlaceOfEntry,
  type ReadEquations,
} from './formulas/own-equation.ts'
export * from './ledgers/ledger.ts'
export * from './money.ts'
export { type Level, Levels, type LevelsData } from './roll-up/levels.ts'
export * from './roll-up/reconciliation.ts'
export { CannotRollUp, type Department, type RolledUp, RollUp, type RollUpData, rollUp } from './roll-up/roll-up.ts'
export type { SampleDepartmentOptions } from './sample/department-plan.ts'
export { type SampleOptions, type SampleYears, sampleAccounts, sampleYears } from './sample/sample-accounts.ts'
export { sampleDepartment } from './sample/sample-department.ts'
export { Seeded } from './sample/seeded.ts'
export * from './stated.ts'
export { likeness } from './subjects/likeness.ts'
export * from './subjects/official-subjects.ts'
export { type NameRelation, type ResolvedLevel, resolvePath, type StatedLevel } from './subjects/resolve-path.ts'
export * from './subjects/subject.ts'
export { subjectNameIn } from './subjects/subject-name.ts'
export { economicSubjects, functionalSubjects, type SubjectList } from './subjects/subjects.ts'
export * from './tables/headings.ts'
export * from './tables/index.ts'
export * from './unit.ts'
