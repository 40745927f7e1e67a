import { add, overlap, percentOf, printStated, subtract, type TableId } from '@mingzhang/accounts'
import {
  type Disclosure,
  type Figure,
  rolesOf,
  type SectionRole,
  type TableCell,
  tableCell,
} from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { figuresBetween } from '../../evaluations/report-money.ts'
import { growthRelations } from '../../relations/growth.ts'
import { printPercent } from '../../relations/printed.ts'
import { figureValue, isExact } from '../../relations/relation.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const KINDS = ['基本支出', '项目支出', '人员经费', '公用经费']
/** `项目支出减少20.00万元，下降12.50%`, `人员经费比上年增加8.00万元，增长4.00%`: a kind without a figure of its own. */
const TOLD =
  /(?<kind>基本支出|项目支出|人员经费|公用经费)(?:[较比与同]?(?:上年|去年|20\d{2}年)(?:度)?(?:相比)?|同比)?(?:(?<more>增加|增长|上升)|减少|下降)了?(?<amount>\d[\d,]*(?:\.\d+)?)(?<unit>万?元)(?:[，,]|（)(?:增长|上升|下降|减少|增幅|降幅|[增降减]幅?为)?了?(?<rate>\d[\d,]*(?:\.\d+)?)[%％]/g
const SINCE_YEAR = /[较比与同](?:上年|去年|20\d{2}年)|同比/
/** `比年初预算减少`; 一般公共预算 and 政府性基金预算 are names. */
const SINCE_BUDGET = /预算(?!财政拨款|支出|收入|安排的)/
/** The table that holds the kinds of a section. */
const TABLES: readonly (readonly [SectionRole, TableId])[] = [
  ['basic-expenditure', 'T6'],
  ['general-budget', 'T5'],
  ['general-budget-total', 'T5'],
  ['general-budget-structure', 'T5'],
  ['expenditure', 'T3'],
]
/** Rows and columns that a kind stands in. */
const PLACES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  基本支出: [['total', 'basic']],
  项目支出: [['total', 'project']],
  人员经费: [
    ['personnel', 'final'],
    ['total', 'personnel'],
  ],
  公用经费: [
    ['public', 'final'],
    ['total', 'public'],
  ],
}

/** A kind of expenditure whose change is told without its figure: that stands in the table of the section. */
export const growthOfKinds: Check = {
  id: 'growth-of-kinds',
  category: 'yoy',
  severity: 'error',
  title: '只说明基本支出、项目支出（人员经费、公用经费）增减额和增减率的，按附表本年数推算的增减率应与所述相符。',
  basis: '文内关系 K02：增减率 = 增减额 ÷ 上年数 × 100%，上年数 = 附表本年数 ∓ 增减额。',
  example: {
    wrong: '其中项目支出减少20.00万元，下降14.29%。……（附表：项目支出140.00万元）',
    right: '其中项目支出减少20.00万元，下降12.50%。……（附表：项目支出140.00万元）',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), KINDS))
      if (passage.at.cell === undefined) yield* unlikeTable(disclosure, passage)
  },
}

function* unlikeTable(disclosure: Disclosure, passage: Passage): Generator<Observation> {
  const { text, section } = passage
  const roles = rolesOf(disclosure.sections, section)
  const table = TABLES.find(([role]) => roles.includes(role))?.[1]
  if (table === undefined) return
  for (const match of allMatches(text, TOLD)) {
    const { kind = '', more } = match.groups ?? {}
    const [amount, rate] = figuresOf(disclosure, passage, match)
    const now = isSinceYear(text, match) ? cellOf(disclosure, table, kind) : undefined
    if (amount === undefined || rate === undefined || now === undefined || isRead(disclosure, amount)) continue
    const base = (more === undefined ? add : subtract)(now.interval, figureValue(amount))
    const computed = base.low > 0n ? percentOf(figureValue(amount), base) : undefined
    if (computed === undefined || overlap(computed, figureValue(rate))) continue
    yield {
      message: `附表${kind}本年为${now.stated === undefined ? '0' : printStated(now.stated)}，按所述增减额推算，增减率应为${printPercent(computed, rate)}，文中为${printPercent(figureValue(rate), rate)}。`,
      evidence: [{ ...passage.at, start: match.index, end: match.index + match[0].length }, now.span],
      expected: printPercent(computed, rate),
      actual: printPercent(figureValue(rate), rate),
    }
  }
}

/** The amount of the change and its rate, where both are exact. */
function figuresOf(
  disclosure: Disclosure,
  { at }: Passage,
  { index, 0: told }: RegExpExecArray,
): (Figure | undefined)[] {
  const figures = figuresBetween(disclosure, at.block, at.block + 1).filter(
    ({ span }) => span.cell === undefined && span.start >= index && span.end <= index + told.length,
  )
  return (['amount', 'percent'] as const).map((measure) =>
    figures.find((figure) => figure.unit.measure === measure && isExact(figure)),
  )
}

function isSinceYear(text: string, { index, 0: told }: RegExpExecArray): boolean {
  const sentence = text.slice(text.lastIndexOf('。', index) + 1, index)
  return SINCE_YEAR.test(text.slice(0, index + told.length)) && !SINCE_BUDGET.test(sentence)
}

/** What the check of all changes compares. */
const isRead = (disclosure: Disclosure, { id }: Figure): boolean =>
  growthRelations(disclosure).some(({ change }) => change.amount?.id === id)

function cellOf({ statutoryTables }: Disclosure, id: TableId, kind: string): TableCell | undefined {
  const [table, another] = statutoryTables.filter(({ form, unread }) => form.id === id && unread.length === 0)
  if (table === undefined || another !== undefined) return undefined
  return PLACES[kind]?.flatMap(([row, column]) => tableCell(table, row, column) ?? [])[0]
}
