/** What a number counts, by the words in front of it. */

/** Words that say no more than that it was the whole year's. */
const WHEN = /^(?:全年|年内|今年|本年度?|当年|实际|共计?|已)+/
/** `开展校本教研活动`: that something is done, and that it is something done. */
const DOES = /^(?:开展|组织|举办|召开|实施)(?:了)?/
const DEED = /(?<=[\u4e00-\u9fff]{4})(?:活动|工作)$/

/** The words in front of a number without those that say when, or that it was done. */
export const nameIn = (before: string): string => before.replace(WHEN, '').replace(DOES, '').replace(DEED, '')

/** The Chinese characters that a text ends with. */
export function lastWords(text: string): string {
  let start = text.length
  while (start > 0 && isHan(text.charCodeAt(start - 1))) start--
  return text.slice(start)
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fa5
