import { type Disclosure, rolesOf } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `选取8个项目开展绩效监控`. */
const SOME =
  /(?:选取|选择|抽取|选定|对上述|对其中)(?:了)?(?<count>\d{1,4})个(?:重点)?(?:项目|预算项目)[^，。；\d]{0,8}绩效(?:运行)?监控/
/** `对12个项目全部实施了绩效运行监控`, `对所有项目开展绩效监控`. */
const ALL =
  /(?:对(?:全部|所有)(?<all>\d{1,4})?个?(?:预算|支出)?项目(?:均|都)?(?:开展|实施|进行)了?(?:全过程)?绩效(?:运行)?监控|(?<count>\d{1,4})个(?:预算|支出)?项目(?:全部|均|都)(?:开展|实施|进行|纳入)了?绩效(?:运行)?监控)/

/** Some of the projects were chosen to be watched in one place, all of them were in another. */
export const monitoredProjects: Check = {
  id: 'monitored-projects',
  category: 'contradiction',
  severity: 'warning',
  title: '开展绩效监控的项目范围在文中各处应当一致，不应一处写选取部分项目、一处写全部项目。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）；《中央部门预算绩效运行监控管理暂行办法》（财预〔2019〕136号）。',
  example: {
    wrong: '选取8个项目开展绩效监控。……对12个项目全部实施了绩效运行监控。',
    right: '选取8个项目开展绩效监控。……对选取的8个项目实施了绩效运行监控。',
  },
  *run(disclosure) {
    const passages = passagesWithAny(wholeText(disclosure), ['绩效监控', '绩效运行监控']).filter(
      ({ at }) => at.cell === undefined,
    )
    const some = passages.flatMap((passage) => toldIn(passage, SOME))[0]
    const all = passages.filter((passage) => isOfDepartment(disclosure, passage)).flatMap((one) => toldIn(one, ALL))[0]
    if (some === undefined || all === undefined || some.count === undefined || some.count === all.count) return
    yield {
      message: `一处写“${some.words}”，一处写“${all.words}”，绩效监控的项目范围不一致。`,
      evidence: [some.span, all.span],
    }
  },
}

interface Told {
  readonly words: string
  readonly count: string | undefined
  readonly span: Span
}

function toldIn({ text, at }: Passage, pattern: RegExp): Told[] {
  const match = pattern.exec(text)
  if (match === null) return []
  const count = match.groups?.count ?? match.groups?.all
  return [{ words: match[0], count, span: { ...at, start: match.index, end: match.index + match[0].length } }]
}

/** Duties (主要职能) tell of the projects of others. */
const isOfDepartment = ({ sections }: Disclosure, { section }: Passage): boolean =>
  rolesOf(sections, section).some((role) => role === 'explanation' || role === 'evaluation-report')
