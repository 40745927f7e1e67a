/** What the heading cells of performance forms say, and which column is which. */
import type { FundingColumn, FundingSource, IndicatorColumn } from '../../evaluation.ts'
import { remembered } from '../../remembered.ts'
import type { FormRow } from './form-rows.ts'

/** Order matters: 实际完成指标值 holds 指标值, 未完成原因 holds 完成. */
export const indicatorRole = columnNamed<IndicatorColumn>([
  ['reason', /原因|偏差|改进措施|扣分(?:说明|理由)|未完成[^，。]{0,10}说明|^(?:备注|说明)$/],
  ['review-score', /复评|复核|财政.{0,6}得分/],
  ['score', /(?:得分|评分)(?!标准|办法|方法|细则|依据|要点|说明|计算|系数)|^自评分$/],
  ['weight', /分值|权重|标准分/],
  ['nature', /指标性质|指标方向|^性质$|^符号$/],
  ['unit', /(?:度量|计量)单位|^单位(?:[（(]文字描述[）)])?$/],
  ['group', /^(?:一)?级指标$|^一级/],
  ['kind', /^二级|^指标类别$/],
  ['name', /^三级|^四级|^指标名称|^指标内容/],
  ['actual', /完成值|实际|^(?:指标)?完成情况$|(?:实施|完成)进度|进度计划完成/],
  ['target', /指标值|目标值|预期值|计划值|^年度指标$|^值$/],
])

export type Columns<C extends string> = ReadonlyMap<C, number>

/** Over all levels, or the name where no column of its own follows. */
const UNDER_ALL = /^绩效指标$/
const WEIGHT = /分值|权重|标准分/
/** The score in points, beside one out of a hundred. */
const CONVERTED = /折算(?:得)?分/

/** Columns of an indicator table, where the row is its heading. */
export function indicatorColumns(row: FormRow): Columns<IndicatorColumn> | undefined {
  const columns = columnsBy(row, indicatorRole)
  nameIndicators(row, columns)
  const complete =
    columns.has('name') &&
    (columns.has('target')
      ? columns.has('kind') || columns.has('actual')
      : columns.has('group') && columns.has('weight') && columns.has('score'))
  return complete ? columns : undefined
}

/** Without a third level the second names the indicators; each level may have its weights, and those of the last count. */
function nameIndicators(row: FormRow, columns: Map<IndicatorColumn, number>): void {
  if (!columns.has('name')) {
    const name = row.filled.find(({ text }) => UNDER_ALL.test(text))?.column ?? columns.get('kind')
    if (name === undefined) return
    if (name === columns.get('kind')) columns.delete('kind')
    columns.set('name', name)
  }
  const name = columns.get('name') ?? 0
  nameLevels(row, columns, name)
  const weight = row.filled.find(({ text, column }) => column > name && WEIGHT.test(text))
  if (weight !== undefined && columns.has('weight')) columns.set('weight', weight.column)
  const converted = row.filled.find(({ text }) => CONVERTED.test(text))
  if (converted !== undefined) columns.set('score', converted.column)
}

/** `绩效指标 | 指标内容 | 目标值`: both levels stand directly in front of the name, where no column of theirs does. */
function nameLevels({ filled }: FormRow, columns: Map<IndicatorColumn, number>, name: number): void {
  if (columns.has('group') || columns.has('kind')) return
  const levels = filled.findLast(({ column }) => column < name)
  if (levels !== undefined && UNDER_ALL.test(levels.text)) columns.set('kind', levels.column)
}

/** What the words of a heading say of the money of a form. */
export const fundingColumn = columnNamed<FundingColumn>([
  ['score', /得分/],
  ['rate', /(?:执行率|支[出付]率|使用率)(?!权重|分值)/],
  ['weight', /分值|权重/],
  ['executed', /执行数|实际支出|支出数|实际执行/],
  ['initial', /年初(?:预算|数|批复|安排)/],
  ['budget', /全年(?:[（(]调整后?[）)])?预算|调整(?:后|预算)|^预算数/],
])

/** Columns of budget rows, where the row is their heading: 年初预算 or 全年预算 beside 执行数. */
export function fundingColumns(row: FormRow): Columns<FundingColumn> | undefined {
  if (row.filled.some((cell) => /[:：]$/.test(cell.text))) return undefined
  // 预算数 | 62.73 | 执行数 | 62.73: labels beside their amounts, or in front of them.
  if (row.filled.some(({ text }) => /^\d[\d,]*\.\d+$|\d[亿万]?元$/.test(text))) return undefined
  const columns = columnsBy(row, fundingColumn)
  const ofYear = row.filled.find(({ text }) => text === '年度预算数')
  if (ofYear !== undefined && !columns.has('initial') && !columns.has('budget')) columns.set('budget', ofYear.column)
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
  ['total', /^(?:年度)?(?:项目)?(?:财政)?资金总额/],
  ['government-funds', /^(?:其中)?[:：]?(?:\d[.、])?(?:当年)?政府性基金/],
  ['state-capital', /^(?:其中)?[:：]?(?:\d[.、])?(?:当年)?国有资本/],
  ['account', /财政专户/],
  ['carried', /结转/],
  ['fiscal', /财政|公共预算/],
  ['unit', /单位资金|单位自有|自有资金|自筹/],
  ['other', /其[他它]|上级/],
  ['superior', /中央|省/],
  ['local', /地方|本级|[市州县区]级/],
  ['total', /总额|总金额|总计|合计|小计|^(?:全年|年度|项目)?预算数|^执行数|^项目资金/],
])

/** The source of money that a label names. */
export const fundingSource = (label: string): FundingSource | undefined =>
  label.length > 24 ? undefined : sourceNamed(label)
