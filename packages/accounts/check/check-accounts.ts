/** Check accounts by all equations: exact on what was entered, each wrong amount told once. */

import type { EnteredTables, SheetCell } from '../entered-tables/entered-table.ts'
import type { ConditionVerdict, EquationCondition } from '../equations/conditions.ts'
import type { EquationHead, TableEquation } from '../equations/equation.ts'
import { TABLE_EQUATIONS, TABLE_JUDGEMENTS } from '../equations/index.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import { evaluateFormula } from '../formulas/evaluate-formula.ts'
import type { OwnEquation } from '../formulas/own-equation.ts'
import type { Fen } from '../money.ts'
import { accountsFaults, differenceOf, layAll } from './accounts-faults.ts'
import type { AccountsRule } from './accounts-rule.ts'
import { FigureTables } from './cell-figures.ts'
import { conditionVerdicts } from './condition-verdicts.ts'
import { isNear, isRounding, relationFindings, roundingOfAll, totalFindings } from './entered-faults.ts'
import { ExactTables } from './exact-tables.ts'
import { type Execution, executeEquations } from './execute-equations.ts'
import { INPUT_RULES } from './input-rules.ts'
import { judge } from './judge.ts'
import { type AccountsCheck, type NotExecuted, referenceTo, type Violation, violationOf } from './violation.ts'
import { accountsViolation } from './violation-text.ts'

export interface CheckOptions {
  /** The tables as typed, where the accounts came from a workbook. */
  readonly entered?: EnteredTables
  /** Where each entered value stands in a workbook, by its path in the JSON form. */
  readonly places?: ReadonlyMap<string, SheetCell>
  /** Accounts of the year before; those of another year say nothing of this one. */
  readonly previous?: Accounts
  /** Rules beside those on the entries, such as those on projects. */
  readonly rules?: readonly AccountsRule[]
  /** A bureau's own equations. */
  readonly equations?: readonly OwnEquation[]
}

/** Equations to be confirmed are told by themselves; the others are put together by their cause. */
const BINDING = TABLE_EQUATIONS.filter(({ severity }) => severity !== 'review')
const REVIEWED = TABLE_EQUATIONS.filter(({ severity }) => severity === 'review')

/** Everything that is needed of one unit. */
interface Unit {
  readonly accounts: Accounts
  readonly previous: Accounts | undefined
  readonly entered: EnteredTables
  readonly exact: ExactTables
  /** Computed tables, and with the entered ones in their place. */
  readonly figures: FigureTables
  readonly typed: FigureTables
  readonly verdictOf: (condition: EquationCondition) => ConditionVerdict
}

export function checkAccounts(accounts: Accounts, options: CheckOptions = {}): AccountsCheck {
  const unit = unitOf(accounts, options)
  const execution = executeEquations(TABLE_EQUATIONS, unit.exact, unit.verdictOf)
  const apart = carriedOutApart(unit, options)
  return {
    violations: [...relationViolations(unit, execution), ...apart.violations].map((one) => placed(one, options.places)),
    notExecuted: [...execution.notExecuted, ...apart.notExecuted],
    executed: {
      equations: execution.equations + apart.equations,
      relations: execution.relations + apart.cases,
    },
  }
}

/** A violation whose entries are named by their cells in the workbook, where they came from one. */
function placed(violation: Violation, places: ReadonlyMap<string, SheetCell> | undefined): Violation {
  if (places === undefined) return violation
  const cells = violation.cells.map((cell) => {
    const place = cell.sheet === undefined && cell.address !== undefined ? places.get(cell.address) : undefined
    return place === undefined ? cell : { ...cell, ...place }
  })
  return { ...violation, cells }
}

function unitOf(accounts: Accounts, { entered = new Map(), previous }: CheckOptions): Unit {
  const before = previous?.year === accounts.year - 1 ? previous : undefined
  const exact = new ExactTables(accounts, before && new ExactTables(before))
  return {
    accounts,
    previous: before,
    entered,
    exact,
    figures: new FigureTables(exact),
    typed: new FigureTables(exact, entered, roundingOfAll(entered, accounts)),
    verdictOf: conditionVerdicts(accounts, before),
  }
}

/** What the equations of the catalogue find: first in the tables as typed, then in what they sum up to. */
function relationViolations(unit: Unit, { broken }: Execution): Violation[] {
  const isBroken = (equations: readonly TableEquation[]): boolean => broken.some((one) => equations.includes(one))
  const violations: Violation[] = []
  const explained = new Set<Fen>()
  if (unit.entered.size > 0) {
    const found = relationFindings(layAll(BINDING, unit.typed, unit.verdictOf), unit.typed)
    violations.push(...found.violations)
    for (const size of found.sizes) explained.add(size)
  }
  if (isBroken(BINDING)) violations.push(...entryViolations(unit, explained))
  violations.push(...totalFindings(unit.entered, { ...unit, figures: unit.typed }, explained))
  if (isBroken(REVIEWED)) violations.push(...reviewed(unit))
  return violations
}

/** Faults of the entries that nothing in the typed tables explains; their sizes join what is explained. */
function entryViolations(unit: Unit, explained: Set<Fen>): Violation[] {
  const { figures, verdictOf, accounts } = unit
  const rounding = roundingOfAll(unit.entered, accounts)
  const violations: Violation[] = []
  const isExplained = (size: Fen): boolean => size <= rounding || isNear(size, explained, rounding)
  for (const fault of accountsFaults(layAll(BINDING, figures, verdictOf), BINDING, unit, isExplained)) {
    violations.push(accountsViolation(fault))
    explained.add(fault.difference < 0n ? -fault.difference : fault.difference)
  }
  return violations
}

const reviewed = ({ figures, verdictOf, entered }: Unit): Violation[] =>
  layAll(REVIEWED, figures, verdictOf).flatMap(({ relation }) =>
    relation.holds || isRounding(relation, entered)
      ? []
      : [accountsViolation({ relations: [relation], difference: differenceOf(relation), culprits: [] })],
  )

interface CarriedOut {
  readonly violations: readonly Violation[]
  readonly notExecuted: readonly NotExecuted[]
  readonly cases: number
}

/** Judgements, rules and a bureau's own equations: each stands by itself. */
function carriedOutApart(unit: Unit, { rules = [], equations = [] }: CheckOptions): CarriedOut & { equations: number } {
  const tables = { exact: unit.exact, figures: unit.figures, year: unit.accounts.year }
  const all = [
    ...TABLE_JUDGEMENTS.map((one) => unlessUnmet(one, unit, () => judge(one, tables))),
    ...[...INPUT_RULES, ...rules].map((one) => unlessUnmet(one, unit, () => carryOut(one, unit.accounts))),
    ...equations.map((one) => unlessUnmet(one, unit, () => evaluateFormula(one, tables))),
  ]
  return {
    violations: all.flatMap(({ violations }) => violations),
    notExecuted: all.flatMap(({ notExecuted }) => notExecuted),
    cases: all.reduce((total, { cases }) => total + cases, 0),
    equations: all.filter(({ cases }) => cases > 0).length,
  }
}

function unlessUnmet(head: EquationHead, { verdictOf }: Unit, find: () => CarriedOut): CarriedOut {
  const verdict = head.condition === undefined ? undefined : verdictOf(head.condition)
  return verdict?.met === false ? notExecuted(head, verdict.reason) : find()
}

function carryOut(rule: AccountsRule, accounts: Accounts): CarriedOut {
  const verdict = rule.find(accounts)
  if ('reason' in verdict) return notExecuted(rule, verdict.reason)
  const violations = verdict.failures.map((failure) => violationOf(rule, failure))
  return { violations, notExecuted: [], cases: verdict.cases }
}

const notExecuted = (head: EquationHead, reason: string): CarriedOut => ({
  violations: [],
  notExecuted: [{ ...referenceTo(head), reason }],
  cases: 0,
})
