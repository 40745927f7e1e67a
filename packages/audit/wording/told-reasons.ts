import type { Disclosure } from '@mingzhang/disclosure'
import { rolesOf } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import { type Passage, passagesWith, wholeText } from './whole-text.ts'

/** `主要原因是2022年印刷费减少。`: what is told to the end of its sentence. */
const REASON = /(?:主要)?(?:变动|变化|增减)?(?:的)?(?:主要)?原因(?:是|为|系|[:：])(?<reason>[^。\n]+)/g

/** A reason that the explanation (情况说明) gives, and where it stands in its passage. */
export interface ToldReason {
  readonly passage: Passage
  readonly reason: string
  readonly start: number
  readonly end: number
}

/** The passages of the explanation that give reasons. */
export const passagesOfReasons = (disclosure: Disclosure): Passage[] =>
  passagesWith(wholeText(disclosure), '原因').filter(
    ({ at, section }) => at.cell === undefined && isExplanation(disclosure, section),
  )

const isExplanation = ({ sections }: Disclosure, section: number): boolean =>
  rolesOf(sections, section).includes('explanation')

export const reasonsIn = (passage: Passage): ToldReason[] => toldIn(passage, REASON)

const toldIn = (passage: Passage, pattern: RegExp): ToldReason[] =>
  allMatches(passage.text, pattern).map((match) => ({
    passage,
    reason: match.groups?.reason ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }))

/** `下降2.50%，主要是印刷费增加`: told straight behind the change, without the word. */
const BEHIND_CHANGE =
  /(?<=(?:增加|增长|上升|减少|下降|降低)\s?[\d.]+\s?(?:[%％]|万?元)[，,。；])主要(?:是|系|为)(?:因为|由于|因)?(?<reason>[^。\n]+)/g

/** The same of the explanation, where nothing is called a reason (原因). */
export const reasonsBehindChanges = (disclosure: Disclosure): ToldReason[] =>
  passagesWith(wholeText(disclosure), '主要')
    .filter(({ at, section }) => at.cell === undefined && isExplanation(disclosure, section))
    .flatMap((passage) => toldIn(passage, BEHIND_CHANGE))
