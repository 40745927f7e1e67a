/** The forms of the ledgers, by the Ministry's compiled set (财决表) where it has them. */
import type { LedgerForm, LedgerLine } from './ledger.ts'

const FINAL: LedgerLine = { key: 'final', title: '决算数' }
const BALANCE: readonly LedgerLine[] = [
  { key: 'opening', title: '年初结转和结余' },
  { key: 'income', title: '本年收入' },
  { key: 'total', title: '本年支出' },
  { key: 'closing', title: '年末结转和结余' },
]
const counted = (key: string, title: string): LedgerLine => ({ key, title, measure: 'count' })

export const NATURE: LedgerForm = {
  id: 'nature',
  title: '支出性质和经济分类汇总表',
  aliases: ['财决01支出性质和经济分类'],
  rows: [
    { key: 'total', title: '本年支出合计' },
    { key: 'basic', title: '基本支出' },
    { key: 'personnel', title: '人员经费' },
    { key: 'public', title: '公用经费' },
    { key: 'project', title: '项目支出' },
    { key: 'construction', title: '基本建设类项目支出' },
    { key: 'superior', title: '上缴上级支出' },
    { key: 'business', title: '经营支出' },
    { key: 'subordinate', title: '对附属单位补助支出' },
    { key: 'economic', title: '经济分类支出合计' },
    { key: '301', title: '工资福利支出' },
    { key: '302', title: '商品和服务支出' },
    { key: '303', title: '对个人和家庭的补助' },
    { key: '307', title: '债务利息及费用支出' },
    { key: '309', title: '资本性支出（基本建设）' },
    { key: '310', title: '资本性支出' },
    { key: '311', title: '对企业补助（基本建设）' },
    { key: '312', title: '对企业补助' },
    { key: '313', title: '对社会保障基金补助' },
    { key: '399', title: '其他支出' },
  ],
  columns: [FINAL],
}

export const SUBJECT_BALANCE: LedgerForm = {
  id: 'balance',
  title: '收入支出决算表（财决02）',
  aliases: ['财决02'],
  rows: 'functional',
  columns: [...BALANCE, { key: 'surplus', title: '使用非财政拨款结余' }, { key: 'distribution', title: '结余分配' }],
}

export const GENERAL_BALANCE: LedgerForm = {
  id: 'general-balance',
  title: '一般公共预算财政拨款收入支出决算表（财决07）',
  aliases: ['财决07'],
  rows: 'functional',
  columns: BALANCE,
}

export const ECONOMIC: LedgerForm = {
  id: 'economic',
  title: '支出决算经济分类汇总表（财决05、08、10）',
  aliases: ['支出决算经济分类汇总表'],
  rows: 'economic',
  columns: [
    { key: 'total', title: '合计' },
    { key: 'basic', title: '基本支出' },
    { key: 'project', title: '项目支出' },
    { key: 'business', title: '经营支出' },
    { key: 'fiscal', title: '财政拨款' },
    { key: 'general', title: '一般公共预算' },
    { key: 'general.basic', title: '一般公共预算基本支出' },
    { key: 'general.project', title: '一般公共预算项目支出' },
    { key: 'funds', title: '政府性基金预算' },
    { key: 'funds.basic', title: '政府性基金预算基本支出' },
    { key: 'funds.project', title: '政府性基金预算项目支出' },
  ],
}

export const ECONOMIC_ROWS: LedgerForm = {
  id: 'economic-rows',
  title: '支出决算明细表（财决05）',
  aliases: ['支出决算明细表', '财决05'],
  rows: 'functional',
  columns: [{ key: 'economic', title: '经济分类合计' }],
}

export const INFORMATION: LedgerForm = {
  id: 'information',
  title: '部门决算相关信息统计表',
  aliases: ['相关信息统计表', '财决附01'],
  rows: [
    { key: 'three', title: '“三公”经费' },
    { key: 'overseas', title: '因公出国（境）费' },
    { key: 'vehicles', title: '公务用车购置及运行维护费' },
    { key: 'purchase', title: '公务用车购置费' },
    { key: 'running', title: '公务用车运行维护费' },
    { key: 'reception', title: '公务接待费' },
    { key: 'domestic', title: '国内接待费' },
    { key: 'foreign', title: '外事接待费' },
    counted('overseas.groups', '因公出国（境）团组数'),
    counted('overseas.persons', '因公出国（境）人次数'),
    counted('purchased', '公务用车购置数'),
    counted('held', '公务用车保有量'),
    counted('domestic.batches', '国内公务接待批次'),
    counted('domestic.persons', '国内公务接待人次'),
    counted('foreign.batches', '外事接待批次'),
    counted('foreign.persons', '外事接待人次'),
    { key: 'operating', title: '机关运行经费' },
    { key: 'procurement', title: '政府采购支出合计' },
    { key: 'procurement.goods', title: '政府采购货物支出' },
    { key: 'procurement.works', title: '政府采购工程支出' },
    { key: 'procurement.services', title: '政府采购服务支出' },
    { key: 'procurement.smallMedium', title: '授予中小企业合同金额' },
    { key: 'procurement.smallMicro', title: '授予小微企业合同金额' },
    { key: 'purchased.amount', title: '各类公务用车购置金额' },
    counted('assets.vehicles', '车辆数合计'),
    counted('staff.posts', '编制人数'),
    counted('staff.serving', '年末在职人数'),
    counted('staff.retiredCadres', '年末离休人数'),
    counted('staff.retired', '年末退休人数'),
  ],
  columns: [
    { key: 'budget', title: '预算数' },
    { key: 'final', title: '决算数' },
    { key: 'previous', title: '上年决算数' },
    { key: 'count', title: '数量' },
  ],
}

const SOURCES: readonly LedgerLine[] = [
  { key: 'total', title: '合计' },
  { key: 'fiscal', title: '财政拨款' },
  { key: 'general', title: '一般公共预算财政拨款' },
  { key: 'funds', title: '政府性基金预算财政拨款' },
  { key: 'capital', title: '国有资本经营预算财政拨款' },
  { key: 'other', title: '非财政拨款' },
]

export const OPENING_ADJUSTMENT: LedgerForm = {
  id: 'opening-adjustment',
  title: '年初结转和结余调整表',
  aliases: [],
  rows: SOURCES,
  columns: [{ key: 'amount', title: '调整数' }],
}

export const PREVIOUS_FIGURES: LedgerForm = {
  id: 'previous-figures',
  title: '上年数',
  aliases: ['上年决算主要指标'],
  rows: [
    { key: 'total', title: '收、支总计' },
    { key: 'fiscalTotal', title: '财政拨款收、支总计' },
    { key: 'general', title: '一般公共预算财政拨款支出' },
    { key: 'funds', title: '政府性基金预算财政拨款支出' },
    { key: 'capital', title: '国有资本经营预算财政拨款支出' },
    { key: 'closing', title: '年末结转和结余' },
    { key: 'fiscalClosing', title: '年末财政拨款结转和结余' },
  ],
  columns: [FINAL],
}

export const BALANCE_SHEET: LedgerForm = {
  id: 'balance-sheet',
  title: '资产负债简表',
  aliases: ['财决12'],
  rows: [
    { key: 'assets', title: '资产合计' },
    { key: 'liabilities', title: '负债合计' },
    { key: 'net', title: '净资产合计' },
  ],
  columns: [
    { key: 'opening', title: '年初数' },
    { key: 'closing', title: '期末数' },
  ],
}

export const LEDGER_FORMS: readonly LedgerForm[] = [
  NATURE,
  SUBJECT_BALANCE,
  ECONOMIC,
  ECONOMIC_ROWS,
  GENERAL_BALANCE,
  INFORMATION,
  OPENING_ADJUSTMENT,
  PREVIOUS_FIGURES,
  BALANCE_SHEET,
]
