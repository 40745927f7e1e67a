/** 科目汇总, 经济分类汇总: what the entry sheets come to, up the tree of subjects. */
import {
  type Accounts,
  basicByEconomic,
  entriesOf,
  type Fen,
  INCOME_KINDS,
  type IncomeKind,
  totalFen,
} from '@mingzhang/accounts'
import { addressOf, type WorkbookCell, type WorkbookSheet, type WorkbookValue } from '@mingzhang/documents'
import { NATURES, SOURCES } from '../form/choices.ts'
import type { References } from './references.ts'
import { amountFormula } from './sums.ts'

const INCOME = '收入明细/本年收入'
const SPENT = '支出明细/本年支出'
const BASIC = '基本支出经济分类/基本支出'
const HEAD = 4
const FISCAL: readonly IncomeKind[] = ['general', 'funds', 'capital']

const text = (value: string): WorkbookValue => ({ kind: 'text', text: value })

interface TotalColumn {
  readonly title: string
  /** For a criterion on the code, such as `"201*"`. */
  readonly formula: (cells: References, criterion: string) => string
  readonly amount: (accounts: Accounts, start: string) => Fen
}

const incomeColumn = (title: string, kinds: readonly IncomeKind[]): TotalColumn => ({
  title,
  formula: (cells, criterion) =>
    kinds
      .map((kind) => `SUMIFS(${cells.column(INCOME, kind)},${cells.column(INCOME, 'subject', 'group')},${criterion})`)
      .join('+'),
  amount: ({ income }, start) =>
    totalFen(
      income.flatMap(({ subject, kind, amount }) =>
        kinds.includes(kind) && subject.startsWith(start) ? [amount] : [],
      ),
    ),
})

const spentColumn = (title: string, field: 'source' | 'nature', value: string): TotalColumn => ({
  title,
  formula: (cells, criterion) =>
    `SUMIFS(${cells.column(SPENT, 'amount')},${cells.column(SPENT, 'subject', 'group')},${criterion},${cells.column(SPENT, field)},"${title}")`,
  amount: (accounts, start) =>
    totalFen(
      entriesOf(accounts).flatMap((entry) =>
        entry[field] === value && entry.subject.startsWith(start) ? [entry.amount] : [],
      ),
    ),
})

const FUNCTIONAL_COLUMNS: readonly TotalColumn[] = [
  incomeColumn('本年收入合计', INCOME_KINDS),
  incomeColumn('财政拨款收入', FISCAL),
  {
    title: '本年支出合计',
    formula: (cells, criterion) =>
      `SUMIFS(${cells.column(SPENT, 'amount')},${cells.column(SPENT, 'subject', 'group')},${criterion})`,
    amount: (accounts, start) =>
      totalFen(entriesOf(accounts).flatMap(({ subject, amount }) => (subject.startsWith(start) ? [amount] : []))),
  },
  ...SOURCES.map(({ value, title }) => spentColumn(title, 'source', value)),
  ...NATURES.map(({ value, title }) => spentColumn(title, 'nature', value)),
]

const ECONOMIC_COLUMNS: readonly TotalColumn[] = [
  {
    title: '一般公共预算财政拨款基本支出',
    formula: (cells, criterion) =>
      `SUMIFS(${cells.column(SPENT, 'amount')},${cells.column(SPENT, 'economic')},${criterion},${cells.column(SPENT, 'source')},"${SOURCES[0]?.title}",${cells.column(SPENT, 'nature')},"${NATURES[0]?.title}")+SUMIFS(${cells.column(BASIC, 'amount')},${cells.column(BASIC, 'economic')},${criterion})`,
    amount: (accounts, start) =>
      totalFen([...basicByEconomic(accounts)].flatMap(([code, amount]) => (code.startsWith(start) ? [amount] : []))),
  },
  {
    title: '全部支出',
    formula: (cells, criterion) =>
      `SUMIFS(${cells.column(SPENT, 'amount')},${cells.column(SPENT, 'economic')},${criterion})`,
    amount: (accounts, start) =>
      totalFen(
        entriesOf(accounts).flatMap(({ economic, amount }) => (economic?.startsWith(start) === true ? [amount] : [])),
      ),
  },
]

export interface TotalsInput {
  readonly accounts: Accounts | undefined
  readonly cells: References
  readonly speaker: WorkbookValue
  /** Names of the subjects to list, by code. */
  readonly names: ReadonlyMap<string, string>
}

/** 类 and 款 of the functional classification. */
export const functionalTotalsSheet = (input: TotalsInput): WorkbookSheet =>
  totalsSheet(
    '科目汇总',
    '按支出功能分类汇总',
    FUNCTIONAL_COLUMNS,
    input,
    (code) => !code.startsWith('3') && code.length <= 5,
  )

/** 类 and 款 of the economic classification. */
export const economicTotalsSheet = (input: TotalsInput): WorkbookSheet =>
  totalsSheet(
    '经济分类汇总',
    '按支出经济分类汇总',
    ECONOMIC_COLUMNS,
    input,
    (code) => code.startsWith('3') && code.length <= 5,
  )

function totalsSheet(
  name: string,
  title: string,
  columns: readonly TotalColumn[],
  { accounts, cells, speaker, names }: TotalsInput,
  listed: (code: string) => boolean,
): WorkbookSheet {
  const rows: (readonly [string, string])[] = [
    ['', '合计'],
    ...[...names].filter(([code]) => listed(code)).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]
  const last = 1 + columns.length
  return {
    name,
    cells: [
      { row: 0, column: 0, columnSpan: last + 1, look: 'title', value: text(title) },
      {
        row: 1,
        column: 0,
        columnSpan: last + 1,
        look: 'note',
        value: text('本表全部由公式计算，不需填写。可在表头筛选出不为零的科目。'),
      },
      { row: 2, column: 0, columnSpan: last + 1, look: 'note', value: speaker },
      ...['科目编码', '科目名称', ...columns.map((column) => column.title)].map(
        (heading, column): WorkbookCell => ({ row: HEAD - 1, column, look: 'header', value: text(heading) }),
      ),
      ...rows.flatMap(([code, subject], index) => rowCells(HEAD + index, code, subject, columns, accounts, cells)),
    ],
    widths: [12, 36, ...columns.map(() => 18)],
    heights: new Map([
      [0, 30],
      [HEAD - 1, 34],
    ]),
    headRows: HEAD,
    orientation: 'landscape',
    rules: [],
    alarms: [],
    filter: { top: HEAD - 1, bottom: HEAD + rows.length - 1, left: 0, right: last },
    tab: 'computed',
  }
}

function rowCells(
  row: number,
  code: string,
  name: string,
  columns: readonly TotalColumn[],
  accounts: Accounts | undefined,
  cells: References,
): WorkbookCell[] {
  const isTotal = code.length <= 3
  // a text with something in it for the total, else what begins with the code
  const criterion = code === '' ? '"?*"' : `${addressOf(row, 0)}&"*"`
  return [
    { row, column: 0, look: isTotal ? 'total' : 'computed', value: text(code) },
    { row, column: 1, look: isTotal ? 'total' : 'computed', value: text(`${code.length === 5 ? '　' : ''}${name}`) },
    ...columns.map(
      ({ formula, amount }, index): WorkbookCell => ({
        row,
        column: 2 + index,
        look: isTotal ? 'total.amount' : 'computed.amount',
        value: amountFormula(formula(cells, criterion), accounts === undefined ? 0n : amount(accounts, code)),
      }),
    ),
  ]
}
