/** Equations over the ledgers of the compiled set (财决01–10, 附01), and between them and the published tables. */
import {
  type CellTerm,
  cell,
  type EquationKind,
  type EquationRelation,
  type EquationSeverity,
  type EquationTableId,
  parts,
  type TableEquation,
} from './equation.ts'

interface Extra {
  readonly relation?: EquationRelation
  readonly severity?: EquationSeverity
  readonly condition?: TableEquation['condition']
}

const equation = (
  id: string,
  kind: EquationKind,
  formula: string,
  left: readonly CellTerm[],
  right: readonly CellTerm[],
  { relation = '=', severity = 'error', condition }: Extra = {},
): TableEquation => ({
  id,
  formula,
  kind,
  severity,
  relation,
  shape: { kind: 'cells', left, right },
  ...(condition === undefined ? {} : { condition }),
})

const inRows = (
  id: string,
  formula: string,
  table: EquationTableId,
  left: readonly string[],
  right: readonly string[],
  { relation = '=', severity = 'error' }: Extra = {},
): TableEquation => ({
  id,
  formula,
  kind: '基本平衡',
  severity,
  relation,
  shape: { kind: 'rows', table, left, right },
})

const nature = (row: string): CellTerm => cell('nature', row, 'final')
const told = (row: string, column = 'final'): CellTerm => cell('information', row, column)

const NATURES = [
  ['basic', '基本支出'],
  ['project', '项目支出'],
  ['superior', '上缴上级支出'],
  ['business', '经营支出'],
  ['subordinate', '对附属单位补助支出'],
] as const

const THREE_PUBLIC = [
  ['overseas', '因公出国（境）费', ['30212']],
  ['running', '公务用车运行维护费', ['30231']],
  ['reception', '公务接待费', ['30217']],
  ['purchase', '公务用车购置费', ['31013', '30913']],
] as const

const NATURE_EQUATIONS: readonly TableEquation[] = [
  equation(
    'A06',
    '基本平衡',
    '基本支出 = 人员经费 + 公用经费',
    [nature('basic')],
    [nature('personnel'), nature('public')],
  ),
  equation('A07', '逻辑性', '项目支出 ≥ 其中：基本建设类项目支出', [nature('project')], [nature('construction')], {
    relation: '≥',
  }),
  equation(
    'A08',
    '基本平衡',
    '本年支出合计 = 基本支出 + 项目支出 + 上缴上级支出 + 经营支出 + 对附属单位补助支出',
    [nature('total')],
    NATURES.map(([row]) => nature(row)),
  ),
  equation(
    'A09',
    '基本平衡',
    '经济分类支出合计 = 各经济分类类级科目之和',
    [nature('economic')],
    ['301', '302', '303', '307', '309', '310', '311', '312', '313', '399'].map(nature),
  ),
  equation(
    'A10',
    '基本平衡',
    '经济分类支出合计 = 本年支出合计 − 上缴上级支出 − 对附属单位补助支出',
    [nature('economic'), nature('superior'), nature('subordinate')],
    [nature('total')],
    { severity: 'warning' },
  ),
  ...NATURES.map(([row, title]) =>
    equation(
      'C05',
      '表间',
      `支出决算表${title}合计 = 支出性质汇总表${title}`,
      [cell('T3', 'total', row)],
      [nature(row)],
    ),
  ),
]

const THREE_PUBLIC_EQUATIONS: readonly TableEquation[] = [
  ...THREE_PUBLIC.map(([item, title, subjects]) =>
    equation(
      'G04',
      '表间',
      `${title} = 财政拨款支出中的对应经济分类款（${subjects.join('、')}）`,
      [told(item)],
      parts('economic', 'fiscal', subjects),
    ),
  ),
  equation(
    'G07',
    '核实性',
    '国内公务接待人次 ≥ 批次',
    [told('domestic.persons', 'count')],
    [told('domestic.batches', 'count')],
    { relation: '≥', severity: 'review' },
  ),
  equation(
    'G05',
    '基本平衡',
    '国内接待费 + 外事接待费 = 公务接待费',
    [told('domestic'), told('foreign')],
    [told('reception')],
  ),
  equation(
    'G08',
    '基本平衡',
    '各类公务用车购置金额之和 = 公务用车购置费',
    [told('purchased.amount')],
    [told('purchase')],
  ),
  ...THREE_PUBLIC.map(([item, title]) =>
    equation('G10', '逻辑性', `${title}预算数 ≥ 决算数（超预算的应说明）`, [told(item, 'budget')], [told(item)], {
      relation: '≥',
      severity: 'review',
    }),
  ),
  equation(
    'G11',
    '表间',
    '一般公共预算“三公”经费 + 政府性基金“三公”经费 = 财政拨款“三公”经费合计',
    [cell('T7', 'data', 'three.final'), cell('F7', 'data', 'three.final')],
    [told('three')],
  ),
]

const DETAIL_EQUATIONS: readonly TableEquation[] = [
  inRows(
    'J01',
    '年初结转和结余 + 本年收入 + 使用非财政拨款结余 = 本年支出 + 结余分配 + 年末结转和结余（逐科目）',
    'balance',
    ['opening', 'income', 'surplus'],
    ['total', 'distribution', 'closing'],
  ),
  {
    id: 'J02',
    formula: '支出决算明细表各科目合计 + 上缴上级支出 + 对附属单位补助支出 = 支出决算表本年支出合计（逐科目）',
    kind: '表间',
    severity: 'error',
    relation: '=',
    shape: {
      kind: 'subject-parts',
      left: { table: 'T3', column: 'total' },
      right: [
        { table: 'economic-rows', column: 'economic' },
        { table: 'T3', column: 'superior' },
        { table: 'T3', column: 'subordinate' },
      ],
    },
  },
  inRows(
    'J02',
    '支出决算明细 = 基本支出 + 项目支出 + 经营支出（逐经济分类科目）',
    'economic',
    ['total'],
    ['basic', 'project', 'business'],
  ),
  inRows(
    'J03',
    '一般公共预算支出明细 = 基本支出 + 项目支出（逐经济分类科目）',
    'economic',
    ['general'],
    ['general.basic', 'general.project'],
  ),
  inRows(
    'J03',
    '政府性基金预算支出明细 = 基本支出 + 项目支出（逐经济分类科目）',
    'economic',
    ['funds'],
    ['funds.basic', 'funds.project'],
  ),
  equation(
    'J03',
    '表间',
    '一般公共预算支出明细合计 = 一般公共预算财政拨款本年支出',
    [cell('economic', 'total', 'general')],
    [cell('T5', 'total', 'total')],
  ),
  inRows(
    'J04',
    '一般公共预算财政拨款：年初结转和结余 + 本年收入 = 本年支出 + 年末结转和结余（逐科目）',
    'general-balance',
    ['opening', 'income'],
    ['total', 'closing'],
  ),
  inRows('J05', '支出决算明细 ≥ 其中财政拨款支出（逐经济分类科目）', 'economic', ['total'], ['fiscal'], {
    relation: '≥',
  }),
  ...(['opening', 'closing'] as const).map((moment) =>
    equation(
      'J06',
      '基本平衡',
      `资产 = 负债 + 净资产（${moment === 'opening' ? '年初数' : '期末数'}）`,
      [cell('balance-sheet', 'assets', moment)],
      [cell('balance-sheet', 'liabilities', moment), cell('balance-sheet', 'net', moment)],
    ),
  ),
]

const MATTER_EQUATIONS: readonly TableEquation[] = [
  equation(
    'K13',
    '逻辑性',
    '基本支出公用经费合计 ≥ 机关运行经费',
    [cell('T6', 'public', 'final')],
    [told('operating')],
    {
      relation: '≥',
    },
  ),
  equation(
    'K13',
    '逻辑性',
    '都是行政、参公单位的，机关运行经费 = 基本支出公用经费合计',
    [told('operating')],
    [cell('T6', 'public', 'final')],
    { condition: 'administrative-only' },
  ),
  equation(
    'K14',
    '逻辑性',
    '政府采购支出合计 ≥ 授予中小企业合同金额',
    [told('procurement')],
    [told('procurement.smallMedium')],
    { relation: '≥' },
  ),
  equation(
    'K14',
    '逻辑性',
    '授予中小企业合同金额 ≥ 其中：授予小微企业合同金额',
    [told('procurement.smallMedium')],
    [told('procurement.smallMicro')],
    { relation: '≥' },
  ),
  equation(
    'K15',
    '逻辑性',
    '国有资产占有的车辆数 ≥ 公务用车保有量',
    [told('assets.vehicles', 'count')],
    [told('held', 'count')],
    { relation: '≥' },
  ),
  equation(
    'J07',
    '逻辑性',
    '编制人数 ≥ 年末在职人数（超编的应说明）',
    [told('staff.posts', 'count')],
    [told('staff.serving', 'count')],
    { relation: '≥', severity: 'review' },
  ),
]

export const LEDGER_EQUATIONS: readonly TableEquation[] = [
  ...NATURE_EQUATIONS,
  ...THREE_PUBLIC_EQUATIONS,
  ...DETAIL_EQUATIONS,
  ...MATTER_EQUATIONS,
]
