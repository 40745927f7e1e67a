import { asCounted, intervalOf, middle, overlap, parseStated, percentOf, printParts } from '@mingzhang/accounts'
import { countAlike, type Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Counted, countedIn, countedSpan, mayBeSame, paragraphsBetween } from '../../evaluations/counted.ts'
import { isOtherYear } from '../../evaluations/other-year.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `抽查受补助企业77家，占受补助企业总数的22%`. */
const SHARE =
  /(?<part>\d[\d,]*)(?<unit>人次|[家户人名个件项辆所村])[，,]占(?<whole>[^，。；\d的]{3,14}?)总(?:数|量)的?(?<rate>\d{1,3}(?:\.\d+)?)[%％]/g
/** So many characters at the end of its name tell of what the whole is. */
const NAME_LENGTH = 4
/** Of a part, of another time, or planned. */
const OTHER = /其中|新增|目标|计划|上年|去年|不少于|以上|抽[查取样]/

/** A share of what the same report counts elsewhere. */
export const shareOfToldTotal: Check = {
  id: 'share-of-told-total',
  category: 'share',
  severity: 'error',
  title: '“占……总数的……%”应等于该数除以同一报告所述的总数。',
  basis: '占比=部分÷总数×100%；差额在四舍五入区间之内的不报。',
  example: {
    wrong: '共补助企业385家。……抽查受补助企业77家，占受补助企业总数的22.00%。',
    right: '共补助企业385家。……抽查受补助企业77家，占受补助企业总数的20.00%。',
  },
  *run(disclosure) {
    for (const passage of passagesWith(wholeText(disclosure), '总'))
      if (passage.at.cell === undefined && passage.text.includes('占'))
        for (const match of allMatches(passage.text, SHARE)) yield* unlike(disclosure, passage, match)
  },
}

function* unlike(disclosure: Disclosure, { at }: Passage, match: RegExpExecArray): Generator<Observation> {
  const { part = '', unit = '', whole = '', rate: printed = '' } = match.groups ?? {}
  const [some, rate] = [part, printed].map(parseStated)
  const totals = totalsNamed(disclosure, at.block, whole.slice(-NAME_LENGTH), unit)
  const [total] = totals
  if (total === undefined || some === undefined || rate === undefined) return
  if (!totals.every(({ quantity }) => mayBeSame(quantity, total.quantity))) return
  const computed = percentOf(asCounted(some), asCounted(total.quantity.stated))
  if (computed === undefined || overlap(computed, intervalOf(rate))) return
  const should = `${printParts(middle(computed), 1n, Math.max(2, rate.decimals))}%`
  const told = total.words.text.slice(total.quantity.start, total.quantity.end)
  yield {
    message: `${part}${unit} ÷ ${told} = ${should}，文中为${printed}%。`,
    evidence: [
      { ...at, start: match.index, end: match.index + match[0].length },
      countedSpan(disclosure.document, total),
    ],
    expected: should,
    actual: `${printed}%`,
  }
}

/** What the report around a block counts under a name. */
function totalsNamed(
  { document, evaluationReports, year }: Disclosure,
  block: number,
  name: string,
  unit: string,
): Counted[] {
  const report = evaluationReports.find(({ start, end }) => start <= block && block < end)
  if (report === undefined) return []
  return paragraphsBetween(document, report.start, report.end)
    .filter(({ text }) => text.includes(name))
    .flatMap(countedIn)
    .filter(
      ({ before, quantity: { unit: own, comparison, scale } }) =>
        countAlike(own, unit) &&
        comparison === undefined &&
        scale === 1n &&
        before.endsWith(name) &&
        !OTHER.test(before) &&
        !isOtherYear(before, year),
    )
}
