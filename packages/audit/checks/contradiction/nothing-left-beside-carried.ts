import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `项目资金已全部支付完毕，无结转结余`. */
const ALL_PAID =
  /(?<!其余|其他)(?:资金|经费|款项)(?:均|都)?(?:已)?(?:经)?(?:全部|全额)(?:支付|拨付|支出|使用|执行)(?:完毕|完成|到位)?[，,；;](?:年末)?(?:无|没有)(?:资金|任何)?(?:结转|结余)/
/** `尚有质保金3.20万元未支付`, `结转2024年`, `结转下年使用`. */
const LEFT =
  /(?:尚有|还有|仍有)[^，。；]{0,20}\d[\d,.]*万?元[^。；]{0,24}?(?:未支付|未付|待支付|未拨付|结转)|结转(?:至|到)?(?:下年|次年|下一年|20(?<year>\d{2})年)/
/** What was carried over before. */
const BEFORE = /上年|年初|以前年度/

/** One report says that all its money was paid and nothing is left, and what is left. */
export const nothingLeftBesideCarried: Check = {
  id: 'nothing-left-beside-carried',
  category: 'contradiction',
  severity: 'error',
  title: '项目报告称资金已全部支付、无结转结余的，不应又写明有资金未支付或结转下年。',
  basis: '同一报告对资金结转结余的说法应当一致。',
  example: {
    wrong: '质量保证金3.20万元结转下年支付……项目资金已全部支付完毕，无结转结余。',
    right: '质量保证金3.20万元结转下年支付……其余资金已全部支付完毕。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      if (report.kind !== 'project') continue
      const [paid] = placesOf(disclosure, report, ALL_PAID)
      const [left] = paid === undefined ? [] : placesOf(disclosure, report, LEFT)
      if (paid !== undefined && left !== undefined)
        yield {
          message: '报告称资金已全部支付、无结转结余，同一报告又写明有资金未支付或结转。',
          evidence: [paid, left],
        }
    }
  },
}

/** Where the paragraphs of a report say so, of this year. */
const placesOf = (disclosure: Disclosure, { start, end }: EvaluationReport, pattern: RegExp): Span[] =>
  passagesBetween(wholeText(disclosure), start, end).flatMap(({ text, at }): Span[] => {
    const match = at.cell === undefined && /支付|结转/.test(text) ? pattern.exec(text) : null
    if (match === null || !isNow(match, text, disclosure.year)) return []
    return [{ ...at, start: match.index, end: match.index + match[0].length }]
  })

function isNow(match: RegExpExecArray, text: string, year: number | undefined): boolean {
  const told = match.groups?.year
  if (told !== undefined && (year === undefined || 2000 + Number(told) <= year)) return false
  return !BEFORE.test(text.slice(text.lastIndexOf('，', match.index) + 1, match.index))
}
