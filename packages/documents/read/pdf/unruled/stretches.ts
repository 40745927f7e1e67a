import type { Line } from '../page.ts'
import { type Entry, entriesOf, isOrdinals } from './entries.ts'
import { withNamedCodes } from './named-codes.ts'

/** Lines that follow each other, without a caption or a sentence between them. */
export interface Stretch {
  readonly lines: readonly Line[]
  /** The entries of each line. */
  readonly entries: readonly (readonly Entry[])[]
}

/** Lines of one table are at most this many font sizes apart. */
const widestPitch = 4
/** So many figures make a line part of a table, and so many such lines a table. */
const leastFigures = 2
const leastLines = 2
/** Amounts in so many lines, each beside a label, are a table too. */
const leastAmounts = 3
const AMOUNT = /^[-－]?(?:\d+|\d{1,3}(?:,\d{3})+)\.\d\d$/
/** A single line of so many is a table too. */
const oneLineFigures = 4
/** Below so many numbers of columns a single figure makes a table. */
const leastNumbers = 3

const SENTENCE = /[。；？！]|，\p{Script=Han}/u
const CAPTION = /(?:单位|部门)(?:名称)?\s*[：:]|表\s*$|^公开\s*\d|^附件\s*\d|^(?:注|说明|备注|附)\s*[：:]/
/** `三、支出决算情况说明`, `（图2：收入决算结构图）`: what stands around a chart, whose figures and labels are no rows. */
const HEADING =
  /^第\s*[一二三四五六]\s*部分|^[（(]?[一二三四五六七八九十]{1,3}[)）、].*(?:情况|说明)\s*$|^[（(]?\s*图\s*\d/

/** Whether a line stands above or below a table and not in it: its title, its unit, a note, the heading of a section. */
export const isCaption = ({ text }: Line): boolean => CAPTION.test(text) || HEADING.test(text)

/** Whether a line is the row of totals, which may stand at the end of a form below blank rows. */
const isTotal = ({ text, words }: Line): boolean =>
  /^[合总]\s*计(?!\p{Script=Han})/u.test(text) && words.some((word) => AMOUNT.test(word.text))

/** Lines that follow each other, without a caption or a sentence between them. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = []
  let previous: Line | undefined
  for (const line of lines) {
    const apart =
      previous === undefined ||
      (line.y - previous.y > widestPitch * Math.max(previous.size, line.size) && !isTotal(line))
    const outside = SENTENCE.test(line.text) || isCaption(line)
    if (apart || outside || runs.length === 0) runs.push([])
    if (outside) previous = undefined
    else {
      runs.at(-1)?.push(line)
      previous = line
    }
  }
  return runs
}

/** The lines from the first on that follow each other. */
export const firstRun = (lines: readonly Line[]): readonly Line[] => runsOf(lines)[0] ?? []

/** Stretches of a page that hold rows of figures. */
export function stretchesOf(lines: readonly Line[]): Stretch[] {
  return runsOf(lines).flatMap((run) => {
    const entries = withNamedCodes(run).map(entriesOf)
    const figures = entries.map((line) => (isOrdinals(line) ? 0 : line.filter(({ figure }) => figure).length))
    const full = figures.filter((count) => count >= leastFigures).length
    const numbered = entries.findIndex((line) => isOrdinals(line) && line.length >= leastNumbers)
    const amounts = entries.filter((line) => line.length > 1 && line.some(({ text }) => AMOUNT.test(text))).length
    const isTable =
      full >= leastLines ||
      amounts >= leastAmounts ||
      figures.some((count) => count >= oneLineFigures) ||
      (numbered >= 0 && figures.slice(numbered).some((count) => count > 0))
    return isTable ? [{ lines: run, entries }] : []
  })
}
