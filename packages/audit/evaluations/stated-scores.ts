/** Every score that a disclosure gives to the whole department or to one project: in prose, report and form. */
import { exactParts, parseStated, UNIT_PARTS } from '@mingzhang/accounts'
import {
  areOtherParts,
  coreName,
  type Disclosure,
  type Evaluation,
  type EvaluationReport,
  type PrintedNumber,
} from '@mingzhang/disclosure'
import { allMatches, quote, type Span, spanWithin, textAround } from '@mingzhang/documents'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { passagesBetween, passagesWith, spanAt, type WholeText, wholeText } from '../wording/whole-text.ts'
import { isOtherYear } from './other-year.ts'
import { projectSummaries } from './project-summaries.ts'
import { scoresBehindNames } from './scores-behind-names.ts'
import type { StatedScore } from './stated-score.ts'
import { likeness } from './text-likeness.ts'
import { totalsIndicators } from './total-of-indicators.ts'

/** `部门整体支出绩效自评得分为96分`, `检修泵站项目绩效自评得分为97分`, not the score of one aspect. */
const IN_PROSE = /(?:得分|评分)(?:为|是|：|:)?\s?(?<score>\d{1,5}(?:\.\d{1,4})?)\s?分/g
/** What the score is said to be of. */
const NAMED = /(?<named>[^，,。；;：:、\n]{2,60}?)(?:项目)?(?:支出)?(?:绩效)?(?:自评|评价)(?:综合)?$/
/** The same in the clause in front: `对部门整体支出开展绩效自评，自评得分96分`. */
const NAMED_IN_FRONT =
  /对(?<named>[^，,。；;：:、\n]{2,40}?)(?:开展|进行)了?(?:绩效)?(?:自评|评价)[，,](?:绩效)?(?:自评|评价)?(?:综合)?$/
/** What that ends with. */
const EVALUATED = /(?:自评|评价)(?:综合)?$/
const LONGEST_NAME = 80
const ASPECT = /方面\s*$|指标\s*$|平均|扣[^，。；\d]{0,4}$/
/** `甲补助资金专项绩效评价得分`: not what it gave itself. */
const BY_SPECIAL_EVALUATION = /(?:专项|重点|财政)$/
const WHOLE = /部门(?:[（(]单位[）)])?整体|单位整体|整体支出/
const NUMBERED = /^[\s　]*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．])+\s?|^其中/
/** Names this much alike are one project's. */
const ALIKE = 0.8

export const statedScores = oncePerDisclosure((disclosure): readonly StatedScore[] => {
  const all = withoutRepeats([
    ...inProse(disclosure),
    ...behindMoney(disclosure),
    ...ofOneEvaluated(disclosure),
    ...inLists(disclosure),
    ...inSummaries(disclosure),
    ...scoresBehindNames(disclosure),
    ...inReports(disclosure),
    ...inForms(disclosure),
    ...inProjectLists(disclosure),
  ])
  // Reports on several units as wholes each have their own score; a title in a list of attachments has none.
  const wholes = disclosure.evaluationReports.filter(
    ({ kind, score }) => kind === 'whole' && score !== undefined,
  ).length
  return wholes > 1 ? all.filter(({ name }) => name !== '') : all
})

/** One figure is read once, be it found in several ways. */
function withoutRepeats(scores: readonly StatedScore[]): StatedScore[] {
  const seen = new Set<string>()
  return scores.filter(({ score: { span } }) => {
    const place = `${span.block} ${span.cell ?? ''} ${span.end}`
    return !seen.has(place) && seen.add(place)
  })
}

/** Scores of the same thing, the one stated first leading. */
export function scoresTogether(scores: readonly StatedScore[]): StatedScore[][] {
  const groups: StatedScore[][] = []
  const ofForms = namesOf(scores, 'form')
  const ofReports = namesOf(scores, 'report')
  // Two names that both have a form, or both a report, are of two projects, however alike.
  const areTwo = (a: string, b: string): boolean =>
    a !== b && [ofForms, ofReports].some((names) => names.has(a) && names.has(b))
  for (const score of scores) {
    const group = groups.find(
      ([first]) => first !== undefined && !areTwo(first.name, score.name) && isSame(first, score),
    )
    if (group === undefined) groups.push([score])
    else group.push(score)
  }
  return groups
}

const namesOf = (scores: readonly StatedScore[], source: StatedScore['own']): ReadonlySet<string> =>
  new Set(scores.flatMap(({ name, own }) => (own === source ? [name] : [])))

/** Names alike are one project's unless they differ in a year or number (一期, 二期). */
function isSame(a: StatedScore, b: StatedScore): boolean {
  const [one, other] = [numbersIn(a.title), numbersIn(b.title)]
  if (one !== '' && other !== '' && one !== other) return false
  if (a.name === b.name) return true
  if (areOtherParts(a.title, b.title)) return false
  if (a.name.endsWith(BY_OTHERS) !== b.name.endsWith(BY_OTHERS)) return false
  return one === other && a.name !== '' && b.name !== '' && likeness(a.name, b.name) >= ALIKE
}

const numbersIn = (title: string): string => (title.match(/[\d一二三四五六七八九十]+/g) ?? []).join(' ')

function inProse(disclosure: Disclosure): StatedScore[] {
  const whole = wholeText(disclosure)
  const reports = disclosure.evaluationReports
  return allMatches(whole.text, IN_PROSE).flatMap((match): StatedScore[] => {
    const words = whole.text.slice(Math.max(0, match.index - LONGEST_NAME), match.index)
    const before = NAMED_IN_FRONT.exec(words) ?? (EVALUATED.test(words) ? NAMED.exec(words) : null)
    if (before === null) return []
    const named = (before.groups?.named ?? '').replace(NUMBERED, '')
    const printed = numberAt(whole, match)
    if (printed === undefined || printed.span.cell !== undefined || ASPECT.test(named)) return []
    if (reports.some(({ start, end }) => printed.span.block >= start && printed.span.block < end)) return []
    if (WHOLE.test(named)) return [{ name: '', title: '部门整体支出', score: printed }]
    const name = coreName(named.replace(BY_SPECIAL_EVALUATION, ''))
    if (name.length < 3 || !/项目|经费|资金/.test(before[0])) return []
    const mark = BY_SPECIAL_EVALUATION.test(named) && before[0].includes('评价') ? BY_OTHERS : ''
    return [{ name: name + mark, title: named, score: printed }]
  })
}

/** `组织了1个项目支出绩效评价，评价得分为92分`: that of the only report on a project. */
const OF_ONE =
  /(?:组织|开展)[^，,。；;\d]{0,6}1个项目[^，,。；;\d]{0,6}(?:绩效)?评价[，,][^。；;\n\d]{0,60}?(?:得分|评分)(?:为|是)?\s?(?<score>\d{1,5}(?:\.\d{1,4})?)\s?分/g

function ofOneEvaluated(disclosure: Disclosure): StatedScore[] {
  const [report, another] = disclosure.evaluationReports.filter(({ kind }) => kind === 'project')
  if (report?.name === undefined || another !== undefined) return []
  const { name, start, end } = report
  const whole = wholeText(disclosure)
  return allMatches(whole.text, OF_ONE).flatMap((match): StatedScore[] => {
    const score = numberAt(whole, match)
    if (score === undefined || (score.span.block >= start && score.span.block < end)) return []
    const mark = scoredByOthers(disclosure).includes(report) ? BY_OTHERS : ''
    return [{ name: coreName(name.text) + mark, title: name.text, score }]
  })
}

/** `检修泵站项目预算150.00万元，执行120.00万元，执行率80%，自评得分97分`. */
const BEHIND_MONEY =
  /(?<=^|[。；;：:，,])(?<named>[^，,。；;：:\d\n]{3,40}?(?:项目|经费|资金|工程)|(?:部门|单位)整体支出)(?:年初|全年|调整后)?预算(?:数|安排)?(?:为)?[\d.,]+万元[，,][^。；;\n]{0,60}?(?:自评|评价)?(?:得分|评分)(?:为)?\s?(?<score>\d{1,5}(?:\.\d{1,4})?)\s?分/g

function behindMoney(disclosure: Disclosure): StatedScore[] {
  const whole = wholeText(disclosure)
  return passagesWith(whole, '得分').flatMap(({ text, start, at }) =>
    at.cell !== undefined || !text.includes('万元')
      ? []
      : allMatches(text, BEHIND_MONEY).flatMap((match): StatedScore[] => {
          const stated = parseStated(match.groups?.score ?? '')
          const named = match.groups?.named ?? ''
          const title = WHOLE.test(named) ? '部门整体支出' : named
          const name = WHOLE.test(named) ? '' : coreName(named)
          const end = start + match.index + match[0].length
          const span = spanAt(whole, end - (match.groups?.score ?? '').length - 1, end)
          return stated === undefined ? [] : [{ name, title, score: { stated, span } }]
        }),
  )
}

/** `自评得分分别为泵站检修经费97分、渠道清淤经费88.5分`. */
const LISTED = /自评得分分别(?:为|是)[:：]?(?<list>(?:[^，,、；;。\d\n]{3,40}\d{1,3}(?:\.\d{1,2})?分[、，,；;]?){2,})/g
const ONE_LISTED = /(?<named>[^，,、；;。\d]{3,40}?)(?:为|得)?(?<score>\d{1,5}(?:\.\d{1,4})?)分/g

function inLists(disclosure: Disclosure): StatedScore[] {
  const whole = wholeText(disclosure)
  return passagesWith(whole, '得分分别').flatMap(({ text, start, at }) =>
    allMatches(text, LISTED).flatMap((list) => {
      const from = start + list.index + list[0].length - (list.groups?.list ?? '').length
      return allMatches(list.groups?.list ?? '', ONE_LISTED).flatMap((match): StatedScore[] => {
        const stated = parseStated(match.groups?.score ?? '')
        const name = coreName(match.groups?.named ?? '')
        const end = from + match.index + match[0].length
        return stated === undefined || at.cell !== undefined || name.length < 3
          ? []
          : [
              {
                name,
                title: match.groups?.named ?? '',
                score: { stated, span: spanAt(whole, end - match[0].length, end) },
              },
            ]
      })
    }),
  )
}

const IN_SUMMARY = /^[^\n]{0,160}?自评(?:综合|总)?(?:得分|评分)为?\s?(?<score>\d{1,5}(?:\.\d{1,4})?)\s?分/

const inSummaries = (disclosure: Disclosure): StatedScore[] =>
  projectSummaries(disclosure).flatMap(({ name, title, at, told, start }): StatedScore[] => {
    const match = IN_SUMMARY.exec(told)
    const score = match?.groups?.score ?? ''
    const stated = parseStated(score)
    if (match === null || stated === undefined) return []
    const end = start + match[0].length
    return [{ name, title, score: { stated, span: spanWithin(at, end - score.length - 1, end) } }]
  })

function numberAt(whole: WholeText, match: RegExpExecArray): PrintedNumber | undefined {
  const text = match.groups?.score ?? ''
  const stated = parseStated(text)
  const end = match.index + match[0].length
  const start = match.index + match[0].lastIndexOf(text)
  return stated === undefined ? undefined : { stated, span: spanAt(whole, start, end) }
}

/** Marks what an evaluation by others than the project's own staff (部门评价) scored. */
const BY_OTHERS = '|评价'

/** Said where the department, experts or a third party scored what had evaluated itself. */
const OTHERS_SCORED =
  /部门评价|专家[^。；，]{0,16}(?:评分|打分)|(?:委托|由)[^。；，]{0,8}第三方[^。；，]{0,12}评价|与(?:单位|部门)?自评(?:不同|的差异)|重点评价/

/** Reports that are no self-evaluations and score by a table of their own or say who scored, beside the form of the self-evaluation. */
const scoredByOthers = oncePerDisclosure((disclosure): readonly EvaluationReport[] => {
  const { evaluationReports, evaluations } = disclosure
  return evaluationReports.filter(({ kind, title, name, start, end }) => {
    if (kind !== 'project' || name === undefined || title.text.includes('自评')) return false
    const isWithin = (form: Evaluation): boolean => form.start > start && form.start < end
    const same = evaluations.filter(
      (form) =>
        form.totalScore !== undefined && form.name !== undefined && coreName(form.name.text) === coreName(name.text),
    )
    const saysSo = (): boolean =>
      passagesBetween(wholeText(disclosure), start, end).some(({ text }) => OTHERS_SCORED.test(text)) ||
      isSaidOf(disclosure, name.text)
    return same.some((form) => !isWithin(form)) && (same.some(isWithin) || saysSo())
  })
})

const MARKS = /[“”"（）()\s]/g

/** `对“河堤加固工程”开展部门评价`: said of a project elsewhere. */
function isSaidOf(disclosure: Disclosure, project: string): boolean {
  const name = coreName(project)
  return passagesWith(wholeText(disclosure), '部门评价').some(({ text }) =>
    text
      .split(/[。；]/)
      .some((sentence) => sentence.includes('部门评价') && sentence.replace(MARKS, '').includes(name)),
  )
}

function inReports(disclosure: Disclosure): StatedScore[] {
  const { evaluationReports, document } = disclosure
  const byOthers = scoredByOthers(disclosure)
  return evaluationReports.flatMap((report): StatedScore[] => {
    const { kind, name, score: first, scoresAgain } = report
    return [first, ...scoresAgain].flatMap((score) => {
      if (score === undefined || ASPECT.test(wordsBefore(document, score.span)) || isOfAspect(document, score))
        return []
      if (score !== first && isOfOtherYear(disclosure, score)) return []
      if (kind === 'whole')
        return score !== first && isOfProject(document, score) ? [] : [{ name: '', title: '部门整体支出', score }]
      const mark = byOthers.includes(report) ? BY_OTHERS : ''
      return name === undefined ? [] : [{ name: coreName(name.text) + mark, title: name.text, score, own: 'report' }]
    })
  })
}

/** `2021年度该项目评价得分为87.25分`, `上年度自评得分97.62分`: what was scored before. */
function isOfOtherYear({ document, year }: Disclosure, { span }: PrintedNumber): boolean {
  const clause =
    textAround(document, span)
      .slice(0, span.end)
      .split(/[，。；]/)
      .at(-1) ?? ''
  return /上一?年|去年/.test(clause) || isOtherYear(clause, year)
}

/** `应急物资储备项目执行率95.38%，…，自评得分89.60分`: what the sentence told of before. */
function isOfProject(document: Disclosure['document'], { span }: PrintedNumber): boolean {
  const sentence =
    textAround(document, span)
      .slice(0, span.start)
      .split(/[。；]/)
      .at(-1) ?? ''
  return /[^，。；、]{3}项目(?!支出)/.test(sentence)
}

/** `处置率97.92%，得5分`, `按20分折算得18.40分`, `数量指标：分值10分，自评得分10分`: what one thing out of many was worth. */
const isOfAspect = (document: Disclosure['document'], { stated, span }: PrintedNumber): boolean =>
  exactParts(stated) < OF_A_HUNDRED &&
  (/(?:[，,；;）)。分]\s?(?:本项)?(?:折[算合]后?)?得(?:满分)?|分[，,]\s?(?:合计|共计?))[\d.]*\s?分?$/.test(
    `${wordsBefore(document, span)}${quote(document, span)}`,
  ) ||
    BESIDE_WORTH.test(`${wordsBefore(document, span, LONGEST_WORTH)}${quote(document, span)}`))

/** Fewer points than the hundred of the whole, of which the score behind them is. */
const BESIDE_WORTH =
  /(?:分值|权重|满分|标准分)[为是：:]?\s?\d{1,2}(?:\.\d+)?\s?分[，,、；;]\s?(?:自评|评价|实际)?得分[为是：:]?[\d.]*\s?分?$/
const LONGEST_WORTH = 24

const wordsBefore = (document: Disclosure['document'], span: Span, length = 8): string =>
  quote(document, { ...span, start: Math.max(0, span.start - length), end: span.start })

function inForms(disclosure: Disclosure): StatedScore[] {
  const byOthers = scoredByOthers(disclosure)
  return disclosure.evaluations.flatMap((form): StatedScore[] => {
    const { kind, name, totalScore, start: block } = form
    if (totalScore === undefined || totalsIndicators(form)) return []
    if (kind === 'whole') return [{ name: '', title: '部门整体支出', score: totalScore }]
    const mark = byOthers.some(({ start, end }) => block > start && block < end) ? BY_OTHERS : ''
    return name === undefined
      ? []
      : [{ name: coreName(name.text) + mark, title: name.text, score: totalScore, own: 'form' }]
  })
}

/** A score of a project that is part of another's (of ten points) is lower. */
const OF_A_HUNDRED = 60n * UNIT_PARTS

const inProjectLists = ({ evaluations }: Disclosure): StatedScore[] =>
  evaluations.flatMap(({ projects }) =>
    projects.flatMap(({ name, score }): StatedScore[] =>
      score === undefined || exactParts(score.stated) < OF_A_HUNDRED
        ? []
        : [{ name: coreName(name.text), title: name.text, score }],
    ),
  )
