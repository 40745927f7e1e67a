import type { Disclosure } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { wordsBetween } from '../../evaluations/wordings.ts'

const UNCHANGED =
  /(?<!原则上|一般|无特殊情况)(?:执行中)?(?:不|未|没有)(?:调整|追加)(?:预算|预算项目|项目预算|资金)[^，。；]{0,8}/
/** `全年预算执行中未作追加和调整`. */
const NOTHING_ADDED =
  /(?:预算)?执行中(?:均)?(?:未|没有)(?:作|做|进行|发生)?(?:任何)?(?:预算)?(?:追加|调整)(?:[和、及或]?(?:追加|调整))?(?:事项)?|(?:(?<=[，。；])|全年(?:均)?)(?:未|没有)(?:发生|进行|作)(?:任何)?预算(?:的)?(?:追加|调整)(?:[和、及或](?:项目|预算)?(?:追加|调整))?|执行中(?:均)?(?:未|没有|无)(?:发生)?(?:追加|调[减增])[和、及或](?:追加|调[减增])/
const ADDED =
  /(?:(?:年中|中途|后)?[^，。；]{0,12}(?:预算)?(?:调整)?追加(?:预算)?[^，。；]{0,16}\d+(?:\.\d+)?万元?|为年中追加预算)/

/** `执行中不调整预算` beside money that was added during the year. */
export const unchangedBudget: Check = {
  id: 'unchanged-budget',
  category: 'contradiction',
  severity: 'error',
  title: '称执行中不调整预算的，不应有年中追加、调整预算的项目。',
  basis: '同一文件对预算调整的说法应当一致。',
  example: {
    wrong: '执行中不调整预算项目……年初预算60万元，中途追加40万元',
    right: '执行中按规定程序调整预算……年初预算60万元，中途追加40万元',
  },
  *run(disclosure) {
    const { document, evaluationReports } = disclosure
    yield* addedToWhole(disclosure)
    yield* addedToProject(disclosure)
    const unchanged = evaluationReports.flatMap(({ kind, start, end }) =>
      kind === 'whole' ? wordsBetween(document, start, end, UNCHANGED) : [],
    )
    if (unchanged.length === 0) return
    for (const report of evaluationReports) {
      if (report.kind === 'whole') continue
      const added = wordsBetween(document, report.start, report.end, ADDED)
      if (added.length === 0) continue
      yield {
        message: `整体报告称执行中不调整预算，而“${shorten(report.name?.text ?? report.title.text)}”的报告写明年中追加了预算。`,
        evidence: [...unchanged, ...added],
      }
      return
    }
  },
}

/** `年中追加966.61万元`, `年中上级追加90万元`. */
const ADDED_TO_WHOLE =
  /(?<!未|无|没有)(?:年中|执行中)(?:财政|上级)?(?:调整)?(?:追加|[压调核]减)(?:预算)?(?:资金)?\s?\d[\d,.]*万元/

/** The report on all says that nothing was added, and it or that on a project how much was. */
function* addedToWhole({ document, evaluationReports }: Disclosure): Generator<Observation> {
  for (const { kind, start, end } of evaluationReports) {
    const none = kind === 'whole' ? wordsBetween(document, start, end, NOTHING_ADDED) : []
    if (none.length === 0) continue
    const added = evaluationReports.flatMap((one) => wordsBetween(document, one.start, one.end, ADDED_TO_WHOLE))
    if (added.length === 0) continue
    yield {
      severity: 'warning',
      message: '整体报告称预算执行中未作追加和调整，报告又写明年中追加（调减）了预算。',
      evidence: [...none, ...added],
    }
  }
}

/** The report on a project says that its budget did not change, and tells how much was added to it. */
function* addedToProject({ document, evaluationReports }: Disclosure): Generator<Observation> {
  for (const { kind, start, end } of evaluationReports) {
    const none = kind === 'whole' ? [] : wordsBetween(document, start, end, UNCHANGED)
    const added = none.length === 0 ? [] : wordsBetween(document, start, end, ADDED_TO_WHOLE)
    if (added.length > 0)
      yield { message: '项目报告称执行中未调整预算，又写明年中追加（调减）了预算。', evidence: [...none, ...added] }
  }
}
