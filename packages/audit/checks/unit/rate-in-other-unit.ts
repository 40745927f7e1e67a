import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Span, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, passagesWithAny, type WholeText, wholeText } from '../../wording/whole-text.ts'

/** What is told in percent: a share, a rate, how much of a budget was spent. */
const RATE =
  /(?:[，,；;]占|占比为?|(?:执行|完成|增长|合格|达标|支付)率(?:达到|达|为)?|[\u4e00-\u9fff](?<![汇利税费倍])率达到?|满意度达到?|完成(?:年初|全年|调整后?)?预算数?的?)$/
const LONGEST_WORDS = 10
const IN_THOUSANDTHS =
  /(?:占(?:[^，。；：占\d]{0,24}?的)?|占比为?|率(?:达到|达|为)?|满意度(?:达到|达|为)?|预算数?的?|增长|下降|提高|降低|减少|增加)(\d+(?:\.\d+)?\s?‰)/g
/** `完成预算100万元` tells what was spent, unless the text goes on to tell rates in these words. */
const OF_BUDGET = /预算数?$/
/** `完成预算25万元的82%`: the rate follows. */
const RATE_BEHIND = /^\s?的/
/** Percentage points (百分点) tell how far two rates are apart, not a rate; `提高合格率5个百分点` tells a change. */
const IN_POINTS =
  /(?:占(?:[^，。；：占\d]{0,20}?(?:的|比例|比重))?为?|(?<!(?:提[高升]|降低|增加|减少|拉[动高低])[^，。；：\d]{0,12})(?:[\u4e00-\u9fff]率|满意度)(?:为|达到?)?|完成(?:年初|全年|调整后?)?预算数?的?|万元[，,](?:增长|下降|增加|减少))(\d+(?:\.\d+)?\s?个百分点)/g
/** Points of a score (`得9.42分`) are no rate; weights are whole. */
const IN_SCORE =
  /(?:(?:执行|完成|支付|合格|达标|增长|优良)率(?:为|达到?)?|完成(?:年初|全年|调整后?)?预算数?的?|万元[，,](?:占(?:[^，。；：占\d]{0,20}?的)?|增长|下降|增加|减少))(\d+\.\d+分|100分|(?<=万元[，,]占)\d{1,3}分)(?!钟)/g
/** `扣分0.81分，由执行率0.29分、按期完工率0.32分构成`, `各部分得分：执行率7.03分`, `自评94.30分，其中执行率9.30分`: points taken off or given for a rate. */
const OF_POINTS = /扣分?|失分|得分(?:为?\d[\d.]*分)?[：:]|\d分[，,（(]其中/
/** `执行率9.30分（满分10分）`: what it could have been. */
const BESIDE_FULL_MARKS = /^[（(](?:满分|分值|权重|标准分)/
/** `合格率97分` among goals and results; so large a weight no single rate has. */
const WHOLE_SCORE = /([\u4e00-\u9fff]{2}率)(?:为|达到?)?([5-9]\d分)(?!钟)/g
const FOLLOWED_BY_PERCENT = /^(?:为|达到?)?[≥＞>]?\d+(?:\.\d+)?\s?%/
/** `占100，`, `完成预算的56.88。`: a share or a rate that ends without its mark. */
const BARE = [
  ['占', /占(?!地)(?:比|[^，。；：占\d%]{0,24}?的)?为?(\d+(?:\.\d+)?)(?=[，。；])/g],
  ['预算的', /完成(?:年初|全年|调整后?)?预算的(\d+(?:\.\d+)?)(?=[，。；])/g],
] as const
/** The same among goals and results of a form: `合格率达到90以上`, `办结率98`. */
const BARE_IN_FORM =
  /[\u4e00-\u9fff]{2}(?:(?<![利汇倍频费税功积速心曲斜辨])率|满意度)(?:达到?|为|保持在)?\s?(\d{2,3}(?:\.\d{1,2})?)(?=以[上下内]|[，。；]|$)/g
const SHORTEST_GOALS = 10
const BARE_CELL = /^\d{1,3}(?:\.\d{1,2})?$/
const PERCENT_CELL = /^\d{1,3}(?:\.\d{1,2})?\s?%$/
/** So many rates with their mark, and none without, tell how the forms print them. */
const FEWEST_MARKED = 2
const CELL = /^[≥≤＝=><]?\s?\d+(?:\.\d+)?\s?‰$/
const OTHER_CELL = /^\d+(?:\.\d+)?\s?(?:分|个百分点|万?元)$/
/** Vital statistics and losses by fire are told in thousandths. */
const VITAL = /出生|死亡(?!抚恤)|自然增长|火灾|受害/

/** A share, a rate or a growth in 万元, ‰ or 个百分点, where the trade tells it in percent. */
export const rateInOtherUnit: Check = {
  id: 'rate-in-other-unit',
  category: 'unit',
  severity: 'error',
  title: '占比、完成率、增长率以百分比表示，不应写成金额或者千分比。',
  basis: '部门决算公开格式：比例、增减幅度以“%”表示。',
  example: {
    wrong: '基本支出60.00万元，占60.00万元',
    right: '基本支出60.00万元，占60.00%',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const passage of passagesWith(whole, '‰')) {
      const { at, text } = passage
      if (CELL.test(text) && isAlone(disclosure, at)) yield observe({ ...at, start: 0, end: text.length }, text)
      for (const { span } of toldBy(IN_THOUSANDTHS, passage))
        if (!VITAL.test(sentenceBefore(text, span.start))) yield observe(span, text)
    }
    for (const passage of passagesWith(whole, '个百分点'))
      for (const { span } of toldBy(IN_POINTS, passage)) yield observe(span, passage.text)
    for (const passage of passagesWith(whole, '分'))
      for (const span of [...toldBy(IN_SCORE, passage).map(({ span }) => span), ...ratesInWholeScores(whole, passage)])
        if (!isOfPoints(passage.text, span)) yield observe(span, passage.text)
    for (const { cells } of disclosure.evaluations.flatMap(({ funding }) => funding)) {
      const { text = '', span } = cells.get('rate') ?? {}
      if (span !== undefined && OTHER_CELL.test(text)) yield observe(span, text)
    }
    yield* bareShares(whole)
    yield* bareRates(disclosure)
    yield* ratesInMoney(disclosure, whole)
  },
}

const isOfPoints = (text: string, { start, end }: Span): boolean =>
  OF_POINTS.test(sentenceBefore(text, start)) || BESIDE_FULL_MARKS.test(text.slice(end))

/** Rates in points among the goals and results of forms, where the same rate is told in percent elsewhere. */
function ratesInWholeScores(whole: WholeText, { at, text }: Passage): Span[] {
  if (!isGoals(at, text)) return []
  return allMatches(text, WHOLE_SCORE).flatMap(({ index, 0: words, 1: rate = '', 2: told = '' }) => {
    const end = index + words.length
    return isToldInPercent(whole, rate) ? [{ ...at, start: end - told.length, end }] : []
  })
}

const isToldInPercent = (whole: WholeText, rate: string): boolean =>
  passagesWith(whole, rate).some(({ text }) =>
    text
      .split(rate)
      .slice(1)
      .some((behind) => FOLLOWED_BY_PERCENT.test(behind)),
  )

/** Shares and rates without a mark: in sentences, and among the goals and results of forms. */
function* bareShares(whole: WholeText): Generator<Observation> {
  const inText = BARE.flatMap(([word, bare]) =>
    passagesWith(whole, word).flatMap((passage) => (passage.at.cell === undefined ? [{ passage, bare }] : [])),
  )
  const inForms = passagesWithAny(whole, ['率', '满意度']).flatMap((passage) =>
    isGoals(passage.at, passage.text) ? [{ passage, bare: BARE_IN_FORM }] : [],
  )
  for (const { passage, bare } of [...inText, ...inForms])
    for (const { span, told } of toldBy(bare, passage))
      yield { ...observe(span, passage.text), severity: 'warning', expected: `${told}%` }
}

const isGoals = ({ cell }: Passage['at'], text: string): boolean => cell !== undefined && text.length >= SHORTEST_GOALS

/** The only rate of execution (执行率) in the forms of a disclosure that lacks its mark. */
function* bareRates({ evaluations }: Disclosure): Generator<Observation> {
  const rates = evaluations.flatMap(({ funding }) => funding.flatMap(({ cells }) => cells.get('rate') ?? []))
  const [only, second] = rates.filter(({ text }) => BARE_CELL.test(text.trim()))
  const marked = rates.filter(({ text }) => PERCENT_CELL.test(text.trim()))
  if (only === undefined || second !== undefined || marked.length < FEWEST_MARKED) return
  yield { ...observe(only.span, only.text), severity: 'warning', expected: `${only.text.trim()}%` }
}

/** What a pattern takes at the end of its words. */
const toldBy = (pattern: RegExp, { at, text }: Passage): { told: string; span: Span }[] =>
  allMatches(text, pattern).map(({ index, 0: words, 1: told = '' }) => {
    const end = index + words.length
    return { told, span: { ...at, start: end - told.length, end } }
  })

function* ratesInMoney(disclosure: Disclosure, whole: WholeText): Generator<Observation> {
  for (const { unit, span } of disclosure.figures) {
    if (unit.measure !== 'amount') continue
    const text = textAround(disclosure.document, span)
    const words = RATE.exec(text.slice(Math.max(0, span.start - LONGEST_WORDS), span.start))?.[0]
    if (words === undefined || RATE_BEHIND.test(text.slice(span.end, span.end + 2))) continue
    if (!OF_BUDGET.test(words) || tellsRate(whole, words)) yield observe(span, text)
  }
}

/** What of its sentence stands before a figure. */
const sentenceBefore = (text: string, start: number): string =>
  text
    .slice(0, start)
    .split(/[。；]/)
    .at(-1) ?? ''

/** Where the target is set in thousandths, the result is told so too. */
function isAlone({ document }: Disclosure, { block, cell }: Passage['at']): boolean {
  const table = document.blocks[block]
  const here = table?.kind === 'table' && cell !== undefined ? table.cells[cell] : undefined
  if (table?.kind !== 'table' || here === undefined) return true
  return table.cells.filter(({ row, text }) => row === here.row && CELL.test(text.trim())).length === 1
}

/** Whether these words are followed by a rate elsewhere. */
function tellsRate(whole: WholeText, words: string): boolean {
  return passagesWith(whole, words).some(({ text }) =>
    /^\d+(?:\.\d+)?\s?%/.test(text.slice(text.indexOf(words) + words.length)),
  )
}

const observe = (span: Span, text: string): Observation => ({
  message: `“${text.slice(Math.max(0, span.start - 12), span.end)}”：比例应以%表示。`,
  evidence: [span],
  actual: text.slice(span.start, span.end),
  expected: text.slice(span.start, span.end).replace(/(?:[亿万千]?元|‰|分|\s?个百分点)$/, '%'),
})
