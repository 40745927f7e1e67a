import type { Disclosure, Evaluation, EvaluationReport } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { namedForm } from '../../evaluations/named-form.ts'
import { type Passage, passagesBetween, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `县水库移民服务中心`, behind the names of the places above it. */
const ABOVE = /^.*?[省市县区州盟旗](?=[\u4e00-\u9fff]{5})/
const SHORTEST_NAME = 5
const DOES = '(?:审核|审批|拨付|发放|支付|组织实施|具体实施|负责实施)'

/** The unit that carries out another project, told as paying for this one. */
export const unitOfOtherProject: Check = {
  id: 'unit-of-other-project',
  category: 'copy-paste',
  severity: 'warning',
  title: '项目报告中审核、拨付资金的单位应是本项目的实施单位，不应是其他项目的。',
  basis: '绩效自评报告与自评表反映同一项目；其他项目的段落应删除。',
  example: {
    wrong: '供水项目（实施单位：某县水务局）报告：资金由县移民服务中心审核后拨付（移民项目的实施单位）。',
    right: '供水项目（实施单位：某县水务局）报告：资金由县水务局审核后拨付。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      const own = namedForm(disclosure, report)
      if (own !== undefined && own.organisations.length > 0) yield* ofOthers(disclosure, report, own)
    }
  },
}

function* ofOthers(disclosure: Disclosure, report: EvaluationReport, own: Evaluation): Generator<Observation> {
  const ownUnits = own.organisations.map(({ text }) => text).join('|')
  const whole = wholeText(disclosure)
  const within = (name: string): readonly Passage[] =>
    passagesWith(whole, name).filter(
      ({ at }) => at.cell === undefined && at.block >= report.start && at.block < report.end,
    )
  const leaders = leadersIn(passagesBetween(whole, report.start, report.end))
  for (const [name, form] of unitsOfOthers(disclosure, own)) {
    const core = name.replace(ABOVE, '')
    if (core.length < SHORTEST_NAME || ownUnits.includes(core)) continue
    const told = within(core)
    const isAlone = own.organisations.every(({ text }) => within(text.replace(ABOVE, '')).length === 0)
    const isLedByAnother = leaders.length > 0 && leaders.every((who) => !who.includes(core) && !MAY_BE_UNIT.test(who))
    const patterns = [
      ...(told.length === 1 ? [PAYS] : []),
      ...(isAlone ? [LEADS] : []),
      ...(told.length === 1 && isLedByAnother && !isDepartment(disclosure, core) ? [EVALUATES] : []),
    ]
    const [found] = patterns.flatMap((pattern) => told.flatMap((passage) => placeOf(pattern(escaped(core)), passage)))
    if (found === undefined) continue
    yield {
      message: `“${core}”是项目“${form.name?.text ?? ''}”的实施单位，不是本项目的，疑复制其他项目的内容。`,
      evidence: [found, ...own.organisations.map(({ span }) => span)],
    }
  }
}

const PAYS = (unit: string): RegExp =>
  new RegExp(`资金(?:由|经)[^，。；]{0,6}${unit}[^，。；]{0,4}${DOES}[^，。；]{0,16}`)
/** `由县移民服务中心规划股牵头`, `县移民服务中心申报本项目`, where the report does not name its own. */
const LEADS = (unit: string): RegExp =>
  new RegExp(`${unit}[^，。；]{0,8}(?:申报(?:了)?本项目|牵头(?:实施|负责)?|(?:具体|组织)(?:负责)?实施)`)

/** `县移民服务中心成立自评小组`, where somebody else is told as carrying out the project. */
const EVALUATES = (unit: string): RegExp =>
  new RegExp(
    `${unit}(?:[^，。；]{0,6}科室?)?(?:牵头|负责|抽调[^，。；]{1,10})?(?:成立|组成|组建|设立)[^，。；]{0,10}(?:自评|评价|绩效)[^，。；]{0,6}组`,
  )
/** `项目由局本级工程科牵头实施` */
const CARRIED_OUT = /(?:项目|工作)由(?<who>[^，。；]{2,24}?)(?:具体|牵头|组织|负责)+(?:组织)?实施/

/** The short name of a unit is not always cut out of the full one. */
const MAY_BE_UNIT = /中心|站|队|所$/

/** The department itself may evaluate whatever its units do. */
const isDepartment = ({ organisation }: Disclosure, unit: string): boolean => organisation?.name.includes(unit) === true

/** Those who are told as carrying out the project. */
const leadersIn = (passages: readonly Passage[]): string[] =>
  passages.flatMap(({ text }) => CARRIED_OUT.exec(text)?.groups?.who ?? [])

function placeOf(pattern: RegExp, { text, at }: Passage): Observation['evidence'] {
  const match = pattern.exec(text)
  return match === null ? [] : [{ ...at, start: match.index, end: match.index + match[0].length }]
}

/** A name may hold brackets: `某局（本级）`. */
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The units that other forms name, each with one of them. */
function unitsOfOthers({ evaluations }: Disclosure, own: Evaluation): Map<string, Evaluation> {
  const units = new Map<string, Evaluation>()
  for (const form of evaluations)
    if (form.kind === 'project' && form.id !== own.id) for (const { text } of form.organisations) units.set(text, form)
  return units
}
