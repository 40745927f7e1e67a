/** Check accounts by all equations: exact on what was entered, each wrong amount told once. */
import type { EnteredTables } from '../entered-tables/entered-table.ts'
import type { EquationHead } from '../equations/equation.ts'
import { TABLE_EQUATIONS, TABLE_JUDGEMENTS } from '../equations/index.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import { accountsFaults, differenceOf, layAll } from './accounts-faults.ts'
import type { AccountsRule } from './accounts-rule.ts'
import { FigureTables } from './cell-figures.ts'
import { conditionVerdicts } from './condition-verdicts.ts'
import { relationFindings, totalFindings } from './entered-faults.ts'
import { ExactTables } from './exact-tables.ts'
import { executeEquations } from './execute-equations.ts'
import { INPUT_RULES } from './input-rules.ts'
import { judge } from './judge.ts'
import { type AccountsCheck, type NotExecuted, referenceTo, type Violation, violationOf } from './violation.ts'
import { accountsViolation } from './violation-text.ts'

export interface CheckOptions {
  /** The tables as typed, where the accounts came from a workbook. */
  readonly entered?: EnteredTables
  /** Accounts of the year before. */
  readonly previous?: Accounts
  /** Rules beside those on the entries, such as those on projects. */
  readonly rules?: readonly AccountsRule[]
}

/** Equations to be confirmed are told by themselves; the others are put together by their cause. */
const BINDING = TABLE_EQUATIONS.filter(({ severity }) => severity !== 'review')
const REVIEWED = TABLE_EQUATIONS.filter(({ severity }) => severity === 'review')

export function checkAccounts(accounts: Accounts, options: CheckOptions = {}): AccountsCheck {
  const { entered, rules = [] } = options
  const previous = yearBefore(accounts, options.previous)
  const exact = new ExactTables(accounts, previous)
  const verdictOf = conditionVerdicts(accounts, previous)
  const figures = new FigureTables(exact)
  const execution = executeEquations(TABLE_EQUATIONS, exact, verdictOf)
  const isBroken = (equations: readonly EquationHead[]): boolean =>
    execution.broken.some((equation) => equations.includes(equation))
  const violations: Violation[] = []
  const sizes = new Set<bigint>()
  if (entered !== undefined && entered.size > 0) {
    const typed = new FigureTables(exact, entered)
    const found = relationFindings(layAll(BINDING, typed, verdictOf), typed)
    violations.push(...found.violations)
    for (const size of found.sizes) sizes.add(size)
  }
  if (isBroken(BINDING)) {
    const laid = layAll(BINDING, figures, verdictOf)
    for (const fault of accountsFaults(laid, BINDING, accounts, previous)) {
      const size = fault.difference < 0n ? -fault.difference : fault.difference
      if (sizes.has(size)) continue
      violations.push(accountsViolation(fault))
      sizes.add(size)
    }
  }
  if (entered !== undefined)
    violations.push(...totalFindings(entered, { exact, figures: new FigureTables(exact, entered), accounts }, sizes))
  if (isBroken(REVIEWED))
    for (const { relation } of layAll(REVIEWED, figures, verdictOf))
      if (!relation.holds)
        violations.push(accountsViolation({ relations: [relation], difference: differenceOf(relation), culprits: [] }))

  const notExecuted: NotExecuted[] = [...execution.notExecuted]
  let { equations, relations } = execution
  const count = (cases: number): void => {
    relations += cases
    if (cases > 0) equations++
  }
  const isMet = (head: EquationHead): boolean => {
    const verdict = head.condition === undefined ? undefined : verdictOf(head.condition)
    if (verdict?.met !== false) return true
    notExecuted.push({ ...referenceTo(head), reason: verdict.reason })
    return false
  }
  for (const judgement of TABLE_JUDGEMENTS) {
    if (!isMet(judgement)) continue
    const judged = judge(judgement, { exact, figures, year: accounts.year })
    violations.push(...judged.violations)
    notExecuted.push(...judged.notExecuted)
    count(judged.cases)
  }
  for (const rule of [...INPUT_RULES, ...rules]) {
    if (!isMet(rule)) continue
    const verdict = rule.find(accounts)
    if ('reason' in verdict) notExecuted.push({ ...referenceTo(rule), reason: verdict.reason })
    else {
      violations.push(...verdict.failures.map((failure) => violationOf(rule, failure)))
      count(verdict.cases)
    }
  }
  return { violations, notExecuted, executed: { equations, relations } }
}

/** Accounts of another year than the one before say nothing of this one. */
const yearBefore = (accounts: Accounts, previous: Accounts | undefined): Accounts | undefined =>
  previous?.year === accounts.year - 1 ? previous : undefined
