import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

const AT_END = /年末(?:实有)?在职(?:人员|职工)?(?:共|为)?(?<staff>\d{1,5})[人名]/

interface Staff {
  readonly posts: string
  readonly staff: string
  readonly span: Span
}

/** The staff at the end of the year beside the same number of posts (编制): the department's and its report's. */
export const staffOfReport: Check = {
  id: 'staff-of-report',
  category: 'cross-section',
  severity: 'error',
  title: '整体绩效报告的年末在职人数应与部门概况一致（编制数相同的，口径相同）。',
  basis: '文内关系 K18：同一事项只有一个数。',
  example: {
    wrong: '概况：核定编制92名；年末在职人员85人。报告：核定编制92名，年末在职82人。',
    right: '概况：核定编制92名；年末在职人员85人。报告：核定编制92名，年末在职85人。',
  },
  *run(disclosure) {
    const told = passagesWith(wholeText(disclosure), '年末').flatMap(({ text, at }): (Staff & { block: number })[] => {
      const found = at.cell === undefined && text.includes('编制') ? staffIn(text) : undefined
      if (found === undefined) return []
      const { start, end, posts, staff } = found
      return [{ posts, staff, span: { ...at, start, end }, block: at.block }]
    })
    const isReported = ({ block }: { block: number }, kind: 'whole' | 'project'): boolean =>
      disclosure.evaluationReports.some((one) => one.kind === kind && one.start <= block && block < one.end)
    const [own, another] = told.filter((one) => !isReported(one, 'whole') && !isReported(one, 'project'))
    if (own === undefined || another !== undefined) return
    for (const one of told) {
      if (!isReported(one, 'whole') || one.posts !== own.posts || one.staff === own.staff) continue
      yield {
        message: `年末在职人数不一致：此处为${one.staff}人，部门概况为${own.staff}人，编制均为${own.posts}名。`,
        evidence: [one.span, own.span],
        expected: `${own.staff}人`,
        actual: `${one.staff}人`,
      }
    }
  },
}

/** The posts in front of the staff: `核定编制92名，其中…；年末在职人员85人`. */
function staffIn(text: string): { posts: string; staff: string; start: number; end: number } | undefined {
  const posts = /编制(?:共|为|数)?(?<posts>\d{1,5})[人名]/.exec(text)
  const staff = posts === null ? null : AT_END.exec(text.slice(posts.index))
  if (posts === null || staff === null) return undefined
  const start = posts.index + staff.index
  return {
    posts: posts.groups?.posts ?? '',
    staff: staff.groups?.staff ?? '',
    start,
    end: start + staff[0].length,
  }
}
