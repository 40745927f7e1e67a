/** Reads what an indicator's target or actual cell (指标值, 完成值) says. */
import { type Interval, intervalOf, parseStated, type Stated } from '@mingzhang/accounts'
import { unitAfterNumber } from './units.ts'

export type Comparison = 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'equal'

/** A number in an indicator cell, with how it is compared and what it counts. */
export interface Quantity {
  readonly stated: Stated
  readonly scale: bigint
  /** Canonical unit; empty where none is written. */
  readonly unit: string
  /** The comparison as written before or after the number. */
  readonly comparison: Comparison | undefined
  readonly approximate: boolean
  /** Offsets into the text. */
  readonly start: number
  readonly end: number
}

/**
 * `empty`: nothing written; `sign`: a comparison sign without a number; `quality-mark`: the word 定性 alone;
 * `grades`: the list 优良中低差, of which none was chosen; `grade`: one word of judgement (优, 达标, 健全);
 * `date`: a day, month or year; `quantity`: at least one number; `words`: anything else.
 */
export type ValueKind = 'empty' | 'sign' | 'quality-mark' | 'grades' | 'grade' | 'date' | 'quantity' | 'words'

export interface IndicatorValue {
  readonly kind: ValueKind
  /** As written, without white space. */
  readonly text: string
  readonly quantities: readonly Quantity[]
}

const NUMBER = /(?<![\d.A-Za-z])-?\d+(?:,\d{3})*(?:\.\d+)?/g
const DIGIT = /\d/
const LONGEST_CELL = 2000
const MOST_QUANTITIES = 20
const BEFORE: readonly (readonly [RegExp, Comparison])[] = [
  [/(?:≥|≧|>=|不少于|不低于|不小于|大于等于|大于或等于|达到|至少)$/, 'at-least'],
  [/(?:≤|≦|<=|不超过|不高于|不大于|不多于|小于等于|小于或等于|控制在|至多)$/, 'at-most'],
  [/(?:>|＞|大于|超过|高于)$/, 'more-than'],
  [/(?:<|＜|小于|低于|少于)$/, 'less-than'],
  [/(?:=|＝|等于)$/, 'equal'],
]
const AFTER: readonly (readonly [RegExp, Comparison])[] = [
  [/^(?:以上|及以上|（含）以上)/, 'at-least'],
  [/^(?:以内|及以内|以下|之内)/, 'at-most'],
]
/** What the words of a comparison end with in front of a number, and begin with behind it: most numbers are compared with nothing. */
const ENDS_COMPARISON = '≥≧≤≦>＞<＜=＝于到少过在多'
const BEGINS_COMPARISON = '以及（之'
const SIGN_ONLY = /^(?:≥|≧|>=|≤|≦|<=|>|＞|<|＜|=|＝)+$/
const QUALITY_MARK = /^定性[:：]?$/
const GRADES = /^(?:定性[:：]?)?优[/、]?良[/、]?中[/、]?(?:低[/、]?)?差$/
const GRADE =
  /^(?:定性[:：])?(?:优级?|良好?|中|差|高|好|较好|较高|显著|明显|达标|合格|健全|完善|基本(?:健全|完善|建立|形成)|合理|良好|优秀|正常|正常运行|正常有序|长期|持续|满意|有效|(?:有效|有所|显著|明显|逐步|不断|持续|进一步|得到)?(?:提升|提高|改善|增强|优化)|及时|适时|按时|按期|若干|是|有|有序|规范|充分|稳定|安全)$/
const DATE =
  /^(?:20\d{2}年?度?|(?:20\d{2}年)?(?:全年|上半年|下半年|年底前?|年末)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|末)?(?:之?前|以前)?)$/

/** `2000` in front of a unit in a column of its own counts something; `2023` alone is a year. */
const LIKE_A_YEAR = /^20\d{2}$/

export function readValue(cell: string, unit = ''): IndicatorValue {
  const text = cell.slice(0, LONGEST_CELL).normalize('NFC').replace(/\s/g, '')
  if (/^[-—/／]*$/.test(text)) return { kind: 'empty', text: '', quantities: [] }
  if (SIGN_ONLY.test(text)) return { kind: 'sign', text, quantities: [] }
  if (QUALITY_MARK.test(text)) return { kind: 'quality-mark', text, quantities: [] }
  if (GRADES.test(text)) return { kind: 'grades', text, quantities: [] }
  if (isGrade(text)) return { kind: 'grade', text, quantities: [] }
  const isNumber = LIKE_A_YEAR.test(text) && unit !== '' && !unit.startsWith('年')
  if (!isNumber && DATE.test(text)) return { kind: 'date', text, quantities: [] }
  const quantities = quantitiesIn(text)
  return { kind: quantities.length > 0 ? 'quantity' : 'words', text, quantities }
}

/** `规范`, or several at once: `健全、按时`; `优、良` leaves open which. */
function isGrade(text: string): boolean {
  const parts = text.split(/[、，]/)
  return parts.every((part) => GRADE.test(part) && (parts.length === 1 || part.length > 1))
}

/** The numbers of a text without white space. */
export function quantitiesIn(text: string): Quantity[] {
  if (!DIGIT.test(text)) return []
  const quantities: Quantity[] = []
  NUMBER.lastIndex = 0
  for (let match = NUMBER.exec(text); match !== null; match = NUMBER.exec(text)) {
    const stated = parseStated(match[0])
    if (stated === undefined || quantities.length === MOST_QUANTITIES) continue
    const numberEnd = match.index + match[0].length
    const unit = unitAfterNumber(text.slice(numberEnd, numberEnd + 8))
    const end = numberEnd + unit.length
    const before = text.slice(Math.max(0, match.index - 6), match.index)
    const after = text.slice(end, end + 6)
    quantities.push({
      stated,
      scale: unit.scale,
      unit: unit.unit,
      comparison: comparisonAround(before, after),
      approximate: unit.approximate || isApproximate(before, after),
      start: match.index,
      end,
    })
  }
  return quantities
}

const isApproximate = (before: string, after: string): boolean =>
  before.endsWith('约') || before.endsWith('近') || /^(?:左右|余|多)/.test(after)

function comparisonAround(before: string, after: string): Comparison | undefined {
  const stated = ENDS_COMPARISON.includes(before.slice(-1))
    ? BEFORE.find(([pattern]) => pattern.test(before))
    : undefined
  if (stated !== undefined) return stated[1]
  return BEGINS_COMPARISON.includes(after.slice(0, 1)) ? AFTER.find(([pattern]) => pattern.test(after))?.[1] : undefined
}

/** The comparison that a sign or word of its own column (指标性质) states. */
export const comparisonOf = (sign: string): Comparison | undefined =>
  BEFORE.find(([pattern]) => pattern.test(sign.replace(/\s/g, '')))?.[1]

/** Forms keep 万元 to two places; zeros at the end are dropped by many writers. */
const KEPT_DECIMALS = 2

/** What a quantity may be, in single units. */
export const quantityInterval = ({ stated, scale, unit }: Quantity): Interval =>
  intervalOf(stated, scale, unit === '元' ? Math.max(stated.decimals, KEPT_DECIMALS) : stated.decimals)
