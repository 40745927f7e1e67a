/** Sheets without lines between their rows that are too wide for a page: figures of a further block stand beside the labels of the first. */
import { isFigure } from './cell-text.ts'
import { toLines } from './lines.ts'
import type { Line, Page } from './page.ts'
import { isPageNumber } from './running-matter.ts'
import { type Facts, isInBody, isLabel, middleOf, near } from './spread-facts.ts'

/** Figures and labels of one row may be set in fonts of which one stands so many points lower. */
const sameRow = 3
/** What stands above a table: its title, its unit. */
const CAPTION = /表\s*$|(?:单位|部门)\s*[：:]/

/** What no heading is: a sentence, and the note below a table (注：), which may stand alone on the next page. */
const NO_HEADING = /[。；]|^(?:注|说明|备注)\s?[：:]/

const NOTHING = /^[-—–－]+$/

const hasFigure = ({ words }: Line): boolean => words.some(({ text }) => isFigure(text) || NOTHING.test(text))
const middle = (line: Line): number => line.y - line.size * 0.35

/** The facts of a page whose rows no lines part; undefined where it has no figures and no headings. */
export function unpartedFacts(page: Page): Facts | undefined {
  const lines = toLines(page.words, page.number).filter((line) => !isPageNumber(line, page))
  const [first, last] = [lines.findIndex(hasFigure), lines.findLastIndex(hasFigure)]
  const blank = first < 0
  const body = blank ? [] : lines.slice(first, last + 1)
  const caption = (blank ? lines : lines.slice(0, first)).findLastIndex(({ text }) => CAPTION.test(text))
  const inside = lines.slice(caption + 1, blank ? undefined : last + 1)
  const [top, lowest] = [inside[0], inside.at(-1)]
  if (top === undefined || lowest === undefined) return undefined
  const rules = page.rules.horizontal
  const bottom = middle(lowest) + lowest.size
  return {
    lines: [middle(top) - top.size, bottom],
    left: Math.min(...(rules.length > 0 ? rules.map(({ from }) => from) : inside.map(({ left }) => left))),
    right: Math.max(...(rules.length > 0 ? rules.map(({ to }) => to) : inside.map(({ right }) => right + top.size))),
    figures: blank ? bottom : Math.min(...body.map(middle)),
    blank,
    rows: body.map(middle),
  }
}

/** Whether a page has figures alone that stand beside the labels of another, or headings alone beside its headings. */
export function isBesideUnparted(page: Page, facts: Facts, other: Page, more: Facts): boolean {
  const { rows = [] } = facts
  if (more.rows === undefined || facts.blank) return false
  if (Math.abs(page.width - other.width) > near || Math.abs(page.height - other.height) > near) return false
  if (!page.words.some((word) => isLabel(word) && isInBody(word, facts))) return false
  if (more.blank) return areHeadings(page, facts, other, more)
  const shared = { ...more, figures: facts.figures }
  if (other.words.some((word) => isLabel(word) && isInBody(word, shared))) return false
  return more.rows.every((at) => rows.some((row) => Math.abs(row - at) < sameRow))
}

/** Whether all that stands on a page stands at the heights of the headings of another. */
function areHeadings(page: Page, facts: Facts, other: Page, more: Facts): boolean {
  const heights = page.words.map(middleOf).filter((y) => y < facts.figures)
  const words = toLines(other.words, other.number).flatMap((line) => (isPageNumber(line, other) ? [] : line.words))
  const within = words.filter((word) => middleOf(word) > (more.lines[0] ?? 0))
  if (within.length === 0 || words.some(({ text }) => NO_HEADING.test(text))) return false
  return words.every((word) => heights.some((y) => Math.abs(y - middleOf(word)) < near))
}
