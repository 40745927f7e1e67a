import type { Disclosure } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { likeness } from '../../evaluations/text-likeness.ts'
import { type Passage, wholeText } from '../../wording/whole-text.ts'

const CONTENTS = /^目录$/
const PART = /^第[一二三四五六七八九十]部分/
const SECTION = /^[一二三四五六七八九十]{1,3}、/
const PAGE = /(?:\t|[.…·]{2,}|\s{2,})\s*-?\d{1,3}-?\s*$/
const LONGEST_HEADING = 60
const SAYS = /[。；]/
/** More lines are no table of contents. */
const MOST_ENTRIES = 150
const FEWEST_ALIKE = 6
/** More differ where the contents were typed in other words, or not renewed. */
const MOST_UNLIKE = 2
const SAME_MATTER = 0.5

interface Line {
  readonly words: string
  readonly passage: Passage
}

/** The headings of contents (目录) that were typed, not made by the word processor, are those of the text. */
export const typedContents: Check = {
  id: 'typed-contents',
  category: 'cross-section',
  severity: 'info',
  title: '目录所列各部分的标题与正文中同一序号的标题一致。',
  basis: '格式关系 K19：目录、标题、正文一致；改动标题后应更新目录。',
  example: {
    wrong: '目录：十、机关运行经费支出说明；正文标题：十、关于机关运行经费支出情况的说明',
    right: '目录：十、机关运行经费支出说明；正文标题：十、机关运行经费支出说明',
  },
  run: (disclosure) => (disclosure.document.contents === undefined ? unlikeHeadings(disclosure) : []),
}

function* unlikeHeadings(disclosure: Disclosure): Generator<Observation> {
  const lines = wholeText(disclosure).paragraphs.map((passage) => ({ words: plain(passage.text), passage }))
  const from = lines.findIndex(({ words }) => CONTENTS.test(words)) + 1
  const first = lines[from]?.words
  const begins = from === 0 ? -1 : lines.findIndex(({ words }, index) => index > from && words === first)
  if (begins < 0 || begins - from > MOST_ENTRIES) return
  const listed = sectionsByNumber(lines.slice(from, begins))
  const headed = sectionsByNumber(lines.slice(begins))
  const pairs = [...listed].flatMap(([number, entries]) => {
    const [[entry, other], [heading, another]] = [entries, headed.get(number) ?? []]
    const areSingle = other === undefined && another === undefined
    return entry === undefined || heading === undefined || !areSingle ? [] : [{ entry, heading }]
  })
  const unlike = pairs.filter(({ entry, heading }) => entry.words !== heading.words)
  if (unlike.length > MOST_UNLIKE || pairs.length - unlike.length < FEWEST_ALIKE) return
  for (const { entry, heading } of unlike) {
    if (likeness(entry.words, heading.words) < SAME_MATTER) continue
    yield {
      message: `此处标题为“${heading.words}”，目录中为“${entry.words}”。`,
      evidence: [heading, entry].map(({ passage: { at, text } }) => ({ ...at, start: 0, end: text.length })),
      expected: entry.words,
      actual: heading.words,
      suggestion: '改正标题，或者更新目录。',
    }
  }
}

const plain = (text: string): string => text.replace(PAGE, '').normalize('NFKC').replace(/\s/g, '')

/** Lines that are numbered as sections (`一、`), by the part that they stand in and their number. */
function sectionsByNumber(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const sections = new Map<string, Line[]>()
  let part = ''
  for (const line of lines) {
    if (line.words.length > LONGEST_HEADING || SAYS.test(line.words)) continue
    part = PART.exec(line.words)?.[0] ?? part
    const number = SECTION.exec(line.words)?.[0]
    if (number === undefined) continue
    const key = `${part}${number}`
    sections.set(key, [...(sections.get(key) ?? []), line])
  }
  return sections
}
