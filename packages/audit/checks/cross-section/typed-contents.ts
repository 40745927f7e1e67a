import type { Disclosure } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { likeness } from '../../evaluations/text-likeness.ts'
import { type Passage, wholeText } from '../../wording/whole-text.ts'

const CONTENTS = /^目录$/
const PART = /^第[一二三四五六七八九十]部分/
/** `一、`, or `附件3` with its title behind it. */
const SECTION = /^(?:[一二三四五六七八九十]{1,3}、|附件\d{1,2}(?=[:.]?(?!\d)[^\d]{4}|[:.]?20\d{2}年))/
const PAGE = /(?:\t|[.…·]{2,}|\s{2,})\s*-?\d{1,3}-?\s*$/
const LONGEST_HEADING = 60
const SAYS = /[。；]/
const LONGEST_TITLE = 12
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
  const { passages, paragraphs } = wholeText(disclosure)
  const title = paragraphs.find(({ text }) => text.length <= LONGEST_TITLE && CONTENTS.test(plain(text)))
  if (title === undefined) return
  // An entry and its page, parted by a tabulator, are cells of a table.
  const from = passages.indexOf(title) + 1
  const near = linesOf(passages.slice(from, from + 2 * MOST_ENTRIES))
  const begins = near.findIndex(
    ({ words, passage }, index) => index > 0 && passage.at.cell === undefined && words === near[0]?.words,
  )
  const first = near[begins]
  if (first === undefined) return
  const listed = sectionsByNumber(near.slice(0, begins))
  const headed = sectionsByNumber(linesOf(paragraphs.slice(paragraphs.indexOf(first.passage))))
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

/** Lines that may be headings, or entries. */
const linesOf = (passages: readonly Passage[]): Line[] =>
  passages.flatMap((passage) =>
    passage.text.length > LONGEST_HEADING || SAYS.test(passage.text) ? [] : [{ words: plain(passage.text), passage }],
  )

const plain = (text: string): string => text.replace(PAGE, '').normalize('NFKC').replace(/\s/g, '')

/** Lines that are numbered as sections (`一、`) or attachments (`附件3`), by the part that they stand in and their number. */
function sectionsByNumber(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const sections = new Map<string, Line[]>()
  let part = ''
  for (const line of lines) {
    part = PART.exec(line.words)?.[0] ?? part
    const number = SECTION.exec(line.words)?.[0]
    if (number === undefined) continue
    const key = `${part}${number}`
    sections.set(key, [...(sections.get(key) ?? []), line])
  }
  return sections
}
