import {
  AMOUNT_UNITS,
  exactly,
  exactParts,
  type Interval,
  intervalOf,
  middle,
  overlap,
  parseStated,
  printParts,
  type Stated,
  sum,
  UNIT_PARTS,
} from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
/** `合计400.00万元`, that ends a list of what was worked out. */
const TOTAL = new RegExp(
  `[，,；;。]\\s?(?:以上)?(?:共计|合计|总计|共)(?:需|为)?(?:资金|经费|补助)?(?<amount>${NUMBER})(?<unit>万?元)(?=[，,。；;]|$)`,
  'g',
)
/** `县道312.6公里，每公里4000元` and what is paid for it. */
const PRODUCT = new RegExp(
  `^[^\\d，,]{0,24}(?<count>${NUMBER})(?<measure>公里|平方米|立方米|人次|[\\u4e00-\\u9fff])[^\\d，,]{0,8}[，,]\\s?(?:按)?每(?:个)?(?<each>公里|平方米|立方米|人次|[\\u4e00-\\u9fff])(?:每年|每学年|全年)?(?:补助|补贴|标准|发放|按|为)*(?<price>${NUMBER})(?<unit>万?元)(?:标准)?$`,
)
/** `考核奖励21.05万元`, part of the list by itself. */
const AMOUNT = new RegExp(`^[^\\d，,]{2,24}(?<amount>${NUMBER})(?<unit>万?元)$`)
/** `低保对象1860人按120元定额资助`: how many, and what each gets. */
const PRICED = new RegExp(
  `^[^\\d]{0,24}(?<count>\\d[\\d,]*)(?<measure>[人名户个亩头台件])按(?:照)?(?:每(?<each>[人名户个亩头台件]))?(?<price>${NUMBER})(?<unit>万?元)[^\\d，,]{0,12}$`,
)
/** `，共资助2460人、31.20万元`: how many in all, and how much. */
const TOTAL_OF_BOTH = new RegExp(
  `[，,；;]\\s?(?:以上)?(?:共计?|合计|总计)[^，,。；;\\d]{0,6}(?<count>\\d[\\d,]*)(?<measure>[人名户个亩头台件])[、，,](?:共计?|合计|金额|资金)?[^，,。；;、\\d]{0,4}(?<amount>${NUMBER})(?<unit>万?元)`,
  'g',
)
const PERSONS = /^[人名位]$/
/** Fewer products are compared one by one. */
const FEWEST_PRODUCTS = 2

/** Items each so many times so much, with their total behind them. */
export const sumOfProducts: Check = {
  id: 'sum-of-products',
  category: 'sum',
  severity: 'error',
  title: '分项按数量乘以标准测算的，各项之积与其他分项之和应等于合计。',
  basis: '基本平衡关系：合计 = Σ数量×标准；差额在四舍五入区间之内的不报。',
  example: {
    wrong: '测算：干渠120公里，每公里3000元；支渠200公里，每公里1500元；考核奖励4.00万元，合计75.00万元。',
    right: '测算：干渠120公里，每公里3000元；支渠200公里，每公里1500元；考核奖励4.00万元，合计70.00万元。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), ['合计', '共计', '总计']))
      if (passage.text.includes('每')) yield* unlikeTotal(passage)
    for (const passage of passagesWithAny(wholeText(disclosure), ['，共', ',共', '合计', '总计']))
      if (passage.text.includes('按')) yield* unlikeNumberAndTotal(passage)
  },
}

function* unlikeTotal({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, TOTAL)) {
    const { amount = '', unit = '' } = match.groups ?? {}
    const sentence = text.slice(text.lastIndexOf('。', match.index - 1) + 1, match.index)
    const list = sentence.slice(Math.max(sentence.lastIndexOf('：'), sentence.lastIndexOf(':')) + 1)
    const items = list.split(/[；;]/).map((item) => item.trim())
    const told = parseStated(amount)
    const values = items.map(valueOfItem)
    const products = items.filter((item) => PRODUCT.test(item)).length
    if (told === undefined || products < FEWEST_PRODUCTS || values.includes(undefined)) continue
    const computed = sum(values.flatMap((value) => value ?? []))
    const scale = scaleOfMoney(unit)
    if (overlap(computed, intervalOf(told, scale))) continue
    const due = `${printParts(middle(computed), scale, Math.max(2, told.decimals))}${unit}`
    yield {
      message: `各项按数量乘以标准计算，合计应为${due}，文中为${amount}${unit}。`,
      evidence: [{ ...at, start: match.index - list.length, end: match.index + match[0].length }],
      expected: due,
      actual: `${amount}${unit}`,
    }
  }
}

/** Behind a list of so many at so much each: how many in all, and how much. */
function* unlikeNumberAndTotal({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, TOTAL_OF_BOTH)) {
    const { count = '', measure = '', amount = '', unit = '' } = match.groups ?? {}
    const list = pricedUpTo(text.slice(0, match.index), measure)
    const [number, told] = [count, amount].map(parseStated)
    if (list.items.length < FEWEST_PRODUCTS || number === undefined || told === undefined) continue
    const counted = list.items.reduce((all, item) => all + item.count.digits, 0n)
    const paid = list.items.reduce((all, item) => all + item.count.digits * item.price, 0n)
    const scale = scaleOfMoney(unit)
    const isPaid = overlap(exactly(paid), intervalOf(told, scale))
    if (isPaid && counted === number.digits) continue
    const due = `${counted}${measure}、${printParts(paid, scale, told.decimals)}${unit}`
    yield {
      message: `各项人数（数量）之和、按标准计算的金额之和为${due}，文中为${count}${measure}、${amount}${unit}。`,
      evidence: [{ ...at, start: match.index - list.length, end: match.index + match[0].length }],
      expected: due,
      actual: `${count}${measure}、${amount}${unit}`,
    }
  }
}

interface PricedList {
  readonly items: readonly { readonly count: Stated; readonly price: bigint }[]
  /** From its first item to the end. */
  readonly length: number
}

/** The clauses at the end of a text that each tell how many get how much. */
function pricedUpTo(text: string, measure: string): PricedList {
  const items: { readonly count: Stated; readonly price: bigint }[] = []
  let length = 0
  for (const clause of text
    .slice(text.lastIndexOf('。') + 1)
    .split(/[，,；;：:]/)
    .toReversed()) {
    const { groups } = PRICED.exec(clause) ?? {}
    const [count, price] = [groups?.count, groups?.price].map((one) => parseStated(one ?? ''))
    if (count === undefined || price === undefined || groups?.measure !== measure) break
    if ((groups.each ?? measure) !== measure && !(PERSONS.test(measure) && PERSONS.test(groups.each ?? ''))) break
    items.push({ count, price: exactParts(price, scaleOfMoney(groups.unit ?? '')) })
    length += clause.length + 1
  }
  return { items, length: Math.max(0, length - 1) }
}

const scaleOfMoney = (unit: string): bigint => AMOUNT_UNITS[unit === '万元' ? '万元' : '元']

/** What an item comes to: a product, or an amount by itself. */
function valueOfItem(item: string): Interval | undefined {
  const alone = AMOUNT.exec(item)?.groups
  const amount = parseStated(alone?.amount ?? '')
  if (amount !== undefined) return intervalOf(amount, scaleOfMoney(alone?.unit ?? ''))
  const { count = '', measure = '', each = '', price = '', unit = '' } = PRODUCT.exec(item)?.groups ?? {}
  const [number, paid] = [count, price].map(parseStated)
  const isSame = measure === each || (PERSONS.test(measure) && PERSONS.test(each))
  if (number === undefined || paid === undefined || !isSame) return undefined
  return exactly((exactParts(number) * exactParts(paid, scaleOfMoney(unit))) / UNIT_PARTS)
}
