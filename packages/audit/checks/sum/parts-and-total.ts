import { type Breakdown, conceptName, type Disclosure } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { hasPartTenTimes, hasTransposedPart, isTotalBySlip, likelyPart } from '../../diagnosis/likely-part.ts'
import { type PartSum, partSums } from '../../relations/part-sums.ts'
import { printDifference, printFigure, printLike } from '../../relations/printed.ts'

/** Parts without which a list tells too little. */
const FEWEST_PARTS = 2
const FEWEST_BESIDE_SLIP = 3
/** Between a figure and the only part named of it. */
const HOLDS_PART = /^\s?[（(]\s?含[^）)。；;]*$/

/** `下设28个派出机构`: what stands in front of the number is no name. */
const ONLY_THERE = /(?:下设|设有?|共?有)$/

/** Totals and their listed parts: a complete list adds up, an incomplete one does not exceed its total. */
export const partsAndTotal: Check = {
  id: 'parts-and-total',
  category: 'sum',
  severity: 'error',
  title: '文中列出的分项之和应等于其合计数；只列部分分项时，分项之和不得大于合计数。',
  basis: '基本平衡关系（财决01 各行；公开01–06 表文一致）；差额在各数四舍五入区间之内的不报。',
  example: {
    wrong: '本年支出合计100.00万元，其中：基本支出60.00万元，占60%；项目支出50.00万元，占50%。',
    right: '本年支出合计100.00万元，其中：基本支出60.00万元，占60%；项目支出40.00万元，占40%。',
  },
  *run(disclosure) {
    const sums = partSums(disclosure)
    const oddOnes = oddAmongWhole(sums)
    for (const partSum of sums) {
      const { relation, complete, likelyComplete, breakdown } = partSum
      const { total, parts } = breakdown
      const mayExceed = total.figure.stated.digits !== 0n || isWithinBracket(disclosure, breakdown)
      const exceeds = mayExceed && relation.computed.low > relation.stated.high
      if (relation.holds || isShareOfTarget(disclosure, breakdown)) continue
      if (exceeds && COUNTED_OTHERWISE.some((isSo) => isSo(disclosure, breakdown))) continue
      const bySlip = isShortBySlip(partSum)
      const certain = complete || exceeds || bySlip
      const isUnlike = oddOnes.has(partSum) || isWrongBySlip(disclosure, partSum) || lacksDigit(disclosure, partSum)
      if (!certain && !likelyComplete && !isUnlike) continue
      const likeKinds = likelyComplete && exceeds
      const looseCount =
        total.figure.unit.measure === 'count' &&
        !likeKinds &&
        !bySlip &&
        (!complete || (parts.length === 1 && !exceeds))
      yield { ...observe(partSum), ...(looseCount || !certain ? { severity: 'warning' as const } : {}) }
    }
  },
}

/** `残疾人6824人，其中生活补贴3318人、护理补贴4126人（两项补贴可同时享受）`: some are counted twice. */
function mayOverlap({ document }: Disclosure, { total, parts }: Breakdown): boolean {
  const last = parts.at(-1)?.figure.span
  if (total.figure.unit.measure !== 'count' || last === undefined) return false
  const [behind = ''] = textAround(document, last).slice(last.end).split('。')
  return COUNTED_TWICE.test(behind)
}

/**
 * `18个村、1个社区，其中贫困村6个`: the parts may be of those counted before it as well; so they are behind a list that ends its
 * sentence: `甲县13名、乙县10名。其中农村妇女41名`.
 */
function isLastOfSeveral({ document }: Disclosure, { total, parts }: Breakdown): boolean {
  const { concept, figure } = total
  if (figure.unit.measure !== 'count') return false
  const text = textAround(document, figure.span)
  const before = text.slice(0, figure.span.start)
  if (concept.label === '') return before.trimEnd().endsWith('、')
  const isApart = text.slice(figure.span.end, parts[0]?.figure.span.start).startsWith('。')
  return isApart && /\d[^\d，。；]{1,3}、[^，。；、\d]*$/.test(before)
}

/** What stands between a count and its first part tells that the part is of another whole. */
function isOfOtherWhole({ document }: Disclosure, { total, parts }: Breakdown): boolean {
  const first = parts[0]?.figure.span
  if (total.figure.unit.measure !== 'count' || first === undefined) return false
  const between = textAround(document, first).slice(total.figure.span.end, first.start)
  return CLOSED_BRACKET.test(between) || PLANNED.test(between) || COUNTS_ALL.test(between)
}

/** `项目（一般公共预算11个、政府性基金1个）的目标，对其中6个`: the count stood in a bracket. */
const CLOSED_BRACKET = /^[^（(]*[）)]/
/** `下属单位3个，分别为甲、乙、丙，纳入汇总范围的单位共4个`: behind names a number that is itself of all. */
const COUNTS_ALL = /(?:为|是|包括|即)[^\d]*[、，][^\d]*[，；][^，；\d]*(?:共|合计|总计|总数为?)\s?$/
/** `建成20个（计划24个，余下4个改在次年）`: what was meant is more than what was done. */
const PLANNED = /^\s?[（(](?:原|年初|年度)?(?:计划|目标|任务)(?:任务|目标|数)?为?\s?$/

/** `得分94分，其中项目决策20分（得20分）、项目管理30分（得26分）`: what could be had stands beside what was. */
const isBesideFullMarks = ({ document }: Disclosure, { total, parts }: Breakdown): boolean =>
  total.figure.unit.word === '分' &&
  parts.some(({ figure: { span } }) =>
    /[（(](?:实|自评)?得(?:分)?$/.test(textAround(document, span).slice(0, span.start)),
  )

/** `效益指标扣0.60分：合格率为目标的94%，该指标10分得9.40分`: what was given is no part of what was taken off. */
const isGivenBesideTakenOff = ({ document }: Disclosure, { total, parts }: Breakdown): boolean =>
  total.figure.unit.word === '分' &&
  /扣(?:除|减|去|分)?了?$/.test(textAround(document, total.figure.span).slice(0, total.figure.span.start)) &&
  parts.every(({ figure: { span } }) => /得(?:分)?为?$/.test(textAround(document, span).slice(0, span.start)))

/** `特种用车3辆、其他用车1辆，其中2辆特种用车为洒水车`: a part of what was counted further in front. */
function isOfSibling({ document }: Disclosure, { total, parts }: Breakdown): boolean {
  const first = parts[0]?.figure.span
  if (total.figure.unit.measure !== 'count' || first === undefined) return false
  const text = textAround(document, first)
  const name = NAMED_BEHIND_NUMBER.exec(text.slice(total.figure.span.end))?.groups?.name
  const list = text.slice(0, total.figure.span.start).split('。').at(-1) ?? ''
  return name !== undefined && new RegExp(`${name}\\s?\\d`).test(list)
}

const NAMED_BEHIND_NUMBER =
  /^[，,]?\s?其中[：:，,]?\s?有?\d+\s?[\u4e00-\u9fff](?<name>[\u4e00-\u9fff]{2,16}?)(?=[为是属系均已，,、；;（(]|$)/

const COUNTED_OTHERWISE = [
  isOfSibling,
  mayOverlap,
  isLastOfSeveral,
  isOfOtherWhole,
  isBesideFullMarks,
  isGivenBesideTakenOff,
]

/** `受训320人，为目标400人的80%`: what a share is told of is no part. */
function isShareOfTarget({ document }: Disclosure, { parts }: Breakdown): boolean {
  const [only, another] = parts
  if (only === undefined || another !== undefined) return false
  const { span } = only.figure
  return SHARE_BEHIND.test(textAround(document, span).slice(span.end))
}

const SHARE_BEHIND = /^的\s?\d[\d.]*\s?[%％]/

const COUNTED_TWICE = /同时享受|重复(?:享受|计算|统计|计数)|[有存][在有]?(?:交叉|重复|重叠)|兼(?:享|得|任|有)/

/** `接待支出0万元（含外宾接待支出7万元）`: what holds a part is no less, though it be nothing. */
function isWithinBracket({ document }: Disclosure, { total, parts }: Breakdown): boolean {
  const [whole, part] = [total.figure.span, parts[0]?.figure.span]
  if (part === undefined || part.block !== whole.block) return false
  return HOLDS_PART.test(textAround(document, whole).slice(whole.end, part.start))
}

/** So many lists of one paragraph that add up show that all of them should. */
const FEWEST_WHOLE = 2

/** `甲项目支出80万元，其中A52万元、B28万元。乙项目支出41.80万元，其中…`: the only list of a paragraph that falls short. */
function oddAmongWhole(sums: readonly PartSum[]): ReadonlySet<PartSum> {
  const byBlock = new Map<number, PartSum[]>()
  for (const one of sums.filter(isListOfMoney)) {
    const { block } = one.breakdown.total.figure.span
    byBlock.set(block, [...(byBlock.get(block) ?? []), one])
  }
  return new Set(
    [...byBlock.values()].flatMap((lists) => {
      const [odd, second] = lists.filter(({ relation }) => !relation.holds)
      return odd !== undefined && second === undefined && lists.length > FEWEST_WHOLE ? [odd] : []
    }),
  )
}

const isListOfMoney = ({ breakdown: { total, parts } }: PartSum): boolean =>
  total.figure.unit.measure === 'amount' && parts.length >= FEWEST_PARTS && total.figure.span.cell === undefined

/** The same list, of which one part of some length has lost a digit or has one too many. */
function lacksDigit({ document }: Disclosure, { breakdown }: PartSum): boolean {
  const last = breakdown.parts.at(-1)?.figure.span
  if (last === undefined || breakdown.parts.length < FEWEST_BESIDE_SLIP || !hasPartTenTimes(breakdown)) return false
  return textAround(document, last).slice(last.end, last.end + 1) !== '等'
}

/** A list that does not say that others are left out (`办公费30.00万元、差旅费60.00万元等`), and of whose total one digit is wrong. */
function isWrongBySlip({ document }: Disclosure, { breakdown }: PartSum): boolean {
  const { parts } = breakdown
  const last = parts.at(-1)?.figure.span
  if (last === undefined || parts.length < FEWEST_BESIDE_SLIP || !isTotalBySlip(breakdown)) return false
  return textAround(document, last).slice(last.end, last.end + 1) !== '等'
}

/** A list that is not known to be complete, short by no more than two digits that changed places. */
const isShortBySlip = ({ breakdown }: PartSum): boolean =>
  breakdown.parts.length >= FEWEST_PARTS &&
  [breakdown.total, ...breakdown.parts].every(({ figure }) => figure.stated.digits > 0n) &&
  hasTransposedPart(breakdown)

function observe({ relation, breakdown }: PartSum): Observation {
  const { total, parts } = breakdown
  const figure = total.figure
  const sum = printLike(relation.computed, figure)
  const figures = [total, ...parts].map((fact) => fact.figure)
  const likely = likelyPart(breakdown)
  const wrong = likely?.figure ?? figure
  const suspected = wrong === figure ? '' : `，疑${printFigure(wrong)}有误`
  const summed =
    parts.length === 1 ? `所列只有一项${relation.arithmetic}` : `分项之和为 ${relation.arithmetic} = ${sum}`
  return {
    message: `${conceptName(total.concept.key).replace(ONLY_THERE, '') || '合计'}为${printFigure(figure)}，${summed}，相差${printDifference(relation.stated, relation.computed, figure)}${suspected}。`,
    evidence: [wrong, ...figures.filter((one) => one !== wrong)].map(({ span }) => span),
    expected: likely?.expected ?? sum,
    actual: printFigure(wrong),
    ...(likely === undefined ? {} : { suggestion: likely.suggestion }),
  }
}
