import type { Page, Rule, Rules, Word } from './page.ts'
import {
  endFacts,
  type Facts,
  isAbove,
  isHeading,
  isInBody,
  isLabel,
  leastLines,
  middleOf,
  near,
  partedFacts,
} from './spread-facts.ts'
import { withoutSeam } from './spread-seams.ts'
import { isBesideUnparted, unpartedFacts } from './unparted-sheets.ts'

/**
 * Sheets too wide for a page, which spreadsheets print column block by column block: the pages of each block have the
 * same rows, and only those of the first tell what the rows are, unless all repeat it.
 */

/** A column block reaches over at most so many pages. */
const mostPages = 60

/** A column block of a page, and the x from which on its columns are its own. */
interface Block {
  readonly page: Page
  readonly facts: Facts
  readonly from: number
}

/** What may stand over the last block alone, at the right of the sheet: the unit, the number of the table. */
const NOTE = /单位\s*[：:]|^(?:[万亿千]?元|[（(]?(?:财决)?(?:公开|附|GK)?表?\s*\d*\s*表?[）)]?)$/

/** The title of a sheet, in the middle of it, stands on both pages of two column blocks. */
const TITLE = /\p{Script=Han}表$/u

/** Whether two pages have the same lines between the rows of figures; between all rows, where there are none. */
function sameRows(page: Page, facts: Facts, other: Page, more: Facts): boolean {
  if (Math.abs(page.width - other.width) > near || Math.abs(page.height - other.height) > near) return false
  const [one, two] = [facts, more].map(({ lines }) => lines.filter((at) => facts.blank || at > facts.figures))
  return (
    one !== undefined &&
    two !== undefined &&
    one.length > 0 &&
    one.length === two.length &&
    one.every((at, index) => Math.abs(at - (two[index] ?? 0)) < near)
  )
}

/** Whether a word stands on a page, moved by so much to the right. */
const stands = (word: Word, by: number, page: Words): boolean =>
  page.get(word.text)?.some(({ left, y }) => Math.abs(left - word.left - by) < near && Math.abs(y - word.y) < near) ===
  true

type Words = ReadonlyMap<string, readonly Word[]>

/** The words of a page by their text. */
function byText(words: readonly Word[]): Words {
  const found = new Map<string, Word[]>()
  for (const word of words) {
    const same = found.get(word.text)
    if (same === undefined) found.set(word.text, [word])
    else same.push(word)
  }
  return found
}

/**
 * Whether the other page goes on to the right with the rows of the page, and from where on its columns are its own;
 * undefined where it does not. Below a page of the same columns, they begin where those of it do: at `columns`.
 */
function blockOf(page: Page, facts: Facts, other: Page, more: Facts, columns?: number): Block | undefined {
  if (facts.rows !== undefined || more.rows !== undefined)
    return isBesideUnparted(page, facts, other, more) ? { page: other, facts: more, from: more.left } : undefined
  if (!sameRows(page, facts, other, more)) return undefined
  const shared = { ...more, figures: facts.figures }
  const labels = page.words.filter((word) => isLabel(word) && isInBody(word, facts) && word.left < facts.right)
  const otherLabels = other.words.filter((word) => isLabel(word) && isInBody(word, shared))
  const known = byText(page.words)
  // a block that is narrower may stand in the middle of its page
  const isRepeated = (word: Word): boolean => stands(word, facts.left - more.left, known)
  if (labels.length > 0 && otherLabels.length === 0 && !facts.blank)
    return { page: other, facts: more, from: more.left }
  // another title is that of another table, but for its end where it goes on over the edge of the page
  const titles = titlesOf(page)
  const isKnown = ({ text }: Word): boolean =>
    known.has(text) || (TITLE.test(text) && titles.some((title) => title.endsWith(text)))
  const above = other.words.filter((word) => isAbove(word, more))
  if (!above.every((word) => isKnown(word) || NOTE.test(word.text))) return undefined
  // sheets may be framed with their titles
  if (!other.words.every((word) => !isHeading(word, shared) || !TITLE.test(word.text) || isKnown(word)))
    return undefined
  if (!otherLabels.every(isRepeated) || labels.length === 0) {
    return hasOtherHeadings(other, shared, isRepeated) && above.some(({ text }) => TITLE.test(text))
      ? { page: other, facts: more, from: more.left }
      : undefined
  }
  const from = columns ?? ownColumns(other, shared, isRepeated, known)
  return from === undefined ? undefined : { page: other, facts: more, from }
}

/** Whether the uppermost headings of a page are others than those of the first block. */
function hasOtherHeadings({ words }: Page, facts: Facts, isRepeated: (word: Word) => boolean): boolean {
  const headings = words.filter((word) => isHeading(word, facts) && isLabel(word))
  const highest = headings.reduce((y, word) => Math.min(y, word.y), Infinity)
  return headings.some((word) => word.y < highest + near && !isRepeated(word))
}

/** What stands in columns of codes and names, and in none of amounts. */
const CODE_OR_NAME = /^\d{2,7}$|\p{Script=Han}/u

/**
 * Where the columns begin that a page does not repeat of the first block; undefined where it repeats all. Above repeated codes
 * and names the rest of a heading may stand that goes on over the edge of the page.
 */
function ownColumns(page: Page, facts: Facts, isRepeated: (word: Word) => boolean, known: Words): number | undefined {
  const edges = [...new Set(page.rules.vertical.map(({ at }) => Math.round(at)))].sort((a, b) => a - b)
  const lowestOf = (heads: readonly Word[]): number => heads.reduce((y, word) => Math.max(y, word.y), 0)
  const lowestOnPage = lowestOf(page.words.filter((word) => isHeading(word, facts)))
  for (const [index, edge] of edges.entries()) {
    const next = edges[index + 1]
    if (next === undefined) return undefined
    const column = page.words.filter(({ left, right }) => (left + right) / 2 > edge && (left + right) / 2 < next)
    const heads = column.filter((word) => isHeading(word, facts))
    const body = column.filter((word) => isInBody(word, facts))
    const isLead = body.some(({ text }) => CODE_OR_NAME.test(text))
    const lowest = isLead ? lowestOnPage : lowestOf(heads)
    const isOver = (word: Word): boolean => word.y <= lowest - near || (isLead && known.has(word.text))
    if (![...body, ...heads.filter((word) => !isOver(word))].every(isRepeated)) return edge
  }
  return undefined
}

const moved = (rule: Rule, by: number): Rule => ({ at: rule.at, from: rule.from + by, to: rule.to + by })

/** The page with its column blocks beside it, as on the sheet. */
function joined(page: Page, facts: Facts, blocks: readonly Block[]): Page {
  const words = [...page.words]
  const horizontal = [...page.rules.horizontal]
  const vertical = [...page.rules.vertical]
  const sheets = [{ left: -Infinity, page: page.number }]
  const onPage = byText(page.words)
  const seams: number[] = []
  let right = facts.right
  for (const block of blocks) {
    const by = right - block.from
    const placed = byText(words)
    for (const word of ownWords(block, facts, onPage))
      if (!stands(word, by, placed)) words.push({ ...word, left: word.left + by, right: word.right + by })
    for (const rule of block.page.rules.horizontal)
      if (rule.to > block.from) horizontal.push(moved({ ...rule, from: Math.max(rule.from, block.from) }, by))
    for (const rule of block.page.rules.vertical)
      if (rule.at > block.from - near) vertical.push({ ...rule, at: rule.at + by })
    sheets.push({ left: right - near, page: block.page.number })
    seams.push(right)
    right += block.facts.right - block.from
  }
  const rules = seams.reduce<Rules>((open, seam) => withoutSeam(open, seam, words, facts), { horizontal, vertical })
  return { ...page, width: page.width + right - facts.right, words, rules, sheets }
}

/** The words of a column block that the page before does not show: not its number, header, repeated columns and end of the title. */
function ownWords({ page, facts, from }: Block, before: Facts, onPage: Words): Word[] {
  const titles = [...onPage.values()].flat().filter(({ text }) => TITLE.test(text))
  return page.words.filter((word) => {
    if (middleOf(word) > (facts.lines.at(-1) ?? 0)) return false
    // a name of a repeated column may go on over its edge
    if (isInBody(word, facts)) return word.left >= from - near || (word.right >= from && from - facts.left < near)
    if (!isAbove(word, facts)) return word.right >= from
    if (titles.some(({ text, y }) => text.endsWith(word.text) && Math.abs(y - word.y) < near)) return false
    return !stands(word, 0, onPage) && !stands(word, before.left - facts.left, onPage)
  })
}

/** The facts of a page as the first of a column block, and as one that goes on with its rows. */
interface PageFacts {
  readonly upper: Facts | undefined
  readonly lower: Facts | undefined
}

function factsOf(page: Page): PageFacts {
  const parted = partedFacts(page)
  const upper = parted ?? unpartedFacts(page)
  return { upper, lower: parted ?? endFacts(page) ?? upper }
}

/** How many pages each column block has, and the blocks of each of those pages. */
interface Spread {
  readonly rows: number
  readonly blocks: readonly (readonly Block[])[]
}

/** The column blocks that begin at a page. */
function spreadAt(start: number, pages: readonly Page[], facts: readonly PageFacts[]): Spread | undefined {
  const at = (index: number, other: number, above?: number): Block | undefined => {
    const [page, next] = [pages[index], pages[other]]
    const part = index === start ? 'upper' : 'lower'
    const [own, more] = [facts[index]?.[part], facts[other]?.[part]]
    return page === undefined || own === undefined || next === undefined || more === undefined
      ? undefined
      : blockOf(page, own, next, more, above)
  }
  for (let rows = 1; rows <= mostPages && start + 2 * rows <= pages.length; rows++) {
    const blocks: Block[][] = Array.from({ length: rows }, () => [])
    for (let block = start + rows; block + rows <= pages.length; block += rows) {
      const first = at(start, block)
      if (first === undefined) break
      const found = blocks.map((_, index) => (index === 0 ? first : at(start + index, block + index, first.from)))
      if (found.includes(undefined)) break
      for (const [index, one] of found.entries())
        if (one !== undefined) blocks[index]?.push({ ...one, from: Math.max(one.facts.left, first.from) })
    }
    if (blocks[0] !== undefined && blocks[0].length > 0) return { rows, blocks }
  }
  return undefined
}

/** The column blocks with the first rows of a sheet, and its titles. */
interface Above {
  readonly blocks: readonly Block[]
  readonly titles: readonly string[]
}

const aboveOf = (first: Page | undefined, blocks: readonly Block[]): Above | undefined =>
  first === undefined || blocks.length === 0
    ? undefined
    : { blocks, titles: [first, ...blocks.map(({ page }) => page)].flatMap(titlesOf) }

const titlesOf = ({ words }: Page): string[] => words.flatMap(({ text }) => (TITLE.test(text) ? [text] : []))

/** Whether a page has the title of another sheet. */
const isOfOther = ({ words }: Page, facts: Facts, { titles }: Above): boolean =>
  words.some(
    (word) => TITLE.test(word.text) && isAbove(word, facts) && !titles.some((title) => title.endsWith(word.text)),
  )

/** The blocks of further rows of a sheet, beside which the pages with the rows above had theirs; none where they are no such. */
function spreadBelow(
  start: number,
  above: Above | undefined,
  pages: readonly Page[],
  facts: readonly PageFacts[],
): Spread | undefined {
  const [page, own] = [pages[start], facts[start]?.lower]
  if (page === undefined || own === undefined || above === undefined) return undefined
  // The title stands in the middle of the sheet, on whichever page that is.
  const along = pages.slice(start, start + 1 + above.blocks.length)
  if (along.some((one) => isOfOther(one, own, above))) return undefined
  const blocks = above.blocks.flatMap(({ from }, index) => {
    const [other, more] = [pages[start + 1 + index], facts[start + 1 + index]?.lower]
    const found = other === undefined || more === undefined ? undefined : blockOf(page, own, other, more, from)
    return found === undefined ? [] : [{ ...found, from: Math.max(found.facts.left, from) }]
  })
  return blocks.length === above.blocks.length ? { rows: 1, blocks: [blocks] } : undefined
}

/** The pages, those of a sheet that was spread over several put side by side. */
export function withoutSpread(pages: readonly Page[]): Page[] {
  const facts = pages.map(factsOf)
  const result: Page[] = []
  let above: Above | undefined
  for (let index = 0; index < pages.length; ) {
    const upper = facts[index]?.upper
    const begins = (upper?.rows ?? upper?.lines ?? []).length >= leastLines
    const spread = spreadBelow(index, above, pages, facts) ?? (begins ? spreadAt(index, pages, facts) : undefined)
    above = spread?.rows === 1 ? aboveOf(pages[index], spread.blocks[0] ?? []) : undefined
    const rows = spread?.rows ?? 1
    for (let row = index; row < index + rows; row++) {
      const own = row === index && begins ? upper : facts[row]?.lower
      const [page, blocks] = [pages[row], spread?.blocks[row - index]]
      if (page !== undefined) result.push(own === undefined || blocks === undefined ? page : joined(page, own, blocks))
    }
    index += rows * (1 + (spread?.blocks[0]?.length ?? 0))
  }
  return result
}
