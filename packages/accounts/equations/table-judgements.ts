/** The judgements of the catalogue, with the bands of review (核实线) that a bureau may tighten by equations of its own. */
import { type CellTerm, cell, optionalCell } from './equation.ts'
import type { TableJudgement } from './judgement.ts'
import { USUAL_VEHICLE_COST } from './usual-costs.ts'

const told = (row: string, column = 'final'): CellTerm => cell('information', row, column)
const yuan = (amount: number): bigint => BigInt(amount) * 100n

/** Lines of 收入支出决算总表 that may not be negative; balances carried over may. */
const NOT_NEGATIVE = [
  'income.general',
  'income.funds',
  'income.capital',
  'income.superior',
  'income.operations',
  'income.business',
  'income.subordinate',
  'income.other',
  'surplus',
  'expenditure',
  'distribution',
]

const OCCASIONS = [
  [
    '国内接待批次、人次、接待费',
    [told('domestic.batches', 'count'), told('domestic.persons', 'count'), told('domestic')],
  ],
  ['外事接待批次、人次、接待费', [told('foreign.batches', 'count'), told('foreign.persons', 'count'), told('foreign')]],
  [
    '因公出国（境）团组数、人次数、费用',
    [told('overseas.groups', 'count'), told('overseas.persons', 'count'), told('overseas')],
  ],
  ['公务用车购置数、购置费', [told('purchased', 'count'), told('purchase')]],
] as const

/** What basic expenditure cannot pay for. */
const NOT_BASIC = [
  ['309', '资本性支出（基本建设）'],
  ['311', '对企业补助（基本建设）'],
  ['312', '对企业补助'],
  ['313', '对社会保障基金补助'],
] as const

const OTHER_SUBJECTS = [
  ['30199', '301', '其他工资福利支出'],
  ['30299', '302', '其他商品和服务支出'],
  ['30399', '303', '其他对个人和家庭的补助'],
] as const

export const TABLE_JUDGEMENTS: readonly TableJudgement[] = [
  {
    id: 'A12',
    formula: '除调整表外，各项收入、使用非财政拨款结余、支出、结余分配不为负数',
    kind: '核实性',
    severity: 'warning',
    condition: 'not-adjustment',
    shape: { kind: 'not-negative', table: 'T1', rows: NOT_NEGATIVE },
  },
  {
    id: 'A15',
    formula: '有结余分配的，应有事业收入、经营收入等非财政拨款收入',
    kind: '逻辑性',
    severity: 'review',
    shape: {
      kind: 'implies',
      when: cell('T1', 'distribution', 'final'),
      needs: ['superior', 'operations', 'business', 'subordinate', 'other'].map((kind) =>
        cell('T1', `income.${kind}`, 'final'),
      ),
    },
  },
  {
    id: 'E08',
    formula: '一般公共预算财政拨款支出决算表不列政府性基金预算、国有资本经营预算的科目',
    kind: '逻辑性',
    severity: 'error',
    shape: { kind: 'subjects-of', table: 'T5', books: ['一般公共预算'] },
  },
  {
    id: 'H11',
    formula: '政府性基金预算财政拨款收入支出决算表只列政府性基金预算的科目',
    kind: '逻辑性',
    severity: 'warning',
    shape: { kind: 'subjects-of', table: 'T8', books: ['政府性基金预算'] },
  },
  {
    id: 'H11',
    formula: '国有资本经营预算财政拨款收入支出决算表只列国有资本经营预算的科目（2023年度及以前）',
    kind: '逻辑性',
    severity: 'warning',
    until: 2023,
    shape: { kind: 'subjects-of', table: 'T9', books: ['国有资本经营预算'] },
  },
  ...NOT_BASIC.map(
    ([code, title]): TableJudgement => ({
      id: 'F11',
      formula: `基本支出不列${title}（${code}）`,
      kind: '逻辑性',
      severity: 'error',
      shape: {
        kind: 'at-most-share',
        part: optionalCell('T6', code, 'final'),
        whole: cell('T6', 'total', 'final'),
        percent: 0n,
      },
    }),
  ),
  {
    id: 'F12',
    formula: '行政、参公单位的基本支出不列个人农业生产补贴（30310）',
    kind: '核实性',
    severity: 'review',
    condition: 'administrative-only',
    shape: {
      kind: 'at-most-share',
      part: optionalCell('T6', '30310', 'final'),
      whole: cell('T6', 'total', 'final'),
      percent: 0n,
    },
  },
  ...OTHER_SUBJECTS.map(
    ([part, whole, title]): TableJudgement => ({
      id: 'F12',
      formula: `${title}（${part}）不超过${whole}的50%`,
      kind: '核实性',
      severity: 'review',
      shape: {
        kind: 'at-most-share',
        part: optionalCell('T6', part, 'final'),
        whole: optionalCell('T6', whole, 'final'),
        percent: 50n,
      },
    }),
  ),
  ...OCCASIONS.map(
    ([title, cells]): TableJudgement => ({
      id: 'G06',
      formula: `${title}同为0或同不为0`,
      kind: '逻辑性',
      severity: 'error',
      shape: { kind: 'zero-together', cells },
    }),
  ),
  {
    id: 'G07',
    formula: '国内公务接待人均费用在500元以内',
    kind: '核实性',
    severity: 'review',
    shape: {
      kind: 'band',
      amount: told('domestic'),
      per: told('domestic.persons', 'count'),
      least: 0n,
      most: yuan(500),
    },
  },
  {
    id: 'G09',
    formula: '有公务用车运行维护费的，公务用车保有量不为0',
    kind: '核实性',
    severity: 'review',
    shape: { kind: 'implies', when: told('running'), needs: [told('held', 'count')] },
  },
  {
    id: 'G09',
    formula: '公务用车运行维护费车均0.5万元至8万元',
    kind: '核实性',
    severity: 'review',
    shape: {
      kind: 'band',
      amount: told('running'),
      per: told('held', 'count'),
      ...USUAL_VEHICLE_COST,
    },
  },
  {
    id: 'J07',
    formula: '基本支出工资福利支出（301）人均2万元至50万元',
    kind: '核实性',
    severity: 'review',
    shape: {
      kind: 'band',
      amount: cell('T6', '301', 'final'),
      per: told('staff.serving', 'count'),
      least: yuan(20_000),
      most: yuan(500_000),
    },
  },
]
