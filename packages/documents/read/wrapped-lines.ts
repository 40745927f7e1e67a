/** Text whose lines were broken at a margin: the lines of one paragraph are joined again. */

const NARROWEST = 40
const WIDEST = 160
/** A line this much short of the margin is still full: a word or a number did not fit. */
const RAGGED = 10
/** How far the first line of a paragraph stands in. */
const INDENT = 4
const FEWEST_FULL = 12
/** Of the long lines one in so many is full where a text is broken at a margin. */
const FULL_SHARE = 3
/** Of the full lines one in so many stops within a sentence. */
const OPEN_SHARE = 2.5
/** One long line in so many may be a heading or a row that runs over the margin, or stand on a page that lies. */
const OUTLIERS = 6
/** A line of a table of contents. */
const LEADERS = /(?:[.·…‥] ?){6}/
/** Its end, with the number of the page. */
const LEADERS_END = /(?:[.·…‥] ?){3,}\s*\d{1,3}\s*$/
/** Cells of a row, set apart by tabs or wide gaps, or figures side by side; or a code, a name and what stands in the next cell; or many short words. */
const COLUMNS =
  /\t|\S {3,}\S|\d\.\d{2} +-?(?:0|[\d,]+\.\d{2})\s*$|^\s*\d{3}(?: ?\d\d){0,2} \p{Script=Han}\S* (?:.* )?(?:-?[\d,]+\.\d{2}\s*$|\d{3}(?: ?\d\d){0,2} \p{Script=Han})|^\s*(?:[\p{Script=Han}（）]{1,8} ){5,}[\p{Script=Han}（）]{1,8}\s*$/u
/** What introduces a reason, a use or parts stands in one sentence with it. */
const ENDS_SENTENCE = /(?:[。！？；;!?]|(?<!原因是?|用于|其中|包括)[：:])$/
/** Behind these a line that stands further in begins a paragraph. */
const MAY_END = /[。！？；;!?：:]$/
/** Between brackets, or within a list of parts (其中), a semicolon ends no sentence. */
const WITHIN_SENTENCE = /[（(][^（）()]*$|其中[^。]*[；;]$/
/** Words that go on with the item of the line before, not those of a paragraph of their own. */
const GOES_ON =
  /^\s*(?:主要用于[：:]|年初预算|支出决算|决算数|完成(?:年初)?预算|其中[：:，,]?\S|(?:[较比与同]|相比)(?:于)?\s?(?:上一?年|去年|20\d\d|年初))/
/** Parts of a whole, told one behind the other: `；卫生健康支出（类）370.00万元`. */
const NEXT_PART =
  /^\s*[\u4e00-\u9fff]{2,20}(?:[（(][类款项][）)])?(?:支出|收入)?(?:[（(][类款项][）)])?[ 　]?\d[\d,]*\.\d{1,2}[ 　]?万?元/
/** No paragraph begins with these: the line before was cut wherever it ended. */
const NEVER_FIRST = /^\s*(?:[，。；、）：,;)%％]|[（(][类款项][）)])/
/** A mark that found no room at the end of its line, which is full. */
const MARK_ALONE = /^\s*[，。；：、]\s*$/
const NUMBER_CUT = /\p{Script=Han}.*\d\s*$/u
const UNIT_FIRST = /^\s*(?:[万亿]?元|个?百分点|(?:人次|批次|[辆人台套项])(?=[，。；、）)]))/
const UNIT_CUT = /\d\s?[万亿]\s*$/
/** A sentence that waits for its amount or number, and this with what follows it. */
const AMOUNT_CUT = /[，。；：,;:].*\p{Script=Han}\s*$/u
const AMOUNT_FIRST = /^\s*\d[\d,]*(?:\.\d{1,2}\s?万?元|\s?(?:人次|批次|[人辆个户件次项家名场期台套天]))[，。；]/
/** A subject named from its 类 downwards, and where its 项 comes at last. */
const SUBJECT_CUT = /[（(][类款][）)][\p{Script=Han}、，“]{0,24}$/u
const SUBJECT_GOES_ON = /^[\p{Script=Han}、，]{1,24}[（(][款项][）)]/u
/** A bracket that the next line closes. */
const BRACKET_OPEN = /[（(][^（）()]+$/
const BRACKET_CLOSES = /^[^（）()]{1,20}[）)]/
/** A word or two behind a comma end no paragraph. */
const WORD_CUT = /，\p{Script=Han}{1,2}$/u
/** A numbered heading that is complete; a short rest of it may still follow. */
const HEADING = /(?:情况|说明|概况|职[能责]|构成|设置|解释|决算表|总表)$/
const SENTENCE_MARK = /[，。；：,;:]/
const LONGEST_REST = 10
const BEGINS_ANEW =
  /^\s*(?:\d{3}(?: ?\d\d){0,2} [\u4e00-\u9fff]|第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?!\d)|(?:金额|计量)?单位[:：]|[图表]\s?\d{1,2}\s?[:：])/

/** A line whose signs were set apart to fill it has so many that stand alone, and as many in so many of its pieces. */
const FEWEST_ALONE = 8
const ALONE_OF_TEN = 7

/** Whether the signs of a line were set apart to reach the margin: `支 出 决 算 为 8.00 万 元 ，`. */
function isSetApart(line: string): boolean {
  if (!/ \S \S /.test(line) || !SENTENCE_MARK.test(line)) return false
  const pieces = line.trim().split(' ')
  const alone = pieces.filter((piece) => piece.length === 1 && !/[\dA-Za-z]/.test(piece)).length
  return alone >= FEWEST_ALONE && alone * 10 >= pieces.length * ALONE_OF_TEN
}

/** The second half of a surrogate pair stands in the place of the first. */
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

const widthOf = (line: string): number => {
  let width = 0
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index)
    if (!isLowSurrogate(code)) width += code > 0xff ? 2 : 1
  }
  return width
}

/** How the lines of a text were broken: at which margin (in half-width columns), and how far apart the lines of a paragraph are. */
export interface Wrapping {
  /** The lines as wide as they were before any of their signs were set apart. */
  readonly lines: readonly string[]
  /** Lines whose signs were set apart: none is the last of its paragraph. */
  readonly stretched: ReadonlySet<number>
  readonly margin: number
  /** 1, or 2 where an empty line follows every line. */
  readonly step: 1 | 2
  /** Lines that begin a page. */
  readonly pages: ReadonlySet<number>
  /** Where the lines of a paragraph begin whose first line stands further in; `undefined` where first lines do not. */
  readonly edge: number | undefined
}

/** How a text was wrapped; `undefined` where each line is a paragraph. */
export function wrappingOf(printed: readonly string[], pages: ReadonlySet<number> = new Set()): Wrapping | undefined {
  const stretched = new Set(printed.flatMap((line, index) => (isSetApart(line) ? [index] : [])))
  const lines = printed.map((line, index) => (stretched.has(index) ? line.replace(/(?<=\S) (?=\S)/g, '') : line))
  const margin = marginOf(lines)
  if (margin === undefined || !endsOftenOpen(lines, margin)) return undefined
  const open = lines.flatMap((line, index) => (isOpen(line, margin) ? [index] : []))
  const spaced = open.filter((index) => isBlank(lines[index + 1]) && !isBlank(lines[index + 2]))
  const step = spaced.length * 2 > open.length ? 2 : 1
  return { lines, stretched, margin, step, pages, edge: edgeOf(lines, open, margin, step) }
}

const FEWEST_BEGINNINGS = 6
/** Of the lines looked at so many in ten must agree. */
const MOST_OF_TEN = 8

/** Where the lines behind open ones begin, if those behind the last lines of paragraphs begin further in. */
function edgeOf(lines: readonly string[], open: readonly number[], margin: number, step: 1 | 2): number | undefined {
  const behind = (index: number): number | undefined => {
    const next = lines[index + step]
    return next === undefined || isBlank(next) ? undefined : leadOf(next)
  }
  const within = open.flatMap((index) => behind(index) ?? []).sort((a, b) => a - b)
  const edge = within[within.length >> 1]
  if (edge === undefined || within.length < FEWEST_FULL) return undefined
  const ended = lines.flatMap((line, index) =>
    /。\s*$/.test(line) && widthOf(line.trim()) * 2 < margin ? [index] : [],
  )
  const beginnings = ended.flatMap((index) => behind(index) ?? [])
  const agree = (leads: readonly number[], fits: (lead: number) => boolean): boolean =>
    leads.filter(fits).length * 10 >= leads.length * MOST_OF_TEN
  const isIndented = beginnings.length >= FEWEST_BEGINNINGS && agree(beginnings, (lead) => lead >= edge + 2)
  return isIndented && agree(within, (lead) => lead <= edge + 1) ? edge : undefined
}

/** How far a line stands in. */
const leadOf = (line: string): number => widthOf(line.slice(0, line.length - line.trimStart().length))

/** Whether many full lines stop within a sentence, as paragraphs of much the same length would not. */
function endsOftenOpen(lines: readonly string[], margin: number): boolean {
  const full = lines.filter((line) => isFull(line, margin, ''))
  return full.filter((line) => !ENDS_SENTENCE.test(line.trim())).length * OPEN_SHARE >= full.length
}

/** The line in which the paragraph of a line goes on; `undefined` where it ends. */
export function continuation(
  index: number,
  { lines, stretched, margin, step: usual, pages, edge }: Wrapping,
): number | undefined {
  // A part of the text, or a mark that found no room, may be set closer than the rest.
  const step = isBlank(lines[index + 1]) ? usual : 1
  const overPage = firstOfPage(lines, index + 1, pages)
  const next = overPage ?? index + (PAGE_NUMBER.test(lines[index + step] ?? '') ? 2 * step : step)
  const line = lines[next]
  if (line === undefined || isBlank(line) || line.startsWith('\t')) return undefined
  const printed = lines[index] ?? ''
  if (LEADERS_END.test(printed)) return undefined
  if (stretched.has(index) || isCut(printed, line)) return next
  if (!mayGoOn(printed, line)) return undefined
  if (edge !== undefined && leadOf(line) >= edge + 2 && MAY_END.test(printed.trim())) return undefined
  // Notes below a table stand as close, and no further in than what goes on.
  const mayBeNote = step !== usual && /[。！？!?：:]$/.test(printed.trim())
  const isWithin =
    edge !== undefined &&
    leadOf(line) <= edge + 1 &&
    (MARK_ALONE.test(printed) || (isFull(printed, margin, line) && !mayBeNote))
  const isUse = MARK_ALONE.test(printed) && GOES_ON.test(line)
  return isWithin || isUse || isOpen(printed, margin, line) ? next : undefined
}

/** Whether what a line says may go on in the next one: that begins nothing anew, and is no text below a heading. */
export const mayGoOn = (line: string, next: string): boolean =>
  !BEGINS_ANEW.test(next) && !(isHeading(line) && widthOf(next.trim()) > LONGEST_REST)

/** Whether a line was cut within a sentence or an amount, full or not. */
const isCut = (line: string, next: string): boolean =>
  !isBlank(line) &&
  !COLUMNS.test(line) &&
  (NEVER_FIRST.test(next) ||
    (NUMBER_CUT.test(line) && UNIT_FIRST.test(next)) ||
    (UNIT_CUT.test(line) && /^\s*元/.test(next)) ||
    (AMOUNT_CUT.test(line) && AMOUNT_FIRST.test(next)) ||
    (SUBJECT_CUT.test(line.trimEnd()) && SUBJECT_GOES_ON.test(next.trimStart())) ||
    (BRACKET_OPEN.test(line) && BRACKET_CLOSES.test(next)) ||
    (WORD_CUT.test(line.trimEnd()) && /^\p{Script=Han}/u.test(next)))

const isHeading = (line: string): boolean =>
  BEGINS_ANEW.test(line) && HEADING.test(line.trim()) && !SENTENCE_MARK.test(line)

/** The number of a page, alone in its line. */
export const PAGE_NUMBER = /^\s*[-—–]\s*\d{1,3}\s*[-—–]\s*$/
/** Blank lines and the number of the page between a line and the page that follows it. */
const BETWEEN_PAGES = /^\s*(?:[-—–]?\s*\d{1,3}\s*[-—–]?)?\s*$/
const LONGEST_PAGE_END = 6

/** The first line of the next page where nothing but its number stands before it. */
function firstOfPage(lines: readonly string[], from: number, pages: ReadonlySet<number>): number | undefined {
  for (let index = from; index < from + LONGEST_PAGE_END && index < lines.length; index++) {
    if (pages.has(index)) return index
    if (!BETWEEN_PAGES.test(lines[index] ?? '')) return undefined
  }
  return undefined
}

/** The width that most long lines reach or nearly reach, few being longer. */
function marginOf(lines: readonly string[]): number | undefined {
  const widths = lines
    .filter((line) => line.length * 2 >= NARROWEST && !COLUMNS.test(line) && !LEADERS.test(line))
    .map((line) => widthOf(line.trim()))
    .filter((width) => width >= NARROWEST)
    .sort((a, b) => b - a)
  let [margin, most, narrow] = [0, 0, 0]
  for (const [longer, width] of widths.entries()) {
    if (longer * OUTLIERS > widths.length) break
    while (narrow < widths.length && (widths[narrow] ?? 0) >= width - RAGGED) narrow++
    if (width <= WIDEST && narrow - longer > most) [margin, most] = [width, narrow - longer]
  }
  return most >= FEWEST_FULL && most * FULL_SHARE >= widths.length ? margin : undefined
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''

/** What cannot be broken: a number with its sign and the mark behind it. */
const UNBROKEN = /^\s*[\d,.]+[%％]?[^\d\s]?/

/** Whether a line reaches the margin, or would not have held the number that the next begins with. */
function isFull(line: string, margin: number, next: string): boolean {
  const indent = Math.min(leadOf(line), INDENT)
  const needed = Math.max(RAGGED, widthOf(UNBROKEN.exec(next)?.[0].trim() ?? '') + 2) + indent
  const width = widthOf(line.trim())
  return width >= margin - needed && width <= margin + RAGGED && !COLUMNS.test(line)
}

/** Whether a line is full and does not end its sentence. */
function isOpen(line: string, margin: number, next = ''): boolean {
  if (!isFull(line, margin, next)) return false
  const printed = line.trim()
  if (!ENDS_SENTENCE.test(printed) || WITHIN_SENTENCE.test(printed) || GOES_ON.test(next)) return true
  return /[；;]$/.test(printed) && NEXT_PART.test(next)
}
