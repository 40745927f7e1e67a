import { type Disclosure, type EvaluationReport, rolesOf } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { passagesBetween, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** What only works (工程) have. */
const SUPERVISED = /[^，。；]{0,16}(?:监理单位|隐蔽工程|旁站|施工单位|竣工验收)[^，。；]{0,16}/
const WORDS = ['监理单位', '隐蔽工程', '旁站', '施工单位', '竣工验收']
/** Any word of works, in what the report tells beside. */
const OF_WORKS =
  /工程|施工|监理|竣工|改造|维修|维护|修缮|修建|新建|建成|建设项目|安装|装修|信息化|软件|平台|基地|场馆|设施|整治|道路|绿化|搬迁|布展/

/** Supervision of works in the report of a project that has none: a training, an allowance. */
export const supervisedWorks: Check = {
  id: 'supervised-works',
  category: 'copy-paste',
  severity: 'warning',
  title: '没有工程建设内容的项目，报告不应写监理、施工、隐蔽工程、竣工验收。',
  basis: '公开文本应为本项目编写；照搬工程类项目材料的应删改。',
  example: {
    wrong: '（就业培训项目）开班前报备课程，结业时统一考核，监理单位对隐蔽工程全程旁站。',
    right: '（就业培训项目）开班前报备课程，结业时统一考核。',
  },
  *run(disclosure) {
    if (passagesWithAny(wholeText(disclosure), WORDS).length === 0) return
    for (const report of disclosure.evaluationReports)
      if (report.kind === 'project') yield* withoutWorks(disclosure, report)
  },
}

function* withoutWorks(disclosure: Disclosure, { start, end }: EvaluationReport): Generator<Observation> {
  const passages = passagesBetween(wholeText(disclosure), start, end).filter(({ section }) =>
    rolesOf(disclosure.sections, section).includes('evaluation-report'),
  )
  const found = passages.flatMap((passage) => {
    const match = SUPERVISED.exec(passage.text)
    return match === null || passage.at.cell !== undefined ? [] : [{ passage, match }]
  })
  const [only, second] = found
  if (only === undefined || second !== undefined) return
  const { passage, match } = only
  const others = passages.map((one) => (one === passage ? one.text.replace(match[0], '') : one.text))
  if (others.some((text) => OF_WORKS.test(text))) return
  yield {
    message: `“${match[0]}”是工程项目的管理内容，本项目没有工程，疑为照搬其他项目材料。`,
    evidence: [{ ...passage.at, start: match.index, end: match.index + match[0].length }],
  }
}
