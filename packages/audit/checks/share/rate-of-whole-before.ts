import {
  asCounted,
  cutOffOrRounded,
  exactParts,
  middle,
  parseStated,
  percentOf,
  printParts,
  type Stated,
  UNIT_PARTS,
  wholeOf,
} from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { oncePerDisclosure } from '../../once-per-disclosure.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d{1,6}'
const UNIT = '人次|户次|批次|件次|[人名户家件个项起宗份批套台]'
/** `。技能培训考核合格462人，合格率97.12%`: a part, and its rate in the words of that part. */
const PART = new RegExp(
  `(?<=^|[，,。；;：:、])(?<about>[^，,。；;：:、\\d]{0,14}?)(?<done>合格|通过|就业|办结|整改|结案|审结|化解|达标|录取|成交|签约|取证|获证|优秀|及格|调解|答复|处置|安置)(?:完成|到位|成功|的|了|有|约){0,2}(?<part>${NUMBER})(?<unit>${UNIT})[，,、](?:[^，,。；;\\d]{0,6}?)\\k<done>(?:完成|到位|成功)?率(?:为|达到?|是)?(?<rate>\\d{1,3}\\.\\d{1,2})[%％]`,
  'g',
)
/** `不合格6批次`: those that failed; `按期办结`: some of those done; `计划`: not what came of it. */
const OF_OTHERS = /不|未|按[期时]|及时|目标|计划|上年|去年|同比|累计|历年/
/** `rate-of-counts` tells of a whole in the clause in front. */
const DIRECTLY_BEFORE = /^[^，,。；;\d]{0,24}[，,](?:其中[：:，,]?)?$/
/** A rate below it may be of something else that came of it. */
const LEAST = 50n * UNIT_PARTS
/** So many characters of one name stand in another that is of the same. */
const SHARED = 2

/** A rate beside its part, where an earlier clause or sentence tells the whole. */
export const rateOfWholeBefore: Check = {
  id: 'rate-of-whole-before',
  category: 'share',
  severity: 'error',
  title: '合格率、就业率、办结率等应与同段前文所述总数和本句所述部分数相符。',
  basis: '比率=部分数÷总数×100%；同一段落中任一同单位的数可得该比率的不报。',
  example: {
    wrong: '举办护理员培训4期320人，出勤率较高。护理员培训考核合格296人，合格率95.63%。',
    right: '举办护理员培训4期320人，出勤率较高。护理员培训考核合格306人，合格率95.63%。',
  },
  *run(disclosure) {
    for (const passage of passagesWith(wholeText(disclosure), '率'))
      if (/[%％]/.test(passage.text))
        for (const match of allMatches(passage.text, PART)) yield* unlike(disclosure, passage, match)
  },
}

function* unlike(disclosure: Disclosure, { text, at }: Passage, match: RegExpExecArray): Generator<Observation> {
  const { about = '', part: printed = '', unit = '', rate: told = '' } = match.groups ?? {}
  const [part, rate] = [parseStated(printed), parseStated(told)]
  if (part === undefined || rate === undefined || exactParts(rate) < LEAST || OF_OTHERS.test(about)) return
  const whole = wholesIn(text.slice(0, match.index), unit)
    .filter(({ name }) => sharesWords(name, about))
    .at(-1)
  if (whole !== undefined && DIRECTLY_BEFORE.test(text.slice(whole.end, match.index))) return
  if (whole === undefined || whole.count.digits < part.digits) return
  const computed = percentOf(asCounted(part), asCounted(whole.count))
  if (computed === undefined || computed.high < LEAST || isOfAnyCount(disclosure, part, rate)) return
  const should = `${printParts(middle(computed), 1n, Math.max(2, rate.decimals))}%`
  yield {
    message: `前文为${whole.printed}${unit}，${printed} ÷ ${whole.printed} = ${should}，文中为${told}%。`,
    evidence: [
      { ...at, start: match.index, end: match.index + match[0].length },
      { ...at, start: whole.start, end: whole.end },
    ],
    expected: should,
    actual: `${told}%`,
  }
}

interface Whole {
  readonly name: string
  readonly count: Stated
  readonly printed: string
  readonly start: number
  readonly end: number
}

/** The counts of a unit with the words in front of them, back to the end of the clause. */
function wholesIn(text: string, unit: string): Whole[] {
  const counted = new RegExp(`(?<name>[^，,。；;：:、]{0,24}?)(?<![\\d.])(?<count>${NUMBER})${unit}(?!次)`, 'g')
  return allMatches(text, counted).flatMap(({ index, 0: words, groups }) => {
    const { name = '', count: printed = '' } = groups ?? {}
    const count = parseStated(printed)
    return count === undefined ? [] : [{ name, count, printed, start: index, end: index + words.length }]
  })
}

/** `职业技能培训6期` and `技能培训考核`. */
function sharesWords(name: string, about: string): boolean {
  for (let start = 0; start + SHARED <= about.length; start++)
    if (name.includes(about.slice(start, start + SHARED))) return true
  return about === ''
}

/** Every whole number that the text prints. */
const numbersOf = oncePerDisclosure(
  (disclosure): ReadonlySet<bigint> =>
    new Set(
      allMatches(wholeText(disclosure).text, new RegExp(`(?<![\\d.,])(?:${NUMBER})(?![\\d.,%％]\\d)`, 'g')).map(
        ([printed]) => BigInt(printed.replaceAll(',', '')),
      ),
    ),
)

/** Whether any number of the disclosure may be the whole: it may be told anywhere. */
function isOfAnyCount(disclosure: Disclosure, part: Stated, rate: Stated): boolean {
  const whole = wholeOf(asCounted(part), cutOffOrRounded(rate))
  if (whole === undefined) return true
  const numbers = numbersOf(disclosure)
  for (let count = (whole.low + UNIT_PARTS - 1n) / UNIT_PARTS; count * UNIT_PARTS <= whole.high; count++)
    if (numbers.has(count)) return true
  return false
}
