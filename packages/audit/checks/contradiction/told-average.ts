import { cutOffOrRounded, type Interval, multiplyBy, overlap, sum } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import { type Quantity, quantitiesIn, quantityInterval } from '@mingzhang/performance'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const LEADS = ['人均', '户均', '亩均', '件均', '场均', '平均', '日均', '月均']
const MEASURES = '亩|公里|平方米|人次|批次|[人户件个名期场次批份台套辆处所村条株盏张本]'
/** `人均1.5万元`, `平均每期培训90人次`, `平均每个乡镇2个`: what is divided by, and into what. */
const AVERAGE = new RegExp(
  `(?:(?<by>[人户亩件场日月])均|平均每(?:一)?(?<each>${MEASURES}))(?<of>[^，,。；;：:\\d（）()]{0,10}?)(?<value>\\d[\\d,]*(?:\\.\\d+)?)(?=[\\u4e00-\\u9fa5])`,
  'g',
)
const SENTENCE_END = /[。！？；;\n]/
const CLAUSE_END = /[，,；;、：:（(]/
/** `平均每个乡镇`: what is counted with 个 begins with so many characters of its name. */
const KIND_LENGTH = 2
/** Told of a part, of another time, or against a standard. */
const OF_OTHER = /以上|以下|标准|其中|分别|每年|每月|每天|上年|去年/
/** `批均支出900.66元，人均支出100.07元`: the one is no total of the other. */
const IS_AVERAGE = /[批次人户亩件场期车班日月]均|平均/
/** A number with its unit is no longer than this. */
const LONGEST_NUMBER = 20
/** More figures than these may have to do with one another in many ways. */
const MOST_TOTALS = 2

/** So many things come to so much: on average each to the one divided by the other. */
export const toldAverage: Check = {
  id: 'told-average',
  category: 'contradiction',
  severity: 'error',
  title: '同一句所述的平均数，应等于总数除以个数。',
  basis: '文内关系：平均数＝总数÷个数；差额在四舍五入区间之内的不报。',
  example: {
    wrong: '举办培训班24期，培训2160人次，平均每期80人次。',
    right: '举办培训班24期，培训2160人次，平均每期90人次。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), LEADS))
      if (passage.at.cell === undefined) yield* averagesIn(passage)
  },
}

/** An average with the sentence in front of it. */
interface Told {
  readonly average: Quantity
  /** What it is an average of, a 个 by the name of what is counted. */
  readonly of: string
  /** What it is divided by: a time, or things counted. */
  readonly by: string
  readonly sentence: string
  /** The figures of the sentence. */
  readonly figures: readonly Quantity[]
  /** As printed. */
  readonly words: string
}

interface Mismatch {
  readonly message: string
  /** Offset in the sentence. */
  readonly start: number
  readonly isSure: boolean
}

function* averagesIn({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, AVERAGE)) {
    const { by = match.groups?.each ?? '', of = '', value = '' } = match.groups ?? {}
    const sentence = text.slice(0, match.index).split(SENTENCE_END).at(-1) ?? ''
    const start = match.index + match[0].length - value.length
    const [average] = quantitiesIn(text.slice(start, start + LONGEST_NUMBER))
    if (average === undefined || !isPlain(average) || OF_OTHER.test(sentence)) continue
    const end = start + average.end
    const figures = quantitiesIn(sentence).filter(({ approximate }) => !approximate)
    const told = { average, of, by, sentence, figures, words: text.slice(match.index, end) }
    const mismatch = DAYS[by] === undefined ? ofCounted(told) : ofYear(told, DAYS[by])
    if (mismatch === undefined) continue
    yield {
      message: mismatch.message,
      evidence: [{ ...at, start: match.index - sentence.length + mismatch.start, end }],
      ...(mismatch.isSure ? {} : { severity: 'warning' as const }),
    }
  }
}

const isPlain = ({ unit, approximate, comparison, stated }: Quantity): boolean =>
  unit !== '' && unit !== '%' && !approximate && comparison === undefined && stated.digits !== 0n

type Days = readonly (readonly [bigint, bigint])[]

/** `日均`: so much a day comes to so much in the year. */
function ofYear({ average, of, sentence, figures, words }: Told, days: Days): Mismatch | undefined {
  const total = figures.findLast((one) => one.unit === average.unit && isOf(of, labelOf(one, sentence)))
  if (total === undefined || OF_PERIOD.test(sentence)) return undefined
  if (days.some((range) => overlap(within(average, range), quantityInterval(total)))) return undefined
  const message = `“${printed(total, sentence)}”按全年计算，与“${words}”不符。`
  return { message, start: total.start, isSure: false }
}

function ofCounted({ average, of, by, sentence, figures, words }: Told): Mismatch | undefined {
  const counts = figures.filter((one) => isCountOf(one, by, average))
  const [count, ...otherCounts] = counts
  const kind = by === '个' && of !== '' ? sentence.slice(count?.end, (count?.end ?? 0) + KIND_LENGTH) : ''
  const totals = figures.filter(
    (one) =>
      one.unit === average.unit &&
      !counts.includes(one) &&
      !IS_AVERAGE.test(labelOf(one, sentence)) &&
      isOf(of.slice(kind.length), labelOf(one, sentence)),
  )
  const [total] = totals
  if (count === undefined || total === undefined || otherCounts.length > 0) return undefined
  if (totals.length > MOST_TOTALS || !of.startsWith(kind)) return undefined
  const product = multiplyBy(averageInterval(average), numberOf(count))
  const amounts = totals.map(quantityInterval)
  // `甲（90万元）和乙（60万元），按30人计算人均5万元`: of both together.
  if ([...amounts, sum(amounts)].some((one) => overlap(product, one))) return undefined
  const message = `${printed(total, sentence)} ÷ ${printed(count, sentence)}，与“${words}”不符。`
  return { message, start: Math.min(count.start, total.start), isSure: totals.length === 1 }
}

const averageInterval = ({ stated, scale }: Quantity): Interval => cutOffOrRounded(stated, scale)

/** How many days or months a year has: all of them, or the working days. */
const DAYS: Readonly<Record<string, Days>> = {
  日: [
    [360n, 366n],
    [240n, 265n],
  ],
  月: [[12n, 12n]],
}
/** Told of less than the year. */
const OF_PERIOD = /\d月|季度|期间|以来|截至|截止|半年|个月|\d天/

const within = (average: Quantity, [fewest, most]: readonly [bigint, bigint]): Interval => ({
  low: multiplyBy(averageInterval(average), fewest).low,
  high: multiplyBy(averageInterval(average), most).high,
})

/** The words in front of a figure; `补贴1426户、386.5万元` tells of both by the same. */
const labelOf = ({ start }: Quantity, sentence: string): string =>
  sentence
    .slice(0, start)
    .split(CLAUSE_END)
    .findLast((clause) => clause !== '') ?? ''

const printed = ({ start, end }: Quantity, sentence: string): string => sentence.slice(start, end)

/** Whether what is averaged is what the words in front of a total tell of: they have a pair of characters in common. */
const isOf = (words: string, label: string): boolean =>
  words === '' || [...words].some((_, index) => label.includes(words.slice(index, index + 2).padEnd(2)))

/** People are counted as 人, 名 or, where they come, 人次. */
function isCountOf({ unit, stated }: Quantity, by: string, average: Quantity): boolean {
  if (stated.decimals > 0 && unit !== '亩') return false
  const isSame = by === '人' ? unit === '人' || unit === '名' || unit === '人次' : unit === by
  return isSame && (unit !== average.unit || by === '个')
}

const numberOf = ({ stated, scale }: Quantity): bigint => (stated.digits * scale) / 10n ** BigInt(stated.decimals)
