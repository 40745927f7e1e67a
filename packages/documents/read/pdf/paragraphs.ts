import { opensMark } from '../extraction-marks.ts'
import { isFigure, joinTexts } from './cell-text.ts'
import { endsSentence, firstCharacter, isWide, lastCharacter, opensWithNumber } from './characters.ts'
import type { Margins } from './margins.ts'
import { openingWidth } from './opening-width.ts'
import type { Line } from './page.ts'

/** Lines that belong together. */
export interface TextBlock {
  readonly lines: readonly Line[]
  readonly text: string
}

/** A first line stands in by at least this many font sizes. */
const indent = 1.2
/** A line that begins further to the right than this part of the width is set to the right, not wrapped. */
const deepestIndent = 0.4
/** Lines of a paragraph are at most this many font sizes apart. */
const widestPitch = 2.4
/** Text this many font sizes apart stands in columns, and figures that are clearly apart do. */
const columnGap = 3
const figureGap = 0.2
/** Titles this much larger than the text around them are one title over several lines. */
const titleSize = 1.3

/** Word processors set ideographs and figures this many font sizes apart. */
const scriptGap = 0.25
const gapBetween = (line: Line, next: Line): number =>
  isWide(lastCharacter(line.text)) && !isWide(firstCharacter(next.text)) ? line.size * scriptGap : 0

/** Whether the line was ended because what follows did not fit. */
const isFull = (line: Line, next: Line, { left, right }: Margins): boolean =>
  right - line.right < openingWidth(next) + gapBetween(line, next) + line.size * 0.4 &&
  line.left - left < (right - left) * deepestIndent

/** Whether the line has columns: entries far apart, or figures side by side. */
const isSpread = ({ words, size }: Line): boolean =>
  words.some((word, index) => {
    const next = words[index + 1]
    if (next === undefined) return false
    const gap = next.left - word.right
    return gap > size * columnGap || (gap > size * figureGap && isFigure(word.text) && isFigure(next.text))
  })

const isCentred = (line: Line, { left, right }: Margins): boolean =>
  Math.abs((line.left + line.right - left - right) / 2) < line.size && line.left - left > line.size * indent

/** Whether two lines are centred on each other. */
const shareAxis = (line: Line, next: Line): boolean =>
  Math.abs((line.left + line.right - next.left - next.right) / 2) < line.size * 0.5

const alike = (line: Line, next: Line): boolean => Math.abs(line.size - next.size) < line.size * 0.08

/** Whether what follows begins anew, as after a colon. */
const isClosed = ({ text }: Line): boolean => endsSentence(text) || text.endsWith('：')

/** A line that only names a table or a chart, or says that something is attached (附表, 附件2). */
const isTitle = ({ text }: Line): boolean =>
  /^(?:[^，。；：、\s]{4,40}表|附[表件]\s?[\d一二三四五六七八九十]{0,2}|[（(]?图\s?\d{1,2}[：:][^，。；]+)$/.test(text)

/** Whether two lines are one title, broken by hand or because it was too long. */
function isOneTitle(line: Line, next: Line, margins: Margins, bodySize: number): boolean {
  if (line.font !== next.font || !isCentred(next, margins) || opensWithNumber(next.text) || isClosed(line)) return false
  if (/^[（(]/.test(next.text) || !shareAxis(line, next)) return false
  const large = line.size > bodySize * titleSize && isCentred(line, margins)
  return large || line.right - line.left > (margins.right - margins.left) * 0.8
}

/** A line that opens with a number begins an item of its own where the text before it may end. */
const beginsItem = (line: Line, next: Line): boolean =>
  opensWithNumber(next.text) &&
  (endsSentence(line.text) ||
    line.text.endsWith('：') ||
    line.font !== next.font ||
    isHeading(line) ||
    (hasNoStop(line) && /^[一二三四五六七八九十]{1,3}、/.test(next.text)))

/** A line with a number and without any stop. */
const isHeading = (line: Line): boolean => opensWithNumber(line.text) && hasNoStop(line)

const hasNoStop = ({ text }: Line): boolean => !/[，。；：]/.test(text)

/** An item of the list by subjects, its number left out. */
const OPENS_WITH_SUBJECT = /^“?[^，。；：“”（()）]{2,20}[（(](?:\d{3})?类[）)]/

/** Whether the next line goes on with the paragraph of the line. */
function continues(line: Line, next: Line, margins: Margins, pitch: number, bodySize: number): boolean {
  const samePage = line.page === next.page
  const usual = Math.min(Math.max(pitch, line.size), line.size * widestPitch)
  if (!alike(line, next)) return false
  if (samePage && next.y - line.y > usual * 1.6) return false
  if (isOneTitle(line, next, margins, bodySize)) return true
  if (!isFull(line, next, margins) || isSpread(line) || isSpread(next)) return false
  const indented = next.left - margins.left > next.size * indent
  const ended = endsSentence(line.text)
  if (indented) {
    // Text that stands in as a whole: the line before must stand in as well.
    const bothIndented = line.left - margins.left > line.size * indent && line.left - next.left < line.size * indent
    return bothIndented && !isClosed(line) && !isHeading(line) && !opensWithNumber(next.text) && line.font === next.font
  }
  if (ended && (isTitle(next) || OPENS_WITH_SUBJECT.test(next.text) || (samePage && next.y - line.y > usual * 1.25)))
    return false
  return !beginsItem(line, next)
}

const OPEN_BRACKET = /[（(][^（(）)。；]*$/
const BRACKET_END = /^[^（(）)。；]{0,10}[）)]/

/** Whether a line narrower than the text, as below a chart, goes on in the next with the end of what stands in brackets. */
function isRestOfBracket(line: Line, next: Line, pitch: number): boolean {
  if (!OPEN_BRACKET.test(line.text) || !BRACKET_END.test(next.text) || opensWithNumber(next.text)) return false
  const isBelow = line.page === next.page && next.y - line.y < Math.max(pitch, line.size * widestPitch)
  return isBelow && alike(line, next) && !isSpread(line) && !isSpread(next)
}

/** `…一般行政管理事务`, `02（项）：支出…`: the mark of a level of a subject never begins a paragraph. */
const LEVEL_MARK = /^\d{0,7}[（(](?:\d{2,7})?[类款项][）)]/

/** Whether a word, the name of a subject or a mark of extraction is cut off at the end of a line. */
function isRestOfName(line: Line, next: Line, pitch: number): boolean {
  if (!opensMark(line.text) && (endsSentence(line.text) || !LEVEL_MARK.test(next.text))) return false
  const isBelow = line.page !== next.page || next.y - line.y < Math.max(pitch, line.size) * 1.6
  return isBelow && alike(line, next)
}

/** `1.甲中心（…）`, `2.乙中心（…）`: the next number in the same style, though the line before it was full. */
function isNextItem(group: readonly Line[], next: Line): boolean {
  const [number, following] = [ITEM.exec(group[0]?.text ?? ''), ITEM.exec(next.text)]
  return (
    number !== null &&
    following !== null &&
    number[2] === following[2] &&
    Number(number[1]) + 1 === Number(following[1])
  )
}

const ITEM = /^(\d{1,2})([、.．])(?!\d)/

const NOTE = /^(?:注|说明|备注)\d{0,2}\s?[：:]/

/** Whether a note is as narrow as the table above it: its sentence goes on in a line that begins below it and is no longer. */
function isRestOfNote(group: readonly Line[], next: Line, pitch: number): boolean {
  const [first, last] = [group[0], group.at(-1)]
  if (first === undefined || last === undefined || !NOTE.test(first.text) || /[。！？：]$/.test(last.text)) return false
  if (last.page !== next.page || !alike(last, next) || opensWithNumber(next.text)) return false
  const isBelow = next.y - last.y < Math.max(pitch, next.size) * 1.6 && Math.abs(next.left - first.left) < next.size
  return isBelow && next.right < first.right + next.size
}

/** The distance of baselines within paragraphs, by page and size of the characters. */
export type Pitches = ReadonlyMap<string, number>

const pitchKey = (page: number, size: number): string => `${page} ${Math.round(size * 2)}`

/** The fifth part of the distances that is smallest, between lines of one size. */
export function pitchesOf(lines: readonly Line[]): Pitches {
  const distances = new Map<string, number[]>()
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (next === undefined || next.page !== line.page || !alike(line, next)) return
    const key = pitchKey(line.page, line.size)
    const list = distances.get(key) ?? []
    list.push(next.y - line.y)
    distances.set(key, list)
  })
  const pitches = new Map<string, number>()
  for (const [key, list] of distances) pitches.set(key, list.sort((a, b) => a - b)[Math.floor(list.length / 5)] ?? 0)
  return pitches
}

/** The font size that most characters have. */
export function bodySizeOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length)
  }
  let best = 0
  for (const [size, count] of counts) if (count > (counts.get(best) ?? 0)) best = size
  return best
}

/** What paragraphs are recognised by, for a whole document. */
export interface Setting {
  readonly margins: ReadonlyMap<number, Margins>
  readonly pitches: Pitches
  readonly bodySize: number
}

/** Joins lines over soft wraps into paragraphs; titles and headings stay alone. */
export function toTextBlocks(lines: readonly Line[], { margins, pitches, bodySize }: Setting): TextBlock[] {
  const groups: Line[][] = []
  let previous: Line | undefined
  for (const line of lines) {
    const group = groups.at(-1)
    const place = previous === undefined ? undefined : margins.get(previous.page)
    const pitch = previous === undefined ? 0 : (pitches.get(pitchKey(previous.page, previous.size)) ?? 0)
    if (
      previous !== undefined &&
      group !== undefined &&
      place !== undefined &&
      !isNextItem(group, line) &&
      (continues(previous, line, place, pitch, bodySize) ||
        isRestOfName(previous, line, pitch) ||
        isRestOfBracket(previous, line, pitch) ||
        isRestOfNote(group, line, pitch))
    ) {
      group.push(line)
    } else groups.push([line])
    previous = line
  }
  return groups.map((group) => ({ lines: group, text: group.map((line) => line.text).reduce(joinTexts) }))
}
