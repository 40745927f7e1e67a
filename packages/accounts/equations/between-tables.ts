/** Equations between tables (groups B–I: 表间). */
import type { EquationCondition } from './conditions.ts'
import {
  type CellTerm,
  cell,
  type EquationRelation,
  type EquationTableId,
  optionalCell,
  type TableEquation,
} from './equation.ts'

type Extra = Partial<Pick<TableEquation, 'severity' | 'condition' | 'kind'>>

const related = (
  id: string,
  formula: string,
  left: readonly CellTerm[],
  right: readonly CellTerm[],
  relation: EquationRelation = '=',
  extra: Extra = {},
): TableEquation => ({
  id,
  formula,
  kind: '表间',
  severity: 'error',
  relation,
  shape: { kind: 'cells', left, right },
  ...extra,
})

const subjects = (
  id: string,
  formula: string,
  by: 'code' | 'category-name',
  left: readonly [EquationTableId, string],
  right: readonly [EquationTableId, string],
  relation: EquationRelation = '=',
  condition?: EquationCondition,
): TableEquation => ({
  id,
  formula,
  kind: '表间',
  severity: 'error',
  relation,
  shape: {
    kind: 'same-subject',
    by,
    left: { table: left[0], column: left[1] },
    right: { table: right[0], column: right[1] },
  },
  ...(condition === undefined ? {} : { condition }),
})

const OTHER_INCOME = [
  ['superior', '上级补助收入'],
  ['operations', '事业收入'],
  ['business', '经营收入'],
  ['subordinate', '附属单位上缴收入'],
  ['other', '其他收入'],
] as const
const BUDGETS = [
  ['general', '一般公共预算财政拨款'],
  ['funds', '政府性基金预算财政拨款'],
  ['capital', '国有资本经营预算财政拨款'],
] as const
const EXPENDITURE = [
  ['total', '合计'],
  ['basic', '基本支出'],
  ['project', '项目支出'],
] as const

/** Subjects of basic expenditure that the functional tables show again (三公 and social insurance). */
const CONTRIBUTIONS = [
  ['30108', '2080505', '机关事业单位基本养老保险缴费'],
  ['30109', '2080506', '职业年金缴费'],
  ['30113', '2210201', '住房公积金'],
] as const
const THREE_PUBLIC = [
  ['three.overseas', '30212', '因公出国（境）费'],
  ['three.vehicles.running', '30231', '公务用车运行维护费'],
  ['three.reception', '30217', '公务接待费'],
  ['three.vehicles.purchase', '31013', '公务用车购置费'],
] as const

export const BETWEEN_TABLES: readonly TableEquation[] = [
  related(
    'B06',
    '收入决算表本年收入合计 = 总表本年收入合计',
    [cell('T2', 'total', 'income')],
    [cell('T1', 'income', 'final')],
  ),
  related(
    'B07',
    '收入决算表财政拨款收入 = 总表三项财政拨款收入之和',
    [cell('T2', 'total', 'fiscal')],
    [
      cell('T1', 'income.general', 'final'),
      optionalCell('T1', 'income.funds', 'final'),
      optionalCell('T1', 'income.capital', 'final'),
    ],
  ),
  ...OTHER_INCOME.map(([key, title]) =>
    related(
      'B08',
      `收入决算表${title} = 总表${title}`,
      [cell('T2', 'total', key)],
      [cell('T1', `income.${key}`, 'final')],
    ),
  ),
  related(
    'C03',
    '支出决算表本年支出合计 = 总表本年支出合计',
    [cell('T3', 'total', 'total')],
    [cell('T1', 'expenditure', 'final')],
  ),
  subjects('C04', '支出决算表各类支出 = 总表各功能类支出', 'category-name', ['T3', 'total'], ['T1', 'final']),
  related(
    'C06',
    '总表经营收入 + 年初结转和结余 + 使用非财政拨款结余 ≥ 支出决算表经营支出',
    [
      optionalCell('T1', 'income.business', 'final'),
      cell('T1', 'opening', 'final'),
      optionalCell('T1', 'surplus', 'final'),
    ],
    [cell('T3', 'total', 'business')],
    '≥',
    { severity: 'warning', kind: '逻辑性' },
  ),
  ...BUDGETS.map(([key, title]) =>
    related(
      'D02',
      `财政拨款总表${title}收入 = 总表${title}收入`,
      [cell('T4', `income.${key}`, 'final')],
      [cell('T1', `income.${key}`, 'final')],
    ),
  ),
  subjects(
    'D10',
    '总表各功能类支出 ≥ 财政拨款总表各功能类支出',
    'category-name',
    ['T1', 'final'],
    ['T4', 'total'],
    '≥',
  ),
  subjects(
    'D10',
    '没有非财政拨款支出的，总表各功能类支出 = 财政拨款总表各功能类支出',
    'category-name',
    ['T1', 'final'],
    ['T4', 'total'],
    '=',
    'no-other-expenditure',
  ),
  related(
    'D11',
    '总表年初结转和结余 ≥ 财政拨款年初结转和结余',
    [cell('T1', 'opening', 'final')],
    [cell('T4', 'opening', 'final')],
    '≥',
  ),
  related(
    'D11',
    '总表年末结转和结余 ≥ 财政拨款年末结转和结余',
    [cell('T1', 'closing', 'final')],
    [cell('T4', 'closing', 'total')],
    '≥',
  ),
  related(
    'D12',
    '财政拨款总表本年收入合计 = 收入决算表财政拨款收入',
    [cell('T4', 'income', 'final')],
    [cell('T2', 'total', 'fiscal')],
  ),
  related(
    'E03',
    '一般公共预算支出决算表合计 = 财政拨款总表一般公共预算支出',
    [cell('T5', 'total', 'total')],
    [cell('T4', 'expenditure', 'general')],
  ),
  subjects(
    'E04',
    '一般公共预算支出决算表各类支出 = 财政拨款总表各功能类一般公共预算支出',
    'category-name',
    ['T5', 'total'],
    ['T4', 'general'],
  ),
  ...EXPENDITURE.flatMap(([column, title]) => [
    subjects(
      'E05',
      `支出决算表${title} ≥ 一般公共预算支出决算表${title}（逐科目）`,
      'code',
      ['T3', column],
      ['T5', column],
      '≥',
    ),
    subjects(
      'E06',
      `只有一般公共预算财政拨款的，支出决算表${title} = 一般公共预算支出决算表${title}（逐科目）`,
      'code',
      ['T3', column],
      ['T5', column],
      '=',
      'only-general-budget',
    ),
    related(
      'E06',
      `只有一般公共预算财政拨款的，支出决算表${title} = 一般公共预算支出决算表${title}（合计行）`,
      [cell('T3', 'total', column)],
      [cell('T5', 'total', column)],
      '=',
      { condition: 'only-general-budget' },
    ),
  ]),
  {
    id: 'E05',
    formula: '支出决算表各科目支出 ≥ 一般公共预算 + 政府性基金预算 + 国有资本经营预算支出（逐科目）',
    kind: '表间',
    severity: 'error',
    relation: '≥',
    shape: {
      kind: 'subject-parts',
      left: { table: 'T3', column: 'total' },
      right: [
        { table: 'T5', column: 'total' },
        { table: 'T8', column: 'total' },
        { table: 'T9', column: 'total' },
      ],
    },
  },
  related(
    'E07',
    '支出合计 − 财政拨款支出 = 非财政拨款的年初结转和结余 + 收入 + 使用非财政拨款结余 − 结余分配 − 年末结转和结余',
    [
      cell('T3', 'total', 'total'),
      optionalCell('T1', 'closing', 'final'),
      optionalCell('T1', 'distribution', 'final'),
      optionalCell('T4', 'opening', 'final'),
      cell('T4', 'income', 'final'),
    ],
    [
      cell('T4', 'expenditure', 'total'),
      optionalCell('T4', 'closing', 'total'),
      optionalCell('T1', 'opening', 'final'),
      cell('T1', 'income', 'final'),
      optionalCell('T1', 'surplus', 'final'),
    ],
    '=',
    { severity: 'warning' },
  ),
  related(
    'F09',
    '基本支出决算表人员经费合计 + 公用经费合计 = 一般公共预算支出决算表基本支出合计',
    [cell('T6', 'personnel', 'final'), cell('T6', 'public', 'final')],
    [cell('T5', 'total', 'basic')],
  ),
  related(
    'F09',
    '基本支出决算表合计 = 一般公共预算支出决算表基本支出合计',
    [cell('T6', 'total', 'final')],
    [cell('T5', 'total', 'basic')],
  ),
  ...CONTRIBUTIONS.map(([economic, functional, title]) =>
    related(
      'F10',
      `基本支出决算表${title}（${economic}） = 一般公共预算支出决算表对应项级科目（${functional}）基本支出`,
      [optionalCell('T6', economic, 'final')],
      [optionalCell('T5', functional, 'basic')],
      '=',
      { severity: 'warning', kind: '逻辑性' },
    ),
  ),
  related(
    'F10',
    '基本支出决算表医疗保险缴费（30110、30111） = 一般公共预算支出决算表行政事业单位医疗（21011）基本支出',
    [optionalCell('T6', '30110', 'final'), optionalCell('T6', '30111', 'final')],
    [optionalCell('T5', '21011', 'basic')],
    '=',
    { severity: 'review', kind: '逻辑性' },
  ),
  ...THREE_PUBLIC.map(([item, economic, title]) =>
    related(
      'G03',
      `“三公”经费决算表${title} ≥ 基本支出决算表${title}（${economic}）`,
      [cell('T7', 'data', `${item}.final`)],
      [cell('T6', economic, 'final')],
      '≥',
    ),
  ),
  ...(
    [
      ['H04', 'H05', 'H06', 'T8', 'funds', '政府性基金预算'],
      ['H08', 'H08', 'H08', 'T9', 'capital', '国有资本经营预算'],
    ] as const
  ).flatMap(([incomeId, expenditureId, balanceId, table, budget, title]) => [
    related(
      incomeId,
      `${title}决算表本年收入 = 财政拨款总表${title}收入`,
      [cell(table, 'total', 'income')],
      [cell('T4', `income.${budget}`, 'final')],
    ),
    related(
      incomeId,
      `${title}决算表本年收入 = 总表${title}收入`,
      [cell(table, 'total', 'income')],
      [cell('T1', `income.${budget}`, 'final')],
    ),
    related(
      expenditureId,
      `${title}决算表本年支出 = 财政拨款总表${title}支出`,
      [cell(table, 'total', 'total')],
      [cell('T4', 'expenditure', budget)],
    ),
    related(
      balanceId,
      `${title}决算表年初结转和结余 = 财政拨款总表${title}年初结转和结余`,
      [cell(table, 'total', 'opening')],
      [cell('T4', `opening.${budget}`, 'final')],
    ),
    related(
      balanceId,
      `${title}决算表年末结转和结余 = 财政拨款总表${title}年末结转和结余`,
      [cell(table, 'total', 'closing')],
      [cell('T4', 'closing', budget)],
    ),
  ]),
  related(
    'H08',
    '国有资本经营预算支出决算表合计 = 财政拨款总表国有资本经营预算支出',
    [cell('S12', 'total', 'total')],
    [cell('T4', 'expenditure', 'capital')],
  ),
  related(
    'H09',
    '国有资本经营预算收入支出决算表本年支出 = 支出决算表合计',
    [cell('T9', 'total', 'total')],
    [cell('S12', 'total', 'total')],
  ),
  related(
    'I01',
    '财政拨款支出决算明细表合计 = 财政拨款总表本年支出合计',
    [cell('S5', 'total', 'total')],
    [cell('T4', 'expenditure', 'total')],
  ),
  {
    id: 'I01',
    formula: '财政拨款支出决算明细表合计 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算支出（逐科目）',
    kind: '表间',
    severity: 'error',
    relation: '=',
    shape: {
      kind: 'subject-parts',
      left: { table: 'S5', column: 'total' },
      right: [
        { table: 'T5', column: 'total' },
        { table: 'T8', column: 'total' },
        { table: 'T9', column: 'total' },
      ],
    },
  },
  related(
    'I03',
    '一般公共预算支出决算明细表合计 = 一般公共预算支出决算表合计',
    [cell('S7', 'total', 'total')],
    [cell('T5', 'total', 'total')],
  ),
  subjects(
    'I03',
    '一般公共预算支出决算明细表合计 = 一般公共预算支出决算表合计（逐科目）',
    'code',
    ['S7', 'total'],
    ['T5', 'total'],
  ),
  related(
    'I05',
    '项目支出决算表合计 = 一般公共预算支出决算表项目支出合计',
    [cell('S9', 'total', 'total')],
    [cell('T5', 'total', 'project')],
  ),
  subjects(
    'I05',
    '项目支出决算表合计 = 一般公共预算支出决算表项目支出（逐科目）',
    'code',
    ['S9', 'total'],
    ['T5', 'project'],
  ),
  {
    id: 'I03',
    formula: '一般公共预算支出决算明细表各经济分类款 = 基本支出决算表对应款 + 项目支出决算表对应款',
    kind: '表间',
    severity: 'error',
    relation: '=',
    shape: { kind: 'economic-totals', table: 'S7', columns: 'S9', rows: { table: 'T6', column: 'final' } },
  },
  related(
    'I06',
    '一般公共预算支出决算表合计 = 基本支出决算表合计 + 项目支出决算表合计',
    [cell('T5', 'total', 'total')],
    [cell('T6', 'total', 'final'), cell('S9', 'total', 'total')],
  ),
]
