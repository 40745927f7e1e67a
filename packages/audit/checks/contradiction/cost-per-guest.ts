import { AMOUNT_UNITS, exactParts, intervalOf, middle, overlap, parseStated, printParts } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { agreedFact } from '../../relations/agreed-fact.ts'
import { printFigure } from '../../relations/printed.ts'
import { factValue } from '../../relations/relation.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
const EACH = new RegExp(
  `(?<guests>${NUMBER})人次?[^。；]{0,40}?人均(?:接待|支出|费用|费|约)*(?:为)?(?<each>${NUMBER})(?<unit>万?元)`,
)
/** `接待68批次、612人次，批均支出900.66元` */
const EACH_BATCH = new RegExp(
  `(?<guests>${NUMBER})批次?[^。；]{0,40}?(?:批均|平均每批次?)(?:接待|支出|费用|费|约)*(?:为)?(?<each>${NUMBER})(?<unit>万?元)`,
)
/** `国内公务接待60批次500人……人均接待费60.00元`: among what was bought and who came, the cost told before. */
const EACH_OF_ALL = new RegExp(
  `国内公务接待${NUMBER}批次?[，,]?(?<guests>${NUMBER})人次?.{0,240}?人均接待费(?:用)?(?:为)?(?<each>${NUMBER})元`,
)
/** An item of the list of “三公” expenditure. */
const OF_RECEPTION = /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,2}[）)、.．])?\s?公务接待费/
const AMOUNT = new RegExp(`(${NUMBER})(万?元)`, 'g')

/** What a guest cost on average follows from the whole cost and the number of guests. */
export const costPerGuest: Check = {
  id: 'cost-per-guest',
  category: 'contradiction',
  severity: 'warning',
  title: '公务接待人均（批均）费用应等于接待费除以接待人次（批次）。',
  basis: '核实关系：人均接待费 = 公务接待费 ÷ 接待人次。',
  example: {
    wrong: '公务接待费支出2.16万元，共接待41批次、268人次，人均86.00元。',
    right: '公务接待费支出2.16万元，共接待41批次、268人次，人均80.60元。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const passage of passagesWith(whole, '人均'))
      if (passage.text.includes('接待'))
        yield* EACH.test(passage.text) ? averageIn(passage, EACH, '人均') : averageOfAll(passage, disclosure)
    for (const passage of passagesWith(whole, '批'))
      if (passage.text.includes('接待')) yield* averageIn(passage, EACH_BATCH, '批均')
  },
}

function* averageIn({ text, at }: Passage, pattern: RegExp, by: string): Generator<Observation> {
  const match = pattern.exec(text)
  const [guests, each] = [match?.groups?.guests, match?.groups?.each].map((number) => parseStated(number ?? ''))
  const unit = match?.groups?.unit === '万元' ? '万元' : '元'
  if (match === null || guests === undefined || each === undefined || guests.digits <= 0n) return
  const end = match.index + match[0].length
  const averages = allMatches(text, AMOUNT).flatMap((amount) => {
    const stated = parseStated(amount[1] ?? '')
    if (stated === undefined || stated.digits === 0n || amount.index + amount[0].length === end) return []
    const { low, high } = intervalOf(stated, AMOUNT_UNITS[amount[2] === '元' ? '元' : '万元'])
    const count = exactParts(guests) / exactParts({ digits: 1n, decimals: 0 })
    return count === 0n ? [] : [{ low: low / count, high: high / count }]
  })
  const [first] = averages
  if (first === undefined || averages.some((average) => overlap(average, intervalOf(each, AMOUNT_UNITS[unit])))) return
  const should = `${printParts(middle(first), 1n, each.decimals)}元`
  const told = `${match.groups?.each}${match.groups?.unit}`
  yield {
    // One amount alone, or those of receptions, can have been divided.
    ...(averages.length === 1 || OF_RECEPTION.test(text) ? { severity: 'error' as const } : {}),
    message: `${by}接待费用应为${should}，文中为${told}。`,
    evidence: [{ ...at, start: match.index, end }],
    expected: should,
    actual: told,
  }
}

function* averageOfAll({ text, at }: Passage, disclosure: Disclosure): Generator<Observation> {
  const match = EACH_OF_ALL.exec(text)
  const [guests, each] = [match?.groups?.guests, match?.groups?.each].map((number) => parseStated(number ?? ''))
  const cost = agreedFact('three.reception', disclosure)
  if (match === null || cost === undefined || guests === undefined || each === undefined) return
  if (cost.figure.unit.measure !== 'amount' || guests.digits <= 0n || guests.decimals > 0) return
  const { low, high } = factValue(cost)
  const average = { low: low / guests.digits, high: high / guests.digits }
  if (overlap(average, intervalOf(each, AMOUNT_UNITS.元))) return
  const should = `${printParts(middle(average), 1n, each.decimals)}元`
  yield {
    message: `人均接待费用应为${should}：公务接待费${printFigure(cost.figure)} ÷ ${match.groups?.guests}人，文中为${match.groups?.each}元。`,
    evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, cost.figure.span],
    expected: should,
    actual: `${match.groups?.each}元`,
  }
}
