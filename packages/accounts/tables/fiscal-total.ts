import { FISCAL_INCOME_LINES } from './lines.ts'
import type { ColumnForm, LineForm, TableForm } from './table-form.ts'

/** The parts of a carry-over line repeat the names of the income lines: the second time they are met. */
const carryOver = (prefix: 'opening' | 'closing', when: string): readonly LineForm[] => [
  { key: prefix, title: `${when}财政拨款结转和结余`, label: new RegExp(`^${when}(?:财政拨款)?结转(?:和)?结余$`) },
  {
    key: `${prefix}.general`,
    title: `${when}一般公共预算财政拨款结转和结余`,
    label: /^(?:其中:)?一般公共预算(?:(?:财政)?拨款)?$/,
  },
  {
    key: `${prefix}.funds`,
    title: `${when}政府性基金预算财政拨款结转和结余`,
    label: /^(?:其中:)?政府性基金(?:预算)?(?:(?:财政)?拨款)?$/,
  },
  {
    key: `${prefix}.capital`,
    title: `${when}国有资本经营预算财政拨款结转和结余`,
    label: /^(?:其中:)?国有资本经营(?:预算)?(?:(?:财政)?拨款)?$/,
  },
]

/** 财决01-1 prints the expenditure of each source three times: 年初预算数, 全年预算数, 决算数. */
const BUDGET = /^(?:年初|全年|调整后?)?预算数?$/

const BY_SOURCE: readonly ColumnForm[] = [
  { key: 'general', title: '一般公共预算财政拨款', match: [/^一般公共预算(?:财政)?拨款(?:支出)?$/] },
  { key: 'funds', title: '政府性基金预算财政拨款', match: [/^政府性基金(?:预算)?(?:财政)?拨款(?:支出)?$/] },
  { key: 'capital', title: '国有资本经营预算财政拨款', match: [/^国有资本经营(?:预算)?(?:财政)?拨款(?:支出)?$/] },
]

/** 财政拨款收入支出决算总表 (公开04) */
export const fiscalTotal: TableForm = {
  id: 'T4',
  title: '财政拨款收入支出决算总表',
  aliases: ['财政拨款收支决算总表', '财政拨款收入支出总表', '财政拨款收入支出决算表'],
  rows: {
    kind: 'lines',
    sides: [
      {
        key: 'income',
        header: /^收入/,
        open: false,
        lines: [
          ...FISCAL_INCOME_LINES,
          { key: 'income', title: '本年收入合计', label: /^本年收入合计$/ },
          ...carryOver('opening', '年初'),
          { key: 'total.income', title: '收入总计', label: /^(?:收入)?总计$/ },
        ],
      },
      {
        key: 'expenditure',
        header: /^支出/,
        open: true,
        lines: [
          { key: 'expenditure', title: '本年支出合计', label: /^本年支出合计$/ },
          ...carryOver('closing', '年末'),
          { key: 'total.expenditure', title: '支出总计', label: /^(?:支出)?总计$/ },
        ],
      },
    ],
  },
  columns: [
    ...BY_SOURCE.map((column) => ({ ...column, not: BUDGET })),
    { key: 'budget', title: '年初预算数', match: [/^(?:年初)?预算数?$/] },
    { key: 'adjusted', title: '全年预算数', match: [/^(?:全年|调整后?)预算数?$/] },
    { key: 'total', title: '合计', match: [/^(?:合计|小计)$/], not: BUDGET },
    { key: 'final', title: '决算数', match: [/^(?:决算数?|金额|决算金额)$/] },
  ],
  required: ['final', 'general'],
  signature: [/^一般公共预算(?:财政)?拨款$/, /^政府性基金(?:预算)?(?:财政)?拨款$/, /^本年收入合计$/],
  concepts: {
    'income|final': 'fiscal.income',
    'opening|final': 'fiscal.opening',
    'closing|total': 'fiscal.closing',
    'total.income|final': 'fiscal.total',
    'expenditure|total': 'fiscal.expenditure',
    'expenditure|general': 'general',
    'expenditure|funds': 'funds',
    'expenditure|capital': 'capital',
    'total.expenditure|total': 'fiscal.total',
  },
}
