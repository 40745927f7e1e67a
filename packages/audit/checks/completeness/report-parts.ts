import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { listNames } from '../../evaluations/indicator-evidence.ts'
import { figuresBetween } from '../../evaluations/report-money.ts'
import { reportsByScore } from '../../evaluations/report-scores.ts'
import { wordsBetween } from '../../evaluations/wordings.ts'

const ATTACHED = /[（(]?详见附[表件][^。；，]{0,6}[）)]?/
const SEVERAL = 2

/** What evaluation reports ought to hold: scores, the forms they refer to, the department's money. */
export const reportParts: Check = {
  id: 'evaluation-report-parts',
  category: 'completeness',
  severity: 'warning',
  title: '绩效自评报告应有得分、所引用的附表和收支数据。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）及各地绩效自评报告提纲。',
  example: {
    wrong: '目标完成情况（详见附表），但附件中没有该项目的自评表',
    right: '目标完成情况（详见附表），报告后附自评表',
  },
  *run(disclosure) {
    yield* scores(disclosure)
    yield* attachedForms(disclosure)
    yield* wholeMoney(disclosure)
  },
}

/** Where most reports lack a score; single gaps are a matter of scoring. */
function* scores(disclosure: Disclosure): Generator<Observation> {
  const { scored, unscored } = reportsByScore(disclosure)
  if (unscored.length < SEVERAL || unscored.length < scored.length) return
  yield {
    message: `${scored.length + unscored.length}份项目自评报告中有${unscored.length}份的评价结论没有自评得分：${listNames(unscored.map(({ name, title }) => name?.text ?? title.text))}。`,
    evidence: [
      ...unscored.map(({ conclusion, title }) => (conclusion ?? title).span),
      ...scored.flatMap(({ score }) => score?.span ?? []),
    ],
  }
}

function* attachedForms(disclosure: Disclosure): Generator<Observation> {
  const named = new Set(disclosure.evaluations.filter(({ kind }) => kind === 'project').map(({ name }) => name?.text))
  const lacking = disclosure.evaluationReports.flatMap((report): { report: EvaluationReport; spans: Span[] }[] => {
    if (report.kind === 'whole' || report.evaluations.length > 0 || named.has(report.name?.text)) return []
    const spans = wordsBetween(disclosure.document, report.start, report.end, ATTACHED)
    return spans.length === 0 ? [] : [{ report, spans }]
  })
  if (lacking.length === 0) return
  yield {
    message: `${lacking.length}份项目自评报告写“详见附表”，文中没有这些项目的绩效自评表；表格另附的，应注明文件。`,
    evidence: lacking.flatMap(({ spans }) => spans),
  }
}

function* wholeMoney(disclosure: Disclosure): Generator<Observation> {
  for (const report of disclosure.evaluationReports) {
    if (report.kind !== 'whole') continue
    const amounts = figuresBetween(disclosure, report.start, report.end).some(({ unit }) => unit.measure === 'amount')
    if (amounts || report.end - report.start < 5) continue
    yield {
      message: '部门整体绩效报告通篇没有收入、支出等金额数据，评价结论缺少依据。',
      evidence: [report.title.span, ...(report.score === undefined ? [] : [report.score.span])],
    }
  }
}
