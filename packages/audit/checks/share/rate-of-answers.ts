import {
  exactly,
  exactParts,
  intervalOf,
  middle,
  overlap,
  parseStated,
  percentOf,
  printParts,
} from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { wholeNumber } from '../../wording/whole-number.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `收回196份，收回率98%`, `满意189份，满意率96.43%`. */
const RATE =
  /(?:(?:收回|回收)(?:有效)?(?:问卷)?(?<back>\d{1,3}(?:,\d{3})+|\d{1,6})份[，,、](?:问卷|有效)?(?:收回|回收)率|满意(?:的)?(?<pleased>\d{1,3}(?:,\d{3})+|\d{1,6})份[，,、]满意[率度])(?:为|达到?)?(?<rate>\d{1,3}(?:\.\d+)?)%/g
const COUNT = /(\d{1,3}(?:,\d{3})+|\d{1,6})份/g

/** The rates of a survey (问卷) follow from the papers sent out and those that came back. */
export const rateOfAnswers: Check = {
  id: 'rate-of-answers',
  category: 'share',
  severity: 'error',
  title: '问卷的收回率、满意率应与发放、收回、满意的份数相符，收回的不多于发放的。',
  basis: '收回率=收回份数÷发放份数，满意率=满意份数÷收回（或发放）份数。',
  example: {
    wrong: '发放问卷200份，收回169份，收回率98%。',
    right: '发放问卷200份，收回196份，收回率98%。',
  },
  *run(disclosure) {
    for (const { start, end } of disclosure.evaluationReports) {
      const passages = passagesBetween(wholeText(disclosure), start, end).filter(
        ({ at, text }) => at.cell === undefined && text.includes('份'),
      )
      const counts = passages.flatMap(({ text }) =>
        allMatches(text, COUNT).map((match) => Number(match[1]?.replaceAll(',', ''))),
      )
      for (const passage of passages) {
        yield* ratesIn(passage, counts)
        yield* moreThanSent(passage)
      }
    }
  },
}

/** `发放问卷200份，收回有效问卷196份`. */
const SENT_AND_BACK =
  /(?:发放|发出)[^，,。；;\d]{0,16}?(?<sent>\d{1,3}(?:,\d{3})+|\d{1,6})份[，,、；;](?:实际|共|累计)?(?:收回|回收)[^，,。；;\d]{0,10}?(?<back>\d{1,3}(?:,\d{3})+|\d{1,6})份/g

/** More papers came back than were sent out. */
function* moreThanSent({ text, at }: Passage): Generator<Observation> {
  for (const { index, 0: words, groups } of allMatches(text, SENT_AND_BACK)) {
    const { sent = '', back = '' } = groups ?? {}
    if (wholeNumber(back) <= wholeNumber(sent)) continue
    yield {
      message: `收回的问卷${back}份多于发放的${sent}份。`,
      evidence: [{ ...at, start: index, end: index + words.length }],
      actual: `${back}份`,
    }
  }
}

function* ratesIn({ text, at }: Passage, counts: readonly number[]): Generator<Observation> {
  for (const match of allMatches(text, RATE)) {
    const answers = match.groups?.back ?? match.groups?.pleased ?? ''
    const count = parseStated(answers)
    const rate = parseStated(match.groups?.rate ?? '')
    if (count === undefined || rate === undefined) continue
    // Those who answered stand last in front of those who were pleased.
    const nearest = allMatches(text.slice(0, match.index), COUNT).slice(-1)
    const rates = [...nearest.map(([, base]) => wholeNumber(base)), ...counts]
      .filter((base) => BigInt(base) > count.digits)
      .flatMap(
        (base) =>
          percentOf(exactly(exactParts(count)), exactly(exactParts({ digits: BigInt(base), decimals: 0 }))) ?? [],
      )
    const [first] = rates
    if (first === undefined || rates.some((one) => overlap(one, intervalOf(rate)))) continue
    const should = `${printParts(middle(first), 1n, Math.max(2, rate.decimals))}%`
    yield {
      message: `${answers}份所占比率应为${should}，文中为${match.groups?.rate}%。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: should,
      actual: `${match.groups?.rate}%`,
    }
  }
}
