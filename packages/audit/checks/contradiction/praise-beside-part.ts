import { percentOf, UNIT_PARTS } from '@mingzhang/accounts'
import type { Disclosure, EvaluationReport, Figure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { printRate } from '../../evaluations/funding-print.ts'
import { figureInterval, greatest, reported } from '../../evaluations/report-money.ts'
import { wordsBetween } from '../../evaluations/wordings.ts'
import { printFigure } from '../../relations/printed.ts'

const PRAISE = /全面完成|圆满完成|全部完成|项目实施进度快|全部资金都用于|(?:资金|经费)?全部用于/
const COMPLETE = /全面完成|圆满完成|全部完成|超额完成/
const UNFINISHED =
  /未能(?:实施|完成|开展)|部分(?:项目|工作|内容)(?:尚)?未|尚未(?:实施|完成|开展|支付|完工)|暂缓实施|推迟(?:实施|到|至)/
const LITTLE = 80n * UNIT_PARTS
const ALMOST = 98n * UNIT_PARTS

/** 全面完成, 圆满完成 and problems 无 in the report of a project that paid only part of its money. */
export const praiseBesidePart: Check = {
  id: 'praise-beside-part',
  category: 'contradiction',
  severity: 'error',
  title: '资金只支付一部分、工作未做完的项目，不应称全面完成、圆满完成或无问题。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评应真实反映目标完成和资金执行情况。',
  example: {
    wrong: '经费28万元，已支付8万元，部分项目未能实施……圆满完成任务……存在问题：无',
    right: '经费28万元，已支付8万元，部分项目未能实施……存在问题：执行进度慢',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      if (report.kind === 'whole') continue
      const budget = greatest(reported(report, 'arrived')) ?? greatest(reported(report, 'budget'))
      const paid = greatest(reported(report, 'paid'))
      const observation =
        budget === undefined || paid === undefined ? undefined : observe(disclosure, report, budget, paid)
      if (observation !== undefined) yield observation
    }
  },
}

function observe(
  disclosure: Disclosure,
  report: EvaluationReport,
  budget: Figure,
  paid: Figure,
): Observation | undefined {
  const rate = percentOf(figureInterval(paid), figureInterval(budget))
  if (rate === undefined || rate.high >= ALMOST || paid.qualifier !== 'exact') return undefined
  const praise = wordsBetween(disclosure.document, report.start, report.end, PRAISE)
  const none = report.problems?.none === true ? report.problems.words.span : undefined
  if (praise.length === 0 && none === undefined) return undefined
  const complete = wordsBetween(disclosure.document, report.start, report.end, COMPLETE)
  const unfinished = wordsBetween(disclosure.document, report.start, report.end, UNFINISHED)
  const evidence: Span[] = [paid.span, budget.span, ...praise, ...(none === undefined ? [] : [none]), ...unfinished]
  const claims = [
    ...(praise.length === 0 ? [] : ['全面完成、全部用于项目']),
    ...(none === undefined ? [] : ['存在问题“无”']),
  ]
  return {
    severity: rate.high >= LITTLE ? 'info' : unfinished.length > 0 && complete.length > 0 ? 'error' : 'warning',
    message: `${printFigure(budget)}只支付${printFigure(paid)}（${printRate(rate)}%）${unfinished.length > 0 ? '、有工作未完成' : ''}，同一报告却称${claims.join('、')}。`,
    evidence,
  }
}
