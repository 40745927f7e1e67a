/** What a report counts in words, beside what a form counts of the same thing. */
import { likelySlip } from '@mingzhang/accounts'
import type { Disclosure, EvaluationReport, Words } from '@mingzhang/disclosure'
import type { Severity } from '../check.ts'
import { areOfOtherLists, type Counted, countedIn, paragraphsBetween } from './counted.ts'
import { type IndicatorCount, sameUnit } from './indicator-counts.ts'
import { isOtherYear } from './other-year.ts'
import { speakOfSameMeasure } from './same-measures.ts'
import { commonRun, coverage } from './text-likeness.ts'

/** Counts of the report outside its forms and its list of goals. */
export function reportCounts({ document, evaluations, year }: Disclosure, report: EvaluationReport): Counted[] {
  const forms = evaluations.filter(({ id }) => report.evaluations.includes(id))
  const outside = ({ span }: Words): boolean =>
    !forms.some(({ start, end }) => span.block >= start && span.block <= end)
  return paragraphsBetween(document, report.start, report.end)
    .filter((words) => outside(words) && !/绩效目标[:：]|预计完成/.test(words.text.slice(0, 24)))
    .flatMap(countedIn)
    .filter(({ quantity, before }) => quantity.comparison === undefined && !isOtherYear(before, year))
}

/** A part of the year or of the whole, or what was before. */
const PART = /其中|季度|[上下]半年|\d月|每|分别|新增|上年|去年|计划|拟|将|中的$|[由从](?:原来的?)?第?$/

/** `未支出的资金中，避险搬迁2户补助结转`: those left. */
const UNDONE = /未(?:支出|支付|执行|完成|实施)的?[^。]{0,60}$/

/** `创建省级重点专科1个、市级重点专科2个`: each level gives a part of what the form counts. */
const OF_ONE_LEVEL = /(?:国家|[省市州县区校院乡镇村])级/

/** `设计灌溉面积`, `有效灌溉面积` beside `改善灌溉面积`: what there is, not what was done. */
const WHAT_THERE_IS = /(?:设计|规划|原有|现有|有效(?=灌溉|库容))[一-龥]{2,6}$/

/** `完成2020年度土地出让`, `2020年完成土地出让` */
const YEAR = /20\d{2}年度?/g

/** `由960个增加到1150个`, `年末总数`: all that there are, not what came to them. */
const WHOLE =
  /(?:[由从].*\d.*(?<!增加?|减少?)|(?:增加?|增长|上升|提高|提升|扩大?|扩充|扩容|发展|减少?|下降|降低|压减|缩减)[到至]|总[数量]|现有|共有)$/
/** `新增工位`: what came to a number. */
const CAME_TO_IT = /新[增建添]|净增|增[加设添](?![到至])|扩[增建]|增量|减少(?![到至])|压减(?![到至])/
/** `工位增加280个` */
const GREW_BY = /(?:增加|净增|增长|减少|下降)$/

/** `年初馆藏图书`: what was there already. */
const HELD = /年初|馆藏|库存|存量|保有量?/

/** One of them is the whole number, the other what came to it or went from it. */
const isOtherSide = (ours: string, theirs: string): boolean =>
  CAME_TO_IT.test(ours) ? WHOLE.test(theirs) || (HELD.test(theirs) && !CAME_TO_IT.test(theirs)) : GREW_BY.test(theirs)

/** What is newly built, and what was there and is made better. */
const KIND_OF_BUILDING = /新建|改扩建|改建|扩建|续建|改造|提升|修缮|维修|修复|整治/
/** All kinds of it: `建设农田1.5万亩，其中新建1.2万亩、改造0.3万亩`. */
const ALL_KINDS = /建设|建成|完成|实施/

/** One of them is of one kind of building, the other of all, and either text tells another kind. */
function isOneKindOfAll(ours: Counted, theirs: Counted): boolean {
  const [one, other] = KIND_OF_BUILDING.test(ours.before) ? [ours, theirs] : [theirs, ours]
  const kind = KIND_OF_BUILDING.exec(one.before)?.[0]
  if (kind === undefined || KIND_OF_BUILDING.test(other.before) || !ALL_KINDS.test(other.before)) return false
  return [one, other].some(({ words: { text } }) => KIND_OF_BUILDING.test(text.replaceAll(kind, '')))
}

/** The other counts a part, what is undone, what there was, or what there is beside what came to it. */
function isApart(named: string, ours: string, other: Counted): boolean {
  const theirs = other.before
  if (PART.test(theirs) && !PART.test(ours)) return true
  if (UNDONE.test(sentenceBefore(other)) || isOtherSide(named, theirs)) return true
  if (WHAT_THERE_IS.test(theirs) && !WHAT_THERE_IS.test(ours)) return true
  return OF_ONE_LEVEL.test(theirs) && !OF_ONE_LEVEL.test(named)
}

/** How surely two counts are of the same thing: the same words before the number, or the indicator's own name. */
export function sameThing({ counted, subject, siblings }: IndicatorCount, other: Counted): Severity | undefined {
  const unit = counted.quantity.unit
  if (unit === '元' || unit === '年' || unit === '月' || !sameUnit(unit, other.quantity.unit)) return undefined
  if (isApart(`${subject}${counted.before}`, counted.before, other) || isOneKindOfAll(counted, other)) return undefined
  if (areOfOtherLists(counted, other)) return undefined
  const [ours, theirs] = [counted.before, other.before].map((words) => words.replace(YEAR, ''))
  const shared = commonRun(ours ?? '', theirs ?? '')
  if (shared.length >= 4 && ours?.endsWith(shared) && theirs?.endsWith(shared)) return 'error'
  if (subject === '') return undefined
  if (unit === '%') return subject.length >= 3 && other.before.endsWith(subject) ? 'error' : undefined
  if (speakOfSameMeasure(subject, other.before)) return 'error'
  if (subject.length >= 4 && coverage(subject, other.before) >= 0.6) return 'error'
  if (theirs === undefined || theirs.length < 4 || !beginsOnly(subject, theirs, siblings)) return undefined
  const isSlip =
    counted.quantity.scale === other.quantity.scale &&
    likelySlip(other.quantity.stated, counted.quantity.stated) !== undefined
  return isSlip ? 'error' : 'warning'
}

/** What the sentence says in front of a number. */
const sentenceBefore = ({ words: { text }, quantity: { start } }: Counted): string =>
  text.slice(text.lastIndexOf('。', start) + 1, start)

/** `秋季学期1978人`: the words that the name of one indicator alone begins with, 秋季学期资助学生人数. */
const beginsOnly = (subject: string, words: string, siblings: readonly string[]): boolean =>
  subject.startsWith(words) && siblings.filter((name) => name.startsWith(words)).length === 1
