import { exactParts, parseStated, type Stated } from '@mingzhang/accounts'
import type { Disclosure, Evaluation, EvaluationReport } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { printPoints } from '../../evaluations/score-points.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `产出指标得39.44分`, `投入13.5分、过程33分`, `预算控制率扣2分`; full marks and averages are no scores. */
const TOLD =
  /(?<=^|[，,、；;。：:（(]|其中|\d[.、．])(?<name>[“"]?[\u4e00-\u9fff“”"]{2,18}?)(?:类?指标)?(?:自评|评价|实际)?(?<word>得分为?|得|扣|为)?(?<points>\d{1,3}(?:\.\d{1,2})?)分(?!值|制|钟|之|位|[，,]?\s?(?:自评|实际|评价)?得)/g
const SPEAKS = /[得扣]\d|[得]分|\d分/
const NO_ASPECT = /满分|分值|权重|总分|综合|合计|总计|共计|平均|最高|标准|每|分别|自评$|评价$|项目$/
const MARKS = /[“”"]/g
/** `主要扣分项为目标实现0.8分、执行进度1.5分`: all that the sentence lists was lost. */
const LISTS_LOST = /扣分(?:项|点|情况|因素)?[^。；;]*$/

/** `按产出50分、效益30分、满意度10分计分`: without any of these, the points that can be had. */
const SCORED = /[得扣]/
/** `自评总分100分，其中产出50分、效益30分`: the points that can be had by every form. */
const FULL_MARKS = /(?:总分|满分|分值)(?:[共为是计]|合计)?\s?(?:100|一百)\s?分/

/** What a report says that its aspects scored or lost, against the form that scores them. */
export const aspectsTold: Check = {
  id: 'aspects-told',
  category: 'score',
  severity: 'error',
  title: '评价报告所述各方面（指标）的得分、扣分，应与评分表一致。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：评价结论以评分表为依据。',
  example: {
    wrong: '评分表：绩效管理 10分，得9.2分；报告：绩效管理得8.2分。',
    right: '评分表：绩效管理 10分，得9.2分；报告：绩效管理得9.2分。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      const form = formOf(disclosure, report)
      if (form === undefined) continue
      const scored = aspectsOf(form)
      for (const { text, at } of passagesBetween(wholeText(disclosure), report.start, report.end)) {
        if (at.cell !== undefined || !SPEAKS.test(text)) continue
        for (const match of allMatches(text, TOLD)) {
          const observation = compared(match, scored, at)
          if (observation !== undefined) yield observation
        }
      }
    }
  },
}

interface Aspect {
  readonly score: bigint
  readonly lost: bigint | undefined
  readonly spans: readonly Span[]
}

/** The one form with scores of what the report is about. */
function formOf({ evaluations }: Disclosure, report: EvaluationReport): Evaluation | undefined {
  const [form, another] = evaluations.filter(
    ({ id, kind, indicators }) =>
      kind === report.kind && report.evaluations.includes(id) && indicators.some(({ score }) => score !== undefined),
  )
  const all = form?.indicators.every(({ score }) => score !== undefined) === true
  return another === undefined && all ? form : undefined
}

/** Scores by the names of the indicators, their kinds and their groups, each once. */
function aspectsOf({ indicators, funding }: Evaluation): ReadonlyMap<string, Aspect> {
  const found = new Map<string, Aspect[]>()
  const put = (name: string, one: Aspect): void => {
    const known = found.get(name)
    if (known === undefined) found.set(name, [one])
    else known.push(one)
  }
  const summed = new Map<string, Aspect>()
  for (const { indicator, score, weight } of indicators) {
    if (score === undefined) continue
    const points = exactParts(score.stated)
    const lost = weight === undefined ? undefined : exactParts(weight.stated) - points
    put(plain(indicator.name), { score: points, lost, spans: [score.span] })
    for (const level of indicator.levels.slice(0, 1).filter((words) => words !== '')) {
      const before = summed.get(plain(level))
      summed.set(plain(level), {
        score: (before?.score ?? 0n) + points,
        lost: lost === undefined ? undefined : (before?.lost ?? 0n) + lost,
        spans: [...(before?.spans ?? []), score.span],
      })
    }
  }
  for (const [name, one] of summed) put(name, one)
  const [execution, second] = funding.flatMap(({ score }) => score ?? [])
  if (execution !== undefined && second === undefined)
    for (const name of ['预算执行率', '预算执行情况'])
      put(name, { score: exactParts(execution.stated), lost: undefined, spans: [execution.span] })
  return new Map(
    [...found].flatMap(([name, all]) => (all.length === 1 && all[0] !== undefined ? [[name, all[0]]] : [])),
  )
}

const plain = (name: string): string => name.replace(MARKS, '').replace(/^其中|类?指标$/g, '')

const isFullMark = (match: RegExpExecArray, { score, lost = 0n }: Aspect, points: Stated): boolean =>
  score + lost === exactParts(points) || FULL_MARKS.test(match.input.slice(0, match.index))

function compared(
  match: RegExpExecArray,
  scored: ReadonlyMap<string, Aspect>,
  at: Pick<Span, 'block' | 'cell'>,
): Observation | undefined {
  const { name = '', word, points = '' } = match.groups ?? {}
  const aspect = scored.get(plain(name))
  const stated: Stated | undefined = parseStated(points)
  if (aspect === undefined || stated === undefined || NO_ASPECT.test(name)) return undefined
  const isLost = word === '扣' || (word === undefined && LISTS_LOST.test(match.input.slice(0, match.index)))
  const right = isLost ? aspect.lost : aspect.score
  if (right === undefined || right === exactParts(stated)) return undefined
  if (word === undefined && !SCORED.test(match.input) && isFullMark(match, aspect, stated)) return undefined
  const said = isLost ? '扣' : '得'
  return {
    message: `报告写“${plain(name)}”${said}${points}分，评分表为${said}${printPoints(right)}分。`,
    evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, ...aspect.spans],
    expected: `${printPoints(right)}分`,
    actual: `${points}分`,
  }
}
