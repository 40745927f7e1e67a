/** Headings known by their numbers alone, and which of them count wrong. */
import { innermostSections, numeralValue, rolesOf, type SectionRole } from '@mingzhang/disclosure'
import { allMatches, type Block, type Document, type Span } from '@mingzhang/documents'
import { oncePerDisclosure } from '../once-per-disclosure.ts'

/** From the highest down; a word processor saves 一、 as 1、 where it numbered by itself. */
export const HEADING_NUMBERS = [
  /^第\s*([一二三四五六七八九十]{1,3}|\d{1,2})\s*部分/,
  /^([一二三四五六七八九十]{1,3}|\d{1,2})\s?、/,
  /^[（(]([一二三四五六七八九十]{1,3}|\d{1,2})[）)]/,
  /^(\d{1,2})[.．](?!\d)/,
] as const
/** What every number begins with. */
const NUMBERED = /^[第（(\d一二三四五六七八九十]/
const PART = 0
const BRACKETED = 2
const LONGEST = 45
/** What a line without a number that is no heading has. */
const SAYS = /[。；，：:]/
const SENTENCE = /[。；]/

export interface PlainHeading {
  readonly text: string
  readonly number: number
  readonly span: Span
  /** Whether its number is a Chinese one. */
  readonly chinese: boolean
}

export interface MiscountedHeading extends PlainHeading {
  /** The number due in its place. */
  readonly due: number
  /** One with the number due may be missing. */
  readonly isGap: boolean
}

export const numberValue = (numeral: string): number => (/^\d/.test(numeral) ? Number(numeral) : numeralValue(numeral))

/** More of them, and the document numbers its headings in a way of its own. */
export const MOST_OFF = 4
/** Here what does not apply may be left out, its number with it. */
const MAY_SKIP: ReadonlySet<SectionRole> = new Set(['explanation', 'statutory-tables'])

/** Headings whose numbers those around them contradict; none where too many are. */
export const miscountedHeadings = oncePerDisclosure(({ document, sections }): readonly MiscountedHeading[] => {
  const sectionOf = innermostSections(document, sections)
  const mayBeLeftOut = (block: number): boolean =>
    rolesOf(sections, sectionOf[block] ?? 0).some((role) => MAY_SKIP.has(role))
  const found = miscounted(document).filter(({ isGap, span }) => !isGap || !mayBeLeftOut(span.block))
  return found.length > MOST_OFF ? [] : found
})

function miscounted(document: Document): MiscountedHeading[] {
  return sequences(document).flatMap((sequence) =>
    sequence.flatMap((heading, index) => {
      const due = dueNumber(sequence, index)
      if (due === undefined) return []
      const isGap = heading.number === due + 1 && !followsLower(sequence, index)
      return isGap && mayHoldAnother(document, sequence[index - 1], heading) ? [] : [{ ...heading, due, isGap }]
    }),
  )
}

/** The next one goes on from the number due, so that this one alone is wrong. */
const followsLower = (sequence: readonly PlainHeading[], index: number): boolean =>
  sequence[index + 1]?.number === (sequence[index]?.number ?? 0)

function dueNumber(sequence: readonly PlainHeading[], index: number): number | undefined {
  const [before, heading, after] = [sequence[index - 1], sequence[index], sequence[index + 1]]
  if (heading === undefined || !isAlike(before ?? after, heading)) return undefined
  if (before === undefined) {
    const begins = after?.number === 2 && heading.number !== 1 && (sequence[2]?.number ?? 3) === 3
    return begins && isAlike(after, heading) ? 1 : undefined
  }
  const due = before.number + 1
  if (heading.number === due) return undefined
  if (after !== undefined && after.number === due + 1 && heading.number !== 1) return due
  if (!sequence.slice(0, index).every(({ number }, at) => number === at + 1)) return undefined
  const repeats = after === undefined && heading.number === before.number && index > 1
  const skips = heading.number === due + 1 && (after === undefined || after.number === heading.number + 1)
  return repeats || skips ? due : undefined
}

const isAlike = (one: PlainHeading | undefined, other: PlainHeading): boolean => one?.chinese === other.chinese

/** Whether anything between two headings may be the one whose number is left out. */
function mayHoldAnother(
  { blocks }: Document,
  before: PlainHeading | undefined,
  { span, number }: PlainHeading,
): boolean {
  const between = blocks.slice((before?.span.block ?? span.block) + 1, span.block)
  return (
    holdsNumber(between, number - 1) ||
    runsOn(blocks[before?.span.block ?? span.block], number - 1) ||
    between.some((block) => {
      const text = block.kind === 'paragraph' ? block.text.trim() : ''
      return text !== '' && text.length <= LONGEST && !SAYS.test(text) && numberOf(textOf(block)) === undefined
    })
  )
}

/** Behind a sentence of the same paragraph. */
const RUN_ON =
  /(?<=[。；]\s?)(?:[（(]([一二三四五六七八九十]{1,3}|\d{1,2})[）)]|([一二三四五六七八九十]{1,3}|\d{1,2})[、.．](?!\d))/g

/** Whether the item with a number runs on in the paragraph of the one before it. */
const runsOn = (block: Block | undefined, due: number): boolean =>
  block?.kind === 'paragraph' &&
  allMatches(block.text, RUN_ON).some(([, bracketed, plain]) => numberValue(bracketed ?? plain ?? '') === due)

/** Whether a line has a number that no list of its own counts up to. */
export function holdsNumber(blocks: readonly Block[], due: number): boolean {
  const counted = new Set<string>()
  return blocks.some((block) => {
    const texts = block.kind === 'table' ? block.cells.map(({ text }) => text.trim()) : [textOf(block)]
    return texts.some((text) => {
      const numbered = numberOf(text)
      if (numbered === undefined) return false
      const { rank, number } = numbered
      counted.add(`${rank} ${number}`)
      return number === due && !counted.has(`${rank} ${number - 1}`)
    })
  })
}

const textOf = (block: Block): string => (block.kind === 'paragraph' ? ((block.number ?? '') + block.text).trim() : '')

/** Headings of one kind below the same heading, from each that begins to count. */
function sequences({ blocks }: Document): PlainHeading[][] {
  const closed: PlainHeading[][] = []
  const open: (PlainHeading[] | undefined)[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' || block.origin !== undefined) continue
    const text = textOf(block)
    const found = headingOf(text)
    if (found === undefined) continue
    for (const below of open.splice(found.rank + 1)) if (below !== undefined) closed.push(below)
    const heading = {
      text,
      number: found.number,
      chinese: found.chinese,
      span: { block: index, start: 0, end: block.text.length },
    }
    const sequence = open[found.rank]
    if (sequence !== undefined && found.number !== 1) sequence.push(heading)
    else {
      if (sequence !== undefined) closed.push(sequence)
      open[found.rank] = [heading]
    }
  }
  for (const sequence of open) if (sequence !== undefined) closed.push(sequence)
  return closed
}

interface Numbered {
  readonly rank: number
  readonly number: number
  readonly chinese: boolean
  readonly rest: string
}

/** The line as a heading: only numbers in brackets stand in front of sentences, too. */
function headingOf(text: string): Numbered | undefined {
  const numbered = numberOf(text)
  if (numbered === undefined) return undefined
  const { rank, rest } = numbered
  if (rank !== BRACKETED && (rest.length > LONGEST || (rank !== PART && SENTENCE.test(rest)))) return undefined
  return numbered
}

function numberOf(text: string): Numbered | undefined {
  if (!NUMBERED.test(text)) return undefined
  for (const [rank, pattern] of HEADING_NUMBERS.entries()) {
    const match = pattern.exec(text)
    const numeral = match?.[1]
    if (match === null || numeral === undefined) continue
    return { rank, number: numberValue(numeral), chinese: !/^\d/.test(numeral), rest: text.slice(match[0].length) }
  }
  return undefined
}
