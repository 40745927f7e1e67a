import {
  AMOUNT_UNITS,
  type Interval,
  intervalOf,
  middle,
  multiplyBy,
  overlap,
  parseStated,
  printParts,
} from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
const COUNTED = '[人名户个盏台套件场期份亩辆块棵株头床张]'
/** `为642名学生发放补助，每人每年1500元，共计96.30万元`, `购置路灯262盏，单价2000元，共计52.40万元`. */
const PAID = new RegExp(
  `(?<![\\d.])(?<number>\\d[\\d,]*)(?<unit>人次|户次|${COUNTED}(?!次))[^。；;\\d]{0,40}?(?:每(?<each>人次|户次|${COUNTED}(?!次))(?:每(?:年|学年|季))?(?<monthly>每月)?|单价)[^。；;，,\\d]{0,10}(?<price>${NUMBER})(?<priceUnit>万?元)[^。；;\\d]{0,12}?(?:共计?|合计|总计|共发放|共支付|(?<year>全年))[^。；;，,\\d]{0,8}(?<total>${NUMBER})(?<totalUnit>万?元)`,
  'g',
)
const PLACES = `${COUNTED.slice(0, -1)}座处所口]`
const PRICE_OF_EACH = new RegExp(`每(?<each>${PLACES})[^。；;，,\\d]{0,8}(?<price>${NUMBER})(?<priceUnit>万?元)`, 'g')
const COUNT = new RegExp(`(?<![\\d.])(?<number>\\d[\\d,]*)(?<unit>${PLACES})(?!次)`, 'g')
/** Where the budget and the number stand in front of the price. */
const LONGEST_SENTENCE = 160
const BUDGET = new RegExp(`(?:预算|安排|下达|到位)(?:资金|经费)?(?:为|共)?(?<total>${NUMBER})(?<totalUnit>万?元)`, 'g')
const EACH = [
  '每人',
  '每户',
  '每名',
  '单价',
  '每个',
  '每件',
  '每台',
  '每套',
  '每盏',
  '每亩',
  '每场',
  '每期',
  '每辆',
  '每份',
  '每村',
  '每座',
  '每处',
  '每站',
  '每点',
  '每所',
  '每校',
  '每家',
]
/** `购置灭火机66.00万元（单价0.55万元，共120台）`. */
const PRICED = new RegExp(
  `(?<total>${NUMBER})(?<totalUnit>万?元)[（(，,][^（）()，,。；\\d]{0,8}单价(?:为)?(?<price>${NUMBER})(?<priceUnit>万?元)(?:[/／每][\\u4e00-\\u9fff])?[，,、]\\s?(?:共计?|数量|采购|购置|购买|购)*(?:为)?(?<number>\\d[\\d,]*)[台套件辆个只块张本份册株亩吨米组]`,
  'g',
)
/** `苗木补助72万元（1200亩×600元/亩）`: the product as it was worked out. */
const WORKED_OUT = new RegExp(
  `(?<total>${NUMBER})(?<totalUnit>万?元)[（(](?<number>\\d[\\d,]*)(?<unit>${COUNTED}|村|座|处|所|口|公里|平方米|人次)\\s?[×*xX]\\s?(?<price>${NUMBER})(?<priceUnit>万?元)(?:[/／][\\u4e00-\\u9fff]{1,3})?[）)]`,
  'g',
)
/** `每户增收1680元，245户共增收41.16万元`, `每村3万元，19个村共57万元`: the price in front. */
const PRICE_FIRST = new RegExp(
  `每个?(?<each>[人名户亩台套件辆盏座处所口村])(?:（[^（）]{1,6}）|平均|每年)*[^。；;，,\\d每月天次]{0,8}(?<price>${NUMBER})(?<priceUnit>万?元)[，,。]\\s?[^，,。；;\\d]{0,8}(?<number>\\d[\\d,]*)(?:个(?=\\k<each>)|(?<unit>${COUNTED}))[^，,。；;\\d]{0,12}[，,]?共(?!同)[^，,。；;\\d]{0,8}(?<total>${NUMBER})(?<totalUnit>万?元)`,
  'g',
)
/** `为24户发放优待金12.96万元，每户5400元`, `资助1264人次、126.4万元，每人次1000元`: the whole in front of the price. */
const WHOLE_FIRST = new RegExp(
  `(?<![\\d.])(?<number>\\d[\\d,]*)(?<unit>人次|户次|${COUNTED})(?!次)[^，,。；;\\d]{0,14}(?<total>${NUMBER})(?<totalUnit>万?元)[，,（(]每(?<each>人次|户次|${COUNTED})[^，,。；;\\d每月天次]{0,6}(?<price>${NUMBER})(?<priceUnit>万?元)(?![/／]|[^，。；]{0,3}[月天次])`,
  'g',
)
/** `按每户2000元标准为1060户家庭兑付优待金212.00万元`, `为1060户家庭按每户2000元兑付优待金212.00万元`. */
const BY_STANDARD = new RegExp(
  `按(?:照)?每(?<each>${COUNTED})(?<price>${NUMBER})(?<priceUnit>元)的?标准[，,]?[^。；;，,\\d]{0,14}(?<number>\\d[\\d,]*)(?<unit>${COUNTED})(?!次)[^。；;，,\\d]{0,12}[，,]?(?:兑付|发放|支出|补助|支付|拨付|兑现)[^。；;，,\\d]{0,10}(?<total>${NUMBER})(?<totalUnit>万?元)`,
  'g',
)
const FOR_NUMBER = new RegExp(
  `为(?<number>\\d[\\d,]*)(?<unit>${COUNTED})(?!次)[^。；;，,\\d]{0,14}按(?:照)?每(?<each>${COUNTED})(?<price>${NUMBER})(?<priceUnit>元)(?:的?标准)?(?:兑付|发放|支出|补助|支付|拨付|兑现)[^。；;，,\\d]{0,12}(?<total>${NUMBER})(?<totalUnit>万?元)`,
  'g',
)
/** `16个村级服务站按每站1.5万元给予补助，共计24.00万元`, `42户按每户600元发放，共计2.52万元`. */
const EACH_BY_STANDARD = new RegExp(
  `(?<![\\d.])(?<number>\\d[\\d,]*)(?:个(?!月)[^，,。；;\\d]{0,16}?)?(?<unit>[站点村所校家户人名座处])按(?:照)?每(?<each>\\k<unit>)(?<price>${NUMBER})(?<priceUnit>万?元)(?:的?标准)?(?:给予|予以|进行)?(?:补助|补贴|安排|拨付|发放|支付|奖补|奖励|资助|兑付|兑现)(?:资金|经费)?[，,](?:共计?|合计|总计)[^，,。；;\\d]{0,6}(?<total>${NUMBER})(?<totalUnit>万?元)`,
  'g',
)
/** `使用省级补助6.00万元升级站点3个，每个补助2万元`: the whole, the number, and what each got. */
const WHOLE_AND_NUMBER = new RegExp(
  `(?<total>${NUMBER})(?<totalUnit>万?元)[^，,。；;、\\d]{2,14}(?<number>\\d[\\d,]*)(?<unit>${PLACES})[，,（(]每(?<each>${PLACES})[^，,。；;\\d每月天次]{0,6}(?<price>${NUMBER})(?<priceUnit>万?元)(?![/／]|[^，。；]{0,3}[月天次]|[，,](?:共|合|小)?计)`,
  'g',
)
/** `劳务报酬33.60万元（8人，每人每月3500元，12个月）`, `线路费6.48万元（每月5400元，12个月）`. */
const BY_MONTH = new RegExp(
  `(?<total>${NUMBER})(?<totalUnit>万?元)[（(](?:(?<number>\\d[\\d,]*)(?<unit>[人名台辆条户个])[，,、]\\s?每(?<each>[人名台辆条户个]))?每?月(?<price>${NUMBER})(?<priceUnit>万?元)[，,、]\\s?(?:共|计|按)?(?<months>\\d{1,2})个月[）)]`,
  'g',
)
const TIMES = ['×', '*', 'x', 'X']
/** Paid more than once a year, or not to all. */
const OF_PART = /每天|每次|其中|部分|分别|以上|以下|以内/
const APART = new RegExp(`${OF_PART.source}|\\d个月`)
/** `22个乡镇各配1名专职委员`: there are more of them than one. */
const OF_EACH = /[各每][^，,。；;\d]{0,3}$/
const LONGEST_LEAD = 5
/** `轿车3辆，单价12万元；客车3辆，单价17万元，合计87万元`: what all of them cost. */
const ANOTHER_PRICE = /单价[\d.,]+万?元[^。]{0,40}$/
const ROUNDED = /平均|约/
/** `改造240户……户均改造费用5000元，共支出120.00万元`. */
const AVERAGE = new RegExp(
  `(?<each>[户人亩台套座口个场])均[^。；;，,\\d]{0,8}(?<price>${NUMBER})(?<priceUnit>万?元)(?:标准)?(?:安排|补助|计算|测算|拨付)?[，,]\\s?(?:总?共计?|合计|总计)(?:支出|支付|使用|投入|发放|补助|需)?(?:资金|经费)?(?<total>${NUMBER})(?<totalUnit>万?元)`,
  'g',
)
const MONTHS = 12
const PERSONS = /^[人名]$/

/** So many persons at so much each come to so much. */
export const standardTimesNumber: Check = {
  id: 'standard-times-number',
  category: 'sum',
  severity: 'warning',
  title: '人数（户数、件数）乘以每人（户、件）标准或单价应等于共计金额。',
  basis: '同一句中的数量、标准与金额应当相符：金额 = 人数 × 标准。',
  example: {
    wrong: '为642名学生发放补助，每人每年1500元，共计93.60万元。',
    right: '为642名学生发放补助，每人每年1500元，共计96.30万元。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const passage of passagesWithAny(whole, EACH))
      for (const pattern of [
        PAID,
        PRICE_FIRST,
        WHOLE_FIRST,
        WHOLE_AND_NUMBER,
        BY_STANDARD,
        FOR_NUMBER,
        EACH_BY_STANDARD,
      ])
        yield* productsIn(passage, pattern)
    for (const passage of passagesWith(whole, '个月')) yield* productsIn(passage, BY_MONTH, OF_PART)
    for (const passage of passagesWithAny(whole, TIMES)) yield* productsIn(passage, WORKED_OUT)
    for (const passage of passagesWith(whole, '单价')) yield* productsIn(passage, PRICED)
    for (const passage of passagesWith(whole, '每')) yield* beyondBudget(passage)
    for (const passage of passagesWith(whole, '均')) yield* timesAverage(passage)
  },
}

function* productsIn({ text, at }: Passage, pattern: RegExp, apart = APART): Generator<Observation> {
  for (const match of allMatches(text, pattern)) {
    const before = text.slice(0, match.index)
    const isApart = OF_EACH.test(before.slice(-LONGEST_LEAD)) || ANOTHER_PRICE.test(before) || apart.test(match[0])
    const found = isApart ? undefined : productOf(match)
    if (found === undefined || overlap(found.product, found.whole)) continue
    const { price, priceUnit, total, totalUnit } = match.groups ?? {}
    const meant = inTenThousands(match)
    yield {
      ...(SURE.includes(pattern) ? { severity: 'error' as const } : {}),
      message: `${factorsOf(match)}${price}${priceUnit}${timeOf(match)} = ${found.should}，文中为${total}${totalUnit}${meant === undefined ? '' : `；单价疑应为${meant}`}。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: meant ?? found.should,
      actual: meant === undefined ? `${total}${totalUnit}` : `${price}${priceUnit}`,
    }
  }
}

const SURE = [PRICED, WORKED_OUT, BY_MONTH, EACH_BY_STANDARD]

function factorsOf({ groups }: RegExpExecArray): string {
  const { number, each = '', unit = each } = groups ?? {}
  return number === undefined ? '' : `${number}${unit} × `
}

/** Over how many months it was paid, where the price is that of one. */
function timeOf({ groups }: RegExpExecArray): string {
  const { monthly, months } = groups ?? {}
  return monthly === undefined && months === undefined ? '' : ` × ${months ?? MONTHS}个月`
}

interface Product {
  readonly product: Interval
  /** What the text tells of the whole. */
  readonly whole: Interval
  /** The product as the text would print it. */
  readonly should: string
}

/** `92.40万元（每月7.70元，12个月）`: the price in 万元, where it comes to the whole in that unit. */
function inTenThousands(match: RegExpExecArray): string | undefined {
  const { price = '', priceUnit, totalUnit } = match.groups ?? {}
  if (priceUnit !== '元' || totalUnit !== '万元') return undefined
  const found = productOf({ 0: match[0], groups: { ...match.groups, priceUnit: totalUnit } })
  return found !== undefined && overlap(found.product, found.whole) ? `${price}万元` : undefined
}

/** So many times so much, where the words count and price the same for the same time. */
function productOf({ 0: words, groups }: Pick<RegExpExecArray, 0 | 'groups'>): Product | undefined {
  const {
    number = '1',
    each: by,
    unit = by ?? '',
    monthly,
    months,
    year,
    price,
    priceUnit,
    total,
    totalUnit,
  } = groups ?? {}
  const [count, each, told] = [number, price, total].map((one) => parseStated(one ?? ''))
  if (count === undefined || each === undefined || told === undefined) return undefined
  if (by !== undefined && !isSame(by, unit) && !isOfFamily(by, unit, words)) return undefined
  if ((monthly === undefined) !== (year === undefined)) return undefined
  const scale = scaleOfMoney(totalUnit ?? '')
  const decimals = ROUNDED.test(words) ? each.decimals : Math.max(2, each.decimals)
  const paid = intervalOf(each, scaleOfMoney(priceUnit ?? ''), decimals)
  const times = BigInt(months ?? (monthly === undefined ? 1 : MONTHS))
  const product = multiplyBy(paid, count.digits * times)
  const should = `${printParts(middle(product), scale, Math.max(2, told.decimals))}${totalUnit}`
  return { product, whole: intervalOf(told, scale), should }
}

/** What one cost on average, times none of the numbers told before in the sentence, is the whole. */
function* timesAverage({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, AVERAGE)) {
    const { each = '', price = '', priceUnit = '', total = '', totalUnit = '' } = match.groups ?? {}
    const before = text.slice(Math.max(0, match.index - LONGEST_SENTENCE), match.index)
    const sentence = before.slice(before.lastIndexOf('。') + 1)
    const numbers = [...allMatches(sentence, new RegExp(`(?<![\\d.])(\\d[\\d,]*)${each}(?!次)`, 'g'))]
    const [paid, told] = [price, total].map(parseStated)
    if (paid === undefined || told === undefined || numbers.length === 0) continue
    const whole = intervalOf(told, scaleOfMoney(totalUnit))
    const products = numbers.flatMap(([, number = '']) => {
      const count = parseStated(number)
      return count === undefined ? [] : [multiplyBy(intervalOf(paid, scaleOfMoney(priceUnit)), count.digits)]
    })
    if (products.some((product) => overlap(product, whole))) continue
    yield {
      message: `${each}均${price}${priceUnit}乘以所述${each}数，不等于${total}${totalUnit}。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      actual: `${total}${totalUnit}`,
    }
  }
}

/** `预算安排90万元，维修泵站30座，每座补助3.50万元`: others may pay as well, so that only too much is wrong. */
function* beyondBudget({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, PRICE_OF_EACH)) {
    const { each = '', price = '', priceUnit = '' } = match.groups ?? {}
    const before = text.slice(Math.max(0, match.index - LONGEST_SENTENCE), match.index)
    const sentence = before.slice(before.lastIndexOf('。') + 1)
    const start = match.index - sentence.length
    const count = allMatches(sentence, COUNT).findLast(({ groups }) => isSame(groups?.unit ?? '', each))
    const budget = allMatches(sentence, BUDGET).at(-1)
    const [number, paid, planned] = [count?.groups?.number, price, budget?.groups?.total].map((one) =>
      parseStated(one ?? ''),
    )
    if (number === undefined || paid === undefined || planned === undefined || APART.test(sentence)) continue
    const product = multiplyBy(intervalOf(paid, scaleOfMoney(priceUnit)), number.digits)
    const scale = scaleOfMoney(budget?.groups?.totalUnit ?? '')
    if (product.low <= intervalOf(planned, scale).high) continue
    const comesTo = `${printParts(middle(product), scale, Math.max(2, planned.decimals))}${budget?.groups?.totalUnit}`
    yield {
      message: `${count?.[0]} × ${price}${priceUnit} = ${comesTo}，超过所安排的${budget?.groups?.total}${budget?.groups?.totalUnit}。`,
      evidence: [
        { ...at, start: start + Math.min(count?.index ?? 0, budget?.index ?? 0), end: match.index + match[0].length },
      ],
    }
  }
}

const scaleOfMoney = (unit: string): bigint => AMOUNT_UNITS[unit === '万元' ? '万元' : '元']

/** `24名义务兵家庭……每户5400元` */
const isOfFamily = (by: string, unit: string, words: string): boolean =>
  by === '户' && PERSONS.test(unit) && words.includes('家庭')

const isSame = (a: string, b: string): boolean => a === b || (PERSONS.test(a) && PERSONS.test(b))
