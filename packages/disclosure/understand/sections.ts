/** The section tree of a document. */
import type { Document, Paragraph } from '@mingzhang/documents'
import type { Section } from '../disclosure.ts'
import { numeralValue } from '../numerals.ts'
import type { SectionRole } from '../section-role.ts'
import { type KnownHeading, knownHeading, LONGEST_HEADING } from './known-heading.ts'
import { type Numbering, splitNumber } from './numbering.ts'

const SENTENCE_END = /[。；;！!？?，,]$/
/** A paragraph that states an amount, or names a subject (科目) of a list, is no heading, however short. */
const STATES_SOMETHING = /\d\s?[万亿]?元|[（(]\d{0,7}[类款项][）)]/
const LONGEST_REST = 8
const SECTION_DEPTH = 2
const CONTENTS_ENTRY = /(?:[.…·]{3,}|\t)\s*-?\d+-?$/
interface Heading {
  readonly block: number
  readonly title: string
  readonly role: SectionRole
  readonly depth: number
  readonly numbering: Numbering
}

/** Find the sections; the first is the root and holds everything. */
export function findSections(document: Document): Section[] {
  const headings = withoutContents(findHeadings(document))
  const end = document.blocks.length
  const sections: (Omit<Section, 'end'> & { end: number })[] = [
    { id: 0, title: '', role: 'root', depth: 0, parent: undefined, start: 0, end },
  ]
  const open = [0]
  const numberings = new Map<number, Numbering>()
  for (const found of headings) {
    const before = open.find((id) => isNext(numberings.get(id), found.numbering))
    const heading = raisedTo(found, sections[before ?? -1]?.depth)
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
    numberings.set(id, heading.numbering)
  }
  return sections
}

/** `（十）` behind `（九）`: the two stand beside each other, whatever they say. */
const isNext = (before: Numbering | undefined, { style, text }: Numbering): boolean =>
  style === 'bracketed-chinese' && before?.style === style && ordinal(text) === ordinal(before.text) + 1

/** `（五）一般公共预算…总体情况说明` beside `（四）` is a section, not the first of its parts. */
const raisedTo = (heading: Heading, depth: number | undefined): Heading =>
  depth === undefined || depth >= heading.depth
    ? heading
    : { ...heading, depth, role: SECTION_OF_TOTAL.get(heading.role) ?? heading.role }

const SECTION_OF_TOTAL: ReadonlyMap<SectionRole, SectionRole> = new Map([
  ['general-budget-total', 'general-budget'],
  ['three-public-total', 'three-public'],
])

const ordinal = (number: string): number => numeralValue(number.replace(/[^一二三四五六七八九十]/g, ''))

/** Leave out the table of contents (目录): from the first part that is named again further on, up to where it is. */
function withoutContents(headings: readonly Heading[]): Heading[] {
  const keys = new Map(headings.map((heading) => [heading, titleKey(heading)]))
  const last = new Map(headings.map((heading) => [keys.get(heading), heading.block]))
  const isLast = (heading: Heading): boolean => last.get(keys.get(heading)) === heading.block
  const first = headings.find((heading) => heading.depth === 1 && !isLast(heading))
  const begins =
    first === undefined
      ? undefined
      : headings.find((heading) => heading !== first && keys.get(heading) === keys.get(first))?.block
  if (first === undefined || begins === undefined) return [...headings]
  const blocks = new Set(headings.map(({ block }) => block))
  const roles = new Set(headings.filter(({ block }) => block >= begins).map(({ role }) => role))
  // An entry of the contents may be misspelt: it stands among others, with nothing beneath it, for a section further on.
  const isEntry = ({ block, role }: Heading): boolean =>
    roles.has(role) && blocks.has(block - 1) && blocks.has(block + 1)
  return headings.filter(
    (heading) => heading.block < first.block || heading.block >= begins || (isLast(heading) && !isEntry(heading)),
  )
}

const titleKey = ({ title }: Heading): string =>
  splitNumber(title.replace(/\s/g, '')).rest.replace(/[的。：:]|事项|情况/g, '')

function findHeadings(document: Document): Heading[] {
  const headings: Heading[] = []
  let part: SectionRole = 'root'
  let report = false
  /** The style of the section that the line is in. */
  let sectionLevel: number | undefined
  /** The line that is the title of the part numbered on the line above it. */
  let titleLine: number | undefined
  const parted = document.blocks.some(
    (block) => block.kind === 'paragraph' && splitNumber(block.text.trim(), block.number).numbering.style === 'part',
  )
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph' || block.origin !== undefined || index === titleLine) return
    const line = headingLine(document, index, block)
    if (line === undefined) return
    const { printed, numbering, rest, below } = line
    if (beginsBehindContents(document, headings[0], index, printed)) part = 'root'
    const known = headingOfLine(document, index, line, part, parted)
    if (known !== undefined) {
      if (known.depth === 1) part = known.role
      const depth = depthByStyle(known, block.level, sectionLevel)
      report = known.role === 'evaluation-report' || (report && depth > SECTION_DEPTH)
      sectionLevel = levelOfSection(depth, block.level, sectionLevel)
      const title = below === '' ? printed : `${printed} ${below}`
      if (below !== '') titleLine = index + 1
      headings.push({ block: index, title, role: known.role, depth: depthOfKnown(depth, numbering), numbering })
      return
    }
    const depth = depthOfNumbering(numbering, report) ?? styledDepth(block.level, report)
    if (depth !== undefined && rest.length <= LONGEST_HEADING && !SENTENCE_END.test(rest) && rest !== '') {
      headings.push({ block: index, title: printed, role: 'other', depth, numbering })
    }
  })
  return headings
}

/** `一、概况` again behind the lines of the contents (目录) that began with it: the document begins here. */
function beginsBehindContents(
  { blocks }: Document,
  first: Heading | undefined,
  index: number,
  printed: string,
): boolean {
  if (first?.title !== printed || first.depth > SECTION_DEPTH) return false
  return blocks
    .slice(first.block, index)
    .every((block) => block.kind === 'paragraph' && block.text.length <= LONGEST_HEADING && !/[。；]$/.test(block.text))
}

interface HeadingLine {
  readonly printed: string
  readonly numbering: Numbering
  /** What stands behind the number, with the title below. */
  readonly rest: string
  /** The title on the line below, where the line is a number alone. */
  readonly below: string
}

/** A paragraph that may be a heading: a short line, no entry of the contents, that states nothing. */
function headingLine(document: Document, index: number, { text, number }: Paragraph): HeadingLine | undefined {
  const printed = text.trim()
  if (printed === '' || printed.length > LONGEST_HEADING * 2 || CONTENTS_ENTRY.test(printed)) return undefined
  const numbered = splitNumber(printed, number)
  const { numbering } = numbered
  const below = numbering.style === 'part' && numbered.rest === '' ? titleBelow(document, index) : ''
  const rest = numbered.rest + below
  return STATES_SOMETHING.test(rest) ? undefined : { printed, numbering, rest, below }
}

/** The known heading that a line is; the title of a part may go on below. */
function headingOfLine(
  document: Document,
  index: number,
  { numbering, rest }: HeadingLine,
  part: SectionRole,
  parted: boolean,
): KnownHeading | undefined {
  if (numbering.style !== 'part')
    return SENTENCE_END.test(rest.slice(0, -1)) ? undefined : knownHeading(rest, part, numbering, parted)
  return (
    knownHeading(rest, part, numbering, parted) ??
    knownHeading(rest + lineBelow(document, index), part, numbering, parted)
  )
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

/** A heading by style alone stands within the part it is in. */
const styledDepth = (level: number | undefined, report: boolean): number | undefined =>
  level === undefined ? undefined : Math.min(Math.max(level, 2) + (report && level > 2 ? 1 : 0), 5)

/** The title of a form whose style is as high as that of the section above stands beside it, not within. */
const depthByStyle = (known: KnownHeading, level: number | undefined, above: number | undefined): number =>
  known.role === 'evaluation-form' && level !== undefined && above !== undefined && level <= above
    ? SECTION_DEPTH
    : known.depth

/** The style of the section that goes on below a heading; none below the heading of a part. */
const levelOfSection = (depth: number, level: number | undefined, above: number | undefined): number | undefined => {
  if (depth > SECTION_DEPTH) return above
  return depth === SECTION_DEPTH ? level : undefined
}

/** A section of the explanation stands as high as its number says: 十、预算绩效管理情况 is a section of its own. */
const depthOfKnown = (depth: number, { style }: Numbering): number => (depth === 3 && style === 'chinese' ? 2 : depth)

function depthOfNumbering(numbering: Numbering, report: boolean): number | undefined {
  const offset = report ? 1 : 0
  if (numbering.style === 'part') return 1
  if (numbering.style === 'chinese') return 2 + offset
  if (numbering.style === 'bracketed-chinese') return 3 + offset
  return undefined
}
