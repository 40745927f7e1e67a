import { intervalOf, overlap, printStated, scaleOf, significantDigits, sum, type Unit } from '@mingzhang/accounts'
import type { Disclosure, Figure } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'
import { figureValue, isExact } from '../../relations/relation.ts'

const UNITS: ReadonlySet<string> = new Set(['元', '万元', '亿元'])
/** A price, a standard, an amount for each person: in 元 with good reason. */
const PRICE = /每|[户人亩件场期]均|平均|标准|单价|以[上下]|限额/
const PER = /^\s?[/／]|^[^，。；]{0,2}每|^的标准/
const LONGEST_LEAD = 12
/** `共计122.81万元` behind the parts. */
const TOTAL_BEHIND = /(?:共计?|[合总]计)[^，。；、\d]{0,4}$/
const LONGEST_LIST = 8
/** Rounder totals may be made up of others by chance. */
const FEWEST_DIGITS = 3

/** A total and what it may be made up of. */
interface List {
  readonly total: Figure
  readonly parts: readonly Figure[]
}

/** One amount of a list or its total in another unit than all others, which balance only where it is read in theirs. */
export const yuanPartOfList: Check = {
  id: 'yuan-part-of-list',
  category: 'unit',
  severity: 'error',
  title: '合计与分项以万元（元）列示的，其中一个数不应漏写“万”字或误用其他单位。',
  basis: '基本平衡关系：把该数读作与其他各数相同的单位时分项之和才等于合计。',
  example: {
    wrong: '项目支出680.00万元，其中：设备418.60万元、链路126.40元、平台135.00万元。',
    right: '项目支出680.00万元，其中：设备418.60万元、链路126.40万元、平台135.00万元。',
  },
  *run(disclosure) {
    const told = new Set<Figure>()
    for (const list of listsOf(disclosure)) {
      const odd = oddOne(list)
      if (odd === undefined || told.has(odd.figure) || !balancesAs(list, odd)) continue
      told.add(odd.figure)
      yield observation(list, odd)
    }
  },
}

/** Lists as they are read, and amounts of one paragraph that stand side by side. */
function* listsOf(disclosure: Disclosure): Generator<List> {
  for (const { total, parts } of disclosure.breakdowns)
    yield { total: total.figure, parts: parts.map(({ figure }) => figure) }
  for (const amounts of amountsOfMixedParagraphs(disclosure)) {
    for (const list of listsAmong(disclosure, amounts))
      if (significantDigits(list.total.stated) >= FEWEST_DIGITS) yield list
    yield* listsToEndOfSentence(disclosure, amounts)
  }
}

/** The amounts of each paragraph that tells some in another unit than others. */
function amountsOfMixedParagraphs(disclosure: Disclosure): Figure[][] {
  const paragraphs = new Map<number, Figure[]>()
  for (const figure of disclosure.figures) {
    const { block, cell } = figure.span
    if (cell !== undefined || !UNITS.has(figure.unit.word) || isPrice(disclosure, figure)) continue
    const amounts = paragraphs.get(block)
    if (amounts === undefined) paragraphs.set(block, [figure])
    else amounts.push(figure)
  }
  return [...paragraphs.values()].filter(
    ([first, ...others]) => others.length > 1 && others.some(({ unit }) => unit.word !== first?.unit.word),
  )
}

function isPrice({ document }: Disclosure, { span }: Figure): boolean {
  const text = textAround(document, span)
  const before = text.slice(Math.max(0, span.start - LONGEST_LEAD), span.start)
  return PRICE.test(before) || PER.test(text.slice(span.end, span.end + LONGEST_LEAD))
}

/** Two or more amounts beside each other, with the one in front of them, or the total behind them. */
function* listsAmong({ document }: Disclosure, amounts: readonly Figure[]): Generator<List> {
  for (const [first, total] of amounts.entries())
    for (let length = 2; length <= LONGEST_LIST && first + length < amounts.length; length++) {
      const behind = amounts[first + length]
      yield { total, parts: amounts.slice(first + 1, first + 1 + length) }
      if (behind !== undefined && TOTAL_BEHIND.test(textAround(document, behind.span).slice(0, behind.span.start)))
        yield { total: behind, parts: amounts.slice(first, first + length) }
    }
}

/** Behind the first amount of a sentence: all that the sentence goes on to tell is what it is made up of. */
const LIST_BEGINS = /^[^。；;]*(?:[：:]|其中)[^。；;]*$/
const WITHIN_PART = '其中'
const FEWEST_PARTS = 3

/** `资金60万元，由三级财政安排：中央42万元，其中5月下达36万元、9月下达6万元；省级10万元；县级8元。`: what a part holds, up to the semicolon, is passed over. */
function* listsToEndOfSentence({ document }: Disclosure, amounts: readonly Figure[]): Generator<List> {
  for (const sentence of groupedBy('。', document, amounts)) {
    const [total, first, ...others] = sentence
    if (total === undefined || first === undefined) continue
    const text = textAround(document, total.span)
    if (!LIST_BEGINS.test(text.slice(total.span.end, first.span.start))) continue
    const parts = groupedBy('；', document, [first, ...others]).flatMap((clause) => {
      const [part, second] = clause
      if (part === undefined || second === undefined) return clause
      return text.slice(part.span.end, second.span.start).includes(WITHIN_PART) ? [part] : clause
    })
    if (parts.length >= FEWEST_PARTS) yield { total, parts }
  }
}

/** The amounts of a paragraph, a new group wherever the mark stands in front of one. */
function groupedBy(mark: string, document: Disclosure['document'], amounts: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = []
  let before: Figure | undefined
  for (const figure of amounts) {
    const between = before && textAround(document, figure.span).slice(before.span.end, figure.span.start)
    if (between === undefined || between.includes(mark)) groups.push([figure])
    else groups.at(-1)?.push(figure)
    before = figure
  }
  return groups
}

interface Odd {
  readonly figure: Figure
  /** That of all others. */
  readonly unit: Unit
}

/** The only amount that is in another unit than all others, which are alike. */
function oddOne({ total, parts }: List): Odd | undefined {
  const figures = [total, ...parts]
  const [one, another, third] = figures
  if (third === undefined || !figures.every((figure) => isExact(figure) && UNITS.has(figure.unit.word)))
    return undefined
  const usual = [another, third].some((figure) => figure?.unit.word === one?.unit.word) ? one : another
  const [figure, more] = figures.filter(({ unit }) => unit.word !== usual?.unit.word)
  const isOdd = figure !== undefined && more === undefined && figure.stated.digits !== 0n
  return isOdd && usual !== undefined ? { figure, unit: usual.unit } : undefined
}

/** Whether the parts come to the total once the odd one is read in the unit of the others. */
function balancesAs({ total, parts }: List, { figure, unit }: Odd): boolean {
  const decimals = Math.max(...[total, ...parts].map(({ stated }) => stated.decimals))
  const read = (one: Figure) => (one === figure ? intervalOf(one.stated, scaleOf(unit), decimals) : figureValue(one))
  return overlap(sum(parts.map(read)), read(total))
}

function observation({ total, parts }: List, { figure, unit }: Odd): Observation {
  const slip = SLIPS[`${figure.unit.word}${unit.word}`] ?? '单位有误'
  const balance = figure === total ? '才等于各分项之和' : `各分项之和才等于${printFigure(total)}`
  return {
    message: `此处为${printFigure(figure)}，读作${unit.word}时${balance}，${slip}。`,
    evidence: [figure.span, ...[total, ...parts].filter((one) => one !== figure).map(({ span }) => span)],
    expected: `${printStated(figure.stated)}${unit.word}`,
    actual: printFigure(figure),
  }
}

const SLIPS: Readonly<Record<string, string>> = { 元万元: '漏“万”字', 万元元: '多写“万”字' }
