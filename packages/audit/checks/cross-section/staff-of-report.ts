import { allMatches, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { wholeNumber } from '../../wording/whole-number.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d{1,5}'
const POSTS = new RegExp(`(?<kind>行政|参公|事业|工勤|机关)?编制(?:共|为|数)?(?<posts>${NUMBER})[人名]`, 'g')
const AT_END = new RegExp(`(?:年末(?:实有)?|实有)在[职编](?:人员|职工)?(?:共|为)?(?<staff>${NUMBER})[人名]`)
/** `截至评价时实有在职82人`: another time. */
const OTHER_TIME = /截[至止](?!(?:20\d{2}年)?(?:12月|年?[底末]))/
const WORDS = ['年末', '实有']

interface Staff {
  readonly posts: number
  readonly staff: number
  readonly span: Span
}

/** The staff in fact (实有), at the end of the year, beside the same number of posts (编制): the department's and its report's. */
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
    const told = passagesWithAny(wholeText(disclosure), WORDS).flatMap(
      ({ text, at }): (Staff & { block: number })[] => {
        const found = at.cell === undefined && text.includes('编制') ? staffIn(text) : undefined
        if (found === undefined) return []
        const { start, end, posts, staff } = found
        return [{ posts, staff, span: { ...at, start, end }, block: at.block }]
      },
    )
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
function staffIn(text: string): (Omit<Staff, 'span'> & { start: number; end: number }) | undefined {
  const posts = allPosts(text)
  const staff = posts === undefined ? null : AT_END.exec(text.slice(posts.index))
  if (posts === undefined || staff === null) return undefined
  const start = posts.index + staff.index
  if (OTHER_TIME.test(text.slice(0, start))) return undefined
  return {
    posts: wholeNumber(posts.groups?.posts),
    staff: wholeNumber(staff.groups?.staff),
    start,
    end: start + staff[0].length,
  }
}

/** All posts, those of one kind where no others are told. */
function allPosts(text: string): RegExpExecArray | undefined {
  const told = allMatches(text, POSTS)
  return told.find(({ groups }) => groups?.kind === undefined) ?? (told.length === 1 ? told[0] : undefined)
}
