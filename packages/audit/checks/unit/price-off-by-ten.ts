import {
  AMOUNT_UNITS,
  exactParts,
  intervalOf,
  parseStated,
  printStated,
  scaleOf,
  significantDigits,
} from '@mingzhang/accounts'
import type { Disclosure, Figure } from '@mingzhang/disclosure'
import { allMatches, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { amountDue, printProduct, unitThatFits } from '../../evaluations/priced-amounts.ts'
import { pricedItems } from '../../evaluations/priced-items.ts'
import { figuresBetween } from '../../evaluations/report-money.ts'
import { oncePerDisclosure } from '../../once-per-disclosure.ts'
import { passagesBetween, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
const GOODS = '[套台件个张把块辆盏床份本]'
/** `课桌椅1200套（每套350元）`. */
const PRICED = new RegExp(`(?<number>\\d[\\d,]*)(?<unit>${GOODS})[（(]每\\k<unit>(?<price>${NUMBER})万元[）)]`, 'g')
const PRICED_WORDS = [...GOODS.slice(1, -1)].map((unit) => `（每${unit}`)
/** `资助孤儿就学22人，每人7000元`. */
const PAID = new RegExp(
  `(?<label>[\\u4e00-\\u9fff]{2,12})(?<number>\\d[\\d,]*)(?<unit>[人名户])，每(?<each>[人名户])(?<price>${NUMBER})(?<priceUnit>万?元)(?=[。；，]|$)`,
  'g',
)
/** A digit or a unit too many or too few. */
const FACTORS = [10n, 100n, 1000n, 10_000n]
/** Fewer digits may be two amounts that happen to be alike. */
const FEWEST_DIGITS = 3
const LONGEST_LABEL = 12
const ANY_LABEL = /资金|补助|经费|支出|发放|项目|每人|共计|合计|预算/g

/** A price that makes so many cost more than all the money told, or ten times what they did. */
export const priceOffByTen: Check = {
  id: 'price-off-by-ten',
  category: 'unit',
  severity: 'error',
  title: '数量乘以单价（标准）不应超过全部资金，也不应与同一事项的金额恰好相差十倍、百倍或一万倍。',
  basis: '同一事项的数量、单价与金额应当相符：金额 = 数量 × 单价；元与万元相差一万倍。',
  example: {
    wrong: '资助孤儿就学22人，每人700元。……孤儿助学15.40万元。',
    right: '资助孤儿就学22人，每人7000元。……孤儿助学15.40万元。',
  },
  *run(disclosure) {
    yield* beyondAll(disclosure)
    yield* inOtherUnit(disclosure)
    for (const { start, end } of disclosure.evaluationReports) yield* offByTen(disclosure, start, end)
  },
}

/** The largest amount of money that the disclosure tells, in its tables or its text. */
const greatestAmount = oncePerDisclosure(({ figures, statutoryTables }: Disclosure): { readonly parts: bigint } => {
  const told = figures
    .filter(({ unit }) => unit.measure === 'amount')
    .map(({ stated, unit }) => intervalOf(stated, scaleOf(unit)).high)
  const printed = statutoryTables.flatMap(({ unit, cells }) =>
    [...cells.values()].flatMap(({ stated }) =>
      stated === undefined ? [] : [intervalOf(stated, unit === '元' ? AMOUNT_UNITS.元 : AMOUNT_UNITS.万元).high],
    ),
  )
  return { parts: [...told, ...printed].reduce((most, one) => (one > most ? one : most), 0n) }
})

function* beyondAll(disclosure: Disclosure): Generator<Observation> {
  for (const { text, at } of passagesWithAny(wholeText(disclosure), PRICED_WORDS)) {
    for (const match of allMatches(text, PRICED)) {
      const { number = '', unit = '', price = '' } = match.groups ?? {}
      const [count, each] = [number, price].map(parseStated)
      if (count === undefined || each === undefined) continue
      if (intervalOf(each, AMOUNT_UNITS.万元).low * count.digits <= greatestAmount(disclosure).parts) continue
      yield {
        message: `${number}${unit} × ${price}万元超过文中的全部资金，单价的单位疑应为元。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        expected: `每${unit}${price}元`,
        actual: `每${unit}${price}万元`,
      }
    }
  }
}

/** What an item cost is what one costs, so many times, but for 万 in its unit: `3.20万亩按每亩26元兑付83.20元`. */
function* inOtherUnit(disclosure: Disclosure): Generator<Observation> {
  for (const item of pricedItems(disclosure)) {
    const { at, start, end, total } = item
    const unit = unitThatFits(item)
    if (unit === undefined || significantDigits(total.stated) < FEWEST_DIGITS) continue
    const told = printStated(total.stated)
    yield {
      message: `${printProduct(item, amountDue(item), unit)}，文中为${told}${total.unit}，单位疑应为${unit}。`,
      evidence: [{ ...at, start, end }],
      expected: `${told}${unit}`,
      actual: `${told}${total.unit}`,
    }
  }
}

/** What so many were paid, where the same report tells ten times as much of the same. */
function* offByTen(disclosure: Disclosure, start: number, end: number): Generator<Observation> {
  for (const { text, at } of passagesBetween(wholeText(disclosure), start, end)) {
    if (at.cell !== undefined || !text.includes('，每')) continue
    for (const match of allMatches(text, PAID)) {
      const { label = '', number = '', unit = '', each, price = '', priceUnit = '' } = match.groups ?? {}
      const [count, paid] = [number, price].map(parseStated)
      if (count === undefined || paid === undefined || unit !== each) continue
      const product = count.digits * exactParts(paid) * (priceUnit === '万元' ? AMOUNT_UNITS.万元 : AMOUNT_UNITS.元)
      const amounts = figuresBetween(disclosure, start, end).filter((figure) => figure.unit.measure === 'amount')
      if (amounts.some((figure) => partsOf(figure) === product)) continue
      const other = amounts.find((figure) => isOff(figure, product) && isOfSame(disclosure, figure, label))
      if (other === undefined) continue
      yield {
        severity: 'warning',
        message: `${number}${unit} × ${price}${priceUnit}，与同一报告的${printStated(other.stated)}${other.unit.word}数字相同而位数不同，标准或金额疑多写、漏写一位或写错单位。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, other.span],
      }
    }
  }
}

const partsOf = ({ stated, unit }: Figure): bigint => exactParts(stated) * scaleOf(unit)

function isOff({ stated, unit }: Figure, product: bigint): boolean {
  if (significantDigits(stated) < FEWEST_DIGITS) return false
  const parts = exactParts(stated) * scaleOf(unit)
  return FACTORS.some((factor) => parts === product * factor || product === parts * factor)
}

/** Two characters in a row of what is paid stand in front of the amount, too. */
function isOfSame({ document }: Disclosure, { span }: Figure, label: string): boolean {
  const before =
    textAround(document, span)
      .slice(Math.max(0, span.start - LONGEST_LABEL), span.start)
      .split(/[，。；、：]/)
      .at(-1) ?? ''
  return label
    .replace(ANY_LABEL, ' ')
    .split(' ')
    .some((words) => [...words].some((_, at) => at + 2 <= words.length && before.includes(words.slice(at, at + 2))))
}
