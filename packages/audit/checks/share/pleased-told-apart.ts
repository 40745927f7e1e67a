import {
  asCounted,
  cutOffOrRounded,
  type Interval,
  middle,
  overlap,
  parseStated,
  percentOf,
  printParts,
  type Stated,
} from '@mingzhang/accounts'
import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { namedForm } from '../../evaluations/named-form.ts'
import { type Passage, passagesBetween, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d{1,6}'
const UNIT = '[份人名户张家位]'
const CAME_BACK = ['收回', '回收', '收到', '访谈', '调查了', '抽取']
/** `收回有效问卷480份，其中表示满意的452份`, `回收答卷126份，118份评价满意`. */
const SURVEY = new RegExp(
  `(?:${CAME_BACK.join('|')})[^，,。；;\\d]{0,12}(?<asked>${NUMBER})(?<unit>${UNIT})[，,、；;](?:其中[：:，,]?|有)?(?:(?:表示|评价为?|选择|反馈)?满意的?(?:有|为|共)?(?<behind>${NUMBER})\\k<unit>|(?:有)?(?<before>${NUMBER})\\k<unit>(?:表示|评价为?|选择|反馈为?)[“"]?满意)`,
  'g',
)
/** `满意度为94.2%`, not `满意度90%以上`. */
const RATE = /满意[度率](?:为|达到?|是)?(?<rate>\d{1,3}(?:\.\d+)?)[%％](?![以及]|左右|的)/g
/** More than one answer counts as pleased, or the rate is a mean of points. */
const GRADED = /(?:基本|较为?|比较|非常|很|十分)满意|加权|平均分/
const TARGET = /目标|不低于|不少于|预期|计划|上年|去年|20\d{2}年[^，。]{0,6}满意|提高到|提升至/
const ACTUAL = /^(?<rate>\d{1,3}(?:\.\d+)?)[%％]?$/

interface Told {
  readonly rate: Stated
  readonly span: Span
}

/** The papers that told of being pleased, against the rate that the report or its form tells elsewhere. */
export const pleasedToldApart: Check = {
  id: 'pleased-told-apart',
  category: 'share',
  severity: 'error',
  title: '项目报告所述收回的问卷、满意的份数，应与报告他处、自评表所写的满意度相符。',
  basis: '满意度=满意份数÷收回（或发放）份数。',
  example: {
    wrong: '收回问卷150份，其中满意的129份。……问卷调查满意度为92%。',
    right: '收回问卷150份，其中满意的138份。……问卷调查满意度为92%。',
  },
  *run(disclosure) {
    if (passagesWithAny(wholeText(disclosure), CAME_BACK).length === 0) return
    for (const report of disclosure.evaluationReports) if (report.kind === 'project') yield* unlike(disclosure, report)
  },
}

function* unlike(disclosure: Disclosure, report: EvaluationReport): Generator<Observation> {
  const passages = passagesBetween(wholeText(disclosure), report.start, report.end).filter(
    ({ at, text }) => at.cell === undefined && text.includes('满意'),
  )
  const [survey, another] = passages.flatMap(({ text, at }) => allMatches(text, SURVEY).map((match) => ({ match, at })))
  if (survey === undefined || another !== undefined || passages.some(({ text }) => GRADED.test(text))) return
  const { match, at } = survey
  const told = [...passages.flatMap(ratesIn), ...ratesOfForm(disclosure, report)]
  const [first] = told
  if (first === undefined || told.some(({ rate }) => !overlap(cutOffOrRounded(rate), cutOffOrRounded(first.rate))))
    return
  const rates = ratesOf(match, passages)
  const [should] = rates
  if (should === undefined || rates.some((one) => overlap(one, cutOffOrRounded(first.rate)))) return
  const expected = `${printParts(middle(should), 1n, Math.max(2, first.rate.decimals))}%`
  const printed = `${printParts(middle(asCounted(first.rate)), 1n, first.rate.decimals)}%`
  yield {
    message: `“${match[0]}”，满意度应为${expected}，他处所写为${printed}。`,
    evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, ...told.map(({ span }) => span)],
    expected,
    actual: printed,
  }
}

/** What share of those who answered, or of any other number of papers told in the report, was pleased. */
function ratesOf({ groups }: RegExpExecArray, passages: readonly Passage[]): Interval[] {
  const pleased = parseStated(groups?.behind ?? groups?.before ?? '')
  const counts = passages.flatMap(({ text }) =>
    allMatches(text, new RegExp(`(?<![\\d.])(${NUMBER})${groups?.unit ?? ''}`, 'g')).map(([, count = '']) => count),
  )
  return [groups?.asked ?? '', ...counts].flatMap((count) => {
    const asked = parseStated(count)
    if (pleased === undefined || asked === undefined || asked.digits <= pleased.digits) return []
    return percentOf(asCounted(pleased), asCounted(asked)) ?? []
  })
}

const ratesIn = ({ text, at }: Passage): Told[] =>
  allMatches(text, RATE).flatMap((match) => {
    const rate = parseStated(match.groups?.rate ?? '')
    const sentence = text.slice(text.lastIndexOf('。', match.index) + 1, match.index)
    if (rate === undefined || TARGET.test(sentence)) return []
    return [{ rate, span: { ...at, start: match.index, end: match.index + match[0].length } }]
  })

const ratesOfForm = (disclosure: Disclosure, report: EvaluationReport): Told[] =>
  (namedForm(disclosure, report)?.indicators ?? []).flatMap(({ indicator, cells }) => {
    const actual = cells.get('actual')
    const rate = parseStated(ACTUAL.exec(actual?.text ?? '')?.groups?.rate ?? '')
    return indicator.name.includes('满意') && rate !== undefined && actual !== undefined
      ? [{ rate, span: actual.span }]
      : []
  })
