import {
  asCounted,
  type Interval,
  intervalOf,
  middle,
  overlap,
  parseStated,
  percentOf,
  printParts,
  type Stated,
} from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d{1,6}'
/** `138户表示满意，满意度93.33%`, `104份评价满意，满意率91.23%`, `满意468人，满意度93.6%`. */
const PLEASED = new RegExp(
  `(?:(?<![\\d.])(?<told>${NUMBER})(?<unit>[户人名家位份])(?:均)?(?:表示|选择|评价为?|结果为|反馈为?|为|选)[“"]?(?:非常|比较|基本|较)?满意[”"]?|(?<!不)满意(?:的)?(?:有)?(?<count>${NUMBER})(?<of>[户人名家位]))[，,、][^，,。；\\d]{0,8}满意[度率](?:为|达到?)?(?<rate>\\d{1,3}(?:\\.\\d+)?)[%％]`,
  'g',
)

/** `非常满意100份，`: those behind are not all who were pleased. */
const OTHERS_PLEASED = /满意(?![度率调情程问测])/

/** The share of those asked who were pleased. */
export const rateOfPersons: Check = {
  id: 'rate-of-persons',
  category: 'share',
  severity: 'error',
  title: '满意度应与同一句所述调查的户数（人数）、满意的户数（人数）相符。',
  basis: '满意度=满意户数（人数）÷调查户数（人数）。',
  example: {
    wrong: '抽取150户开展问卷调查，138户表示满意，满意度93.33%。',
    right: '抽取150户开展问卷调查，138户表示满意，满意度92.00%。',
  },
  *run(disclosure) {
    for (const passage of passagesWith(wholeText(disclosure), '满意')) yield* unlike(passage)
  },
}

function* unlike({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, PLEASED)) {
    const { told, count = told, unit, of = unit, rate: printed = '' } = match.groups ?? {}
    const [pleased, rate] = [parseStated(count ?? ''), parseStated(printed)]
    const before = text.slice(0, match.index)
    const sentence = before.slice(before.lastIndexOf('。') + 1)
    if (pleased === undefined || rate === undefined) continue
    const ratesIn = (words: string): Interval[] =>
      allMatches(words, new RegExp(`(?<![\\d.])(${NUMBER})[${of}份]`, 'g')).flatMap(([, number = '']) => {
        const asked = parseStated(number)
        return asked === undefined ? [] : rateOf(pleased, asked)
      })
    const should = ratesIn(sentence).at(-1)
    if (
      should === undefined ||
      OTHERS_PLEASED.test(sentence) ||
      ratesIn(before).some((one) => overlap(one, intervalOf(rate)))
    )
      continue
    const expected = `${printParts(middle(should), 1n, Math.max(2, rate.decimals))}%`
    yield {
      message: `${count}${of}满意，满意度应为${expected}，文中为${printed}%。`,
      evidence: [{ ...at, start: match.index - sentence.length, end: match.index + match[0].length }],
      expected,
      actual: `${printed}%`,
    }
  }
}

/** Of more than were asked there is no share. */
const rateOf = (pleased: Stated, all: Stated) =>
  all.digits < pleased.digits ? [] : (percentOf(asCounted(pleased), asCounted(all)) ?? [])
