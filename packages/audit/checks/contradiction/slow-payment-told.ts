import { intervalOf, overlap, percentOf, UNIT_PARTS } from '@mingzhang/accounts'
import type { Disclosure, EvaluationReport, Figure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { figuresBetween } from '../../evaluations/report-money.ts'
import { wordsBetween } from '../../evaluations/wordings.ts'

const SLOW =
  /支[付出]进度(?:较|比较|仍)?(?:缓慢|滞后|偏?慢)|(?:预算)?执行进度(?:较|比较)?(?:缓慢|滞后|偏?慢)|资金支付略有不足/
const ON_PLAN = /严格按(?:照)?(?:年初)?预算进度执行|(?:每月|均)(?:均)?达到(?:使用|支付|执行)?进度/
const COMPLETION = /(?:预算)?(?:完成(?:情况)?|执行(?:率)?|资金执行率)(?:为|达|达到)?\s?$/

/** Slow payment told as a problem beside full execution or payment on plan. */
export const slowPaymentTold: Check = {
  id: 'slow-payment-told',
  category: 'contradiction',
  severity: 'warning',
  title: '存在问题称支付进度缓慢，与执行率100%、按进度执行的表述不一致。',
  basis: '同一文件对同一资金执行进度的说法应当一致。',
  example: {
    wrong: '预算40万元，支付40万元，执行率100%……存在问题：支出进度缓慢',
    right: '预算40万元，支付36万元，执行率90%……存在问题：支出进度缓慢',
  },
  *run(disclosure) {
    const onPlan = disclosure.evaluationReports.flatMap((report) =>
      report.kind === 'whole' ? wordsBetween(disclosure.document, report.start, report.end, ON_PLAN).slice(0, 1) : [],
    )
    const slowElsewhere: Span[] = []
    for (const report of disclosure.evaluationReports) {
      const slow = wordsBetween(disclosure.document, report.start, report.end, SLOW)
      if (slow.length === 0) continue
      slowElsewhere.push(...slow)
      const full = fullExecution(disclosure, report)
      if (full.length === 0 || tellsPartExecution(disclosure, report)) continue
      yield {
        message: '报告的存在问题称支付（执行）进度缓慢、资金不足，同一报告或自评表的执行率却为100%。',
        evidence: [...slow, ...full],
      }
    }
    if (onPlan.length > 0 && slowElsewhere.length > 0) {
      yield {
        message: '整体报告称严格按预算进度执行，项目报告又承认支付（执行）进度缓慢，说法不一致。',
        evidence: [...onPlan, ...slowElsewhere],
      }
    }
  },
}

/** Whether the report also tells a lower rate: that is what was slow. */
const tellsPartExecution = (disclosure: Disclosure, report: EvaluationReport): boolean =>
  ratesTold(disclosure, report).some(({ stated }) => intervalOf(stated).high < 100n * UNIT_PARTS)

/** The rates of completion in its sentences. */
const ratesTold = (disclosure: Disclosure, report: EvaluationReport): Figure[] =>
  figuresBetween(disclosure, report.start, report.end).filter(({ span, unit }) => {
    if (unit.word !== '%' || span.cell !== undefined) return false
    const paragraph = disclosure.document.blocks[span.block]
    return (
      paragraph?.kind === 'paragraph' && COMPLETION.test(paragraph.text.slice(Math.max(0, span.start - 10), span.start))
    )
  })

/** Where the report, or its form, says that all money was spent. */
function fullExecution(disclosure: Disclosure, report: EvaluationReport): Span[] {
  const said = ratesTold(disclosure, report)
    .filter(({ stated }) => isHundred(intervalOf(stated)))
    .map(({ span }) => span)
  const forms = disclosure.evaluations
    .filter(({ id }) => report.evaluations.includes(id) && report.kind === 'project')
    .flatMap(({ funding }) => funding.filter(({ source }) => source === 'total'))
    .flatMap(({ budget, executed }) => {
      if (budget === undefined || executed === undefined) return []
      const rate = percentOf(executed.interval, budget.interval)
      return rate !== undefined && isHundred(rate) ? [executed.span, budget.span] : []
    })
  return [...said.slice(0, 3), ...forms]
}

const isHundred = (rate: { low: bigint; high: bigint }): boolean =>
  overlap(rate, { low: 100n * UNIT_PARTS, high: 100n * UNIT_PARTS })
