/** What a text tells of one item alone: its amount, what one of it costs, and how many there were. */
import { parseStated, type Stated, significantDigits } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { type Passage, passagesWithAny, wholeText } from '../wording/whole-text.ts'

export interface PricedItem {
  readonly at: Passage['at']
  readonly start: number
  readonly end: number
  readonly total: Money
  readonly price: Price
  readonly count: Count
  /** How often one was paid. */
  readonly times: bigint
  /** That it was paid by the month all the year is told nowhere. */
  readonly isYearSupposed: boolean
}

interface Money {
  readonly stated: Stated
  readonly unit: string
}

interface Price extends Money {
  /** What it is the price of. */
  readonly each: string
  readonly monthly: boolean
}

interface Count {
  readonly stated: Stated
  /** `28.46万客次`: in ten thousands. */
  readonly inTenThousands: boolean
  /** What is counted, as it begins behind the number. */
  readonly words: string
}

/** Without one of these nothing tells what one costs. */
const WORDS = ['每', '元/', '元／']
/** A sentence, what brackets hold, or a clause with both. */
const SENTENCE = /[^。；;\n]+/g
const WITH_BRACKETS = /(?<![\d,.])\d[\d,]*(?:\.\d+)?万?元[（(][^（）()]{4,60}[）)]/g
const NUMBER = /(?<![A-Za-z\d.])\d+(?:,\d{3})*(?:\.\d+)?/g
const LONGEST_LEAD = 20
const PAYING = '标准|给予|发放|补[贴助]|资助|奖[励补]|慰问|缴纳|支付|定额|金额|费用|收取|计|按|为|的'
/** `每客次`, `每户每年补助`, `每人每月`, `人均每月` in front of a price. */
const PRICE_BEHIND = new RegExp(
  `(?:每(?<each>[^每，,。；;：:、\\d（）()]{1,6}?)(?:每年|每学年)?|(?<average>人)均(?=每月))(?<monthly>每月)?(?:${PAYING})*$`,
)
/** `6元/客次`, `600元/人·年`, `3500元/人·月` behind one. */
const PRICE_IN_FRONT =
  /^万?元[/／]每?(?<each>[一-龥]{1,4}?)(?:[/／·]学?年)?(?<monthly>[/／·]月)?(?=的|标准|计|执行|补|发|支|结|兑|[，,。；;、）)]|$)/
const MONEY = /^万?元/
const MONTHS = /^个月/
const DATE = /^\s?[年月日号]/
const COUNTED = /^(?<scale>万)?(?<words>[一-龥（]{1,8})/
const MEASURES = '人名位生户个盏台套件场期份亩辆块棵株头床张座处所口家间班次具支'
const PERSONS = '人名位生'
/** Paid to some, in parts, by several, on average, or up to so much; told of another time or of a plan. */
const NOT_PLAIN =
  /其中|部分|分别|以[上下内]|[不至最][超低少高多]|约|余|左右|[平户年]均|人均(?!每月)|折[合算]|成本|[低高]于|控制|[承分]担|配套|自筹|半|各|两|[首批轮季]|学期|预|尾款|[差退扣增减另]|提高|调整|每[天日周]|计划|目标|拟|申请|未|上年|去年|累计|比|较/
/** What is no spending of the item. */
const OF_OTHER_MONEY = /[剩结]余|结转|预算|安排|下达|到位|批复|收[回入]|合同|节约|欠|投资|资产/
/** A paragraph or an item begins with its number. */
const ITEM_NUMBER = /^\s*(?:[（(]?\d{1,2}[）)]|\d{1,2}[.．、](?!\d))\s*/
const MONTHS_OF_YEAR = 12n

/** The items of the paragraphs of a disclosure, in reading order. */
export const pricedItems = oncePerDisclosure((disclosure: Disclosure): readonly PricedItem[] =>
  passagesWithAny(wholeText(disclosure), WORDS).flatMap((passage) =>
    passage.at.cell === undefined ? itemsOf(passage) : [],
  ),
)

interface Stretch {
  readonly text: string
  readonly start: number
}

function itemsOf({ text, at }: Passage): PricedItem[] {
  const stretches = [...sentencesOf(text), ...stretchesOf(text, WITH_BRACKETS)]
  const items = stretches.flatMap((stretch) => itemOf(stretch, at) ?? [])
  return [...new Map(items.map((item) => [item.start, item])).values()]
}

const stretchesOf = (text: string, pattern: RegExp): Stretch[] =>
  allMatches(text, pattern).map(({ 0: words, index }) => ({ text: words, start: index }))

/** Every sentence, with one in front of it that names the item and its amount: `送餐补贴58.40万元。按每客次8元……`. */
function sentencesOf(text: string): Stretch[] {
  const sentences = stretchesOf(text, SENTENCE)
  return sentences.map((sentence, index) => {
    const before = sentences[index - 1]
    if (before === undefined || !isHead(before.text)) return sentence
    return { text: text.slice(before.start, sentence.start + sentence.text.length), start: before.start }
  })
}

/** A name, and what it cost: not as round as budgets are. */
function isHead(text: string): boolean {
  const amount = parseStated(HEAD.exec(text.replace(ITEM_NUMBER, ''))?.groups?.amount ?? '')
  return amount !== undefined && significantDigits(amount) >= FEWEST_DIGITS
}

const HEAD = /^[^，,：:、\d]{2,30}(?<amount>\d[\d,]*(?:\.\d+)?)万?元$/
const FEWEST_DIGITS = 3

/** The item of which a stretch tells nothing but these numbers. */
function itemOf({ text, start }: Stretch, at: Passage['at']): PricedItem | undefined {
  const lead = ITEM_NUMBER.exec(text)?.[0].length ?? 0
  const words = text.slice(lead)
  if (NOT_PLAIN.test(words)) return undefined
  const told = numbersOf(words)
  const [total, ...totals] = told?.totals ?? []
  const [price, ...prices] = told?.prices ?? []
  const [count, ...counts] = told?.counts ?? []
  if (total === undefined || price === undefined || count === undefined) return undefined
  if (totals.length + prices.length + counts.length > 0 || !isOf(price.each, count.words)) return undefined
  const months = told?.months ?? []
  const isYearSupposed = price.monthly && months.length === 0 && !words.includes('全年')
  const times = timesOf(price, months)
  if (times === undefined) return undefined
  return { at, start: start + lead, end: start + text.length, total, price, count, times, isYearSupposed }
}

interface Numbers {
  readonly totals: Money[]
  readonly prices: Price[]
  readonly counts: Count[]
  readonly months: Stated[]
}

/** The numbers of a stretch by what they are; nothing where one is something else. */
function numbersOf(text: string): Numbers | undefined {
  const numbers: Numbers = { totals: [], prices: [], counts: [], months: [] }
  let last = 0
  for (const { 0: printed, index } of allMatches(text, NUMBER)) {
    const [before, behind] = [text.slice(last, index), text.slice(index + printed.length)]
    const stated = parseStated(printed)
    last = index + printed.length
    if (stated === undefined) return undefined
    if (DATE.test(behind)) continue
    if (!addNumber(numbers, stated, before.slice(-LONGEST_LEAD), behind)) return undefined
  }
  return numbers
}

/** Whether a number is an amount, a price, a count or a number of months. */
function addNumber(numbers: Numbers, stated: Stated, before: string, behind: string): boolean {
  const unit = MONEY.exec(behind)?.[0]
  const counted = COUNTED.exec(behind)?.groups
  if (unit !== undefined) {
    const priced = (PRICE_IN_FRONT.exec(behind) ?? PRICE_BEHIND.exec(before))?.groups
    if (priced !== undefined)
      numbers.prices.push({
        stated,
        unit,
        each: priced.each ?? priced.average ?? '',
        monthly: priced.monthly !== undefined,
      })
    else if (/^万?元[/／每]/.test(behind) || OF_OTHER_MONEY.test(before)) return false
    else numbers.totals.push({ stated, unit })
  } else if (MONTHS.test(behind)) numbers.months.push(stated)
  else if (counted === undefined) return false
  else numbers.counts.push({ stated, inTenThousands: counted.scale !== undefined, words: counted.words ?? '' })
  return true
}

/** `每客次` of `万客次`, `每名` of `人`, `每个站点` of `个示范站点`, `每村` of `个村`; `每人` is not of `人次`. */
function isOf(each: string, words: string): boolean {
  const [first = ''] = each
  const [counted = ''] = words
  if (words.startsWith(each)) return words[each.length] !== '次'
  if (words.startsWith(`个${each}`)) return true
  if (each.includes('次') || words[1] === '次' || !MEASURES.includes(first)) return false
  return first === counted || (PERSONS.includes(first) && PERSONS.includes(counted))
}

/** How often one was paid: by the month so many months or all the year. */
function timesOf({ monthly }: Price, [months, another]: readonly Stated[]): bigint | undefined {
  if (!monthly) return months === undefined ? 1n : undefined
  if (months === undefined) return MONTHS_OF_YEAR
  return another === undefined && months.decimals === 0 ? months.digits : undefined
}
