/** The words that name a figure: the noun phrase in front of it. */
import { remembered } from '../../remembered.ts'

/** A label and where it begins in the paragraph. */
export interface Label {
  readonly text: string
  readonly start: number
}

const DELIMITERS = '，,；;：:。！？、\n'
const COORDINATED = /(?:收入?、支出?|收、支)(?:决算)?总计(?:各|均|分别)?(?:为|是)?$/
/**
 * `28个派驻机构（其中`: what is counted in front of the bracket names no part of it; `（不含开发区，下同）一般公共预算收入`: nor
 * does what a bracket ends with.
 */
const OPENING_WORDS =
  /^(?:[^（()）]*[（(]\s?其中|[^（()）]{1,12}[）)](?=[^（()）]{4,}$)|[）)\]】.．]+|[（(](?=[^）)]*$)|(?:和|及|以及|与)(?![谐平睦气])|其中|包括|加上|具体(?:是|为)|分别为|截至.{4,12}?[，,]|另外|此外|同时|而(?=公务|因公|[“"]?三公))[：:，,]?/
const OPENING_CHARACTERS = '（()）]】.．和及以与其包加具分截另此同而'
const CLOSING_WORDS = /(?:各|分别|(?<![人户车亩日月])均|共计?|为|是|达到?|(?<![节签预])约|的|数|安排)+$/

/** The label that ends at `end`, searched back to `from`. */
export function labelBefore(text: string, from: number, end: number): Label {
  // `基本工资：64.13万元`: the colon stands between the name and its figure.
  const before = withoutColon(text.slice(from, end))
  const coordinated = before.includes('总计') ? COORDINATED.exec(before.trimEnd()) : null
  let start = coordinated === null ? lastDelimiter(before) : lastDelimiter(before.slice(0, coordinated.index))
  let label = before.slice(start)
  const opening = mayOpen(label) ? OPENING_WORDS.exec(label.trimStart()) : null
  if (opening !== null) {
    start += label.length - label.trimStart().length + opening[0].length
    label = before.slice(start)
  }
  const leading = label.length - label.trimStart().length
  return { text: label.trim(), start: from + start + leading }
}

/** The words without a colon that ends them. */
function withoutColon(words: string): string {
  const trimmed = words.trimEnd()
  return trimmed.endsWith('：') || trimmed.endsWith(':') ? trimmed.slice(0, -1) : words
}

/** Whether a label may begin with opening words: with a character of theirs, or with what stands in front of `（其中` or `）`. */
const mayOpen = (label: string): boolean =>
  OPENING_CHARACTERS.includes(label.trimStart().charAt(0)) || /其中|[）)]/.test(label)

/** `比2023年` in front of a budget: it is that of the figure before. */
const COMPARING = /^(?:较|比|与|同|和)\s?(?:\d{4}\s?年度?)?(?:年初|全年|当年|调整后?)*/

/** A label without the words that compare with a year's budget. */
export function withoutComparison({ text, start }: Label): Label {
  const compared = COMPARING.exec(text)?.[0].length ?? 0
  return { text: text.slice(compared), start: start + compared }
}

/** A label without the words that only introduce its figure (`为`, `共计`, `决算数`). */
export const bareLabel = remembered((label): string => label.replace(/\s/g, '').replace(CLOSING_WORDS, ''))

function lastDelimiter(text: string): number {
  for (let index = text.length - 1; index >= 0; index--) {
    const character = text.charAt(index)
    if (!DELIMITERS.includes(character)) continue
    if (character === '、' && /收(?:入)?$/.test(text.slice(0, index)) && text.charAt(index + 1) === '支') continue
    return index + 1
  }
  return 0
}
