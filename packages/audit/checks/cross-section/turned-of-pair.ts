import { isTransposed, parseStated, type Stated } from '@mingzhang/accounts'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passagesWithAny, type WholeText, wholeText } from '../../wording/whole-text.ts'

/** What the two parts of one whole are called. */
const KINDS: readonly (readonly [string, string])[] = [
  ['城镇', '乡村'],
  ['城镇', '农村'],
  ['城市', '农村'],
  ['线上', '线下'],
  ['窗口', '网上'],
  ['小学', '初中'],
  ['男性', '女性'],
  ['县级', '乡级'],
  ['国内', '国外'],
]
const COUNT = '[\\u4e00-\\u9fff]{0,14}?(\\d{2,})[人个名户件次处座项场]'
const PAIRS = KINDS.map((kinds) => ({
  kinds,
  pattern: new RegExp(`${kinds[0]}${COUNT}[、，]${kinds[1]}${COUNT}`, 'g'),
}))
/** `消除风险15户46人`: households and their members, counted together. */
const HOUSEHOLDS = '户'
const JOINT = /(?<words>[\u4e00-\u9fff]{4})(?<households>\d+)户(?<members>\d{2,})人/g
/** Of another time, or meant rather than done. */
const OTHER = /上年|去年|目标|计划|拟|不少于/
/** Fewer digits turn into one another by chance. */
const FEWEST_DIGITS = 3

interface Part {
  readonly stated: Stated
  readonly span: Span
}

/** Two parts of one whole, told twice: the one alike in both places, the other with two digits changed places. */
export const turnedOfPair: Check = {
  id: 'turned-of-pair',
  category: 'cross-section',
  severity: 'warning',
  title: '同一事项分两类所列的数量，两处应当一致：一类相同的，另一类的数字不应颠倒。',
  basis: '文内关系 K18：同一事项只有一个数。',
  example: {
    wrong: '新增岗位364个，其中城镇126个、乡村238个。……城镇岗位在岗162人、乡村岗位在岗238人。',
    right: '新增岗位364个，其中城镇126个、乡村238个。……城镇岗位在岗126人、乡村岗位在岗238人。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    yield* turnedMembers(whole)
    for (const { kinds, pattern } of PAIRS) {
      const known = new Map<string, Part[]>()
      for (const { text, at } of passagesWithAny(whole, [kinds[0]]))
        for (const match of allMatches(text, pattern)) {
          if (OTHER.test(text.slice(Math.max(0, match.index - 12), match.index + match[0].length))) continue
          const parts = match.slice(1).flatMap((number): Part[] => {
            const stated = parseStated(number)
            const span = { ...at, start: match.index, end: match.index + match[0].length }
            return stated === undefined || number.length < FEWEST_DIGITS ? [] : [{ stated, span }]
          })
          for (const [index, part] of parts.entries()) {
            const key = `${index} ${parts[1 - index]?.stated.digits}`
            const before = known.get(key) ?? []
            known.set(key, [...before, part])
            const odd = before.find(({ stated }) => isTransposed(stated, part.stated))
            if (parts.length < 2 || odd === undefined) continue
            const kind = kinds[index]
            yield {
              message: `“${kind}”一处为${odd.stated.digits}，另一处为${part.stated.digits}，同列的“${kinds[1 - index]}”两处相同，疑相邻两位数字颠倒。`,
              evidence: [part.span, odd.span],
            }
          }
        }
    }
  },
}

/** The members of as many households that the same words tell, with two digits changed places. */
function* turnedMembers(whole: WholeText): Generator<Observation> {
  const known = new Map<string, { readonly members: Stated; readonly span: Span }>()
  for (const { text, at } of passagesWithAny(whole, [HOUSEHOLDS]))
    for (const { index, 0: clause, groups } of allMatches(text, JOINT)) {
      const members = parseStated(groups?.members ?? '')
      if (members === undefined || OTHER.test(text.slice(Math.max(0, index - 12), index + clause.length))) continue
      const key = `${groups?.words}${groups?.households}`
      const before = known.get(key)
      const span = { ...at, start: index, end: index + clause.length }
      known.set(key, before ?? { members, span })
      if (before === undefined || !isTransposed(before.members, members)) continue
      yield {
        message: `“${groups?.words}”两处都是${groups?.households}户，一处为${before.members.digits}人，另一处为${members.digits}人，疑相邻两位数字颠倒。`,
        evidence: [span, before.span],
      }
    }
}
