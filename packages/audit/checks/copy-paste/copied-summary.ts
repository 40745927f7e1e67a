import type { Check } from '../../check.ts'
import { projectSummaries } from '../../evaluations/project-summaries.ts'

/** What came of a project: `通过项目实施，清运生活垃圾1280吨，集镇保洁覆盖2个社区。` */
const RESULTS = /(?:通过|该)(?:该|本)?(?:项目(?:的)?实施|实施(?:该|本)?项目)[，,](?<results>[^。\n]{8,})/
const FIGURE = /\d/
/** Shorter words without a figure may well be said of several projects. */
const SHORTEST_WORDS = 24

/** The results of one project told in the same words of another. */
export const copiedSummary: Check = {
  id: 'copied-summary',
  category: 'copy-paste',
  severity: 'error',
  title: '两个项目的绩效自评综述不应逐字写同样的实施成效。',
  basis: '部门决算公开范本“预算绩效管理情况”：逐个说明各项目的实施成效。',
  example: {
    wrong:
      '环境整治项目绩效自评综述：通过项目实施，清运垃圾1280吨。设施维护项目绩效自评综述：通过项目实施，清运垃圾1280吨。',
    right:
      '环境整治项目绩效自评综述：通过项目实施，清运垃圾1280吨。设施维护项目绩效自评综述：通过项目实施，维修路灯210盏。',
  },
  *run(disclosure) {
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

interface Told {
  readonly name: string
  readonly title: string
  readonly span: { readonly block: number; readonly cell?: number; readonly start: number; readonly end: number }
}
