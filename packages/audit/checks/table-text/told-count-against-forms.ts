import type { Disclosure, Evaluation } from '@mingzhang/disclosure'
import type { Quantity } from '@mingzhang/performance'
import type { Check } from '../../check.ts'
import { type Counted, countedIn, countedSpan, mayBeSame } from '../../evaluations/counted.ts'
import { type IndicatorCount, indicatorCounts, sameUnit } from '../../evaluations/indicator-counts.ts'
import { coverage } from '../../evaluations/text-likeness.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const COUNT_ENDING = /(?:人次数|人数|户数|次数|个数|件数|场次|数量|数)$/
/** What is counted is named in so many words, the last of them the same. */
const SHORTEST = 6
const KEY_LENGTH = 4
const ALIKE = 0.8
/** Told of a part, of a plan or of another year. */
const APART = /其中|季度|半年|\d月|每|分别|新增|上年|去年|计划|目标|预计|拟|将|较|比|(?<!全年)累计/
const YEAR = /(20\d{2})年/

/** What the department tells of its work, against the form of the project that did it. */
export const toldCountAgainstForms: Check = {
  id: 'told-count-against-forms',
  category: 'table-text',
  severity: 'warning',
  title: '重点工作、整体报告所述的数量，应与项目自评表同名指标的完成值一致。',
  basis: '文内关系 K18、L12：同一事项只有一个数；口径不同的应予说明。',
  example: {
    wrong: '重点工作：扶持残疾人自主创业63户；自评表“扶持残疾人自主创业户数”完成值36户',
    right: '重点工作：扶持残疾人自主创业36户；自评表“扶持残疾人自主创业户数”完成值36户',
  },
  *run(disclosure) {
    const byEnding = resultsByEnding(disclosure.evaluations)
    if (byEnding.size === 0) return
    for (const counted of toldByDepartment(disclosure, [...byEnding.keys()])) {
      const same = (byEnding.get(endingOf(counted.before)) ?? []).filter((one) => isOfSame(one, counted))
      const [first] = same
      if (first === undefined || same.some((one) => agrees(one, counted.quantity))) continue
      const { text } = counted.words
      yield {
        supposed: 'likeness',
        message: `此处为“${counted.before}${text.slice(counted.quantity.start, counted.quantity.end)}”，自评表“${first.subject}”的完成值为${first.counted.words.text}，数量不一致。`,
        evidence: [countedSpan(disclosure.document, counted), countedSpan(disclosure.document, first.counted)],
        expected: first.counted.words.text,
      }
    }
  },
}

const stemOf = (subject: string): string => subject.replace(COUNT_ENDING, '')
const endingOf = (words: string): string => words.slice(-KEY_LENGTH)

function resultsByEnding(forms: readonly Evaluation[]): ReadonlyMap<string, IndicatorCount[]> {
  const results = new Map<string, IndicatorCount[]>()
  for (const one of forms.filter(({ kind }) => kind === 'project').flatMap(indicatorCounts)) {
    const stem = stemOf(one.subject)
    if (stem.length < SHORTEST || one.counted.quantity.unit === '%') continue
    results.set(endingOf(stem), [...(results.get(endingOf(stem)) ?? []), one])
  }
  return results
}

const isOfSame = ({ counted, subject }: IndicatorCount, { before, quantity }: Counted): boolean =>
  sameUnit(counted.quantity.unit, quantity.unit) &&
  coverage(stemOf(subject), before) >= ALIKE &&
  !isDoneOtherwise(stemOf(subject), before)

/** What is done with the same things: `检查生产经营单位`, `巡查生产经营单位`. */
const DEED = /(?:检查|巡查|排查|抽查|核查|督查|复查|走访|购置|维修|维护|新建|改建|改造|培训|救助|资助)$/

/** The same things in front of both counts, with which something else was done. */
function isDoneOtherwise(stem: string, before: string): boolean {
  const things = stem.slice(DEED_LENGTH)
  const [one, other] = [stem.slice(0, DEED_LENGTH), before.slice(0, Math.max(0, before.lastIndexOf(things)))]
  const deed = DEED.exec(other)?.[0]
  return deed !== undefined && DEED.test(one) && deed !== one
}

const DEED_LENGTH = 2

const agrees = ({ counted, planned }: IndicatorCount, told: Quantity): boolean =>
  [counted.quantity, ...planned].some((quantity) => mayBeSame(quantity, told))

/** Counts in paragraphs that hold one of these words and belong to no report on a project. */
function* toldByDepartment(disclosure: Disclosure, endings: readonly string[]): Generator<Counted> {
  const reports = disclosure.evaluationReports.filter(({ kind }) => kind === 'project')
  for (const { text, at } of passagesWithAny(wholeText(disclosure), endings)) {
    if (
      at.cell !== undefined ||
      !/\d/.test(text) ||
      reports.some(({ start, end }) => start <= at.block && at.block < end)
    )
      continue
    const words = { text: text.replace(/\s/g, ''), span: { ...at, start: 0, end: text.length } }
    for (const counted of countedIn(words)) {
      const told = YEAR.exec(counted.before)?.[1]
      const otherYear = told !== undefined && Number(told) !== disclosure.year
      if (counted.quantity.comparison === undefined && !otherYear && !APART.test(counted.before)) yield counted
    }
  }
}
