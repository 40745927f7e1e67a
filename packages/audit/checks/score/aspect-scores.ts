import { exactParts } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { pointsOf, printPoints } from '../../evaluations/score-points.ts'
import { type Passage, passagesBetween, passagesWithAny, spanAt, wholeText } from '../../wording/whole-text.ts'

/** The sum that ends a list of scores. */
const TOTAL =
  /(?:合计|总计|共计|综合)(?:自评)?(?:总得分|总分|得分|共得)(?:为|合计)?\s?\d{1,3}(?:\.\d{1,2})?\s?分|[，,；;]\s?(?:自评)?总(?:得)?分(?:为|合计)?\s?\d{1,3}(?:\.\d{1,2})?\s?分/g
/** `项目决策15分、项目管理23分、项目完成29分，综合得分67分`: every one with its name. */
const NAMED = /(?:[^，,。；;、\n\d（(]{2,20}\d{1,3}(?:\.\d{1,2})?\s?分[、，,；;]\s?){3,}$/
/** The list in front of it. */
const LISTED = /(?:[^，,。；;\n\d]{2,40}?(?:自评)?得分?\s?(?:为)?\s?\d{1,3}(?:\.\d{1,2})?\s?分[，,；;、]?\s?){2,}$/
/** The total in front of its parts: `得分95分，其中：甲20分、乙75分`. */
const TOTAL_FIRST =
  /(?<!平均(?:绩效)?(?:自评)?)(?:得分|自评|评分|自评总分)(?:为|共)?\s?(?<total>\d{1,3}(?:\.\d{1,2})?)\s?分[，,；;。（(]\s?(?:(?:评价)?(?:等级|等次|评级|结果)为?[^，。；\n]{1,6}[，,；;。]\s?)?(?:其中|具体[为是]|分别[为是])[:：，,]?(?<list>(?:[^，,、；;。\n\d]{1,20}(?:[（(]\d{1,3}\s?分[）)][^，,、；;。\n\d]{0,6})?\d{1,3}(?:\.\d{1,2})?\s?分(?:[（(](?!(?:实|自评|实际)?得)[^（）()\n扣]{1,60}[）)])?[，,、；;]?\s?){3,})/g
/** `预算管理满分30分，得28.5分；履职效能满分50分，得48分。综合得分76.5分`. */
const OF_FULL_SCORES =
  /(?<list>(?:[^，,。；;\n]{2,30}(?:满分|分值|权重)?(?:为)?\s?\d{1,3}(?:\.\d{1,2})?\s?分[，,]\s?(?:自评|实际|评价)?(?:得分|得|评分|自评)(?:为)?\s?\d{1,3}(?:\.\d{1,2})?\s?分[；;，,。]\s?){2,})(?:[^。；;\n\d]{0,24})(?:得分|总分|评分)(?:为|合计)?\s?(?<total>\d{1,3}(?:\.\d{1,2})?)\s?分/g
const FULL_SCORE =
  /(?:满分|分值|权重)?(?:为)?\s?[\d.]+\s?分(?=[，,]?\s?(?:(?:自评|实际|评价)?(?:得|评分)|自评(?:为)?\s?\d))/g
/** `预算管理（30分）得28.5分`, `预算管理28.5分（满分30分）`, `预算管理28.5分（预算执行8.5分，其余20分全得）`. */
const BRACKETED_FULL_SCORE =
  /[（(](?:(?:满分|分值|权重)[^（）()]{1,8}|\d{1,3}\s?分|其中[^（）()]{1,40})[）)]|(?<=\d\s?分)[（(](?!(?:实|自评|实际)?得)[^（）()\n扣]{1,60}[）)]/g
/** `（二）项目过程情况（满分25分，得22分）`: each aspect under its heading. */
const IN_HEADING =
  /[（(](?:满分|分值)\s?(?<full>\d{1,3}(?:\.\d{1,2})?)\s?分[，,]\s?(?:自评|实际|评价)?得分?\s?(?<score>\d{1,3}(?:\.\d{1,2})?)\s?分[）)]/g
const NO_PART = /扣|满分|加分|标准|权重/
const SCORE = /(\d{1,3}(?:\.\d{1,2})?)\s?分/g
/** Without 得 they may be what could be reached. */
const FULL = pointsOf('100')
const LONGEST_LIST = 240

/** `甲方面得分66分，乙方面得分20分，丙方面得分10分，合计总得分96分`. */
export const aspectScores: Check = {
  id: 'aspect-scores',
  category: 'score',
  severity: 'error',
  title: '各方面得分之和应等于合计得分。',
  basis: '绩效自评总分为各部分得分之和。',
  example: {
    wrong: '项目绩效管理方面自评得分66分，结果应用方面自评得分20分，合计总得分96分。',
    right: '项目绩效管理方面自评得分76分，结果应用方面自评得分20分，合计总得分96分。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const match of allMatches(whole.text, TOTAL)) {
      const before = whole.text.slice(Math.max(0, match.index - LONGEST_LIST), match.index)
      const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1)
      const list = LISTED.exec(sentence)?.[0] ?? scoresOf(NAMED.exec(sentence)?.[0] ?? '')
      if (list === undefined || list === '') continue
      const points = allMatches(`${reached(list)}${match[0]}`, SCORE).map((score) => pointsOf(score[1]))
      const total = points.pop() ?? 0n
      const summed = points.reduce((all, one) => all + one, 0n)
      if (summed === total || (summed === FULL && !list.includes('得'))) continue
      yield {
        message: `${points.map(printPoints).join(' + ')} = ${printPoints(summed)}分，与合计得分${printPoints(total)}分不符。`,
        evidence: [spanAt(whole, match.index - list.length, match.index + match[0].length)],
        expected: `${printPoints(summed)}分`,
        actual: `${printPoints(total)}分`,
      }
    }
    for (const { text, at } of passagesWithAny(whole, ['其中', '具体为', '具体是', '分别为', '分别是']))
      yield* totalsOf(text, at, TOTAL_FIRST, (list) => scoresOf(reached(list)))
    for (const { text, at } of passagesWithAny(whole, ['满分', '分值', '权重', '分，得', '分,得']))
      yield* totalsOf(text, at, OF_FULL_SCORES, reached)
    yield* inHeadings(disclosure)
  },
}

/** The scores in the headings of a report, where they are of the whole, against that of the report. */
function* inHeadings(disclosure: Disclosure): Generator<Observation> {
  const whole = wholeText(disclosure)
  for (const { start, end, score, scoresAgain } of disclosure.evaluationReports) {
    if (score === undefined) continue
    const told = passagesBetween(whole, start, end).flatMap(({ text, at }) =>
      at.cell === undefined && text.includes('得') ? allMatches(text, IN_HEADING).map((match) => ({ match, at })) : [],
    )
    const full = told.reduce((all, { match }) => all + pointsOf(match.groups?.full), 0n)
    const reached = told.reduce((all, { match }) => all + pointsOf(match.groups?.score), 0n)
    if (full !== FULL || [score, ...scoresAgain].some(({ stated }) => exactParts(stated) === reached)) continue
    yield {
      message: `各部分标题所列得分之和为${printPoints(reached)}分，与综合得分${printPoints(exactParts(score.stated))}分不符。`,
      evidence: [
        score.span,
        ...told.map(({ match, at }) => ({ ...at, start: match.index, end: match.index + match[0].length })),
      ],
      expected: `${printPoints(reached)}分`,
      actual: `${printPoints(exactParts(score.stated))}分`,
    }
  }
}

/** The list without what could have been reached. */
const reached = (list: string): string => list.replace(BRACKETED_FULL_SCORE, '').replace(FULL_SCORE, '')

const scoresOf = (list: string): string | undefined => (NO_PART.test(list) ? undefined : list)

/** `scoresIn` leaves the scores of a list; `undefined` where it is none. */
function* totalsOf(
  text: string,
  at: Passage['at'],
  pattern: RegExp,
  scoresIn: (list: string) => string | undefined,
): Generator<Observation> {
  if (!text.includes('分')) return
  for (const match of allMatches(text, pattern)) {
    const { total: told = '', list = '' } = match.groups ?? {}
    const scores = scoresIn(list)
    if (scores === undefined) continue
    const points = allMatches(scores, SCORE).map((score) => pointsOf(score[1]))
    const summed = points.reduce((all, one) => all + one, 0n)
    if (summed === pointsOf(told)) continue
    yield {
      message: `${points.map(printPoints).join(' + ')} = ${printPoints(summed)}分，与得分${told}分不符。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: `${printPoints(summed)}分`,
      actual: `${told}分`,
    }
  }
}
