import type { Disclosure, Evaluation, EvaluationReport } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { formOfReport } from '../../evaluations/form-of-report.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** What a conclusion claims of a whole project, and what tells that it is not so. */
interface Claim {
  readonly finished: RegExp
  /** A year named in it may be the next one. */
  readonly unfinished: RegExp
}

const WITHIN_YEAR = '(?<finished>20\\d{2})年(?:\\d{1,2}月)?(?:\\d{1,2}日|[上中下]旬|底|末|内)?(?:之?前)?'
const STAGE = '(?:项目|工程|最终|整体)*(?:终验|竣工验收|最终验收|整体验收)'
const LATER = '(?<year>20\\d{2})年|(?<next>[次翌下]一?年)'

const CLAIMS: readonly Claim[] = [
  {
    /** `项目已按期全面完工`. */
    finished:
      /(?:本?项目|各标段|[全各]部工程|工程)(?:均|已|全部)*(?:按期|如期|按时)?(?:全面|全部)(?:按期|如期|按时)?(?:完工|竣工|建成)/,
    /** `二标段未完工`, `计划于2023年3月完工`. */
    unfinished:
      /(?<!如|若|因|[的对])(?:[未没](?:能)?(?:按期|如期|全部|全面)?(?:完工|竣工|建成)|计划于?(?<year>20\d{2})年\d{1,2}月(?:底)?(?:前)?(?:全部|全面)?(?:完工|竣工|建成))/,
  },
  {
    /** `已于2022年12月底前完成终验`, `均已按期通过竣工验收`. */
    finished: new RegExp(
      `已经?(?:于?${WITHIN_YEAR}(?:按期|如期|按时|顺利|全部)*|(?:按期|如期|按时)(?:全部)?)(?:完成|通过|组织)了?${STAGE}`,
    ),
    /** `终验推迟至2023年3月`, `尚未组织竣工验收`. */
    unfinished: new RegExp(
      `${STAGE}(?:工作|时间)?(?:推迟|延迟|延期|顺延|延后|推后|拖)[至到](?:${LATER})|${STAGE}(?:工作)?(?:尚|还|仍)?未(?:完成|组织|开展|通过|进行)|(?:尚|还|仍)未(?:完成|组织|开展|通过|进行)${STAGE}`,
    ),
  },
  {
    /** `合同款项全部支付到位`. */
    finished:
      /(?:合同|设备|货|工程|采购|服务|项目)(?:款项?|价款|费用)(?:均|都|已|也)*(?:全部|全额)(?:支付|付清|结清|拨付)/,
    /** `未支付的尾款31.25万元`, `余款12万元尚未支付`. */
    unfinished:
      /(?:[尚还仍]?未支付的?|[尚还]欠|未付的?)(?:合同|设备|工程|货)*(?:尾款|余款|价款|进度款|款项?)\d[\d,.]*万?元|(?:尾款|余款|进度款|工程款|设备款|货款)\d[\d,.]*万?元[^，。；\d]{0,4}(?:[尚还仍]未|未)支?付/,
  },
]
/** Told of an earlier time, or of what is to be avoided. */
const OF_OTHER_TIME = /原计划|除|此前|曾|避免|防止|是否|以前年度|上年/

interface Told {
  readonly words: string
  readonly span: Span
}

/** A project is finished as a whole in its conclusion, and not in what its report and form tell. */
export const finishedBesideUnfinished: Check = {
  id: 'finished-beside-unfinished',
  category: 'contradiction',
  severity: 'error',
  title: '同一项目的报告和自评表写明尚未完工（终验、付款）的，结论不应称项目已全面完工（通过终验、付清款项）。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评结论应与绩效分析相符。',
  example: {
    wrong: '二标段计划于2023年3月完工（2022年度）。……项目已按期全面完工。',
    right: '二标段计划于2023年3月完工（2022年度）。……项目一标段已完工，二标段未完工。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports)
      if (report.kind === 'project') yield* withinReport(disclosure, report)
  },
}

function* withinReport(disclosure: Disclosure, report: EvaluationReport): Generator<Observation> {
  const { start, end } = report
  const passages = passagesBetween(wholeText(disclosure), start + 1, end).filter(({ at }) => at.cell === undefined)
  const form = formOfReport(disclosure, report)
  for (const { finished, unfinished } of CLAIMS) {
    const [claim] = passages.flatMap((passage) => toldIn(passage, finished, disclosure.year))
    if (claim === undefined) continue
    const unlike = [
      ...passages.flatMap((passage) => toldIn(passage, unfinished, disclosure.year)),
      ...(form === undefined ? [] : unfinishedIn(form, unfinished)),
    ]
    if (unlike.length === 0) continue
    yield {
      message: `此处称“${claim.words}”，同一项目另写“${unlike[0]?.words}”。`,
      evidence: [claim.span, ...unlike.map(({ span }) => span)],
    }
    return
  }
}

/** What a passage tells of the end of the year: finished within it, or not before the next. */
function toldIn({ text, at }: Passage, pattern: RegExp, year: number | undefined): Told[] {
  const match = pattern.exec(text)
  if (match === null) return []
  const clause = text.slice(Math.max(0, text.lastIndexOf('，', match.index)), match.index + match[0].length)
  const { year: due, finished } = match.groups ?? {}
  if (OF_OTHER_TIME.test(clause) || (due !== undefined && (year === undefined || Number(due) <= year))) return []
  if (finished !== undefined && Number(finished) !== year) return []
  return [{ words: match[0], span: { ...at, start: match.index, end: match.index + match[0].length } }]
}

/** What the form reports as done. */
const unfinishedIn = ({ indicators }: Evaluation, unfinished: RegExp): Told[] =>
  indicators.flatMap(({ cells }) => {
    const actual = cells.get('actual')
    const match = actual === undefined ? null : unfinished.exec(actual.text)
    return actual === undefined || match === null || match.groups?.year !== undefined
      ? []
      : [{ words: actual.text, span: actual.span }]
  })
