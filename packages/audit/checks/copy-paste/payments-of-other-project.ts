import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { type ProjectWords, projectOf, wordsOfProjects } from '../../evaluations/project-words.ts'
import { projectReports } from '../../evaluations/report-sentences.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `（二）项目财务管理情况。`, in front of its text or on the line above it. */
const MANAGEMENT = /^\s*(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.．、])?\s*(?:项目)?(?:财务|资金)(?:的)?管理/
const HEADING = /^\s*(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十]{1,2}、)/
/** `户厕改造补助实行先建后补`, `工程款按合同拨付`: what is paid, and how. */
const PAID =
  /(?<=^|[，。；：\s])(?<words>(?<subject>[\u4e00-\u9fff]{2,6}?)(?:奖补|补助|补贴|补偿|慰问|救助|(?<=工程)款)(?:资金|经费|款项?|金)?(?:均|都|严格|统一|全部)?(?:经|由|实行|按照?|通过|采取|采用|直接)[^，。；]{2,30})/g
/** These may be paid by any project. */
const ANY =
  /^(?:项目|专项|财政|资金|经费|各项|各类|相关|有关|所有|本[级年]|[中省市州县区乡镇]|上级|生活|困难|人员|个人)/
const HEAD = 2
const OF_WORKS = '工程'
/** Words of which every project with works has some. */
const WORKS = /工程|施工|建设|建成|建造|修缮|维修|维护|修复|改造|新建|扩建|安装|竣工|监理|装修|整治|治理|硬化|铺设/
/** The title of the form that stands behind the last report may be that of another project. */
const TITLE = /^[^。\n]*(?:自评|评价|完成情况|目标)表\s*$/gm

/** How the money of another project is paid, told where a report tells how its own is. */
export const paymentsOfOtherProject: Check = {
  id: 'payments-of-other-project',
  category: 'copy-paste',
  severity: 'warning',
  title: '项目报告的财务管理情况应写本项目资金的支付，不应写其他项目的补助、工程款。',
  basis: '每个项目的自评报告应反映本项目的目标、资金、实施和效果。',
  example: {
    wrong: '（路灯安装）财务管理情况：稻种补贴经公示后直接兑付到户。（粮油生产）指标：稻种补贴面积',
    right: '（路灯安装）财务管理情况：付款须经监理签证、分管领导审核。',
  },
  *run(disclosure) {
    const projects = wordsOfProjects(disclosure)
    if (projects.size < 2) return
    for (const report of projectReports(disclosure)) {
      const own = projects.get(projectOf(disclosure, report))
      if (own === undefined || report.name === undefined) continue
      for (const passage of managementOf(disclosure, report))
        yield* foreignPayments(passage, own, [...projects.values()], report.name)
    }
  },
}

/** The paragraphs that tell how the money is managed. */
function managementOf(disclosure: Disclosure, { start, end }: EvaluationReport): Passage[] {
  let below = false
  return passagesBetween(wholeText(disclosure), start, end).filter(({ text, at }) => {
    if (at.cell !== undefined) return false
    const begins = MANAGEMENT.test(text)
    if (begins || HEADING.test(text)) below = begins
    return below
  })
}

function* foreignPayments(
  { text, at }: Passage,
  own: ProjectWords,
  projects: readonly ProjectWords[],
  name: NonNullable<EvaluationReport['name']>,
): Generator<Observation> {
  for (const { index, groups } of allMatches(text, PAID)) {
    const { subject = '', words = '' } = groups ?? {}
    const told = own.told.replace(text, '').replace(TITLE, '')
    const tells = (what: string): boolean =>
      subject === OF_WORKS ? WORKS.test(what) : what.includes(subject.slice(0, HEAD))
    const other = projects.find((one) => one !== own && tells(one.topics))
    if (ANY.test(subject) || other === undefined || tells(told) || tells(own.topics)) continue
    yield {
      message: `“${shorten(name.text)}”的报告写“${shorten(words)}”，本项目他处没有这项内容，是另一项目“${shorten(other.name)}”的，疑为照抄。`,
      evidence: [{ ...at, start: index, end: index + words.length }, name.span],
      suggestion: '改写为本项目资金的支付和管理情况。',
    }
  }
}
