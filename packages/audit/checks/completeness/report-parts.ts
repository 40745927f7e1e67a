import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { listNames } from '../../evaluations/indicator-evidence.ts'
import { figuresBetween } from '../../evaluations/report-money.ts'
import { reportsByScore } from '../../evaluations/report-scores.ts'
import { wordsBetween } from '../../evaluations/wordings.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

const ATTACHED = /[（(]?详见附[表件][^。；，]{0,6}[）)]?/
const SEVERAL = 2
/** A heading with any number in front of these words. */
const headed = (words: string): RegExp => new RegExp(`^[\\s（(\\d一二三四五六七八九十）)、.．]*(?:${words})`)
const COMPLETED = headed('(?:项目)?(?:绩效)?目标(?:任务)?完成情况')
const PROBLEMS = headed('(?:存在(?:的)?(?:主要)?)?问题')
const OF_RESULTS = headed('(?:部门)?(?:整体)?履职(?:绩效|效能|效果)(?:分析|情况)?[。]?$')
/** What the outline tells behind it. */
const BEHIND_RESULTS = headed('(?:评价)?结果应用|自评质量|评价结论|存在(?:的)?(?:主要)?问题|改进建议')
/** A number of a heading or of a list. */
const NUMBERED = /^\s*(?:[（(][\d一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、])/
const YEAR = /\d{4}年/g
const BENEFIT = /效益|效果|成效|满意/

/** What evaluation reports ought to hold: scores, the forms they refer to, the department's money and results, what came of a project. */
export const reportParts: Check = {
  id: 'evaluation-report-parts',
  category: 'completeness',
  severity: 'warning',
  title: '绩效自评报告应有得分、所引用的附表、收支和履职数据，并说明项目效益。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）及各地绩效自评报告提纲。',
  example: {
    wrong: '目标完成情况（详见附表），但附件中没有该项目的自评表',
    right: '目标完成情况（详见附表），报告后附自评表',
  },
  *run(disclosure) {
    yield* scores(disclosure)
    yield* attachedForms(disclosure)
    yield* wholeMoney(disclosure)
    yield* benefits(disclosure)
    yield* moneyLeftOut(disclosure)
    yield* resultsWithoutFigures(disclosure)
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

/** The only report on a project that tells none of its money. */
function* moneyLeftOut({ evaluationReports }: Disclosure): Generator<Observation> {
  const ofProjects = evaluationReports.filter(({ kind }) => kind === 'project')
  const [only, second] = ofProjects.filter(({ amounts }) => amounts.length === 0)
  if (only === undefined || second !== undefined || ofProjects.length <= SEVERAL) return
  yield {
    message: `本报告没有写明项目的预算和支出，其余${ofProjects.length - 1}份项目自评报告都有，疑漏列。`,
    evidence: [only.title.span],
  }
}

/** What a project has completed is told, what came of it is not: no word of benefits between the completion and the problems. */
function* benefits(disclosure: Disclosure): Generator<Observation> {
  const { document, evaluationReports } = disclosure
  for (const report of evaluationReports) {
    if (report.kind === 'whole') continue
    const [completed] = wordsBetween(document, report.start, report.end, COMPLETED)
    const problems = wordsBetween(document, report.start, report.end, PROBLEMS).find(
      ({ block }) => block > (completed?.block ?? report.end),
    )
    if (completed === undefined || problems === undefined) continue
    if (wordsBetween(document, report.start, report.end, BENEFIT).length > 0) continue
    yield {
      message: '项目自评报告写了目标完成情况，没有一处说到项目效益（经济、社会、生态效益和服务对象满意度）。',
      evidence: [report.title.span, completed, problems],
    }
  }
}

/** How the department has done its duties is told without one figure. */
function* resultsWithoutFigures(disclosure: Disclosure): Generator<Observation> {
  for (const report of disclosure.evaluationReports) {
    if (report.kind !== 'whole') continue
    const lines = passagesBetween(wholeText(disclosure), report.start, report.end)
    const heading = lines.findIndex(({ text }) => OF_RESULTS.test(text))
    if (heading === -1) continue
    const behind = lines.slice(heading + 1)
    const end = behind.findIndex(({ text }) => BEHIND_RESULTS.test(text))
    const told = behind.slice(0, end === -1 ? behind.length : end)
    if (told.length === 0 || told.some(({ text }) => /\d/.test(text.replace(NUMBERED, '').replace(YEAR, '')))) continue
    yield {
      severity: 'info',
      message: '部门整体履职绩效分析没有一个数据，没有对照绩效目标说明数量、质量和效益。',
      evidence: lines.slice(heading, heading + 2).map(({ text, at }) => ({ ...at, start: 0, end: text.length })),
    }
  }
}
