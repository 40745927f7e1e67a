/** What 收支核对 computes: each figure by a formula over the entry sheets, and from the accounts. */
import {
  type Accounts,
  basicByEconomic,
  carriedOver,
  EXPENDITURE_NATURES,
  entriesOf,
  type Fen,
  FUND_SOURCES,
  type FundSource,
  INCOME_KINDS,
  type IncomeKind,
  isFiscal,
  isPersonnel,
  totalFen,
} from '@mingzhang/accounts'
import { INCOME_TITLES, NATURE_TITLES, SOURCES } from '../form/choices.ts'
import type { References } from './references.ts'

/** A figure; `difference` ones must be zero. */
export interface BalanceFigure {
  readonly formula: (cells: References, line: (title: string) => string) => string
  readonly amount: (accounts: Accounts) => Fen
}

export interface BalanceLine {
  readonly title: string
  readonly figures: readonly BalanceFigure[]
  readonly kind: 'part' | 'total' | 'difference'
}

export interface BalanceTable {
  readonly title: string
  /** Headings of the figures. */
  readonly columns: readonly string[]
  readonly lines: readonly BalanceLine[]
}

const INCOME = '收入明细/本年收入'
const SPENT = '支出明细/本年支出'
const CARRIED = '结转结余/一、年初、年末结转和结余'
const SURPLUS = '结转结余/三、非财政拨款结余'
const THREE = '三公经费/一、支出情况'
const THREE_COUNTS = '三公经费/二、相关统计数'
const PROCUREMENT = '其他重要事项/二、政府采购支出'

const incomeOf = (accounts: Accounts, wanted: (kind: IncomeKind) => boolean): Fen =>
  totalFen(accounts.income.flatMap(({ kind, amount }) => (wanted(kind) ? [amount] : [])))
const spentOf = (accounts: Accounts, wanted: (entry: ReturnType<typeof entriesOf>[number]) => boolean): Fen =>
  totalFen(entriesOf(accounts).flatMap((entry) => (wanted(entry) ? [entry.amount] : [])))

const part = (title: string, formula: BalanceFigure['formula'], amount: BalanceFigure['amount']): BalanceLine => ({
  title,
  figures: [{ formula, amount }],
  kind: 'part',
})
const total = (title: string, parts: readonly string[], amount: BalanceFigure['amount']): BalanceLine => ({
  title,
  figures: [{ formula: (_cells, line) => parts.map(line).join('+'), amount }],
  kind: 'total',
})
const difference = (
  title: string,
  minuend: string,
  subtrahend: string,
  amount: BalanceFigure['amount'],
): BalanceLine => ({
  title,
  figures: [{ formula: (_cells, line) => `ROUND(${line(minuend)}-${line(subtrahend)},2)`, amount }],
  kind: 'difference',
})

const incomeTotal = (accounts: Accounts): Fen =>
  incomeOf(accounts, () => true) + accounts.surplusUsed + carriedOver(accounts, 'opening')
const expenditureTotal = (accounts: Accounts): Fen =>
  spentOf(accounts, () => true) + accounts.surplusDistributed + carriedOver(accounts, 'closing')

const OVERALL: BalanceTable = {
  title: '一、收支总表',
  columns: ['金额'],
  lines: [
    ...INCOME_KINDS.map((kind) =>
      part(
        INCOME_TITLES[kind],
        (cells) => `SUM(${cells.column(INCOME, kind)})`,
        (accounts) => incomeOf(accounts, (one) => one === kind),
      ),
    ),
    total(
      '本年收入合计',
      INCOME_KINDS.map((kind) => INCOME_TITLES[kind]),
      (accounts) => incomeOf(accounts, () => true),
    ),
    part(
      '使用非财政拨款结余',
      (cells) => cells.cell(SURPLUS, 'surplusUsed'),
      ({ surplusUsed }) => surplusUsed,
    ),
    part(
      '年初结转和结余',
      (cells) => `SUM(${cells.column(CARRIED, 'opening')})`,
      (accounts) => carriedOver(accounts, 'opening'),
    ),
    total('收入总计', ['本年收入合计', '使用非财政拨款结余', '年初结转和结余'], incomeTotal),
    ...EXPENDITURE_NATURES.map((nature) =>
      part(
        NATURE_TITLES[nature],
        (cells) =>
          `SUMIFS(${cells.column(SPENT, 'amount')},${cells.column(SPENT, 'nature')},"${NATURE_TITLES[nature]}")`,
        (accounts) => spentOf(accounts, (entry) => entry.nature === nature),
      ),
    ),
    total(
      '本年支出合计',
      EXPENDITURE_NATURES.map((nature) => NATURE_TITLES[nature]),
      (accounts) => spentOf(accounts, () => true),
    ),
    part(
      '结余分配',
      (cells) => cells.cell(SURPLUS, 'surplusDistributed'),
      ({ surplusDistributed }) => surplusDistributed,
    ),
    part(
      '年末结转和结余',
      (cells) => `SUM(${cells.column(CARRIED, 'closing')})`,
      (accounts) => carriedOver(accounts, 'closing'),
    ),
    total('支出总计', ['本年支出合计', '结余分配', '年末结转和结余'], expenditureTotal),
    difference(
      '差额（收入总计－支出总计，应为零）',
      '收入总计',
      '支出总计',
      (accounts) => incomeTotal(accounts) - expenditureTotal(accounts),
    ),
  ],
}

const kindsOf = (source: FundSource): readonly IncomeKind[] =>
  isFiscal(source)
    ? [source]
    : INCOME_KINDS.filter((kind) => kind !== 'general' && kind !== 'funds' && kind !== 'capital')

const sourceFigures = (source: FundSource): readonly BalanceFigure[] => {
  const title = SOURCES.find(({ value }) => value === source)?.title ?? source
  const carried = (when: 'opening' | 'closing'): BalanceFigure => ({
    formula: (cells) => `SUMIFS(${cells.column(CARRIED, when)},${cells.column(CARRIED, 'source')},"${title}")`,
    amount: (accounts) => carriedOver(accounts, when, (one) => one === source),
  })
  const surplus = (key: 'surplusUsed' | 'surplusDistributed'): BalanceFigure => ({
    formula: (cells) => (source === 'other' ? cells.cell(SURPLUS, key) : '0'),
    amount: (accounts) => (source === 'other' ? accounts[key] : 0n),
  })
  const figures = [
    carried('opening'),
    {
      formula: (cells) =>
        kindsOf(source)
          .map((kind) => `SUM(${cells.column(INCOME, kind)})`)
          .join('+'),
      amount: (accounts) => incomeOf(accounts, (kind) => kindsOf(source).includes(kind)),
    },
    surplus('surplusUsed'),
    {
      formula: (cells) => `SUMIFS(${cells.column(SPENT, 'amount')},${cells.column(SPENT, 'source')},"${title}")`,
      amount: (accounts) => spentOf(accounts, (entry) => entry.source === source),
    },
    surplus('surplusDistributed'),
    carried('closing'),
  ] satisfies BalanceFigure[]
  const signs = [1n, 1n, 1n, -1n, -1n, -1n]
  return [
    ...figures,
    {
      formula: (cells, line) =>
        `ROUND(${figures.map(({ formula }, index) => `${signs[index] === 1n ? '+' : '-'}(${formula(cells, line)})`).join('')},2)`,
      amount: (accounts) => totalFen(figures.map(({ amount }, index) => (signs[index] ?? 0n) * amount(accounts))),
    },
  ]
}

const BY_SOURCE: BalanceTable = {
  title: '二、按资金来源的收支平衡',
  columns: [
    '年初结转和结余',
    '本年收入',
    '使用非财政拨款结余',
    '本年支出',
    '结余分配',
    '年末结转和结余',
    '差额（应为零）',
  ],
  lines: FUND_SOURCES.map((source) => ({
    title: SOURCES.find(({ value }) => value === source)?.title ?? source,
    figures: sourceFigures(source),
    kind: 'part',
  })),
}

const THREE_ITEMS = ['overseas', 'purchase', 'running', 'reception'] as const

const OTHER: BalanceTable = {
  title: '三、其他核对',
  columns: ['金额'],
  lines: [
    ...(['budget', 'final', 'previous'] as const).map((moment) =>
      part(
        `“三公”经费${{ budget: '预算数', final: '决算数', previous: '上年决算数' }[moment]}合计`,
        (cells) => `SUM(${cells.column(THREE, moment)})`,
        ({ threePublic }) => totalFen(THREE_ITEMS.map((item) => threePublic[item][moment] ?? 0n)),
      ),
    ),
    part(
      '国内接待和外事接待支出合计',
      (cells) => `${cells.cell(THREE_COUNTS, 'domestic.amount')}+${cells.cell(THREE_COUNTS, 'foreign.amount')}`,
      ({ threePublic }) => threePublic.domestic.amount + threePublic.foreign.amount,
    ),
    {
      title: '差额（公务接待费决算数－国内和外事接待支出，应为零）',
      figures: [
        {
          formula: (cells, line) =>
            `ROUND(${cells.cell(THREE, 'final', 'reception')}-${line('国内接待和外事接待支出合计')},2)`,
          amount: ({ threePublic }) =>
            threePublic.reception.final - threePublic.domestic.amount - threePublic.foreign.amount,
        },
      ],
      kind: 'difference',
    },
    part(
      '政府采购支出合计',
      (cells) => ['goods', 'works', 'services'].map((key) => cells.cell(PROCUREMENT, key)).join('+'),
      ({ procurement }) =>
        procurement === undefined ? 0n : procurement.goods + procurement.works + procurement.services,
    ),
    part(
      '一般公共预算基本支出中的人员经费',
      (cells) => basicFormula(cells, ['301', '303']),
      (accounts) => basicOf(accounts, isPersonnel),
    ),
    part(
      '一般公共预算基本支出中的公用经费',
      (cells) => `${basicFormula(cells, [''])}-(${basicFormula(cells, ['301', '303'])})`,
      (accounts) => basicOf(accounts, (economic) => !isPersonnel(economic)),
    ),
  ],
}

const basicOf = (accounts: Accounts, wanted: (economic: string) => boolean): Fen =>
  totalFen([...basicByEconomic(accounts)].flatMap(([economic, amount]) => (wanted(economic) ? [amount] : [])))

/** Basic expenditure of the general public budget with an economic subject, from whichever sheet tells it. */
const basicFormula = (cells: References, starts: readonly string[]): string =>
  starts
    .flatMap((start) => [
      `SUMIFS(${cells.column(SPENT, 'amount')},${cells.column(SPENT, 'source')},"${SOURCES[0]?.title}",${cells.column(SPENT, 'nature')},"${NATURE_TITLES.basic}",${cells.column(SPENT, 'economic')},"${start}?*")`,
      `SUMIFS(${cells.column('基本支出经济分类/基本支出', 'amount')},${cells.column('基本支出经济分类/基本支出', 'economic')},"${start}?*")`,
    ])
    .join('+')

export const BALANCE_TABLES: readonly BalanceTable[] = [OVERALL, BY_SOURCE, OTHER]
