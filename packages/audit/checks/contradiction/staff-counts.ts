import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passagesWith, spanAt, type WholeText, wholeText } from '../../wording/whole-text.ts'

const STAFF =
  /(?<!行政|参公|事业|工勤|机关)编制(?:数|总数)?(?:共|为)?(?<posts>\d{1,5})(?:人|名|个)(?:[，,]其中[^。；;\n]*)?[，,；;、](?:实有|在职)(?:在编|在职|人员|职工)*(?:共|为|数)*(?<staff>\d{1,5})(?:人|名)/g
const RETIRED =
  /离休(?:人员|干部)?(?<veterans>\d{1,5})(?:人|名)[，,、；;和]退休(?:人员|干部)?(?<retired>\d{1,5})(?:人|名)/g

/** `其中行政编制22名、参公编制14名`, `其中行政人员20人`. */
const POSTS_OF_KIND = /(?<kind>行政|参公|事业|工勤)编制(?<posts>\d{1,5})(?:人|名|个)/g
const STAFF_OF_KIND = /(?<![编离退]|编制)(?<kind>行政|参公|事业|工勤)(?:在职|在编|实有)?人员(?<staff>\d{1,5})(?:人|名)/g

/** Numbers of staff that are hardly so. */
export const staffCounts: Check = {
  id: 'staff-counts',
  category: 'contradiction',
  severity: 'info',
  title: '在职人员不多于核定编制且不为0，空编等于编制减在职，离休人员不多于退休人员；确属例外的应予说明。',
  basis: '部门决算“机构人员情况表”：在编人员以核定编制为限；离休人员为建国前参加工作的人员。',
  example: {
    wrong: '2022年末核定编制17人，在职人员42人。',
    right: '2022年末核定编制17人，在职人员12人。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    if (whole.text.includes('编制'))
      for (const match of allMatches(whole.text, STAFF)) {
        const [posts, staff] = [Number(match.groups?.posts), Number(match.groups?.staff)]
        yield* otherVacancies(whole, match, posts - staff)
        if (staff <= posts && (staff > 0 || posts === 0)) continue
        yield {
          message:
            staff === 0
              ? `核定编制${posts}人而在职人员为0，请核实。`
              : `在职人员${staff}人多于核定编制${posts}人，请核实。`,
          evidence: [spanAt(whole, match.index, match.index + match[0].length)],
        }
      }
    yield* kindsBeyondPosts(whole)
    if (whole.text.includes('离休'))
      for (const match of allMatches(whole.text, RETIRED)) {
        const [veterans, retired] = [Number(match.groups?.veterans), Number(match.groups?.retired)]
        if (veterans <= retired) continue
        yield {
          message: `离休人员${veterans}人多于退休人员${retired}人，请核实两数是否颠倒。`,
          evidence: [spanAt(whole, match.index, match.index + match[0].length)],
        }
      }
  },
}

/** `空编11名`, told once behind the posts and the staff. */
const VACANT = /空编(?:数|人数)?(?:为|共)?(\d{1,4})(?:人|名|个)/g

/** Posts less staff are the vacant posts told to the end of the paragraph. */
function* otherVacancies(whole: WholeText, counted: RegExpExecArray, vacant: number): Generator<Observation> {
  const behind = whole.text.slice(counted.index + counted[0].length).split('\n', 1)[0] ?? ''
  const [told, another] = allMatches(behind, VACANT)
  const isOfKind = /编制/.test(behind.slice(0, told?.index))
  if (told === undefined || another !== undefined || isOfKind || Number(told[1]) === vacant || vacant < 0) return
  yield {
    severity: 'warning',
    message: `编制${counted.groups?.posts}名减在职${counted.groups?.staff}人为${vacant}名，与“${told[0]}”不符。`,
    evidence: [spanAt(whole, counted.index, counted.index + counted[0].length + told.index + told[0].length)],
    expected: `${vacant}名`,
    actual: `${told[1]}名`,
  }
}

/** More staff of one kind than posts for it, told in one paragraph. */
function* kindsBeyondPosts(whole: WholeText): Generator<Observation> {
  for (const { text, at } of passagesWith(whole, '编制')) {
    const posts = allMatches(text, POSTS_OF_KIND)
    const staff = allMatches(text, STAFF_OF_KIND)
    if (new Set(posts.map(({ groups }) => groups?.kind)).size < posts.length) continue
    for (const match of staff) {
      const planned = posts.find(({ groups }) => groups?.kind === match.groups?.kind)
      if (planned === undefined || Number(match.groups?.staff) <= Number(planned.groups?.posts)) continue
      if (staff.filter(({ groups }) => groups?.kind === match.groups?.kind).length > 1) continue
      yield {
        message: `“${match[0]}”多于“${planned[0]}”，请核实。`,
        evidence: [match, planned].map((one) => ({ ...at, start: one.index, end: one.index + one[0].length })),
      }
    }
  }
}
