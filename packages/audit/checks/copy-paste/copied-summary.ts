import type { Disclosure } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { projectSummaries } from '../../evaluations/project-summaries.ts'

/** What came of a project: `通过项目实施，清运生活垃圾1280吨，集镇保洁覆盖2个社区。` */
const RESULTS = /(?:通过|该)(?:该|本)?(?:项目(?:的)?实施|实施(?:该|本)?项目)[，,](?<results>[^。\n]{8,})/
/** What is wrong with it, and what is to be done: `发现的主要问题：…。下一步改进措施：…。` */
const PROBLEMS =
  /(?:发现|存在)的?(?:主要)?问题(?:及(?:其)?原因(?:分析)?|和不足|与不足)?(?:是|为)?[：:，,](?<problem>[^。\n]{4,120})。(?:下一?步|改进|整改|有关)[^。：:，,\n]{0,8}(?:措施|建议|打算)(?:是|为)?[：:，,](?<measure>[^。\n]{6,})/
/** Said of any project. */
const OF_ANY_PROJECT = /预算|绩效|资金|财务|执行率|管理|制度|监督|进度|统筹|无[。；，]?$/
const FIGURE = /\d/
/** Shorter words without a figure may well be said of several projects. */
const SHORTEST_WORDS = 24

/** The results of one project told in the same words of another. */
export const copiedSummary: Check = {
  id: 'copied-summary',
  category: 'copy-paste',
  severity: 'error',
  title: '两个项目的绩效自评综述不应逐字写同样的实施成效、问题和措施。',
  basis: '部门决算公开范本“预算绩效管理情况”：逐个说明各项目的实施成效。',
  example: {
    wrong:
      '环境整治项目绩效自评综述：通过项目实施，清运垃圾1280吨。设施维护项目绩效自评综述：通过项目实施，清运垃圾1280吨。',
    right:
      '环境整治项目绩效自评综述：通过项目实施，清运垃圾1280吨。设施维护项目绩效自评综述：通过项目实施，维修路灯210盏。',
  },
  *run(disclosure) {
    yield* copiedProblems(disclosure)
    const seen = new Map<string, Told>()
    for (const { name, title, told, at, start } of projectSummaries(disclosure)) {
      const match = RESULTS.exec(told)
      const results = match?.groups?.results ?? ''
      const hasFigure = FIGURE.test(results)
      if (match === null || (!hasFigure && results.length < SHORTEST_WORDS)) continue
      const from = start + match.index
      const here = { name, title, span: { ...at, start: from, end: from + match[0].length } }
      const before = seen.get(results)
      if (before === undefined) seen.set(results, here)
      else if (before.name !== name)
        yield {
          message: `“${title}”的实施成效与“${before.title}”逐字相同，疑为照抄。`,
          evidence: [here.span, before.span],
          ...(hasFigure ? {} : { severity: 'warning' as const }),
        }
    }
  },
}

/** The problems of one project, and what is to be done about them, in the same words of another. */
function* copiedProblems(disclosure: Disclosure): Generator<Observation> {
  const seen = new Map<string, Told>()
  for (const { name, title, told, at, start } of projectSummaries(disclosure)) {
    const match = PROBLEMS.exec(told)
    const { problem = '', measure = '' } = match?.groups ?? {}
    const words = `${problem}|${measure}`
    if (match === null || OF_ANY_PROJECT.test(problem) || OF_ANY_PROJECT.test(measure)) continue
    const from = start + match.index
    const here = { name, title, span: { ...at, start: from, end: from + match[0].length } }
    const before = seen.get(words)
    if (before === undefined) seen.set(words, here)
    else if (before.name !== name)
      yield {
        severity: 'warning',
        message: `“${title}”的问题和改进措施与“${before.title}”逐字相同，疑为照抄。`,
        evidence: [here.span, before.span],
      }
  }
}

interface Told {
  readonly name: string
  readonly title: string
  readonly span: { readonly block: number; readonly cell?: number; readonly start: number; readonly end: number }
}
