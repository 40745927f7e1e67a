import { AMOUNT_UNITS, type Interval, intervalOf, overlap, parseStated, printStated } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { readings } from '../../relations/readings.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const AMOUNT = '(?<amount>\\d[\\d,]*(?:\\.\\d+)?)万元'
const KIND = '(?<kind>政府性基金|国有资本经营|一般公共预算|财政)?(?:预算)?(?:财政)?(?:拨款|资金)?'
/** `形成政府性基金结转6.22万元`, `尚有结余资金6.22万元`. */
const FORMED = new RegExp(
  `(?:形成|产生|[尚仍留]有)(?:了)?(?:年末)?${KIND}(?:项目)?结[转余](?:和?结余)?(?:资金)?(?:共计?|合计|为)?${AMOUNT}`,
  'g',
)
/** `结转下年使用6.22万元`, `结转次年继续支付的资金6.22万元`. */
const TO_NEXT_YEAR = new RegExp(
  `${KIND}结转[至到]?(?:下年|次年|下一年)度?(?:继续)?(?:使用|支[付出]|实施)?的?(?:资金)?(?:共计?|合计|为)?${AMOUNT}`,
  'g',
)
/** Told of a year before. */
const BEFORE = /上年|去年|年初|以前年度|往年|历年/
/** The beginning of the keys of a kind of money. */
const PREFIXES: Readonly<Record<string, string>> = {
  政府性基金: 'funds.',
  国有资本经营: 'capital.',
  一般公共预算: 'general.',
  财政: 'fiscal.',
}
const ALL_MONEY = ''

interface Balance {
  readonly value: Interval
  readonly printed: string
  readonly spans: readonly Span[]
}

/** What was left in the year is no more than all that is left at its end, and not what the year began with. */
export const formedCarryOver: Check = {
  id: 'formed-carry-over',
  category: 'cross-section',
  severity: 'error',
  title: '所述本年形成（结转下年）的结转资金，不应误写为年初结转数。',
  basis: '年末结转和结余是本年末的存量；该数大于同一资金的年末数而等于其年初数。',
  example: {
    wrong: '政府性基金年初结转30.00万元，年末结转18.00万元……部分工程未完工，形成政府性基金结转30.00万元。',
    right: '政府性基金年初结转30.00万元，年末结转18.00万元……部分工程未完工，形成政府性基金结转18.00万元。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), ['结转', '结余']))
      for (const match of [FORMED, TO_NEXT_YEAR].flatMap((pattern) => allMatches(text, pattern))) {
        const stated = parseStated(match.groups?.amount ?? '')
        const sentence = text.slice(text.lastIndexOf('。', match.index) + 1, match.index)
        if (stated === undefined || stated.digits === 0n || isEarlier(sentence, disclosure)) continue
        const told = intervalOf(stated, AMOUNT_UNITS.万元)
        const prefix = PREFIXES[match.groups?.kind ?? ''] ?? ALL_MONEY
        const opening = balancesOf(disclosure, `${prefix}opening`).find(({ value }) => overlap(value, told))
        const closings = balancesOf(disclosure, `${prefix}closing`)
        const [closing] = closings
        if (opening === undefined || closing === undefined) continue
        if (closings.some(({ value }) => told.low <= value.high)) continue
        yield {
          message: `此处写${match[0]}，${printStated(stated)}万元是年初结转数，年末结转为${closing.printed}。`,
          evidence: [
            { ...at, start: match.index, end: match.index + match[0].length },
            ...closing.spans,
            ...opening.spans,
          ],
          expected: closing.printed,
          actual: `${match.groups?.amount}万元`,
        }
      }
  },
}

const isEarlier = (sentence: string, { year }: Disclosure): boolean =>
  BEFORE.test(sentence) || (year !== undefined && sentence.includes(`${year - 1}年`))

/** What the text and the forms tell of a balance. */
function balancesOf(disclosure: Disclosure, key: string): Balance[] {
  const printed = disclosure.statutoryTables.flatMap(({ form, cells, unit }) =>
    Object.entries(form.concepts).flatMap(([place, concept]) => {
      const cell = concept === key ? cells.get(place) : undefined
      if (cell?.stated === undefined) return []
      return [{ value: cell.interval, printed: `${printStated(cell.stated)}${unit}`, spans: [cell.span] }]
    }),
  )
  return [...printed, ...(readings(disclosure).get(key) ?? [])]
}
