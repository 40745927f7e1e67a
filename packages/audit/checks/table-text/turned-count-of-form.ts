import { significantDigits } from '@mingzhang/accounts'
import type { Disclosure, IndicatorRow } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Quantity } from '@mingzhang/performance'
import type { Check, Observation } from '../../check.ts'
import { type Counted, countedIn, countedSpan } from '../../evaluations/counted.ts'
import { cellSpans, shorten } from '../../evaluations/indicator-evidence.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

const FEWEST_DIGITS = 3
const SURE = 2
/** Of another time, or meant rather than done. */
const OTHER = /上年|去年|20\d{2}年|目标|计划|不少于|不低于|增加|减少|比/
const SILENT = new Set(['元', '%', '分', '年', '月', '日', ''])

/** What a form counts, with two digits changed places against what the text counts by the same name. */
export const turnedCountOfForm: Check = {
  id: 'turned-count-of-form',
  category: 'table-text',
  severity: 'error',
  title: '自评表的实际完成值与正文所述同一事项的数量应当一致，数字没有颠倒。',
  basis: '文内关系 K18：同一事项只有一个数。',
  example: {
    wrong: '正文：外借图书41.7万册次。自评表：图书外借册次，完成47.1万册次。',
    right: '正文：外借图书41.7万册次。自评表：图书外借册次，完成41.7万册次。',
  },
  *run(disclosure) {
    for (const row of disclosure.evaluations.flatMap(({ indicators }) => indicators)) yield* turned(disclosure, row)
  },
}

function* turned(disclosure: Disclosure, row: IndicatorRow): Generator<Observation> {
  const { name, outcome, actual } = row.indicator
  if (outcome === undefined || outcome.approximate || SILENT.has(outcome.unit)) return
  if (significantDigits(outcome.stated) < FEWEST_DIGITS) return
  const printed = actual.text.slice(outcome.start, outcome.end).match(/\d[\d,.]*\d/)?.[0] ?? ''
  const told = (number: string): Counted[] =>
    countsOf(disclosure, number).filter((one) => isOf(name, one) && isSameUnit(one, outcome))
  const others = turnsOf(printed).flatMap(told)
  const [first] = others
  if (first === undefined || told(printed).length > 0) return
  if (others.some(({ quantity }) => quantity.stated.digits !== first.quantity.stated.digits)) return
  const right = first.words.text.slice(first.quantity.start, first.quantity.end)
  yield {
    ...(others.length < SURE ? { severity: 'warning' as const } : {}),
    message: `自评表“${shorten(name)}”完成${actual.text}，正文所述为${right}，疑相邻两位数字颠倒。`,
    evidence: [...cellSpans(row, ['actual', 'name']), ...others.map((one) => countedSpan(disclosure.document, one))],
    expected: right,
    actual: actual.text,
  }
}

/** The counts of the paragraphs that print this number. */
const countsOf = (disclosure: Disclosure, number: string): Counted[] =>
  passagesWith(wholeText(disclosure), number)
    .filter(({ at }) => at.cell === undefined)
    .flatMap(({ text, at }) =>
      countedIn({ text: text.replace(/\s/g, ''), span: { ...at, start: 0, end: text.length } }),
    )
    .filter(({ quantity: { start, end }, words }) => words.text.slice(start, end).startsWith(number))

const isSameUnit = ({ quantity }: Counted, outcome: Quantity): boolean =>
  quantity.unit === outcome.unit && quantity.scale === outcome.scale

/** `47.1` with two digits beside each other changed: `74.1`, `41.7`. */
function turnsOf(printed: string): string[] {
  const digits = allMatches(printed, /\d/g).map(({ index }) => index)
  return digits.flatMap((one, place) => {
    const other = digits[place + 1]
    if (other === undefined || printed.charAt(one) === printed.charAt(other)) return []
    const turned = [...printed]
    turned[one] = printed.charAt(other)
    turned[other] = printed.charAt(one)
    return turned.join('')
  })
}

const FEWEST_WORDS = 2

/** `外借图书`, `外借`: the words in front of the number are all of the indicator's name, in any order. */
function isOf(name: string, { before, quantity: { comparison } }: Counted): boolean {
  const words = before.replace(/^(?:全年|年内|今年|本年度?|当年|累计|实际|开展|完成|实现)+/, '')
  if (comparison !== undefined || words.length < FEWEST_WORDS || OTHER.test(before)) return false
  return [...words].every((character) => name.includes(character))
}
