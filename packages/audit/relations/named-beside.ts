/** What a count is of, by the words on either side of it: `1375盏路灯` and `路灯1375盏` are of one thing. */
import type { Figure } from '@mingzhang/disclosure'
import { type Document, textAround } from '@mingzhang/documents'

const LONGEST = 8
/** The last characters of the name in front of a number. */
const IN_FRONT = /(?<name>[\u4e00-\u9fa5]{2})[）)]?(?:共计|总计|合计|共|约|达到?|了|为|是|有)*\s?$/
const BEHIND = /^[\u4e00-\u9fa5]{2,8}/
/** Of another time, another measure, or only meant: the two may both be true. */
const APART = /上年|去年|20\d{2}年|目标|计划|预计|新增|增加|减少|超过|不少于|其中|累计/
const LONGEST_AHEAD = 30

/** Whether the name in front of one count stands behind the other, and neither is told of another time. */
export function areNamedBeside(document: Document, one: Figure, other: Figure): boolean {
  const [a, b] = [sidesOf(document, one), sidesOf(document, other)]
  if (APART.test(a.ahead) || APART.test(b.ahead)) return false
  return isNamed(a.front, b.behind) || isNamed(b.front, a.behind)
}

const isNamed = (name: string | undefined, words: string): boolean => name !== undefined && words.includes(name)

interface Sides {
  readonly front: string | undefined
  readonly behind: string
  /** The clause up to the number. */
  readonly ahead: string
}

function sidesOf(document: Document, { span }: Figure): Sides {
  const text = textAround(document, span)
  const before = text.slice(Math.max(0, span.start - LONGEST_AHEAD), span.start)
  return {
    front: IN_FRONT.exec(before)?.groups?.name,
    behind: BEHIND.exec(text.slice(span.end, span.end + LONGEST))?.[0] ?? '',
    ahead: before.slice(Math.max(...['。', '；', '，'].map((mark) => before.lastIndexOf(mark))) + 1),
  }
}
