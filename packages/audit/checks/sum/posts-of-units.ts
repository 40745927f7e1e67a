import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { wholeNumber } from '../../wording/whole-number.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `编制42名，实有40人`, of a unit `事业编制24名，实有23人`: posts and those who hold them. */
const PAIR =
  /(?<kind>行政|事业|参公|工勤)?编制(?:人数|数|共|为)*\s?(?<posts>\d{1,5})\s?[名人个][，,、]\s?(?:年末)?(?:实有|在职|在编|现有)(?:在职|在编|人员|职工|人数)*(?:共|为)*\s?(?<staff>\d{1,5})\s?[人名]/g
const FEWEST_PARTS = 2

interface Pair {
  readonly posts: number
  readonly staff: number
  /** Units are told with the kind of their posts; those without are counted elsewhere. */
  readonly isOfKind: boolean
  readonly start: number
  readonly end: number
}

/** Where the staff of all units come to the whole, their posts are no more than the whole has, and the other way round. */
export const postsOfUnits: Check = {
  id: 'posts-of-units',
  category: 'sum',
  severity: 'error',
  title:
    '同一段逐个单位（按行政、事业编制）列出编制数和实有人数的，其中一项之和等于合计数时，另一项之和不应大于合计数。',
  basis: '文内关系 K18：合计数 = 各分项之和。',
  example: {
    wrong: '编制60名，在职55人。其中局本级行政编制20名，实有19人；监测站事业编制46名，实有36人。',
    right: '编制60名，在职55人。其中局本级行政编制20名，实有19人；监测站事业编制40名，实有36人。',
  },
  *run(disclosure) {
    for (const passage of passagesWith(wholeText(disclosure), '编制'))
      if (passage.at.cell === undefined) yield* beyondWhole(passage)
  },
}

function* beyondWhole({ text, at }: Passage): Generator<Observation> {
  const [whole, ...parts] = pairsIn(text)
  if (whole === undefined || whole.isOfKind || parts.length < FEWEST_PARTS) return
  if (!parts.every(({ isOfKind }) => isOfKind)) return
  const [posts, staff] = [sumOf(parts, 'posts'), sumOf(parts, 'staff')]
  const column = staff === whole.staff ? 'posts' : posts === whole.posts ? 'staff' : undefined
  if (column === undefined || sumOf(parts, column) <= whole[column]) return
  const [name, unit] = column === 'posts' ? ['编制', '名'] : ['实有人数', '人']
  yield {
    message: `各单位${name}${parts.map((part) => part[column]).join(' + ')} = ${sumOf(parts, column)}${unit}，多于合计的${whole[column]}${unit}。`,
    evidence: [whole, ...parts].map(({ start, end }) => ({ ...at, start, end })),
    expected: `${whole[column]}${unit}`,
    actual: `${sumOf(parts, column)}${unit}`,
  }
}

const sumOf = (pairs: readonly Pair[], column: 'posts' | 'staff'): number =>
  pairs.reduce((all, pair) => all + pair[column], 0)

const pairsIn = (text: string): Pair[] =>
  allMatches(text, PAIR).map(({ 0: words, index, groups }) => ({
    posts: wholeNumber(groups?.posts),
    staff: wholeNumber(groups?.staff),
    isOfKind: groups?.kind !== undefined,
    start: index,
    end: index + words.length,
  }))
