/** Equations within one table (groups A–H: 基本平衡). */
import { type CellTerm, cell, type EquationTableId, optionalCell, parts, type TableEquation } from './equation.ts'

const BALANCE = { kind: '基本平衡', severity: 'error', relation: '=' } as const

const sumOf = (id: string, formula: string, total: CellTerm, terms: readonly CellTerm[]): TableEquation => ({
  id,
  formula,
  ...BALANCE,
  shape: { kind: 'cells', left: [total], right: terms },
})

const inEveryRow = (
  id: string,
  formula: string,
  table: EquationTableId,
  left: readonly string[],
  right: readonly string[],
): TableEquation => ({
  id,
  formula,
  ...BALANCE,
  shape: { kind: 'rows', table, left, right },
})

const TREE_FORMULAS = {
  total: '合计 = 各类之和（逐栏）',
  3: '类 = 所属各款之和（逐栏）',
  5: '款 = 所属各项之和（逐栏）',
} as const

const treeOf = (id: string, table: EquationTableId, of: 'total' | 3 | 5): TableEquation => ({
  id,
  formula: TREE_FORMULAS[of],
  ...BALANCE,
  shape: { kind: 'tree', table, of },
})

/** 合计, 类 and 款 of one table. */
const tree = (id: string, table: EquationTableId): TableEquation[] => [
  treeOf(id, table, 'total'),
  treeOf(id, table, 3),
  treeOf(id, table, 5),
]

/** An economic category of the table of basic expenditure. */
const category = (id: string, code: `${number}`, name: string): TableEquation => ({
  id,
  formula: `${name}（${code}） = 所属各款之和`,
  ...BALANCE,
  shape: { kind: 'tree', table: 'T6', of: code },
})

const categories = (id: string, table: EquationTableId): TableEquation => ({
  id,
  formula: '本年支出合计 = 各功能类支出之和（逐栏）',
  ...BALANCE,
  shape: { kind: 'categories', table, total: 'expenditure' },
})

const INCOME_LINES = [
  'income.fiscal',
  'income.general',
  'income.funds',
  'income.capital',
  'income.superior',
  'income.operations',
  'income.business',
  'income.subordinate',
  'income.other',
]
const FISCAL_COLUMNS = ['general', 'funds', 'capital']

/** “三公”经费 of one table at one moment; Sichuan's form until 2020 has a second table for government funds. */
const threePublic = (table: 'T7' | 'F7', moment: 'budget' | 'final'): TableEquation[] => {
  const name = `${table === 'F7' ? '政府性基金，' : ''}${moment === 'final' ? '决算数' : '预算数'}`
  const at = (item: string): CellTerm => cell(table, 'data', `${item}.${moment}`)
  return [
    sumOf('G01', `“三公”经费合计 = 因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费（${name}）`, at('three'), [
      at('three.overseas'),
      at('three.vehicles'),
      at('three.reception'),
    ]),
    sumOf('G02', `公务用车购置及运行维护费 = 购置费 + 运行维护费（${name}）`, at('three.vehicles'), [
      optionalCell(table, 'data', `three.vehicles.purchase.${moment}`),
      at('three.vehicles.running'),
    ]),
  ]
}

export const WITHIN_TABLES: readonly TableEquation[] = [
  sumOf('A01', '本年收入合计 = 各项收入之和', cell('T1', 'income', 'final'), parts('T1', 'final', INCOME_LINES)),
  sumOf('A02', '收入总计 = 本年收入合计 + 使用非财政拨款结余 + 年初结转和结余', cell('T1', 'total.income', 'final'), [
    cell('T1', 'income', 'final'),
    ...parts('T1', 'final', ['surplus', 'opening']),
  ]),
  categories('A03', 'T1'),
  sumOf('A04', '支出总计 = 本年支出合计 + 结余分配 + 年末结转和结余', cell('T1', 'total.expenditure', 'final'), [
    cell('T1', 'expenditure', 'final'),
    ...parts('T1', 'final', ['distribution', 'closing']),
  ]),
  sumOf('A05', '收入总计 = 支出总计', cell('T1', 'total.income', 'final'), [cell('T1', 'total.expenditure', 'final')]),
  inEveryRow(
    'B01',
    '本年收入合计 = 财政拨款收入 + 上级补助收入 + 事业收入 + 经营收入 + 附属单位上缴收入 + 其他收入',
    'T2',
    ['income'],
    ['fiscal', 'superior', 'operations', 'business', 'subordinate', 'other'],
  ),
  {
    id: 'B02',
    formula: '事业收入 ≥ 其中：教育收费',
    kind: '逻辑性',
    severity: 'error',
    relation: '≥',
    shape: { kind: 'rows', table: 'T2', left: ['operations'], right: ['operations.education'] },
  },
  treeOf('B03', 'T2', 'total'),
  treeOf('B04', 'T2', 3),
  treeOf('B05', 'T2', 5),
  inEveryRow(
    'C01',
    '本年支出合计 = 基本支出 + 项目支出 + 上缴上级支出 + 经营支出 + 对附属单位补助支出',
    'T3',
    ['total'],
    ['basic', 'project', 'superior', 'business', 'subordinate'],
  ),
  ...tree('C02', 'T3'),
  sumOf(
    'D01',
    '财政拨款本年收入合计 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算',
    cell('T4', 'income', 'final'),
    parts('T4', 'final', ['income.general', 'income.funds', 'income.capital']),
  ),
  inEveryRow('D03', '合计 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算', 'T4', ['total'], FISCAL_COLUMNS),
  ...(
    [
      ['general', '一般公共预算'],
      ['funds', '政府性基金预算'],
      ['capital', '国有资本经营预算'],
    ] as const
  ).map(([budget, name]) =>
    sumOf('D03', `年末${name}财政拨款结转和结余只列在${name}一栏`, cell('T4', `closing.${budget}`, 'total'), [
      cell('T4', `closing.${budget}`, budget),
    ]),
  ),
  categories('D04', 'T4'),
  sumOf(
    'D05',
    '年初财政拨款结转和结余 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算',
    cell('T4', 'opening', 'final'),
    ['general', 'funds', 'capital'].map((budget) => cell('T4', `opening.${budget}`, 'final')),
  ),
  sumOf('D06', '收入总计 = 本年收入合计 + 年初财政拨款结转和结余', cell('T4', 'total.income', 'final'), [
    cell('T4', 'income', 'final'),
    ...parts('T4', 'final', ['opening']),
  ]),
  ...['total', ...FISCAL_COLUMNS].map((column) =>
    sumOf('D07', '支出总计 = 本年支出合计 + 年末财政拨款结转和结余', cell('T4', 'total.expenditure', column), [
      cell('T4', 'expenditure', column),
      ...parts('T4', column, ['closing']),
    ]),
  ),
  sumOf('D08', '收入总计 = 支出总计', cell('T4', 'total.income', 'final'), [cell('T4', 'total.expenditure', 'total')]),
  ...FISCAL_COLUMNS.map(
    (budget): TableEquation => ({
      id: 'D09',
      formula: '年初结转和结余 + 本年收入 = 本年支出 + 年末结转和结余（分预算）',
      ...BALANCE,
      shape: {
        kind: 'cells',
        left: [cell('T4', `opening.${budget}`, 'final'), cell('T4', `income.${budget}`, 'final')],
        right: [cell('T4', 'expenditure', budget), cell('T4', 'closing', budget)],
      },
    }),
  ),
  inEveryRow('E01', '合计 = 基本支出 + 项目支出', 'T5', ['total'], ['basic', 'project']),
  ...tree('E02', 'T5'),
  category('F01', '301', '工资福利支出'),
  category('F02', '302', '商品和服务支出'),
  category('F03', '303', '对个人和家庭的补助'),
  category('F04', '307', '债务利息及费用支出'),
  category('F05', '310', '资本性支出'),
  category('F06', '399', '其他支出'),
  category('I04', '309', '资本性支出（基本建设）'),
  category('I04', '311', '对企业补助（基本建设）'),
  category('I04', '312', '对企业补助'),
  treeOf('I04', 'T6', 'total'),
  sumOf(
    'F07',
    '人员经费合计 = 工资福利支出 + 对个人和家庭的补助',
    cell('T6', 'personnel', 'final'),
    parts('T6', 'final', ['301', '303']),
  ),
  sumOf(
    'F08',
    '公用经费合计 = 商品和服务支出 + 债务利息及费用支出 + 资本性支出 + 其他支出',
    cell('T6', 'public', 'final'),
    parts('T6', 'final', ['302', '307', '309', '310', '311', '312', '399']),
  ),
  sumOf('I04', '合计 = 人员经费合计 + 公用经费合计', cell('T6', 'total', 'final'), [
    cell('T6', 'personnel', 'final'),
    cell('T6', 'public', 'final'),
  ]),
  inEveryRow('I04', '合计 = 人员经费 + 公用经费', 'T6', ['final'], ['personnel', 'public']),
  ...threePublic('T7', 'budget'),
  ...threePublic('T7', 'final'),
  ...threePublic('F7', 'budget'),
  ...threePublic('F7', 'final'),
  inEveryRow(
    'H01',
    '年初结转和结余 + 本年收入 = 本年支出合计 + 年末结转和结余',
    'T8',
    ['opening', 'income'],
    ['total', 'closing'],
  ),
  inEveryRow('H02', '本年支出合计 = 基本支出 + 项目支出', 'T8', ['total'], ['basic', 'project']),
  ...tree('H03', 'T8'),
  inEveryRow(
    'H07',
    '年初结转和结余 + 本年收入 = 本年支出合计 + 年末结转和结余',
    'T9',
    ['opening', 'income'],
    ['total', 'closing'],
  ),
  inEveryRow('H07', '合计 = 基本支出 + 项目支出', 'T9', ['total'], ['basic', 'project']),
  ...tree('H07', 'T9'),
  inEveryRow('H07', '合计 = 基本支出 + 项目支出', 'S12', ['total'], ['basic', 'project']),
  ...tree('H07', 'S12'),
  ...(['S5', 'S7'] as const).flatMap((table): TableEquation[] => [
    {
      id: 'I02',
      formula: '合计 = 各经济分类类级之和；类级小计 = 各款之和（逐行）',
      ...BALANCE,
      shape: { kind: 'economic-columns', table },
    },
    ...tree('I02', table),
  ]),
  ...tree('I04', 'S9'),
  {
    id: 'I04',
    formula: '合计 = 各经济分类类级之和；类级小计 = 各款之和（逐行）',
    ...BALANCE,
    shape: { kind: 'economic-columns', table: 'S9' },
  },
]
