import { allMatches, spanWithin } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { wholeNumber } from '../../wording/whole-number.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d{1,5}'
/** `4台（套）大型设备为：甲1套（本级）、乙2台和丙1台（站）`: each piece with its number. */
const PIECES = new RegExp(
  `(?<![\\d.,第])(?<total>${NUMBER})(?<unit>台|套|辆|艘|架)(?:[（(][台套][）)])?[^，,。；;：:、\\d]{0,14}[为是即][：:](?<list>[^。；;：:\\n]{6,200})(?=[。；;\\n]|$)`,
  'g',
)
const PIECE =
  /^[^\d]{2,30}(?<number>\d{1,3})(?:台套|[台套辆艘架])(?:[（(][台套][）)])?(?:[（(][^（）()\d]{1,16}[）)])?$/
/** `30个断面中，国控3个、省控9个、市控18个`: kinds of one thing. */
const KINDS = new RegExp(
  `(?<![\\d.,第])(?<total>${NUMBER})(?<unit>[个处座条项件所家])[^，,。；;：:、\\d]{2,14}中[，,：:](?<list>[^，,。；;：:、\\d]{2,6}(?:${NUMBER})\\k<unit>(?:、[^，,。；;：:、\\d]{2,6}(?:${NUMBER})\\k<unit>){2,8})(?=[，,。；;])`,
  'g',
)
const OF_KIND = new RegExp(`^(?<kind>\\D+?)(?<number>${NUMBER})\\D$`)
/** What was done with some of them may be said of one twice. */
const DEED = /[完建通达涉已均未有无含获新合优良示验]/
/** `12台主要设备为：`: some of them. */
const MAIN = /主要|部分|重点|代表/
const OPEN = /其中|等|分别|其余|其他/

/** What is counted in all, and then listed piece by piece or kind by kind. */
export const piecesListed: Check = {
  id: 'pieces-listed',
  category: 'sum',
  severity: 'warning',
  title: '写明总数并逐件（逐类）列出数量的，逐件之和应等于总数，各类之和不应多于总数。',
  basis: '文内关系 K18：总数＝所列各件（各类）之和。',
  example: {
    wrong: '3台（套）设备为：水泵1台（本级）、质谱仪1台（站）。',
    right: '3台（套）设备为：水泵1台（本级）、质谱仪2台（站）。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const passage of passagesWithAny(whole, ['为：', '为:', '是：', '是:', '即：', '即:', '中，', '中：']))
      if (passage.at.cell === undefined) {
        yield* lacking(passage)
        yield* beyond(passage)
      }
  },
}

function* lacking({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, PIECES)) {
    const { total, unit = '', list = '' } = match.groups ?? {}
    const numbers = list
      .split(/[、，,]|[和及与](?=[^、，,和及与]*$)/)
      .map((one) => PIECE.exec(one.trim())?.groups?.number)
    if (OPEN.test(list) || MAIN.test(match[0]) || numbers.length < 2 || numbers.includes(undefined)) continue
    const added = sumOf(numbers)
    if (added !== wholeNumber(total)) yield unlike(match, at, numbers, unit)
  }
}

function* beyond({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, KINDS)) {
    const { total, unit = '', list = '' } = match.groups ?? {}
    const kinds = list.split('、').map((one) => OF_KIND.exec(one)?.groups)
    const isOfOneLength = new Set(kinds.map((one) => one?.kind?.length)).size === 1
    if (!isOfOneLength || OPEN.test(list) || kinds.some((one) => DEED.test(one?.kind ?? ''))) continue
    const numbers = kinds.map((one) => one?.number)
    if (sumOf(numbers) > wholeNumber(total)) yield unlike(match, at, numbers, unit)
  }
}

const sumOf = (numbers: readonly (string | undefined)[]): number =>
  numbers.reduce((all, one) => all + wholeNumber(one), 0)

function unlike(
  match: RegExpExecArray,
  at: Passage['at'],
  numbers: readonly (string | undefined)[],
  unit: string,
): Observation {
  const added = `${sumOf(numbers)}${unit}`
  return {
    message: `所列${numbers.join(' + ')} = ${added}，与总数${match.groups?.total}${unit}不符。`,
    evidence: [spanWithin(at, match.index, match.index + match[0].length)],
    expected: added,
    actual: `${match.groups?.total}${unit}`,
  }
}
