import { innermostSections, rolesOf } from '@mingzhang/disclosure'
import type { Block, Document, Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'

/** A heading of words alone; what ends as a sentence says itself what there is to say. */
const HEADING = /^\s*(?:[一二三四五六七八九十]+、|\d{1,2}[.．、]\s*)?[^，。；：:、]+$/
/** Titles of what follows under a heading of its own, or is attached apart. */
const LEADING = /^第.{1,2}部分|附件|附表|附图|附录|目\s*录|[（(](?:略|无|不涉及)[）)]$|^(?:说明|备注)$/
/** What follows the title of the whole document. */
const BELOW_TITLE = /^目\s*录$|^第一部分/
/** The title of a report, at its very beginning. */
const TITLE = /决算(?:公开|情况)?(?:说明|报告)?(?:书)?$/
/** `一、`, `（一）`, `1.`: the first of the sections of what is entitled above it. */
const FIRST_SECTION = /^(?:[（(]?一[）)、]|1\s?[.．、])/
const NUMBERED = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|[（(]?\d{1,2}\s?[.．、）)])/
/** Formats that tell headings and their levels themselves. */
const WITH_LEVELS = new Set(['docx', 'html'])
/** What stands below a chart. */
const CAPTION = /^[（(]?[图表]\s?\d{1,2}/

/** A heading directly above the next one, where those beside it have their text. */
export const emptySection: Check = {
  id: 'empty-section',
  category: 'completeness',
  severity: 'warning',
  title: '标题之下应有内容，没有此项的也应说明。',
  basis: '部门决算公开范本：不涉及的事项应作出说明；绩效自评报告按提纲编写。',
  example: {
    wrong: '（二）存在问题（标题样式）（三）改进建议（标题样式）按月调度进度。',
    right: '（二）存在问题（标题样式）进度偏慢。（三）改进建议（标题样式）按月调度进度。',
  },
  *run(disclosure) {
    const { document, sections } = disclosure
    // Pictures may be what stands there, and levels told from type are not sure.
    if (document.gaps.length > 0 || !WITH_LEVELS.has(document.format)) return
    const headings = headingsOf(document)
    const sectionOf = innermostSections(document, sections)
    const isExplained = ({ block }: Heading): boolean =>
      rolesOf(sections, sectionOf[block] ?? 0).includes('explanation')
    for (const beside of besideEachOther(headings)) {
      const [heading, second] = beside.filter((one) => isEmpty(document, one, isExplained(one)))
      if (heading === undefined || second !== undefined || beside.length === 1) continue
      yield {
        message: `“${heading.text}”之下没有内容。`,
        evidence: [heading.block, heading.block - 1, heading.block + 1].flatMap((block) => spanOf(document, block)),
        suggestion: '补充内容；没有此项的也应说明。',
      }
    }
  },
}

interface Heading {
  readonly text: string
  readonly block: number
  readonly level: number
  /** The block of the nearest heading of a higher level. */
  readonly above: number | undefined
}

function headingsOf({ blocks }: Document): Heading[] {
  const headings: Heading[] = []
  for (const [block, one] of blocks.entries()) {
    if (one.kind !== 'paragraph' || one.level === undefined || one.text.trim() === '') continue
    const { level } = one
    const above = headings.findLast((other) => other.level < level)?.block
    headings.push({ text: one.text.trim(), block, level, above })
  }
  return headings
}

/** Headings of one level below the same one. */
function besideEachOther(headings: readonly Heading[]): Heading[][] {
  const groups = new Map<string, Heading[]>()
  for (const heading of headings) {
    const key = `${heading.above} ${heading.level}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [heading])
    else group.push(heading)
  }
  return [...groups.values()]
}

function isEmpty({ blocks }: Document, { text, block: at, level }: Heading, isExplained: boolean): boolean {
  if (!HEADING.test(text) || LEADING.test(text)) return false
  if (isWithinTitle(blocks, at) || isAboveTitle(blocks, at) || isSplitTitle(blocks, at)) return false
  const next = contentBehind(blocks, at, isExplained)
  if (next?.kind !== 'paragraph' || BELOW_TITLE.test(next.text.trim())) return false
  if (beginsBelow(text, next.text.trim())) return false
  return next.level !== undefined && next.level <= level
}

/** `一、` below a title, `（一）` below `三、`, `1.` below `（一）`, whatever level their styles have. */
const beginsBelow = (heading: string, next: string): boolean =>
  FIRST_SECTION.test(next) &&
  (!NUMBERED.test(heading) ||
    (/^[一二三四五六七八九十]/.test(heading) && /^[（(1]/.test(next)) ||
    (/^[（(][一二三四五六七八九十]/.test(heading) && next.startsWith('1')))

const isTitle = (block: Block): boolean => isParagraph(block, TITLE)

/** Nothing but titles so far. */
function isWithinTitle(blocks: readonly Block[], at: number): boolean {
  const other = blocks.findIndex((block) => !isTitle(block))
  return other < 0 || other > at
}

/** The name of the organisation on the cover, above the title. */
function isAboveTitle(blocks: readonly Block[], at: number): boolean {
  const next = contentBehind(blocks, at, false)
  return contentBehind(blocks, -1, false) === blocks[at] && next !== undefined && isTitle(next)
}

/** `附件2`, `项目绩效自评报告`, `（某某资金）`: a title of several lines. */
const isSplitTitle = (blocks: readonly Block[], at: number): boolean =>
  isParagraph(blocks[at - 1], /^附件\s?(?:\d{0,2}|[一二三四五六七八九十]{1,3})$/) ||
  isParagraph(blocks[at + 1], /^[（(](?![一二三四五六七八九十\d]).*[）)]$/)

const isParagraph = (block: Block | undefined, pattern: RegExp): boolean =>
  block?.kind === 'paragraph' && pattern.test(block.text.trim())

function contentBehind(blocks: readonly Block[], at: number, isExplained: boolean): Block | undefined {
  for (let index = at + 1; index < blocks.length; index++) {
    const block = blocks[index]
    if (block !== undefined && isContent(block, isExplained)) return block
  }
  return undefined
}

/** A chart shows what the explanation tells, and stands for none of it. */
const isContent = (block: Block, isExplained: boolean): boolean =>
  block.kind === 'paragraph'
    ? block.text.trim() !== '' && !(isExplained && CAPTION.test(block.text.trim()))
    : !(isExplained && block.kind === 'chart')

function spanOf({ blocks }: Document, at: number): Span[] {
  const block = blocks[at]
  return block?.kind === 'paragraph' && block.text !== '' ? [{ block: at, start: 0, end: block.text.length }] : []
}
