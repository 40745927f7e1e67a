import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `部门核定编制115名，实有在职人员106人`, `局机关编制20名、实有19人`, kinds between them in a bracket or behind 其中. */
const COUNTED =
  /(?<!行政|参公|事业|工勤|机关工勤|管理)编制(?:数|总数|人数)?(?:共|为)?(?<posts>\d{1,5})(?:人|名|个)(?:[（(][^（）()]*[）)])?(?:[，,]其中[^。；;\n]{0,80})?[，,；;、]\s?(?:年末)?(?:实有|在职|现有|在编)(?:在编|在职|人员|职工|人数)*(?:共|为|数)*(?<staff>\d{1,5})(?:人|名)/g
/** `局本级行政编制20名，实有19人`: a unit told by the kind of its posts, or a kind of all. */
const OF_KIND =
  /(?:行政|事业|参公|工勤)编制(?:人数|数|共|为)*\s?(?<posts>\d{1,5})\s?[名人个][，,、]\s?(?:年末)?(?:实有|在职|在编|现有)(?:在职|在编|人员|职工|人数)*(?:共|为)*\s?(?<staff>\d{1,5})\s?[人名]/g
/** Each unit with both, so many tell that all are listed. */
const FEWEST_UNITS = 2
/** In front of a list by units. */
const BY_UNIT = /分单位|各单位|其中[：:，,]|分别[为是]|[：:]\s?[^，。；]{2,24}$/

interface Counts {
  readonly posts: number
  readonly staff: number
  readonly start: number
  readonly end: number
}

/** Posts and staff told unit by unit come to those of the department: one adds up, the other does not. */
export const staffOfUnits: Check = {
  id: 'staff-of-units',
  category: 'contradiction',
  severity: 'error',
  title: '分单位列示的编制数、实有人数，合计应等于部门的编制数、实有人数。',
  basis: '基本平衡关系：部门合计 = Σ各单位；编制（实有）合计相符而另一项不符的为有误。',
  example: {
    wrong: '部门编制45名，实有40人。分单位看：局机关编制20名、实有18人；管护中心编制25名、实有24人。',
    right: '部门编制45名，实有40人。分单位看：局机关编制20名、实有18人；管护中心编制25名、实有22人。',
  },
  *run(disclosure) {
    for (const passage of passagesWith(wholeText(disclosure), '编制')) yield* unlikeTotal(passage)
  },
}

function* unlikeTotal({ text, at }: Passage): Generator<Observation> {
  const [total, ...named] = countsIn(text, COUNTED)
  if (total === undefined) return
  const isByKind = named.length === 0
  const units = isByKind ? countsIn(text, OF_KIND).filter(({ start }) => start > total.start) : named
  const [first] = units
  if (first === undefined || units.length < FEWEST_UNITS) return
  if (!isByKind && !BY_UNIT.test(text.slice(total.end, first.start))) return
  const sums = { posts: sumOf(units, 'posts'), staff: sumOf(units, 'staff') }
  const arePosts = sums.posts === total.posts
  if (arePosts === (sums.staff === total.staff)) return
  const [name, told, sum] = arePosts ? ['实有', total.staff, sums.staff] : ['编制', total.posts, sums.posts]
  // Kinds may be left out.
  if (isByKind && sum < told) return
  yield {
    message: `各单位${name}人数合计为${sum}，与部门${name}${told}不符。`,
    evidence: [total, ...units].map(({ start, end }) => ({ ...at, start, end })),
    expected: `${sum}`,
    actual: `${told}`,
  }
}

const countsIn = (text: string, pattern: RegExp): Counts[] =>
  allMatches(text, pattern).map(
    ({ index, 0: words, groups }): Counts => ({
      posts: Number(groups?.posts),
      staff: Number(groups?.staff),
      start: index,
      end: index + words.length,
    }),
  )

const sumOf = (units: readonly Counts[], which: 'posts' | 'staff'): number =>
  units.reduce((sum, unit) => sum + unit[which], 0)
