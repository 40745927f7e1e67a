import { overlap, sum } from '@mingzhang/accounts'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { isAimed } from '../../evaluations/aimed.ts'
import { clausesToldTwice, clausesToldTwiceInReport } from '../../evaluations/clauses-told-twice.ts'
import { type Counted, countedIn, countedInterval, countedSpan, isJoint, mayBeSame } from '../../evaluations/counted.ts'
import { lastWords, nameIn } from '../../evaluations/counted-name.ts'
import { areToldApart, isMadeOther } from '../../evaluations/other-words.ts'
import { cellsAmongLines, tellings } from '../../evaluations/tellings.ts'
import { commonRun } from '../../evaluations/text-likeness.ts'
import { turnedByWords, turnedLike } from '../../evaluations/turned-by-words.ts'
import { type Turned, turnedCounts } from '../../evaluations/turned-counts.ts'

/** Words that stand oftener are said of many things. */
const MOST_TELLINGS = 20
/** Words in front of a number that say the same wherever they stand. */
const FEWEST_WORDS = 4
/** In so many words a project's report speaks of the same thing as the department. */
const FEWEST_OF_OTHERS = 7
/** A rate is named in full by its clause. */
const SHORTEST_RATE = 3
const SHORTEST_RATE_NAME = 5
/** Of these every matter has its own. */
const RATE_OF_ANYTHING = /^(?:办结|办理|答复|回复|满意|处置|整改|按期|及时|执行|达标|参与|知晓|覆盖)率$/
const LONGEST_KEY = 8
const STAFF = /在[职编]|编制|退休/
/** What is part of a whole, of a time or of another year, was planned, or only tells a difference. */
const PART =
  /其中|季度|半年|\d月|每|分别|各|新增|招聘|招录|录用|引进|更新购置|购置更新|新购|上年|去年|计划|目标|预算|预计|预期|拟|将|累计|历年|增加|减少|增长|下降|提高|提升|降低|由|从|超|不足|其他|其余|剩余|另|权重|满分|扣/
/** `更新设备46台，合格率不低于85%`: what stands beside a bound is a target, too. */
const BOUNDED = /不(?:低于|少于|高于|超过)/
/** Behind a number: it is a bound. */
const BOUND = /^[^，。；]{0,2}(?:以上|以内|以下|左右|之?间)/
const MONEY = /元$/
/** `1.教学楼。建筑面积2860平方米`: of the thing that the item is headed by. */
const SIZE_OF_ITEM =
  /(?:^|[。；;：:])(?:总|新增|改造)?(?:建筑|占地|用地|使用|施工)?(?:面积|全长|总长|长度|宽度|容积|库容)$/
/** Of these every project tells its own. */
const OF_EVERY_PROJECT = /满意|问卷|合格率|及时率|完成率|执行率|到位率|支付率|得分|占/
const SILENT_UNITS = new Set(['分', '年', '月', '日', '个月', '类', '款', '项'])

/** One thing counted twice in what the department tells of itself, or in one project's report. */
export const countedOtherwise: Check = {
  id: 'counted-otherwise',
  category: 'cross-section',
  severity: 'error',
  title: '同一事项的数量在文中各处应当一致。',
  basis: '文内关系 K18：同一事项只有一个数。',
  example: {
    wrong: '全年选派教师外出培训168人次。……选派教师外出培训186人次，参训合格。',
    right: '全年选派教师外出培训168人次。……选派教师外出培训168人次，参训合格。',
  },
  *run(disclosure) {
    const all = tellings(disclosure).map((words) => words.flatMap(countedIn))
    const counts = all.map((some) => some.filter((one) => isPlain(one, disclosure.year)))
    const told: Span[] = []
    const unlike = [
      ...counts.flatMap((some) => groups(some).flatMap(oddOneOut)),
      ...unlikeDepartment(counts),
      ...turnedByWords(counts[0] ?? []).map(asUnlike),
    ]
    const turned = turnedPairs(all[0] ?? [], disclosure.year).filter(
      ({ odd, usual }) => !unlike.some((known) => [odd, usual].includes(known.odd)),
    )
    for (const { odd, usual, sure } of [...unlike, ...turned]) {
      const evidence = [odd, usual].map((one) => countedSpan(disclosure.document, one))
      told.push(...evidence)
      yield {
        severity: sure ? 'error' : 'warning',
        message: `同一事项数量不一致：一处为“${show(odd)}”，另一处为“${show(usual)}”。`,
        evidence,
        expected: show(usual),
        actual: show(odd),
      }
    }
    const isCell = cellsAmongLines(disclosure)
    for (const { text, before, span, beforeSpan } of [
      ...clausesToldTwice(disclosure),
      ...clausesToldTwiceInReport(disclosure),
    ]) {
      if (told.some((one) => isWithin(one, span) || isWithin(one, beforeSpan))) continue
      if (isCell(span.block) || isCell(beforeSpan.block)) continue
      yield {
        severity: 'warning',
        message: `同一事项数量不一致：此处为“${text}”，另一处同样的语句为“${before}”。`,
        evidence: [span, beforeSpan],
        expected: before,
        actual: text,
      }
    }
  },
}

const isWithin = (one: Span, whole: Span): boolean =>
  one.block === whole.block && one.cell === whole.cell && one.start < whole.end && whole.start < one.end

/** A count that differs from one that all others agree on. */
interface Unlike {
  readonly odd: Counted
  readonly usual: Counted
  readonly sure: boolean
}

const show = ({ before, words: { text }, quantity }: Counted): string =>
  `${before.split(/[，。；：、]/).at(-1)}${text.slice(quantity.start, quantity.end)}`

/** What a project's report counts otherwise than the department does wherever it speaks of it in so many words. */
function unlikeDepartment([department = [], ...projects]: readonly Counted[][]): Unlike[] {
  const byWords = new Map<string, Counted[]>()
  for (const one of department) {
    const key = longKeyOf(one)
    const same = key === undefined ? undefined : byWords.get(key)
    if (same !== undefined) same.push(one)
    else if (key !== undefined) byWords.set(key, [one])
  }
  const turned = turnedLike(department)
  return projects.flat().flatMap((one) => {
    const same = byWords.get(longKeyOf(one) ?? '') ?? turned(one)
    const [first] = same
    if (first === undefined || same.some(({ quantity }) => mayBeSame(quantity, one.quantity))) return []
    if (same.some((other) => isOtherName(other.before, one.before) || isSumWith(other, one))) return []
    return isOncePerParagraph(same) ? [{ odd: one, usual: first, sure: false }] : []
  })
}

/** `重新认定企业` beside `新认定企业`: what stands in front of the words they share makes one of them another. */
function isOtherName(a: string, b: string): boolean {
  let shared = 0
  while (shared < Math.min(a.length, b.length) && a.at(-1 - shared) === b.at(-1 - shared)) shared++
  const [one, other] = [a.slice(0, a.length - shared), b.slice(0, b.length - shared)]
  const isMade = (before: string): boolean => isMadeOther(before) || REPLACED.test(before)
  return isMade(one) || isMade(other) || areToldApart(one, other)
}

/** `更新执法车1辆` beside `执法车8辆`: what was replaced in the year is not all there is. */
const REPLACED = /(?:更新|更换|报废|处置|淘汰)$/

/** `民事案件86件、行政案件64件` beside `民事行政案件150件`: the one is part of the other. */
function isSumWith(part: Counted, all: Counted): boolean {
  const { start, end, unit } = part.quantity
  const { text } = part.words
  const from = Math.max(...['。', '；', '，'].map((mark) => text.lastIndexOf(mark, start))) + 1
  const clause = text.slice(from, end + (/[，。；]/.exec(text.slice(end))?.index ?? 0))
  const parts = countedIn({ ...part.words, text: clause }).filter(({ quantity }) => quantity.unit === unit)
  return (
    parts.length > 1 &&
    overlap(sum(parts.map(({ quantity }) => countedInterval(quantity))), countedInterval(all.quantity))
  )
}

/** `“双师型”教师112人` beside `其中“双师型”教师121人`: what is a part of some whole, or the whole of its parts, is one thing, too. */
const turnedPairs = (department: readonly Counted[], year: number | undefined): Unlike[] =>
  turnedCounts(
    department.filter(
      (one) => one.quantity.unit !== '%' && isPlain({ ...one, before: one.before.replace(/^(?:其中|累计)/, '') }, year),
    ),
  ).map(asUnlike)

const asUnlike = ([usual, odd]: Turned): Unlike => ({ odd, usual, sure: false })

function longKeyOf({ before, quantity: { unit } }: Counted): string | undefined {
  const words = lastWords(before)
  // Those who work in the office that carries out a project are fewer than all.
  return words.length < FEWEST_OF_OTHERS || STAFF.test(words) ? undefined : `${unit} ${words.slice(-LONGEST_KEY)}`
}

function isPlain(one: Counted, year: number | undefined): boolean {
  const { quantity, before, words } = one
  const { comparison, unit, start, end } = quantity
  if (comparison !== undefined || MONEY.test(unit) || SILENT_UNITS.has(unit) || isJoint(one)) return false
  if (BOUND.test(words.text.slice(end, end + 8))) return false
  if (PART.test(before) || OF_EVERY_PROJECT.test(before) || SIZE_OF_ITEM.test(before)) return false
  const sentence = words.text.slice(words.text.lastIndexOf('。', start) + 1, start)
  if (isAimed(sentence) || BOUNDED.test(words.text.slice(start).split('。', 1)[0] ?? '')) return false
  const told = /(20\d{2})年/.exec(sentence)?.[1]
  return told === undefined || year === undefined || Number(told) === year
}

/** Counts of one unit behind the same words, of more than one paragraph and never two in one. */
function groups(counts: readonly Counted[]): Counted[][] {
  const byWords = new Map<string, Counted[]>()
  for (const one of counts) {
    const key = keyOf(one)
    if (key === undefined) continue
    const same = byWords.get(key)
    if (same === undefined) byWords.set(key, [one])
    else same.push(one)
  }
  return [...byWords.values()].filter(
    (same) => same.length > 1 && same.length <= MOST_TELLINGS && isOncePerParagraph(same),
  )
}

function keyOf({ before, quantity: { unit } }: Counted): string | undefined {
  const words = lastWords(nameIn(before))
  if (unit === '%')
    return words.length >= SHORTEST_RATE && words.endsWith('率') && !RATE_OF_ANYTHING.test(words)
      ? `${unit} ${words.slice(-FEWEST_WORDS)}`
      : undefined
  return words.length >= FEWEST_WORDS ? `${unit} ${words.slice(-FEWEST_WORDS)}` : undefined
}

const isOncePerParagraph = (same: readonly Counted[]): boolean => {
  const values = new Map<string, bigint>()
  return same.every(({ words: { span }, quantity }) => {
    const place = `${span.block} ${span.cell ?? ''}`
    const { low } = countedInterval(quantity)
    const known = values.get(place) ?? low
    values.set(place, low)
    return known === low
  })
}

/** `选派教师外出培训` and `派教师外出培训`, not `维修人民法庭` and `派出人民法庭`: words in front of the common ones agree. */
function isLedAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((words) => lastWords(words).at(-1 - FEWEST_WORDS))
  return one === undefined || other === undefined || one === other
}

/** `残疾人基本康复服务率`, `基本康复服务率`: one rate with more words in front of its name. */
function isOneRate(a: Counted, b: Counted): boolean {
  if (a.quantity.unit !== '%') return false
  const [short, long] = [a.before, b.before].sort((one, other) => one.length - other.length)
  return short !== undefined && long !== undefined && short.length >= SHORTEST_RATE_NAME && long.endsWith(short)
}

/** `改造农田1.2万亩，受益农户560户`: of those who gain by a work each work has its own. */
const OF_A_WORK = /^(?:直接|间接|累计|共)*(?:受益|惠及|覆盖|带动|辐射|涉及|服务)/

/** The sentences in front of both speak of one work. */
const areOfOneWork = (one: Counted, other: Counted): boolean =>
  commonRun(workOf(one), workOf(other)).length >= FEWEST_WORDS

/** The sentence up to the clause of the number. */
function workOf({ words: { text }, quantity: { start }, before }: Counted): string {
  const ahead = text.slice(0, start - before.length)
  return ahead.slice(ahead.lastIndexOf('。', ahead.length - 2) + 1)
}

/** The one count that differs from all others; two alone must be said in the same words. */
function oddOneOut(same: readonly Counted[]): Unlike[] {
  for (const one of same) {
    const others = same.filter((other) => other !== one)
    const [first, second] = others
    if (first === undefined) continue
    if (!others.every(({ quantity }) => mayBeSame(quantity, first.quantity))) continue
    if (mayBeSame(one.quantity, first.quantity) || isOtherName(nameIn(one.before), nameIn(first.before))) return []
    if (OF_A_WORK.test(lastWords(one.before)) && !areOfOneWork(one, first)) return []
    const words = (counted: Counted): string => nameIn(counted.before).slice(-LONGEST_KEY)
    const alike = words(one) === words(first) || isOneRate(one, first)
    if (!alike && (second === undefined || !isLedAlike(one.before, first.before))) return []
    return [{ odd: one, usual: first, sure: second !== undefined && alike }]
  }
  return []
}
