import { intervalOf, multiplyBy, overlap, parseStated, printParts, sum } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

const SCORE = '\\d{1,3}(?:\\.\\d+)?'
/** `得分分别为98分、96分、95分，平均分96.33分`. */
const LISTED = new RegExp(
  `(?:分别|依次)(?:为|是)(?<scores>${SCORE}分(?:[、，,和]${SCORE}分)+)[，,；;。]\\s?(?:自评)?平均(?:得)?分?(?:为|是)?(?<average>${SCORE})分`,
  'g',
)

/** `3个项目…，平均得分97.2分，其中：泵站检修98.4分、渠道清淤97.0分、水质监测96.2分`. */
const LISTED_BEHIND = new RegExp(
  `平均(?:自评)?得?分(?:为|是)?(?<average>${SCORE})分[，,；;。]\\s?其中[：:，,]?(?<scores>(?:[^，,、；;。\\d\\n]{2,40}${SCORE}分[、，,；;]?)+)`,
  'g',
)
const ONE_SCORE = new RegExp(`(${SCORE})分`, 'g')
const COUNTED = /(\d{1,3})个(?:[一-龥]{0,6})项目/g

/** Scores that are listed one by one have the average that is told behind them. */
export const averageOfListed: Check = {
  id: 'average-of-listed',
  category: 'score',
  severity: 'error',
  title: '逐一列出的各项得分，其平均数应等于所述平均分。',
  basis: '平均分＝各项得分之和÷个数；差额在四舍五入区间之内的不报。',
  example: {
    wrong: '3个项目自评得分分别为98分、96分、94分，平均分95分。',
    right: '3个项目自评得分分别为98分、96分、94分，平均分96分。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWith(wholeText(disclosure), '平均')) {
      for (const match of allMatches(text, LISTED))
        yield* unlike(match, at, (match.groups?.scores ?? '').split(/[、，,和]/))
      for (const match of allMatches(text, LISTED_BEHIND)) {
        const listed = allMatches(match.groups?.scores ?? '', ONE_SCORE).map(([score]) => score)
        // Others than those listed may have been counted.
        const counted = allMatches(text.slice(0, match.index), COUNTED).at(-1)?.[1]
        if (counted === String(listed.length)) yield* unlike(match, at, listed)
      }
    }
  },
}

function* unlike(match: RegExpExecArray, at: Passage['at'], listed: readonly string[]): Generator<Observation> {
  const scores = listed.flatMap((one) => parseStated(one.slice(0, -1)) ?? [])
  const told = parseStated(match.groups?.average ?? '')
  const all = sum(scores.map((score) => intervalOf(score, 1n, Math.max(2, score.decimals))))
  if (told === undefined || overlap(multiplyBy(intervalOf(told), BigInt(scores.length)), all)) return
  const should = printParts(all.low / BigInt(scores.length), 1n, Math.max(2, told.decimals))
  yield {
    message: `${scores.length}项得分的平均数约为${should}分，文中为${match.groups?.average}分。`,
    evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
    expected: `${should}分`,
    actual: `${match.groups?.average}分`,
  }
}
