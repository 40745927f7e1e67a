/** What the text of a report adds to its tables: ledgers, last year's figures, budgets, explanations. */
import { type Accounts, EXPLANATION_KEYS, type ExplanationKey, type Fen } from '@mingzhang/accounts'
import type { Disclosure } from '../../disclosure.ts'
import type { Notes } from '../import-report.ts'
import type { TableSet } from '../tables/leaf-rows.ts'
import type { Measured } from '../tables/measured.ts'
import type { PrintedCell } from '../tables/printed-cells.ts'
import { statedAlone, type Total } from '../tables/settle-amounts.ts'
import { given } from './counts.ts'
import { draftPrevious } from './draft-previous.ts'
import { draftReception } from './draft-reception.ts'
import { adjustmentsIn } from './opening-adjustments.ts'
import { organisationText } from './organisation-text.ts'
import { draftProcurement, staffText, stateAssetsText } from './other-matters-text.ts'
import { PreviousFigures } from './previous-figures.ts'
import { PrintedParts } from './printed-parts.ts'
import { draftProjects } from './projects-text.ts'
import { reasonsOf } from './reasons.ts'
import { ReportText } from './report-text.ts'
import { budgetEntry, budgetOf, draftBudgets } from './subject-budgets.ts'
import { threePublicText } from './three-public-text.ts'

export interface DraftText {
  /** What the text states of amounts that are still to be settled. */
  readonly totals: readonly Total[]
  /** The accounts with what the text tells filled in. */
  complete(accounts: Accounts, settled: (amount: Measured) => Fen): Accounts
}

export function draftText(
  disclosure: Disclosure,
  tables: TableSet,
  printed: readonly PrintedCell[],
  notes: Notes,
): DraftText {
  const report = new ReportText(disclosure)
  const reasons = reasonsOf(report)
  const cells = new PrintedParts(printed)
  const previous = draftPrevious(report, cells)
  const budgets = draftBudgets(report, tables, reasons, (table, cell) => cells.of(table, cell))
  const operating = report.amount('operating')
  const operatingBefore = operating === undefined ? undefined : new PreviousFigures(report).of('operating', operating)
  const planned = report.completion('general')
  const wholeBudget = planned === undefined ? undefined : budgetOf(planned)
  const general = budgets.filter(({ source }) => source === 'general')
  const receptions = draftReception(report, cells.ofConcept('three.reception') ?? [])
  const bought = draftProcurement(report)
  const projects = draftProjects(report, notes)
  const totals = [
    ...THREE_PUBLIC.flatMap((key) => asPlanned(report, cells, key)),
    ...THREE_PUBLIC.flatMap((key) => {
      const [stated, plus] = [report.amount(key), cells.ofConcept(key)]
      return stated === undefined || plus === undefined ? [] : [{ ...stated, plus, minus: [] }]
    }),
    ...receptions.totals,
    ...(bought?.totals ?? []),
    ...projects.totals,
    ...previous.totals,
    ...budgets.flatMap(({ parts: [only, another] }) =>
      only === undefined || another !== undefined ? [] : [statedAlone(only)],
    ),
    ...(wholeBudget === undefined || general.length === 0
      ? []
      : [{ ...wholeBudget, plus: general.flatMap(({ parts }) => parts), minus: [] }]),
    ...(operating === undefined ? [] : [statedAlone(operating), ...asPublicFunds(printed, operating)]),
    ...(operating === undefined || operatingBefore?.difference === undefined
      ? []
      : [{ ...operatingBefore.difference, plus: [operating], minus: [operatingBefore.previous] }]),
  ]
  return {
    totals,
    complete: (accounts, settled) => {
      const adjustments = adjustmentsIn(report)
      const threePublic = threePublicText(report, accounts.threePublic, receptions.reception(settled), notes)
      return {
        ...accounts,
        organisation: organisationText(report, accounts.organisation.name),
        openingAdjustments: adjustments,
        budgets: budgets.map((one) => budgetEntry(one, settled)),
        ...previous.figures(accounts, adjustments, settled, notes),
        threePublic: previous.threePublic(threePublic, settled, notes),
        ...(operating === undefined
          ? given('operatingExpenses', report.isAbsent('operating') ? { final: 0n } : undefined)
          : {
              operatingExpenses: {
                final: settled(operating),
                ...(operatingBefore === undefined ? {} : { previous: settled(operatingBefore.previous) }),
              },
            }),
        ...given('procurement', bought?.procurement(settled)),
        ...given('stateAssets', stateAssetsText(report, notes)),
        ...given('staff', staffText(report)),
        projects: projects.projects(settled),
        explanations: explanationsOf(reasons),
      }
    },
  }
}

const THREE_PUBLIC = ['three', 'three.overseas', 'three.vehicles', 'three.reception'] as const

/** Where the budget was completed to 100 %, the two cells of the table are one amount. */
function asPlanned(report: ReportText, cells: PrintedParts, key: string): Total[] {
  const completion = report.completion(key)
  const isWhole = completion?.rate?.stated.digits === 100n && completion.rate.stated.decimals === 0
  if (completion?.comparison?.direction !== 'equal' && !isWhole) return []
  return [{ fen: 0n, tolerance: 0n, plus: cells.ofConcept(key) ?? [], minus: cells.of('T7', `data|${key}.budget`) }]
}

/** 机关运行经费 is paid from 公用经费: where both are printed alike, they are one amount. */
const asPublicFunds = (printed: readonly PrintedCell[], operating: Measured): Total[] =>
  printed
    .filter(({ table, cell, fen }) => table.form.id === 'T6' && cell.row === 'public' && fen === operating.fen)
    .map(({ plus }) => ({ fen: 0n, tolerance: 0n, plus, minus: [operating] }))

const isExplained = (key: string): key is ExplanationKey => EXPLANATION_KEYS.some((one) => one === key)

function explanationsOf({ change, completion }: ReturnType<typeof reasonsOf>): Accounts['explanations'] {
  const explanations: Partial<Record<ExplanationKey, string>> = {}
  for (const [key, reason] of change) if (isExplained(key)) explanations[key] = reason
  for (const [key, reason] of completion) {
    const explained = `${key}.completion`
    if (isExplained(explained)) explanations[explained] = reason
  }
  return explanations
}
