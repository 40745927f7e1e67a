import type { Document, Paragraph, Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { numeralValue } from '../../wording/numerals.ts'

/** More headings out of order, and the document numbers them in a way of its own. */
const MOST_OFF = 4
const STYLES = [
  /^第([一二三四五六七八九十]{1,3})部分/,
  /^([一二三四五六七八九十]{1,3})、/,
  /^[（(]([一二三四五六七八九十]{1,3})[）)]/,
] as const

/** Parts (第一部分) stand below no other heading, whatever their look. */
const PARTS = ' 0'

interface Numbered {
  readonly text: string
  readonly number: number
  readonly span: Span
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
  cannotRun: ({ document }) =>
    document.blocks.some((block) => block.kind === 'paragraph' && block.level !== undefined)
      ? undefined
      : '文件没有使用标题样式，未核对标题的序号。',
  *run({ document }) {
    const off = [...sequences(document)].flatMap(outOfOrder)
    if (off.length > MOST_OFF) return
    for (const { text, due, span } of off)
      yield {
        message: `标题“${text}”的序号不接在前一个标题之后，按次序应为第${due}个，疑标题错位或者缺少标题。`,
        evidence: [span],
        suggestion: '核对各级标题的次序。',
      }
  },
}

/** Headings of one level and style that stand below the same heading, from each that begins to count. */
function* sequences({ blocks }: Document): Generator<readonly Numbered[]> {
  const open = new Map<string, Numbered[]>()
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' || block.level === undefined) continue
    const { level, text } = block
    for (const [key, sequence] of open)
      if (Number(key.split(' ')[0]) > level && !key.endsWith(PARTS)) {
        yield sequence
        open.delete(key)
      }
    const numbered = numberOf(block)
    if (numbered === undefined) continue
    const key = `${level} ${numbered.style}`
    const heading = { text, number: numbered.number, span: { block: index, start: 0, end: text.length } }
    const before = open.get(key)
    if (before !== undefined && heading.number !== 1) before.push(heading)
    else {
      if (before !== undefined) yield before
      open.set(key, [heading])
    }
  }
  yield* open.values()
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
    if (numeral !== undefined) return { style, number: numeralValue(numeral) }
  }
  return undefined
}
