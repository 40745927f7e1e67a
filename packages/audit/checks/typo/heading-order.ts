import type { Document, Paragraph, Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import {
  HEADING_NUMBERS,
  holdsNumber,
  MOST_OFF,
  miscountedHeadings,
  numberValue,
} from '../../wording/plain-headings.ts'

const LONGEST_QUOTE = 20
/** Styled headings have one of these. */
const STYLES = HEADING_NUMBERS.slice(0, 3)

/** Parts (第一部分) stand below no other heading, whatever their look. */
const PARTS = ' 0'

interface Numbered {
  readonly text: string
  readonly number: number
  readonly span: Span
  /** Where what may hold the number before its own begins. */
  readonly from: number
}

interface OffHeading extends Numbered {
  readonly due: number
}

/** Headings by style count up under the heading that they stand below. */
export const headingOrder: Check = {
  id: 'heading-order',
  category: 'typo',
  severity: 'warning',
  title: '同一标题之下各级标题的序号依次递增。',
  basis: '《党政机关公文格式》（GB/T 9704—2012）：结构层次序数依次标注。',
  example: {
    wrong: '（标题样式）一、项目概况 三、项目绩效情况 二、资金使用情况',
    right: '（标题样式）一、项目概况 二、资金使用情况 三、项目绩效情况',
  },
  *run(disclosure) {
    const { document } = disclosure
    const goesOn = goingOn(document)
    // One that has no style may stand between.
    const styled = [...sequences(document)]
      .flatMap(outOfOrder)
      .filter(
        ({ due, number, from, span }) =>
          !goesOn.has(span.block) &&
          (number <= due || !holdsNumber(document.blocks.slice(from, span.block), number - 1)),
      )
    if (styled.length > MOST_OFF) return
    for (const { text, due, span } of styled)
      yield observe(
        `标题“${text}”的序号不接在前一个标题之后，按次序应为第${due}个，疑标题错位或者缺少标题。`,
        span,
        due,
      )
    const told = new Set(styled.map(({ span }) => span.block))
    for (const { text, due, isGap, span } of miscountedHeadings(disclosure)) {
      if (told.has(span.block)) continue
      const heading = text.slice(0, LONGEST_QUOTE)
      yield isGap
        ? observe(`“${heading}”的序号不接在前一个之后，其间缺第${due}个，疑有缺漏或者序号有误。`, span)
        : observe(`“${heading}”的序号与前后不相接，按次序应为第${due}个。`, span, due)
    }
  },
}

const observe = (message: string, span: Span, due?: number): Observation => ({
  message,
  evidence: [span],
  ...(due === undefined ? {} : { expected: `第${due}个` }),
  suggestion: '核对各级标题的次序。',
})

/** Headings of one level and style that stand below the same heading, from each that begins to count. */
function* sequences({ blocks }: Document): Generator<readonly Numbered[]> {
  const open = new Map<string, Numbered[]>()
  const latest: number[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' || block.level === undefined) continue
    const { level, text } = block
    for (const [key, sequence] of open)
      if (Number(key.split(' ')[0]) > level && !key.endsWith(PARTS)) {
        yield sequence
        open.delete(key)
      }
    latest.length = Math.min(latest.length, level + 1)
    const above = Math.max(0, ...latest.slice(0, level).filter((at) => at !== undefined))
    latest[level] = index
    const numbered = numberOf(block)
    if (numbered === undefined) continue
    const key = `${level} ${numbered.style}`
    const before = open.get(key)
    const from = (before?.at(-1)?.span.block ?? above) + 1
    const heading = { text, number: numbered.number, span: { block: index, start: 0, end: text.length }, from }
    if (before !== undefined && heading.number !== 1) before.push(heading)
    else {
      if (before !== undefined) yield before
      open.set(key, [heading])
    }
  }
  yield* open.values()
}

/** Headings of a PDF, whose levels are those of their sizes alone, that count on from the one before of their style: sheets are scaled to their pages. */
function goingOn({ blocks, format }: Document): ReadonlySet<number> {
  const found = new Set<number>()
  const latest = new Map<number, number>()
  for (const [index, block] of blocks.entries()) {
    const numbered =
      block.kind === 'paragraph' && block.level !== undefined && format === 'pdf' ? numberOf(block) : undefined
    if (numbered === undefined) continue
    if (latest.get(numbered.style) === numbered.number - 1) found.add(index)
    latest.set(numbered.style, numbered.number)
  }
  return found
}

/** Those that do not follow the one before; where all ascend, only those behind a gap. */
function outOfOrder(sequence: readonly Numbered[]): OffHeading[] {
  const ascends = sequence.every(({ number }, index) => number > (sequence[index - 1]?.number ?? 0))
  return sequence
    .map((heading, index) => ({ ...heading, due: ascends ? (sequence[index - 1]?.number ?? 0) + 1 : index + 1 }))
    .filter(({ number, due }) => number !== due)
}

function numberOf({ text, number = '' }: Paragraph): { style: number; number: number } | undefined {
  for (const [style, pattern] of STYLES.entries()) {
    const numeral = (pattern.exec(number) ?? pattern.exec(text.trim()))?.[1]
    if (numeral !== undefined) return { style, number: numberValue(numeral) }
  }
  return undefined
}
