import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { wholeNumber } from '../../wording/whole-number.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*'
const UNIT = '[件个处起条项宗例]'
const DONE = '办结|整改|化解|答复|销号|解决|处置|审结|结案'
/** `信访件48件全部办结`. */
const ALL_DONE = new RegExp(
  `(?<name>[一-龥]{2,12}?)(?<count>${NUMBER})(?<unit>${UNIT})(?:均已?|已?全部|全部已?)(?:按时|按期|如期|及时|限时|在规定(?:时限|时间|期限)内)?(?:完成)?(?<verb>${DONE})`,
  'g',
)
/** `受理群众信访48件，办结47件`. */
const PART_DONE = new RegExp(
  `(?<name>[一-龥]{2,16}?)(?<count>${NUMBER})(?<unit>${UNIT})[，,][^，。；\\d]{0,4}?(?<verb>${DONE})(?:完成|到位)?(?<done>${NUMBER})\\k<unit>`,
  'g',
)

interface Told {
  readonly match: RegExpExecArray
  readonly at: Passage['at']
}

/** As many as were all done in one place were not all done in another. */
export const allDoneElsewhere: Check = {
  id: 'all-done-elsewhere',
  category: 'contradiction',
  severity: 'error',
  title: '一处称全部办结（整改）的，另一处所述同一批的办结（整改）数不应少于总数。',
  basis: '文内关系 K18：同一事项前后一致。',
  example: {
    wrong: '受理群众信访48件，办结47件。……信访件48件全部办结。',
    right: '受理群众信访48件，办结48件。……信访件48件全部办结。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    const parts = passagesWithAny(whole, DONE.split('|')).flatMap((passage) =>
      toldIn(passage, PART_DONE).filter(({ match }) => numberOf(match, 'done') < numberOf(match, 'count')),
    )
    if (parts.length === 0) return
    for (const claim of passagesWithAny(whole, ['全部', '均']).flatMap((passage) => toldIn(passage, ALL_DONE))) {
      const part = parts.find((one) => isOfSame(claim.match, one.match))
      if (part === undefined) continue
      yield {
        message: `此处为“${claim.match[0]}”，另一处为“${part.match[0]}”，并未全部${claim.match.groups?.verb}。`,
        evidence: [claim, part].map(({ match, at }) => ({
          ...at,
          start: match.index,
          end: match.index + match[0].length,
        })),
      }
    }
  },
}

const toldIn = ({ text, at }: Passage, pattern: RegExp): Told[] =>
  at.cell === undefined ? allMatches(text, pattern).map((match) => ({ match, at })) : []

const numberOf = ({ groups }: RegExpExecArray, side: 'count' | 'done'): number => wholeNumber(groups?.[side])

/** As many of one kind, done in the same way, with a word of their names in common. */
function isOfSame(claim: RegExpExecArray, part: RegExpExecArray): boolean {
  const [one, other] = [claim.groups, part.groups]
  if (one?.unit !== other?.unit || one?.verb !== other?.verb) return false
  if (numberOf(claim, 'count') !== numberOf(part, 'count')) return false
  const name = one?.name ?? ''
  return [...name.slice(1)].some((_, index) => other?.name?.includes(name.slice(index, index + 2)))
}
