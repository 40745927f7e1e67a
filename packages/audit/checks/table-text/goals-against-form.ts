import { exactParts } from '@mingzhang/accounts'
import { countAlike, type Disclosure, type EvaluationReport } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { type Counted, countedIn, countedSpan, paragraphsBetween } from '../../evaluations/counted.ts'

const GOALS = /目标|主要内容/

/** Measured goals that a report sets and its form does not. */
export const goalsAgainstForm: Check = {
  id: 'report-goals-against-form',
  category: 'table-text',
  severity: 'warning',
  title: '项目自评报告列明的量化目标应在其绩效目标完成情况表中反映。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效指标是绩效目标的细化和量化。',
  example: {
    wrong: '报告写“正常运行率≥95%”，自评表质量指标只写“正常运行”',
    right: '报告写“正常运行率≥95%”，自评表指标值“≥95%”',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      if (report.kind === 'whole') continue
      const missing = missingGoals(disclosure, report)
      if (missing.length === 0) continue
      const told = missing.map(
        ({ words, before, quantity }) => `${before}${words.text.slice(quantity.start, quantity.end)}`,
      )
      const names = disclosure.evaluations
        .filter(({ id }) => report.evaluations.includes(id))
        .flatMap(({ indicators }) => indicators.flatMap(({ cells }) => cells.get('target')?.span ?? []))
      yield {
        message: `报告列明的量化目标“${told.slice(0, 4).join('”、“')}”没有进入绩效目标完成情况表。`,
        evidence: [...missing.map((one) => countedSpan(disclosure.document, one)), ...names.slice(0, 12)],
      }
    }
  },
}

/** The form may stand elsewhere. */
const isOwn = (form: number, { start, end }: EvaluationReport): boolean => start < form && form < end

function missingGoals({ document, evaluations }: Disclosure, report: EvaluationReport): Counted[] {
  const targets = evaluations
    .filter(({ id }) => report.evaluations.includes(id))
    .flatMap(({ indicators }) =>
      indicators.flatMap(({ indicator: { target, goal } }) => [
        ...target.quantities,
        ...(goal === undefined ? [] : [goal]),
      ]),
    )
  if (targets.length === 0) return []
  const first = Math.min(...evaluations.filter(({ id }) => report.evaluations.includes(id)).map(({ start }) => start))
  return paragraphsBetween(document, report.start, isOwn(first, report) ? first : report.end)
    .filter(({ text }) => GOALS.test(text.slice(0, 20)))
    .flatMap(countedIn)
    .filter(
      ({ quantity }) =>
        quantity.comparison !== undefined &&
        !targets.some(
          (target) =>
            countAlike(target.unit, quantity.unit) &&
            exactParts(target.stated, target.scale) === exactParts(quantity.stated, quantity.scale),
        ),
    )
}
