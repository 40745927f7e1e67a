import { add, type Interval, overlap, subtract } from '@mingzhang/accounts'
import type { Figure } from '@mingzhang/disclosure'
import { type Document, type Span, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { figureInterval } from '../../evaluations/report-money.ts'
import { printFigure, printLike } from '../../relations/printed.ts'
import { lastAmong } from '../../wording/ending.ts'

/** `年初预算60万元`, `批复60万元`: what was granted at first, at the end of the words before its figure. */
const FIRST = /(?:预算|批复|安排|下达)[^，。；]{0,8}$/
const ADDED = /(?:追加|增加|调增)(?:项目|预算|资金|经费|指标)*$/
const TAKEN = /(?:调减|核减|压减|减少)(?:项目|预算|资金|经费|指标)*$/
/** Not `年初结转5万元`: what was left of earlier years was not granted. */
const INITIAL = /年初(?![^，。；]{0,8}(?:结转|结余))[^，。；]{0,8}$/
const TOTAL = /(?:合计|共计|总计|全年预算|调整后?预算|(?:全年|最终|年度)实际(?:下达|安排|到位))[^，。；]{0,10}$/
/** What was granted in the end, whatever was listed before. */
const OF_YEAR = /(?:(?:全年|最终|年度)实际(?:下达|安排|到位)|全年预算|调整后?预算)[^，。；\d]{0,10}$/
/** `下达111万元，其中低保资金100万元，孤儿保障金11万元，调减40万元`: parts of the first, not the first. */
const PART = /其中[^。；]*$/

/** What a project was granted at first and what was added to it make up all that it was granted. */
export const addedBudget: Check = {
  id: 'added-budget',
  category: 'sum',
  severity: 'error',
  title: '年初安排（批复）数加追加数（减调减数），应等于合计下达（调整后）数。',
  basis: '预算调整关系：调整后预算数 = 年初预算数 + 追加数 - 调减数。',
  example: {
    wrong: '财政批复60万元，中途追加40万元，年度合计下达110万元。',
    right: '财政批复60万元，中途追加40万元，年度合计下达100万元。',
  },
  *run({ document, figures }) {
    const amounts = figures.filter(
      ({ unit, span }) => unit.measure === 'amount' && span.cell === undefined && !isInBrackets(document, span),
    )
    for (const [index, total] of amounts.entries()) {
      const added = amounts[index - 1]
      if (added === undefined || added.span.block !== total.span.block) continue
      const first = isOfYear(document, total) ? firstBefore(document, amounts, index - 1) : amounts[index - 2]
      const observation = first === undefined ? undefined : observed(document, first, added, total)
      if (first === undefined || observation === undefined) continue
      if (!completesEarlier(amounts, first, added, total)) yield observation
    }
    yield* givenTogether(document, amounts)
    yield* inSteps(document, amounts)
  },
}

const CAME_IN_STEP = /(?:追加|调增|结转|结余)[^，。；\d]{0,10}$/
const WENT_IN_STEP = /(?:追减|调减|核减|收回)[^，。；\d]{0,10}$/
const FEWEST_STEPS = 2
/** `全年预算比年初预算净增90万元`: how much more it is. */
const DIFFERENCE = /[比较增减][^，。；]*$/

/** `年初预算900万元，追加基本支出60万元，项目支出净追加30万元，加上年初结转10万元，全年预算1000万元`: everything told up to the total. */
function* inSteps(document: Document, amounts: readonly Figure[]): Generator<Observation> {
  for (const [index, total] of amounts.entries()) {
    if (!isOfYear(document, total) || DIFFERENCE.test(wordsBefore(document, total))) continue
    const told = amounts.slice(0, index).filter((one) => one.span.block === total.span.block && !isPart(document, one))
    const from = told.findLastIndex((one) => INITIAL.test(wordsBefore(document, one)))
    const [first, ...steps] = from < 0 ? [] : told.slice(from)
    if (first === undefined || steps.length < FEWEST_STEPS) continue
    const signs = steps.map((one) => {
      const words = wordsBefore(document, one)
      return CAME_IN_STEP.test(words) ? add : WENT_IN_STEP.test(words) ? subtract : undefined
    })
    const computed = steps.reduce<Interval | undefined>(
      (sum, one, at) => sum && signs[at]?.(sum, figureInterval(one)),
      figureInterval(first),
    )
    const all = [first, ...steps, total]
    if (computed === undefined || all.some(({ qualifier }) => qualifier !== 'exact')) continue
    if (overlap(computed, figureInterval(total))) continue
    yield {
      message: `${printFigure(first)}${steps.map((one, at) => ` ${signs[at] === add ? '+' : '-'} ${printFigure(one)}`).join('')} = ${printLike(computed, total)}，全年预算为${printFigure(total)}。`,
      evidence: [total, first, ...steps].map(({ span }) => span),
      expected: printLike(computed, total),
      actual: printFigure(total),
    }
  }
}

const wordsBefore = (document: Document, { span }: Figure): string => textAround(document, span).slice(0, span.start)

const isPart = (document: Document, figure: Figure): boolean => PART.test(wordsBefore(document, figure))

/** `全年预算`, then `，其中年初预算`, then `和上年结转`: all that it consists of. */
const OF_INITIAL = /^[，,]?(?:其中|包括)[：:]?(?:年初|当年)[^，。；\d]{0,8}$/
const AND_CARRIED = /^(?:[和及与、]|[，,])(?:加?上)?(?:上年|年初)(?:财政)?(?:结转|结余)[^，。；\d]{0,8}$/

/** `全年预算190.00万元，其中年初预算150.00万元和上年结转30.00万元`: nothing else is told of it in the sentence. */
function* givenTogether(document: Document, amounts: readonly Figure[]): Generator<Observation> {
  for (const [index, total] of amounts.entries()) {
    const [first, carried] = amounts.slice(index + 1, index + 3)
    if (first?.span.block !== total.span.block || carried?.span.block !== total.span.block) continue
    const text = textAround(document, total.span)
    const [ofFirst, ofCarried] = [
      text.slice(total.span.end, first.span.start),
      text.slice(first.span.end, carried.span.start),
    ]
    if (!OF_YEAR.test(text.slice(0, total.span.start)) || !OF_INITIAL.test(ofFirst) || !AND_CARRIED.test(ofCarried))
      continue
    const [rest = ''] = text.slice(carried.span.end).split(/[。；]/)
    const sum = add(figureInterval(first), figureInterval(carried))
    if (/追加|调整|下达|万元/.test(rest) || overlap(sum, figureInterval(total))) continue
    yield {
      severity: 'warning',
      message: `${printFigure(first)} + ${printFigure(carried)} = ${printLike(sum, total)}，全年预算为${printFigure(total)}，差额没有说明。`,
      evidence: [total.span, first.span, carried.span],
      expected: printLike(sum, total),
      actual: printFigure(total),
    }
  }
}

const BRACKETS = '（(）)。'

/** `年中净追加162万元（一般公共预算122万元，政府性基金40万元）`: what a remark consists of. */
function isInBrackets(document: Document, span: Span): boolean {
  const mark = lastAmong(textAround(document, span), BRACKETS, span.start)
  return mark === '（' || mark === '('
}

/** `年初预算900万元，净追加90万元，加上结转10万元，全年预算1000万元`: what was told in front of the two makes up the total with them. */
function completesEarlier(amounts: readonly Figure[], first: Figure, added: Figure, total: Figure): boolean {
  const both = add(figureInterval(first), figureInterval(added))
  return amounts.some(
    (one) =>
      one.span.block === total.span.block &&
      one.span.start < first.span.start &&
      overlap(add(figureInterval(one), both), figureInterval(total)),
  )
}

const isOfYear = (document: Document, figure: Figure): boolean => OF_YEAR.test(wordsBefore(document, figure))

/** The amount in front, past the parts that are told of it. */
function firstBefore(document: Document, amounts: readonly Figure[], index: number): Figure | undefined {
  const before = amounts[index - 1]
  if (before === undefined) return undefined
  for (let at = index - 1; at >= 0; at--) {
    const figure = amounts[at]
    if (figure === undefined || figure.span.block !== before.span.block) return undefined
    if (!isPart(document, figure)) return figure
  }
  return undefined
}

function observed(document: Document, first: Figure, added: Figure, total: Figure): Observation | undefined {
  const figures = [first, added, total]
  const areOfOneParagraph = figures.every(({ span }) => span.block === total.span.block)
  if (!areOfOneParagraph || figures.some(({ qualifier }) => qualifier !== 'exact')) return undefined
  const [ofFirst = '', ofAdded = '', ofTotal = ''] = figures.map(({ span }, at) => {
    const before = figures[at - 1]?.span.end ?? 0
    return textAround(document, span).slice(before, span.start)
  })
  // `年中追加120万元用于法庭建设，年初预算500万元，调整后预算620万元`: told the other way round.
  const isLess = FIRST.test(ofFirst) && TAKEN.test(ofAdded)
  const isTold =
    isLess || (FIRST.test(ofFirst) && ADDED.test(ofAdded)) || (ADDED.test(ofFirst) && INITIAL.test(ofAdded))
  if (!isTold || !TOTAL.test(ofTotal) || /。/.test(ofAdded + ofTotal)) return undefined
  const computed = (isLess ? subtract : add)(figureInterval(first), figureInterval(added))
  if (overlap(computed, figureInterval(total))) return undefined
  const sum = printLike(computed, total)
  return {
    message: `${printFigure(first)} ${isLess ? '-' : '+'} ${printFigure(added)} = ${sum}，合计数为${printFigure(total)}。`,
    evidence: [total.span, first.span, added.span],
    expected: sum,
    actual: printFigure(total),
  }
}
