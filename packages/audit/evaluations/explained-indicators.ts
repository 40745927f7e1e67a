/** Indicators whose deviation (偏差) their project explains: in a form, or in a sentence that tells the result. */
import type { Disclosure, Evaluation, IndicatorRow } from '@mingzhang/disclosure'
import { passagesWith, wholeText } from '../wording/whole-text.ts'
import { coverage } from './text-likeness.ts'

/** `受疫情影响取消省外推介会2场，实际举办推介会4场`. */
const REASON = /因为?|由于|原因|受[^，。；]{1,12}影响|导致|推迟|取消|调整|跨年/
/** `3个（双河所受汛情影响延期）`: the result says why. */
const IN_BRACKETS = new RegExp(`[（(][^（）()]*(?:${REASON.source}|延期|停工)[^（）()]*[）)]`)
/** `接待游客1086万人次。主要原因是受疫情影响…`: the reason may follow in a sentence of its own. */
const SENTENCE_END = /。(?!\s?(?:主要)?原因)/
/** A number with what it counts: `4场`, `95.44%`. */
const RESULT = /^\d[\d,]*(?:\.\d+)?[%％\u4e00-\u9fff]{1,3}$/
const NUMBER_ALONE = /^\d[\d,]*(?:\.\d+)?$/
/** The end of a longer number: `14场` does not tell `4场`. */
const LONGER = /[\d.,]$/

/** Tells whether a row is explained, in its own form, in another of the same project, or in the text. */
export function explainedIndicators(disclosure: Disclosure): (evaluation: Evaluation, row: IndicatorRow) => boolean {
  const withReasonRow = new Set(disclosure.evaluations.filter((form) => givesReasons(disclosure, form)))
  const explained = new Set(
    disclosure.evaluations.flatMap((form) =>
      form.indicators.flatMap((row) =>
        row.indicator.reason === '' && (!withReasonRow.has(form) || isOfCost(row))
          ? []
          : [keyInProject(form, row), keyOfResult(row)],
      ),
    ),
  )
  return (form, row) =>
    row.indicator.reason !== '' ||
    IN_BRACKETS.test(row.indicator.actual.text) ||
    explained.has(keyInProject(form, row)) ||
    explained.has(keyOfResult(row)) ||
    isTold(disclosure, row) ||
    isDayTold(disclosure, row)
}

const keyInProject = ({ name }: Evaluation, { indicator }: IndicatorRow): string =>
  `${name?.text ?? ''}|${indicator.name}`

/** One result of one name is explained once, be it in the form of the project or of the whole department. */
const keyOfResult = ({ indicator: { name, target, actual } }: IndicatorRow): string =>
  `${name}|${target.text}|${actual.text}`

/** Why work was left undone does not say why it cost too much. */
const isOfCost = ({ indicator: { levels } }: IndicatorRow): boolean => levels.some((level) => level.includes('成本'))

const REASON_ROW =
  /^(?:(?:偏差|目标|未完成|未达标)[^，。；]{0,16}原因(?:分析|说明)?(?:及[^，。；]{0,10})?|偏差(?:情况)?说明)[:：]?$/
const SHORTEST_REASON = 6

/** Whether a row of its own (`偏差大或目标未完成原因分析`) says why. */
function givesReasons({ document }: Disclosure, { start, end }: Evaluation): boolean {
  return document.blocks.slice(start, end + 1).some(
    (block) =>
      block.kind === 'table' &&
      block.cells.some(({ text, row }, index) => {
        const behind = block.cells[index + 1]
        return REASON_ROW.test(text.trim()) && behind?.row === row && behind.text.trim().length >= SHORTEST_REASON
      }),
  )
}

/** Whether a sentence tells the result of a row beside a reason. */
function isTold(disclosure: Disclosure, { indicator: { actual, name, unit } }: IndicatorRow): boolean {
  const told = actual.text.trim()
  const result = NUMBER_ALONE.test(told) ? `${told}${/率$|度$/.test(name) ? '%' : unit}` : told
  if (!RESULT.test(result)) return false
  return passagesWith(wholeText(disclosure), result).some(({ text }) =>
    text.split(SENTENCE_END).some((sentence) => REASON.test(reasonsOf(sentence, result)) && tells(sentence, result)),
  )
}

/** Why something was done late: `跨年` and `调整` alone may be said of anything on that day. */
const REASON_FOR_DELAY = /因|由于|原因|受[^，。；]{1,12}影响|导致/
/** So much of the name of a row stands in the sentence that tells its day. */
const SAME_MATTER = 0.3

/** `评估报告因企业停产推迟到11月12日交付`: a sentence tells the day of a row, what was done on it, and why no sooner. */
function isDayTold(disclosure: Disclosure, { indicator: { actual, name } }: IndicatorRow): boolean {
  const day = actual.kind === 'date' ? /\d{1,2}月\d{1,2}日/.exec(actual.text)?.[0] : undefined
  if (day === undefined) return false
  return passagesWith(wholeText(disclosure), day).some(
    ({ text, at }) =>
      at.cell === undefined &&
      text
        .split(SENTENCE_END)
        .some(
          (sentence) =>
            REASON_FOR_DELAY.test(sentence) && tells(sentence, day) && coverage(name, sentence) >= SAME_MATTER,
        ),
  )
}

/** The amount of a project is told on many occasions: its reason stands beside it. */
function reasonsOf(sentence: string, result: string): string {
  if (!result.endsWith('元')) return sentence
  const at = sentence.indexOf(result)
  return sentence.slice(Math.max(0, at - REACH), at + result.length + REACH)
}

const REACH = 20

const tells = (sentence: string, result: string): boolean =>
  sentence
    .split(result)
    .slice(0, -1)
    .some((before) => !LONGER.test(before))
