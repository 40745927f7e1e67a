import { type ContentsEntry, type Document, type Paragraph, type Span, spanOfEntry } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { exchangedPair } from '../../table-relations/exchanged-pair.ts'

/** More entries that differ, and the table of contents was not renewed after the text was. */
const MOST_ENTRIES = 6
/** So many entries make a whole table of contents. */
const FEWEST_LISTED = 10

/** The first that is listed; what stands in front of it is the cover. */
const FIRST_PART = /^\s*第一部分/

interface LinkedEntry {
  readonly text: string
  /** The entry itself. */
  readonly span: Span
  readonly block: number
  readonly heading: Paragraph
}

/** The table of contents (目录) names the headings as they are, in their order, on pages that go up. */
export const contentsAndHeadings: Check = {
  id: 'contents-and-headings',
  category: 'cross-section',
  severity: 'warning',
  title: '目录中的标题与正文的标题一致，先后相同，页码递增。',
  basis: '格式关系 K19：目录、标题、正文一致；改动标题后应更新目录。',
  example: {
    wrong: '目录：二、收入决算情况说明；正文标题：二、支出决算情况说明',
    right: '目录：二、收入决算情况说明；正文标题：二、收入决算情况说明',
  },
  cannotRun: ({ document }) =>
    document.contents === undefined ? '文件没有自动生成的目录，未核对目录与标题是否一致。' : undefined,
  *run({ document }) {
    const { contents = [] } = document
    const linked = contents.flatMap((entry) => linkedEntry(document, entry))
    const renamed = linked.filter(({ text, heading }) => !isNamed(heading, text))
    if (renamed.length > MOST_ENTRIES)
      yield {
        severity: 'info',
        message: `目录中有${renamed.length}个标题与正文不同，目录没有更新。`,
        evidence: renamed.slice(0, MOST_ENTRIES).map(spanOf),
      }
    else yield* renamed.map(observe)
    yield* exchanged(linked)
    yield* gone(document, contents)
    yield* unlisted(document, linked)
    yield* pagesOutOfOrder(document, contents)
  },
}

function linkedEntry(document: Document, entry: ContentsEntry): LinkedEntry[] {
  const { text, block } = entry
  const heading = block === undefined ? undefined : document.blocks[block]
  return block === undefined || heading?.kind !== 'paragraph' || heading.level === undefined
    ? []
    : [{ text, block, heading, span: spanOfEntry(document, entry) }]
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

const isNamed = ({ text, number = '' }: Paragraph, entry: string): boolean =>
  plain(entry) === plain(text) || plain(entry) === plain(number + text)

const spanOf = ({ block, heading }: LinkedEntry): Span => ({ block, start: 0, end: heading.text.length })

const observe = (entry: LinkedEntry): Observation => ({
  message: `此处标题为“${entry.heading.text}”，目录中为“${entry.text}”。`,
  evidence: [spanOf(entry), entry.span],
  expected: entry.text,
  actual: entry.heading.text,
  suggestion: '改正标题，或者更新目录。',
})

function* exchanged(linked: readonly LinkedEntry[]): Generator<Observation> {
  const pair = exchangedPair(linked, ({ block }) => block)
  if (pair === undefined) return
  yield {
    message: `“${pair[0].heading.text}”与“${pair[1].heading.text}”的先后与目录相反，疑标题互换。`,
    evidence: pair.flatMap((entry) => [spanOf(entry), entry.span]),
    suggestion: '核对标题与其下的内容，或者更新目录。',
  }
}

/** An entry that leads nowhere: its heading was deleted. The next heading shows where it stood. */
function* gone(document: Document, contents: readonly ContentsEntry[]): Generator<Observation> {
  const lost: { entry: ContentsEntry; next: number }[] = []
  let next = document.blocks.length - 1
  for (const entry of contents.toReversed()) {
    const { block } = entry
    if (block === undefined) lost.unshift({ entry, next })
    else next = block
    if (lost.length > MOST_ENTRIES) return
  }
  for (const { entry, next: below } of lost)
    yield {
      message: `目录列有“${shorten(entry.text)}”，正文没有这个标题。`,
      evidence: [{ block: below, start: 0, end: 0 }, spanOfEntry(document, entry)],
      suggestion: '补上标题，或者更新目录。',
    }
}

/** The only heading that the contents leave out, among those of its level. */
function* unlisted({ blocks }: Document, linked: readonly LinkedEntry[]): Generator<Observation> {
  const [first, last] = [linked[0], linked.at(-1)]
  if (first === undefined || last === undefined || linked.length < FEWEST_LISTED) return
  const listed = new Set(linked.map(({ block }) => block))
  const levels = new Set(linked.map(({ heading }) => heading.level))
  const left = blocks.flatMap((block, at) =>
    block.kind === 'paragraph' &&
    (at > first.block || FIRST_PART.test(block.text)) &&
    (at < last.block || block.level === last.heading.level) &&
    levels.has(block.level) &&
    block.text.trim() !== '' &&
    !listed.has(at)
      ? [{ text: block.text, at }]
      : [],
  )
  const [only, second] = left
  if (only === undefined || second !== undefined) return
  const beside = linked.findLast(({ block }) => block < only.at) ?? first
  yield {
    message: `标题“${only.text}”没有列入目录，其他同级标题均已列入。`,
    evidence: [{ block: only.at, start: 0, end: only.text.length }, beside.span],
    suggestion: '更新目录。',
  }
}

/** A page that is not between those of the entries around it, which go up; attachments may begin anew at 1. */
function* pagesOutOfOrder(document: Document, contents: readonly ContentsEntry[]): Generator<Observation> {
  for (const [index, entry] of contents.entries()) {
    const { text, page, block } = entry
    const [above, below] = [contents[index - 1]?.page ?? 1, contents[index + 1]?.page]
    if (page === undefined || below === undefined || above > below || (page >= above && page <= below)) continue
    const beside = [index - 2, index + 2].map((at) => contents[at]?.page)
    // Where the next but one is out of order too, another entry is the odd one, or the pages were not renewed.
    if ((beside[0] ?? above) > above || (beside[1] ?? below) < below) continue
    const heading = block === undefined ? undefined : document.blocks[block]
    yield {
      message: `目录中“${text}”的页码为${page}，前后各项的页码为${above}、${below}。`,
      evidence: [
        { block: block ?? 0, start: 0, end: heading?.kind === 'paragraph' ? heading.text.length : 0 },
        spanOfEntry(document, entry),
      ],
      expected: above === below ? String(above) : `${above}—${below}`,
      actual: String(page),
      suggestion: '更新目录。',
    }
  }
}
