import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

interface Contradiction {
  readonly claim: RegExp
  readonly missed: RegExp
  /** Whether both must speak of the same thing. */
  readonly ofSame: boolean
}

const CONTRADICTIONS: readonly Contradiction[] = [
  {
    // `各项绩效目标均已全面完成`
    claim:
      /(?:各项目?|所有|全部)(?:年度|绩效|预期|既定|工作)*(?:目标|任务|指标)(?:任务)?(?:均|都|全部)已?(?:全面|圆满|全部|超额|如期|按期)?(?:完成|实现|达成)/,
    // `未完成6间的目标`, `实训室建设未完成年度目标`, `部分数量指标未达标`
    missed:
      /(?:未|没有)能?(?:完成|达到|实现|达成)(?:了)?(?:[\d.]+[一-龥%％]{0,4}的)?(?:年度|年初|全年|绩效|预期|既定|设定)*(?:的)?(?:目标|任务|指标)|(?:部分|个别)[^，。；]{0,8}指标未能?(?:达标|完成|达到)/,
    ofSame: false,
  },
  {
    // `两批补助资金均在政策规定时限内足额兑现`
    claim:
      /[均都](?:已)?(?:能)?(?:按时|按期|及时|如期|在(?:政策|文件)?(?:规定|要求)?的?时[限间]内)(?:足额|全部|全额)?(?<what>兑现|发放|拨付|支付|完成|办结)/,
    // `第二批比政策规定的9月15日迟13天`, `兑现不够及时`
    missed: /迟\d+天|逾期\d+天|超期\d+天|(?<what>兑现|发放|拨付|支付|完成|办结)(?:不够及时|不及时|滞后|逾期)/,
    ofSame: true,
  },
]
/** Other goals than those that the claim is about, or something that was so before. */
const EXCEPTED =
  /除[^，。；]{2,40}外|以前|上年|去年|20\d{2}年[^度，。；]{0,10}未|避免|防止|是否|如|若|加强|改进|今后|下一步|确保/

/** All was reached, or all in time, says a report that tells elsewhere of what was not. */
export const reachedBesideMissed: Check = {
  id: 'reached-beside-missed',
  category: 'contradiction',
  severity: 'warning',
  title: '同一报告写明有目标未完成（未按时兑现）的，结论不应称各项目标均已完成（均按时兑现）。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评结论应与绩效分析相符。',
  example: {
    wrong: '建成实训室4间，未完成6间的目标。……各项绩效目标均已全面完成。',
    right: '建成实训室4间，未完成6间的目标。……除实训室建设外，各项绩效目标均已全面完成。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) yield* withinReport(disclosure, report)
  },
}

function* withinReport(disclosure: Disclosure, { start, end }: EvaluationReport): Generator<Observation> {
  const passages = passagesBetween(wholeText(disclosure), start, end)
  const paragraphs = passages.filter(({ at }) => at.cell === undefined)
  for (const { claim, missed, ofSame } of CONTRADICTIONS) {
    const [said] = paragraphs.flatMap((passage) => told(passage, claim))
    if (said === undefined) continue
    const unlike = passages
      .flatMap((passage) => told(passage, missed))
      .filter(({ what }) => !ofSame || what === undefined || what === said.what)
    const [first] = unlike
    if (first === undefined || (ofSame && !unlike.some(({ what }) => what !== undefined))) continue
    yield {
      message: `此处称“${said.words}”，同一报告另写“${first.words}”。`,
      evidence: [said.span, ...unlike.map(({ span }) => span)],
    }
  }
}

interface Told {
  readonly words: string
  readonly what: string | undefined
  readonly span: Span
}

function told({ text, at }: Passage, pattern: RegExp): Told[] {
  const match = pattern.exec(text)
  if (match === null) return []
  const { 0: words, index, groups } = match
  const sentence = text.slice(text.lastIndexOf('。', index) + 1, index)
  if (EXCEPTED.test(`${sentence}${words}`)) return []
  return [{ words, what: groups?.what, span: { ...at, start: index, end: index + words.length } }]
}
