import { exactParts } from '@mingzhang/accounts'
import type { Disclosure, EvaluationReport, IndicatorRow } from '@mingzhang/disclosure'
import { allMatches, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { cellSpans } from '../../evaluations/indicator-evidence.ts'
import { namedForm } from '../../evaluations/named-form.ts'
import { pointsOf, printPoints } from '../../evaluations/score-points.ts'

/** `扣分指标为管网长度一项，合计扣2.08分`. */
const ONLY =
  /扣分(?:指标|项|的指标)(?:仅|只)?(?:为|是|有)(?<name>[^，。；\n]{2,30}?)[一1][项个](?:指标)?[，,](?:合计|共计?)?扣(?:减|除)?\s?(?<points>\d{1,2}(?:\.\d{1,2})?)\s?分/g

/** The one indicator that a report says lost points lost another number of them in its form. */
export const onlyDeductionTold: Check = {
  id: 'only-deduction-told',
  category: 'cross-section',
  severity: 'warning',
  title: '报告所说的唯一扣分指标，所扣分数应等于自评表中该指标分值与得分之差。',
  basis: '绩效自评报告与自评表反映同一项目；得分 = 分值 - 扣分。',
  example: {
    wrong: '报告：扣分指标为管网长度一项，合计扣2.08分。自评表：管网长度分值10分，得分9.34分。',
    right: '报告：扣分指标为管网长度一项，合计扣0.66分。自评表：管网长度分值10分，得分9.34分。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) yield* unlikeForm(disclosure, report)
  },
}

function* unlikeForm(disclosure: Disclosure, report: EvaluationReport): Generator<Observation> {
  const rows = namedForm(disclosure, report)?.indicators ?? []
  if (rows.length === 0) return
  for (let block = report.start; block < report.end; block++) {
    const text = textAround(disclosure.document, { block })
    if (!text.includes('扣分')) continue
    for (const match of allMatches(text, ONLY)) {
      const { name = '', points = '' } = match.groups ?? {}
      const row = rows.find(({ indicator }) => indicator.name === name.trim())
      const lost = row === undefined ? undefined : lostBy(row)
      if (row === undefined || lost === undefined || lost === pointsOf(points)) continue
      yield {
        message: `此处称只有“${name}”一项扣分、扣${points}分，自评表中该指标扣${printPoints(lost)}分。`,
        evidence: [
          { block, start: match.index, end: match.index + match[0].length },
          ...cellSpans(row, ['score', 'name']),
        ],
        expected: `${printPoints(lost)}分`,
        actual: `${points}分`,
      }
    }
  }
}

const lostBy = ({ weight, score }: IndicatorRow): bigint | undefined =>
  weight === undefined || score === undefined ? undefined : exactParts(weight.stated) - exactParts(score.stated)
