import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { wholeNumber } from '../../wording/whole-number.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d+'
/** `1126户1498人`: two counts of the same, one behind the other. */
const PAIR = new RegExp(
  `(?<![\\d.,])(?<first>${NUMBER})\\s?(?<unit>户|个|场|期|批次|批|班|轮)\\s?[、，,]?(?<second>${NUMBER})\\s?(?<persons>人次|人|名)`,
  'g',
)
/** In front of the pair that adds up those before it. */
const TOTAL_BEFORE = /(?:合计|共计|总计)(?:为|有)?\s?$/
/** `，共960人` directly behind the last pair: only the second counts are added up. */
const PERSONS_IN_ALL = new RegExp(
  `^[，；、]\\s?(?:全年)?(?:共计?|合计|总计|累计)(?:培训|参训|服务|参加)?(?:人数)?(?:为)?(?<total>${NUMBER})(?<persons>人次|人|名)`,
)
/** Between two pairs of one list stands the name of the second. */
const NEXT_NAME = /^[、，；][^，。；：、\d（）()]{2,14}$/
const FEWEST_PARTS = 2
/** A part of a part is none of the whole. */
const PART_OF = /其中/

/** `城市低保1126户1498人、农村低保10872户19245人，合计11998户20743人`: both counts add up. */
export const pairedCounts: Check = {
  id: 'paired-counts',
  category: 'sum',
  severity: 'error',
  title: '成对列出的户数、人数（期数、人次），各自之和应等于合计数。',
  basis: '文内关系 K18：合计数 = 各分项之和。',
  example: {
    wrong: '城市低保1126户1498人、农村低保10872户19245人，合计11998户20473人。',
    right: '城市低保1126户1498人、农村低保10872户19245人，合计11998户20743人。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), ['合计', '总计', '累计', '共'])) {
      const pairs = pairsIn(passage.text)
      if (pairs.length < FEWEST_PARTS) continue
      yield* unlikeTotals(passage, pairs)
      yield* unlikePersons(passage, pairs)
    }
  },
}

interface Pair {
  readonly counts: readonly [number, number]
  readonly units: readonly [string, string]
  readonly start: number
  readonly end: number
}

function* unlikeTotals({ text, at }: Passage, pairs: readonly Pair[]): Generator<Observation> {
  for (const [index, total] of pairs.entries()) {
    if (!TOTAL_BEFORE.test(text.slice(0, total.start))) continue
    const sentence = Math.max(text.lastIndexOf('。', total.start), text.lastIndexOf('；', total.start))
    const parts = pairs.slice(0, index).filter((one) => one.start > sentence && isAlike(one, total))
    if (parts.length < FEWEST_PARTS || PART_OF.test(text.slice(parts[0]?.end, total.start))) continue
    for (const place of [0, 1] as const) yield* compared(parts, total, place, at)
  }
}

/** `培训5期520人、创业培训1期60人，共580人`. */
function* unlikePersons({ text, at }: Passage, pairs: readonly Pair[]): Generator<Observation> {
  for (const [index, last] of pairs.entries()) {
    const match = PERSONS_IN_ALL.exec(text.slice(last.end))
    if (match === null || match.groups?.persons !== last.units[1]) continue
    const parts = listUpTo(text, pairs.slice(0, index + 1))
    if (parts.length < FEWEST_PARTS) continue
    const counts: Pair['counts'] = [0, wholeNumber(match.groups.total)]
    const total = { ...last, counts, start: last.end + 1, end: last.end + match[0].length }
    yield* compared(parts, total, 1, at)
  }
}

/** The pairs that follow one another up to the last. */
function listUpTo(text: string, pairs: readonly Pair[]): readonly Pair[] {
  const first = pairs.findLastIndex((pair, index) => {
    const before = pairs[index - 1]
    return before === undefined || !isAlike(before, pair) || !NEXT_NAME.test(text.slice(before.end, pair.start))
  })
  return pairs.slice(first)
}

function* compared(parts: readonly Pair[], total: Pair, place: 0 | 1, at: Passage['at']): Generator<Observation> {
  const counts = parts.map((one) => one.counts[place])
  const sum = counts.reduce((all, one) => all + one, 0)
  if (sum === total.counts[place]) return
  const unit = total.units[place]
  yield {
    message: `${counts.join(' + ')} = ${sum}${unit}，合计写作${total.counts[place]}${unit}。`,
    evidence: [total, ...parts].map(({ start, end }) => ({ ...at, start, end })),
    expected: `${sum}${unit}`,
    actual: `${total.counts[place]}${unit}`,
  }
}

const pairsIn = (text: string): Pair[] =>
  allMatches(text, PAIR).map(({ 0: words, index, groups = {} }) => ({
    counts: [wholeNumber(groups.first), wholeNumber(groups.second)],
    units: [groups.unit ?? '', groups.persons ?? ''],
    start: index,
    end: index + words.length,
  }))

const isAlike = (one: Pair, other: Pair): boolean => one.units.join() === other.units.join()
