import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `正在办理件86件次`, `尚有3件在办`. */
const OPEN =
  /(?:正在办理|尚在办理|正在处理|未办结|尚未办结|未办理完毕)(?:的)?(?:件|工单|事项)?(?:为|有|共)?\s?[1-9]\d*\s?(?:件|个|起|宗)|(?:尚有|还有|另有)\s?[1-9]\d*\s?(?:件|个|起|宗)(?:次)?(?:正在办理|在办|未办结)/g
/** All of them are done; those that are done in time (按期办结率) leave out what is not yet due. */
const ALL_CLOSED = /(?<![期时限])办结率(?:为|达到?|均为)?\s?100(?:\.0+)?\s?[%％]/

/** Matters still dealt with, and in the same sentence all of them closed. */
export const allClosedBesideOpen: Check = {
  id: 'all-closed-beside-open',
  category: 'contradiction',
  severity: 'warning',
  title: '同一句称尚有正在办理的事项，办结率就不是100%；只统计到期事项的，应写“按期办结率”。',
  basis: '办结率=办结件数÷受理件数；公开内容应当真实、准确（财预〔2016〕143号）。',
  example: {
    wrong: '转办件5604件，正在办理件86件，办结率100%。',
    right: '转办件5604件，正在办理件86件，按期办结率100%。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWith(wholeText(disclosure), '办结率')) {
      for (const { index, 0: open } of allMatches(text, OPEN)) {
        const sentence = text.slice(index).split('。', 1)[0] ?? ''
        const closed = ALL_CLOSED.exec(sentence)
        if (closed === null) continue
        yield {
          message: `尚有“${open}”，同一句称办结率100%，两者不能同时成立。`,
          evidence: [
            { ...at, start: index + closed.index, end: index + closed.index + closed[0].length },
            { ...at, start: index, end: index + open.length },
          ],
        }
        break
      }
    }
  },
}
