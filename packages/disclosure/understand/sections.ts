/** The section tree of a document. */
import type { Document } from '@mingzhang/documents'
import type { Section } from '../disclosure.ts'
import type { SectionRole } from '../section-role.ts'
import { type Numbering, splitNumber } from './numbering.ts'
import { SECTION_HEADINGS, type SectionHeading } from './section-headings.ts'

const LONGEST_HEADING = 60
const SENTENCE_END = /[。；;！!？?，,]$/
/** A paragraph that states an amount is no heading, however short. */
const STATES_AMOUNT = /\d\s?[万亿]?元/
/** A subject (科目) of a list. */
const NAMES_SUBJECT = /[（(]\d{0,7}[类款项][）)]/
/** Titles of tables are no headings of the explanation. */
const TABLE = /表$/
const LONGEST_REST = 8
const SAYS = /(?:情况|说明)$/
const CONTENTS_ENTRY = /(?:[.…·]{3,}|\t)\s*-?\d+-?$/
/** All headings in one pattern: most lines are none of them. */
const ANY_HEADING = new RegExp(SECTION_HEADINGS.map(({ pattern }) => pattern.source).join('|'))

interface Heading {
  readonly block: number
  readonly title: string
  readonly role: SectionRole
  readonly depth: number
}

/** Find the sections; the first is the root and holds everything. */
export function findSections(document: Document): Section[] {
  const headings = withoutContents(findHeadings(document))
  const end = document.blocks.length
  const sections: (Omit<Section, 'end'> & { end: number })[] = [
    { id: 0, title: '', role: 'root', depth: 0, parent: undefined, start: 0, end },
  ]
  const open = [0]
  for (const heading of headings) {
    while (open.length > 1 && (sections[open.at(-1) ?? 0]?.depth ?? 0) >= heading.depth) {
      const closed = sections[open.pop() ?? 0]
      if (closed !== undefined) closed.end = heading.block
    }
    const id = sections.length
    sections.push({
      id,
      title: heading.title,
      role: heading.role,
      depth: heading.depth,
      parent: open.at(-1),
      start: heading.block,
      end,
    })
    open.push(id)
  }
  return sections
}

/** Leave out the table of contents (目录): from the first part that is named again further on, up to where it is. */
function withoutContents(headings: readonly Heading[]): Heading[] {
  const last = new Map(headings.map((heading) => [titleKey(heading), heading.block]))
  const first = headings.find((heading) => heading.depth === 1 && last.get(titleKey(heading)) !== heading.block)
  const begins =
    first === undefined
      ? undefined
      : headings.find((heading) => heading !== first && titleKey(heading) === titleKey(first))?.block
  if (first === undefined || begins === undefined) return [...headings]
  const blocks = new Set(headings.map(({ block }) => block))
  const roles = new Set(headings.filter(({ block }) => block >= begins).map(({ role }) => role))
  // An entry of the contents may be misspelt: it stands among others, with nothing beneath it, for a section further on.
  const isEntry = ({ block, role }: Heading): boolean =>
    roles.has(role) && blocks.has(block - 1) && blocks.has(block + 1)
  return headings.filter(
    (heading) =>
      heading.block < first.block ||
      heading.block >= begins ||
      (last.get(titleKey(heading)) === heading.block && !isEntry(heading)),
  )
}

const titleKey = ({ title }: Heading): string =>
  splitNumber(title.replace(/\s/g, '')).rest.replace(/[的。：:]|事项|情况/g, '')

function findHeadings(document: Document): Heading[] {
  const headings: Heading[] = []
  let part: SectionRole = 'root'
  let report = false
  /** The line that is the title of the part numbered on the line above it. */
  let titleLine: number | undefined
  const parted = document.blocks.some(
    (block) => block.kind === 'paragraph' && splitNumber(block.text.trim(), block.number).numbering.style === 'part',
  )
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph' || block.origin !== undefined) return
    const printed = block.text.trim()
    if (printed === '' || printed.length > LONGEST_HEADING * 2 || CONTENTS_ENTRY.test(printed)) return
    if (index === titleLine) return
    const numbered = splitNumber(printed, block.number)
    const { numbering } = numbered
    const below = numbering.style === 'part' && numbered.rest === '' ? titleBelow(document, index) : ''
    const rest = numbered.rest + below
    if (STATES_AMOUNT.test(rest) || NAMES_SUBJECT.test(rest)) return
    const mayHead = numbering.style === 'part' || !SENTENCE_END.test(rest.slice(0, -1))
    const known = mayHead
      ? (knownHeading(rest, part, numbering, parted) ??
        (numbering.style === 'part'
          ? knownHeading(rest + lineBelow(document, index), part, numbering, parted)
          : undefined))
      : undefined
    if (known !== undefined) {
      if (known.depth === 1) part = known.role
      report = known.role === 'evaluation-report' || (report && known.depth > 2)
      const title = below === '' ? printed : `${printed} ${below}`
      if (below !== '') titleLine = index + 1
      headings.push({ block: index, title, role: known.role, depth: depthOfKnown(known.depth, numbering) })
      return
    }
    const depth = depthOfNumbering(numbering, report) ?? styledDepth(block.level, report)
    if (depth !== undefined && rest.length <= LONGEST_HEADING && !SENTENCE_END.test(rest) && rest !== '') {
      headings.push({ block: index, title: printed, role: 'other', depth })
    }
  })
  return headings
}

/** `（二）政府采购支出情况。2023年政府采购支出总额…`: a heading of the explanation that runs into its paragraph. */
const RUN_IN = /^([^。：:，,；;\d]{4,40})[。：:]./

/** What a paragraph of the explanation is about by the numbered heading that it begins with. */
export function roleOfRunIn({ numbering, rest }: { numbering: Numbering; rest: string }): SectionRole | undefined {
  const title = numbering.style === 'none' || numbering.style === 'part' ? undefined : RUN_IN.exec(rest)?.[1]
  return title === undefined ? undefined : knownHeading(title, 'explanation', numbering, true)?.role
}

/** What the line below names a part that stands there with its number alone (`第三部分`, then `2023年度部门决算情况说明`). */
function titleBelow({ blocks }: Document, index: number): string {
  const below = blocks[index + 1]
  const text = below?.kind === 'paragraph' ? below.text.trim() : ''
  return text.length <= LONGEST_HEADING && !SENTENCE_END.test(text) ? text : ''
}

/** The rest of a heading that was broken at the margin; empty where the next paragraph is no mere rest. */
function lineBelow({ blocks }: Document, index: number): string {
  const below = blocks[index + 1]
  return below?.kind === 'paragraph' && below.text.trim().length <= LONGEST_REST ? below.text.trim() : ''
}

/** What came in or was spent alone is no whole explanation. */
const OF_ONE_SIDE = /^(?:本年)?(?:收入|支出)决算/

function knownHeading(
  rest: string,
  part: SectionRole,
  numbering: Numbering,
  parted: boolean,
): { role: SectionRole; depth: number } | undefined {
  const title = rest
    .replace(/\s/g, '')
    .replace(/[。：:]$/, '')
    .replace(/^关于/, '')
    .replace(/^20\d{2}年度?/, '')
  if (title === '' || title.length > LONGEST_HEADING || title.includes('。') || !ANY_HEADING.test(title))
    return undefined
  const within: SectionRole = numbering.style === 'part' ? 'root' : part
  const fits = (candidate: SectionHeading): boolean =>
    (candidate.within === undefined || candidate.within.includes(within) || candidate.within.includes(part)) &&
    candidate.pattern.test(title) &&
    (candidate.numbered !== true || !TABLE.test(title)) &&
    (candidate.numbered !== true || numbering.style !== 'none' || SAYS.test(title))
  const first = SECTION_HEADINGS.find(fits)
  // `二、收入决算情况说明` under no part is one of its sections, not the whole explanation.
  const isSection = first?.role === 'explanation' && (numbering.style === 'chinese' || OF_ONE_SIDE.test(title))
  const heading = (isSection ? SECTION_HEADINGS.find((one) => one.depth > 1 && fits(one)) : undefined) ?? first
  if (heading === undefined) return undefined
  const { style } = numbering
  // A part of its own (第三部分 其他重要事项) goes on with the explanation.
  if (style === 'part' && heading.role === 'other-matters') return { role: 'explanation', depth: 1 }
  if (heading.depth !== 1 || style === 'part') return { role: heading.role, depth: heading.depth }
  if (heading.role === 'overview' && !/概[况述]$/.test(title) && (parted || style === 'none')) return undefined
  if (style === 'none' || (!parted && style === 'chinese')) return { role: heading.role, depth: 1 }
  return heading.role === 'glossary' && style === 'chinese' ? { role: 'glossary', depth: 2 } : undefined
}

/** A heading by style alone stands within the part it is in. */
const styledDepth = (level: number | undefined, report: boolean): number | undefined =>
  level === undefined ? undefined : Math.min(Math.max(level, 2) + (report && level > 2 ? 1 : 0), 5)

/** A section of the explanation stands as high as its number says: 十、预算绩效管理情况 is a section of its own. */
const depthOfKnown = (depth: number, { style }: Numbering): number => (depth === 3 && style === 'chinese' ? 2 : depth)

function depthOfNumbering(numbering: Numbering, report: boolean): number | undefined {
  const offset = report ? 1 : 0
  if (numbering.style === 'part') return 1
  if (numbering.style === 'chinese') return 2 + offset
  if (numbering.style === 'bracketed-chinese') return 3 + offset
  return undefined
}
