import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `项目资金已全部支付完毕，无结转结余`. */
const ALL_PAID =
  /(?<!其余|其他)(?:资金|经费|款项)(?:均|都)?(?:已)?(?:经)?(?:全部|全额|(?:于?(?:当年|年内|本年|年度内)(?:已|全部)?)(?=[^，。；]{2}(?:完毕|完成|到位)))(?:支付|拨付|支出|使用|执行)(?:完毕|完成|到位)?[，,；;、](?:年末)?(?:无|没有)(?:资金|任何)?(?:结转|结余)/
/** `尚有质保金3.20万元未支付`, `结转2024年`, `结转下年使用`. */
const LEFT =
  /(?:尚有|还有|仍有)[^，。；]{0,20}\d[\d,.]*万?元[^。；]{0,24}?(?:未支付|未付|待支付|未拨付|结转)|结转(?:至|到)?(?:下年|次年|下一年|20(?<year>\d{2})年)|(?:(?<=[，,；;。])结转|结转的)(?!0(?:\.0+)?\s?万?元)\d[\d,.]*\s?万?元/
/** `工程款已全部支付到位`, nothing named in front of it, nor another day than the end of the year. */
const WORKS_PAID =
  /(?<=^|[，。；;])(?:该|本)?(?:项目)?(?:工程|施工|建设)(?:款项?|价款)(?:均|都)?已(?:经)?(?:全部|全额|足额)(?:支付|拨付|付清)(?:完毕|完成|到位)?(?<!(?:截[至止]|目前|现已|次年)[^。；;]{0,60})/
/** `未支付的18.90万元中，工程尾款14.76万元` */
const WORKS_LEFT =
  /(?:未支付|待支付|未付)[^。]{0,60}?工程尾?款\s?(?!0(?:\.0+)?万?元)\d[\d,.]*万?元|工程尾?款\s?(?!0(?:\.0+)?万?元)\d[\d,.]*万?元[^。；]{0,16}?(?:未支付|待支付|未付|结转)/
interface Claim {
  readonly paid: RegExp
  readonly left: RegExp
}

const CLAIMS: readonly Claim[] = [
  { paid: ALL_PAID, left: LEFT },
  { paid: WORKS_PAID, left: WORKS_LEFT },
]
/** What was carried over before. */
const BEFORE = /上年|年初|以前年度|20\d{2}年/

/** One report says that all its money, or all that the works cost, was paid, and what is left to be paid. */
export const nothingLeftBesideCarried: Check = {
  id: 'nothing-left-beside-carried',
  category: 'contradiction',
  severity: 'error',
  title: '项目报告称资金（工程款）已全部支付的，不应又写明有资金未支付或结转下年。',
  basis: '同一报告对资金结转结余的说法应当一致。',
  example: {
    wrong: '质量保证金3.20万元结转下年支付……项目资金已全部支付完毕，无结转结余。',
    right: '质量保证金3.20万元结转下年支付……其余资金已全部支付完毕。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports)
      if (report.kind === 'project') for (const claim of CLAIMS) yield* beside(disclosure, report, claim)
  },
}

function* beside(disclosure: Disclosure, report: EvaluationReport, { paid, left }: Claim): Generator<Observation> {
  const [told] = placesOf(disclosure, report, paid)
  const [carried] = told === undefined ? [] : placesOf(disclosure, report, left)
  if (told !== undefined && carried !== undefined)
    yield {
      message: '报告称款项已全部支付，同一报告又写明有资金未支付或结转。',
      evidence: [told, carried],
    }
}

/** Where the paragraphs of a report say so, of this year. */
const placesOf = (disclosure: Disclosure, { start, end }: EvaluationReport, pattern: RegExp): Span[] =>
  passagesBetween(wholeText(disclosure), start, end).flatMap(({ text, at }): Span[] => {
    const match = at.cell === undefined && /付|结转/.test(text) ? pattern.exec(text) : null
    if (match === null || !isNow(match, text, disclosure.year)) return []
    return [{ ...at, start: match.index, end: match.index + match[0].length }]
  })

function isNow(match: RegExpExecArray, text: string, year: number | undefined): boolean {
  const told = match.groups?.year
  if (told !== undefined && (year === undefined || 2000 + Number(told) <= year)) return false
  return !BEFORE.test(text.slice(text.lastIndexOf('，', match.index) + 1, match.index))
}
