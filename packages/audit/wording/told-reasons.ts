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
    ({ at, section }) => at.cell === undefined && rolesOf(disclosure.sections, section).includes('explanation'),
  )

export const reasonsIn = (passage: Passage): ToldReason[] =>
  allMatches(passage.text, REASON).map((match) => ({
    passage,
    reason: match.groups?.reason ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }))
