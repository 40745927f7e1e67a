/** What a section is about, as its heading says. The order of Sichuan's and the Ministry's models. */
export const SECTION_ROLES = [
  'root',
  'overview', // 部门概况
  'duties', // 职责
  'organisation-structure', // 机构设置
  'explanation', // 决算情况说明
  'income-expenditure-total', // 收入支出决算总体情况
  'income', // 收入决算情况
  'expenditure', // 支出决算情况
  'fiscal-total', // 财政拨款收入支出总体
  'general-budget', // 一般公共预算财政拨款支出
  'general-budget-total', // …总体情况
  'general-budget-structure', // …结构情况
  'general-budget-detail', // …具体情况
  'basic-expenditure', // 一般公共预算财政拨款基本支出
  'three-public', // “三公”经费
  'three-public-total',
  'three-public-detail',
  'government-funds', // 政府性基金
  'state-capital', // 国有资本经营
  'other-matters', // 其他重要事项
  'operating-expenses', // 机关运行经费
  'procurement', // 政府采购
  'state-assets', // 国有资产占有使用
  'performance-management', // 预算绩效管理
  'glossary', // 名词解释
  'attachments', // 附件
  'evaluation-report', // 绩效评价报告 (部门整体 or 项目)
  'evaluation-form', // 绩效自评表
  'statutory-tables', // 附表
  'statutory-table', // one of them
  'other',
] as const

export type SectionRole = (typeof SECTION_ROLES)[number]

/** Sections of the explanation (情况说明) that each tell one thing of the accounts. */
export const ACCOUNT_SECTIONS: readonly SectionRole[] = [
  'income-expenditure-total',
  'income',
  'expenditure',
  'fiscal-total',
  'general-budget',
  'basic-expenditure',
  'three-public',
  'government-funds',
  'state-capital',
  'operating-expenses',
  'procurement',
  'state-assets',
]
