/** Chinese names of categories and severities: the only place that holds them. */
import type { Category, Severity } from '../check.ts'

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '疑点',
  info: '提示',
}

export const CATEGORY_LABELS: Readonly<Record<Category, string>> = {
  sum: '合计与分项',
  share: '占比',
  yoy: '上年对比',
  direction: '增减方向',
  completion: '预算完成',
  'cross-section': '前后不一',
  'table-text': '表文不符',
  'chart-text': '图文不符',
  contradiction: '自相矛盾',
  unit: '计量单位',
  'subject-name': '科目名称',
  indicator: '绩效指标',
  score: '绩效评分',
  completeness: '内容缺漏',
  'copy-paste': '照抄串用',
  'template-leftover': '模板残留',
  year: '年度',
  typo: '文字差错',
  policy: '政策要求',
}

export const KIND_LABELS = {
  'final-accounts': '部门决算',
  budget: '部门预算',
  other: '其他文件',
} as const
