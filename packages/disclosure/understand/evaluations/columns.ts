/** What the heading cells of performance forms say, and which column is which. */
import type { FundingColumn, FundingSource, IndicatorColumn } from '../../evaluation.ts'
import { remembered } from '../../remembered.ts'
import type { FormRow } from './form-rows.ts'

/** Order matters: 实际完成指标值 holds 指标值, 未完成原因 holds 完成. */
const indicatorColumn = columnNamed<IndicatorColumn>([
  ['reason', /原因|偏差|改进措施|^备注$/],
  ['review-score', /复评|复核|财政.{0,6}得分/],
  ['score', /得分|评分/],
  ['weight', /分值|权重|标准分/],
  ['nature', /指标性质|指标方向|^性质$/],
  ['unit', /(?:度量|计量)单位|^单位$/],
  ['group', /^(?:一)?级指标$|^一级/],
  ['kind', /^二级/],
  ['name', /^三级|^四级|^指标名称|^指标内容|^绩效指标$/],
  ['actual', /完成值|实际|^(?:指标)?完成情况$/],
  ['target', /指标值|目标值|预期值|计划值|^年度指标$/],
])

export type Columns<C extends string> = ReadonlyMap<C, number>

/** Columns of an indicator table, where the row is its heading. */
export function indicatorColumns(row: FormRow): Columns<IndicatorColumn> | undefined {
  const columns = columnsBy(row, indicatorColumn)
  const complete =
    columns.has('name') &&
    (columns.has('target')
      ? columns.has('kind') || columns.has('actual')
      : columns.has('group') && columns.has('weight') && columns.has('score'))
  return complete ? columns : undefined
}

const fundingColumn = columnNamed<FundingColumn>([
  ['rate', /执行率/],
  ['score', /得分/],
  ['weight', /分值|权重/],
  ['executed', /执行数|实际支出|支出数|实际执行/],
  ['initial', /年初预算/],
  ['budget', /全年预算|调整(?:后|预算)|^预算数/],
])

/** Columns of budget rows, where the row is their heading: 年初预算 or 全年预算 beside 执行数. */
export function fundingColumns(row: FormRow): Columns<FundingColumn> | undefined {
  if (row.filled.some((cell) => /[:：]$/.test(cell.text))) return undefined
  const columns = columnsBy(row, fundingColumn)
  return columns.has('executed') && (columns.has('initial') || columns.has('budget')) ? columns : undefined
}

/** The column that the words of a heading name, by the first of these patterns that they fit. */
function columnNamed<C extends string>(columns: readonly (readonly [C, RegExp])[]): (words: string) => C | undefined {
  return remembered((words) => columns.find(([, pattern]) => pattern.test(words))?.[0])
}

function columnsBy<C extends string>(row: FormRow, named: (words: string) => C | undefined): Map<C, number> {
  const columns = new Map<C, number>()
  for (const cell of row.filled) {
    if (cell.text.length > 30) continue
    const column = named(cell.text)
    if (column !== undefined && !columns.has(column)) columns.set(column, cell.column)
  }
  return columns
}

const sourceNamed = columnNamed<FundingSource>([
  ['account', /财政专户/],
  ['carried', /结转/],
  ['fiscal', /财政/],
  ['unit', /单位资金|单位自有|自有资金|自筹/],
  ['other', /其[他它]|上级/],
  ['total', /总额|合计|小计|^(?:全年|年度|项目)?预算数|^执行数|^项目资金/],
])

/** The source of money that a label names. */
export const fundingSource = (label: string): FundingSource | undefined =>
  label.length > 24 ? undefined : sourceNamed(label)
