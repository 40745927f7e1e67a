/** Lines and columns that several tables share. */
import type { ColumnForm, LineForm } from './table-form.ts'

export const FISCAL_INCOME_LINES: readonly LineForm[] = [
  { key: 'income.general', title: '一般公共预算财政拨款收入', label: /^一般公共预算(?:财政)?拨款(?:收入)?$/ },
  { key: 'income.funds', title: '政府性基金预算财政拨款收入', label: /^政府性基金(?:预算)?(?:财政)?拨款(?:收入)?$/ },
  {
    key: 'income.capital',
    title: '国有资本经营预算财政拨款收入',
    label: /^国有资本经营(?:预算)?(?:财政)?拨款(?:收入)?$/,
  },
]

const TOTAL = /^(?:合计|小计|总计|本年支出(?:合计|小计)?|支出(?:合计|小计)|本年合计)$/

/** 合计 · 基本支出 · 项目支出 */
export const EXPENDITURE_COLUMNS: readonly ColumnForm[] = [
  { key: 'basic', title: '基本支出', match: [/^(?:其中:)?基本支出/], not: /人员|公用|项目|结转|收入/ },
  { key: 'project', title: '项目支出', match: [/^(?:其中:)?项目支出/], not: /基本建设|结转|收入/ },
  { key: 'total', title: '合计', match: [TOTAL], not: /基本支出|项目支出|结转|收入/ },
]

/** 年初结转和结余 · 本年收入 · 本年支出 · 年末结转和结余 */
export const BALANCE_COLUMNS: readonly ColumnForm[] = [
  { key: 'opening', title: '年初结转和结余', match: [/^(?:年初|上年)结转(?:和)?结余/, /^(?:合计|小计)$/] },
  { key: 'opening', title: '年初结转和结余', match: [/^(?:年初|上年)结转(?:和)?结余/], not: /基本|项目/ },
  { key: 'closing', title: '年末结转和结余', match: [/^年末结转(?:和)?结余/, /^(?:合计|小计)$/] },
  { key: 'closing', title: '年末结转和结余', match: [/^年末结转(?:和)?结余/], not: /基本|项目/ },
  { key: 'income', title: '本年收入', match: [/^本年收入/], not: /基本|项目/ },
]

/** 决算数 beside the budget figures that some forms print. */
export const AMOUNT_COLUMNS: readonly ColumnForm[] = [
  { key: 'budget', title: '年初预算数', match: [/^(?:年初)?预算数?$/] },
  { key: 'adjusted', title: '全年预算数', match: [/^(?:全年|调整后?)预算数?$/] },
  { key: 'final', title: '决算数', match: [/^(?:决算数?|金额|决算金额|本年决算数?)$/] },
]

/** The items of the “三公” table, as labels of columns or of rows. */
export const THREE_PUBLIC_ITEMS: readonly LineForm[] = [
  { key: 'three.overseas', title: '因公出国（境）费', label: /^因公出国(?:\(境\))?(?:费用?|经费)?(?:支出)?$/ },
  { key: 'three.vehicles.purchase', title: '公务用车购置费', label: /^公务用车购置(?:费用?)?(?:支出)?$/ },
  { key: 'three.vehicles.running', title: '公务用车运行维护费', label: /^公务用车运行(?:维护)?(?:费用?)?(?:支出)?$/ },
  {
    key: 'three.vehicles',
    title: '公务用车购置及运行维护费',
    label: /^公务用车(?:购置(?:及|和)运行(?:维护)?(?:费用?)?|费用?)(?:支出)?(?:\(?[小合]计\)?)?$/,
  },
  { key: 'three.reception', title: '公务接待费', label: /^公务接待(?:费用?)?(?:支出)?$/ },
  { key: 'three', title: '合计', label: /^(?:合计|总计|支出合计|三公经费(?:支出)?(?:合计)?)$/ },
]
