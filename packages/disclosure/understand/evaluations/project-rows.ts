/** Project lists with budget and execution: one heading over the amounts, or two of which the lower names the sources. */
import type { FundingAmount, FundingSource, ProjectFunds, ProjectRow, Words } from '../../evaluation.ts'
import { fundingSource } from './columns.ts'
import { cellAt, type FormRow } from './form-rows.ts'
import { amountIn, headingUnit, numberIn } from './numbers.ts'

type Side = 'budget' | 'executed'

interface AmountColumn {
  readonly side: Side
  readonly source: FundingSource
  readonly column: number
}

/** The heading of a project list. */
export interface ProjectHeading {
  readonly width: number
  readonly name: number
  readonly content: number | undefined
  readonly reason: number | undefined
  readonly rate: number | undefined
  readonly score: number | undefined
  readonly remainder: number | undefined
  /** 年初预算数 in front of that of the whole year. */
  readonly initial: number | undefined
  readonly amounts: readonly AmountColumn[]
  readonly unit: bigint
  /** False while the row that names the sources may still follow. */
  readonly settled: boolean
}

const NAME = /^(?:任务|项目|支出|一级项目|二级项目)名称$|^名称$/
const SIDES: readonly (readonly [Side, RegExp])[] = [
  ['executed', /执行(?!率)|实际支出|支出金额|^支出数|决算/],
  ['budget', /预算(?!执行)|年初安排|资金安排|下达/],
]
/** Lists number their projects. */
const NUMBER = /^(?:序号|编号)$/
const LONGEST_HEADING = 24
const RATE = /率|进度|得分|分值/
/** `年末未执行数`: neither what could be spent nor what was. */
const LEFT = /[未待](?:执行|支出|支付|使用)|结余|剩余/
const EXECUTION_RATE = /^(?:预算|资金)?(?:执行|支[出付])率(?:[（(][^（）()]{1,6}[）)])?$/
const SCORE = /^(?:绩效)?(?:自评|评价)?(?:总|综合)?(?:得分|评分|分)(?:[（(]分[）)])?$/
const REMAINDER =
  /^(?:年末|资金|预算)?(?:结余|剩余|结转结余|结转|尚?未(?:执行|支出|支付|使用))(?:数|金额|资金)?(?:[（(]万?元[）)])?$/

/** The upper of two heading rows (序号 | 项目名称 | 资金情况) over that of the amounts (年初预算数 | 全年执行数). */
const OVER_AMOUNTS = /资金|金额|预算|执行|支出/

export const isOverAmounts = ({ filled: [first, ...others] }: FormRow): boolean =>
  first !== undefined &&
  !NAME.test(first.text) &&
  others.some(({ text }) => NAME.test(text)) &&
  others.some(({ text }) => OVER_AMOUNTS.test(text) && text.length <= LONGEST_HEADING)

/** Two heading rows as one: the upper names the projects, the lower the amounts. */
export const underHeading = (upper: FormRow, lower: FormRow): FormRow => ({
  ...lower,
  filled: [...upper.filled.filter(({ text }) => !OVER_AMOUNTS.test(text)), ...lower.filled],
})

export function projectHeading(row: FormRow): ProjectHeading | undefined {
  const name = row.filled.find((cell) => NAME.test(cell.text))
  if (name === undefined) return undefined
  const amounts = row.filled.flatMap((cell): AmountColumn[] => {
    const side =
      RATE.test(cell.text) || LEFT.test(cell.text) || cell.text.length > LONGEST_HEADING
        ? undefined
        : SIDES.find(([, form]) => form.test(cell.text))?.[0]
    return side === undefined ? [] : [{ side, source: 'total', column: cell.column }]
  })
  const score = row.filled.find((cell) => SCORE.test(cell.text))?.column
  const has = (side: Side): boolean => amounts.some((amount) => amount.side === side)
  // `项目名称 | 预算金额 | 自评得分`: what they spent may be left out.
  const isListed = has('executed') || (score !== undefined && row.filled.some(({ text }) => NUMBER.test(text)))
  if (!has('budget') || !isListed) return undefined
  return {
    width: row.width,
    name: name.column,
    content: row.filled.find((cell) => /内容|简介|概况/.test(cell.text))?.column,
    reason: row.filled.find((cell) => /原因|备注|说明/.test(cell.text))?.column,
    rate: row.filled.find((cell) => EXECUTION_RATE.test(cell.text))?.column,
    score,
    remainder: row.filled.find((cell) => REMAINDER.test(cell.text))?.column,
    initial: initialBeside(row),
    amounts,
    unit: headingUnit(row.filled.map((cell) => cell.text).join(' ')),
    settled: false,
  }
}

/** Two budgets of one year stand beside each other. */
function initialBeside({ filled }: FormRow): number | undefined {
  const initial = filled.find(({ text }) => INITIAL.test(text))?.column
  const adjusted = filled.find(({ text }) => ADJUSTED.test(text))?.column
  return initial !== undefined && adjusted !== undefined && initial < adjusted ? initial : undefined
}

const INITIAL = /^年初预算(?:数|金额)?(?:[（(]万?元[）)])?$/
const ADJUSTED = /^(?:全年|调整后?)预算(?:数|金额)?(?:[（(]万?元[）)])?$/

/** The lower heading row: sources in order, a new side wherever one repeats. */
export function withSources(heading: ProjectHeading, row: FormRow): ProjectHeading | undefined {
  const sources = row.filled.map((cell) => ({ cell, source: fundingSource(cell.text) }))
  if (sources.length < heading.amounts.length || sources.some(({ source }) => source === undefined)) return undefined
  const amounts: AmountColumn[] = []
  let seen = new Set<FundingSource>()
  let side = 0
  for (const { cell, source } of sources) {
    if (source === undefined) continue
    if (seen.has(source)) {
      seen = new Set()
      side++
    }
    seen.add(source)
    const upper = heading.amounts[side]
    if (upper === undefined) return undefined
    amounts.push({ side: upper.side, source, column: cell.column })
  }
  return { ...heading, width: row.width, amounts, settled: true }
}

export function projectUnder(row: FormRow, heading: ProjectHeading): { row: ProjectRow; total: boolean } | undefined {
  const shift = row.width - heading.width
  const at = (column: number | undefined): Words | undefined => {
    const cell = column === undefined ? undefined : cellAt(row, column + shift)
    return cell === undefined ? undefined : { text: cell.text, span: cell.span }
  }
  const funds = (side: Side): ProjectFunds => {
    const found: Partial<Record<FundingSource, FundingAmount>> = {}
    for (const column of heading.amounts) {
      const amount = column.side === side ? amountIn(at(column.column), heading.unit) : undefined
      if (amount !== undefined) found[column.source] = amount
    }
    return found
  }
  const budget = funds('budget')
  const executed = funds('executed')
  const totalLabel = row.filled.find((cell) => /^(?:金额)?(?:合计|总计)(?:金额)?$/.test(cell.text))
  const name = totalLabel ?? at(heading.name)
  const empty = Object.keys(budget).length === 0 && Object.keys(executed).length === 0
  if (name === undefined || name.text === '' || empty) return undefined
  return {
    row: {
      name: { text: name.text, span: name.span },
      content: at(heading.content),
      reason: at(heading.reason),
      budget,
      initial: amountIn(at(heading.initial), heading.unit),
      executed,
      rate: numberIn(at(heading.rate)),
      score: numberIn(at(heading.score)),
      remainder: amountIn(at(heading.remainder), heading.unit),
    },
    total: totalLabel !== undefined,
  }
}
