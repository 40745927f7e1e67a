/** Equations with the year before (跨年): by last year's accounts, or by the figures of last year that accounts state. */
import { type CellTerm, cell, type EquationSeverity, previousCell, type TableEquation } from './equation.ts'

const across = (
  id: string,
  formula: string,
  left: CellTerm,
  right: readonly CellTerm[],
  severity: EquationSeverity,
  condition?: TableEquation['condition'],
): TableEquation => ({
  id,
  formula,
  kind: '跨年',
  severity,
  relation: '=',
  shape: { kind: 'cells', left: [left], right },
  ...(condition === undefined ? {} : { condition }),
})

const adjustment = (row: string): CellTerm => cell('opening-adjustment', row, 'amount')
const quoted = (row: string): CellTerm => cell('previous-figures', row, 'final')

const BUDGETS = [
  ['general', '一般公共预算财政拨款'],
  ['funds', '政府性基金预算财政拨款'],
  ['capital', '国有资本经营预算财政拨款'],
] as const

/** What accounts state of last year, and the cell of last year's tables that holds it. */
const QUOTED = [
  ['total', '收、支总计', previousCell('T1', 'total.income', 'final')],
  ['fiscalTotal', '财政拨款收、支总计', previousCell('T4', 'total.income', 'final')],
  ['general', '一般公共预算财政拨款支出', previousCell('T4', 'expenditure', 'general')],
  ['funds', '政府性基金预算财政拨款支出', previousCell('T4', 'expenditure', 'funds')],
  ['capital', '国有资本经营预算财政拨款支出', previousCell('T4', 'expenditure', 'capital')],
  ['closing', '年末结转和结余', previousCell('T1', 'closing', 'final')],
  ['fiscalClosing', '年末财政拨款结转和结余', previousCell('T4', 'closing', 'total')],
] as const

const THREE_PUBLIC = [
  ['overseas', '因公出国（境）费'],
  ['purchase', '公务用车购置费'],
  ['running', '公务用车运行维护费'],
  ['reception', '公务接待费'],
  ['operating', '机关运行经费'],
] as const

export const ACROSS_YEARS: readonly TableEquation[] = [
  across(
    'A14',
    '年初结转和结余 = 上年年末结转和结余 + 年初结转调整',
    cell('T1', 'opening', 'final'),
    [previousCell('T1', 'closing', 'final'), adjustment('total')],
    'warning',
  ),
  across(
    'A14',
    '年初结转和结余 = 所填上年年末结转和结余 + 年初结转调整',
    cell('T1', 'opening', 'final'),
    [quoted('closing'), adjustment('total')],
    'warning',
    'previous-figures',
  ),
  ...BUDGETS.map(([budget, title]) =>
    across(
      'D13',
      `${title}年初结转和结余 = 上年年末结转和结余 + 年初结转调整`,
      cell('T4', `opening.${budget}`, 'final'),
      [previousCell('T4', 'closing', budget), adjustment(budget)],
      'warning',
    ),
  ),
  across(
    'D13',
    '年初财政拨款结转和结余 = 所填上年年末财政拨款结转和结余 + 年初结转调整',
    cell('T4', 'opening', 'final'),
    [quoted('fiscalClosing'), adjustment('fiscal')],
    'warning',
    'previous-figures',
  ),
  ...(
    [
      ['assets', '资产'],
      ['liabilities', '负债'],
      ['net', '净资产'],
    ] as const
  ).map(([row, title]) =>
    across(
      'J06',
      `${title}年初数 = 上年期末数`,
      cell('balance-sheet', row, 'opening'),
      [previousCell('balance-sheet', row, 'closing')],
      'error',
    ),
  ),
  ...QUOTED.map(([row, title, previous]) =>
    across('N01', `所填上年${title} = 上年决算${title}`, quoted(row), [previous], 'error'),
  ),
  ...THREE_PUBLIC.map(([row, title]) =>
    across(
      'N01',
      `所填上年${title} = 上年决算${title}`,
      cell('information', row, 'previous'),
      [previousCell('information', row, 'final')],
      'error',
    ),
  ),
]
