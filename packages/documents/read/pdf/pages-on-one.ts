/** Pages that were printed several on one (多页合一): two side by side or one above the other, or four. */
import type { Block } from '../../document.ts'
import type { Page, Rule, Word } from './page.ts'

/** Between two of them so much is free, in parts of the page. */
const freePart = 0.01
/** What each bears: the title of a table and its unit. */
const TITLE = /\p{Script=Han}表\s*$/u
const UNIT = /单位\s*[：:]/

/** A part of a page: from its left and upper side on, so large. */
interface Part {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const holds = ({ left, top, width, height }: Part, word: Word): boolean => {
  const x = (word.left + word.right) / 2
  return x >= left && x < left + width && word.y >= top && word.y < top + height
}

/** Whether nothing stands or is drawn at the middle between the sides. */
function isPartedAcross({ width, words, rules }: Page): boolean {
  const [from, to] = [width * (0.5 - freePart), width * (0.5 + freePart)]
  return (
    words.every(({ left, right }) => right < from || left > to) &&
    rules.horizontal.every((rule) => rule.to < from || rule.from > to) &&
    rules.vertical.every(({ at }) => at < from || at > to)
  )
}

/** Whether nothing stands or is drawn at the middle between top and bottom. */
function isPartedDown({ height, words, rules }: Page): boolean {
  const [from, to] = [height * (0.5 - freePart), height * (0.5 + freePart)]
  return (
    words.every(({ y, size }) => y < from || y - size > to) &&
    rules.vertical.every((rule) => rule.to < from || rule.from > to) &&
    rules.horizontal.every(({ at }) => at < from || at > to)
  )
}

/** Whether a part has a title and a unit of its own. */
function isPage(part: Part, { words }: Page): boolean {
  const own = words.filter((word) => holds(part, word))
  return own.some(({ text }) => TITLE.test(text)) && own.some(({ text }) => UNIT.test(text))
}

const sides = ({ width, height }: Page): Part[] =>
  [0, width / 2].map((left) => ({ left, top: 0, width: width / 2, height }))

const halves = ({ width, height }: Page): Part[] =>
  [0, height / 2].map((top) => ({ left: 0, top, width, height: height / 2 }))

const quarters = ({ width, height }: Page): Part[] =>
  [0, height / 2].flatMap((top) => [0, width / 2].map((left) => ({ left, top, width: width / 2, height: height / 2 })))

const sameSize = (one: Page | undefined, other: Page | undefined): boolean =>
  one !== undefined && other !== undefined && one.width === other.width && one.height === other.height

/** Which pages have pages side by side: those of which both sides are pages, and their neighbours of like make. */
function areSeveral(pages: readonly Page[]): boolean[] {
  const parted = pages.map(isPartedAcross)
  const several = pages.map((page, index) => parted[index] === true && sides(page).every((part) => isPage(part, page)))
  const spread = (index: number, before: number): void => {
    if (several[before] === true && parted[index] === true && sameSize(pages[index], pages[before]))
      several[index] = true
  }
  for (let index = 1; index < pages.length; index++) spread(index, index - 1)
  for (let index = pages.length - 2; index >= 0; index--) spread(index, index + 1)
  return several
}

/** Which pages have two lying ones, one above the other: all of their size are parted there, and both parts of one are pages. */
function areStacked(pages: readonly Page[]): boolean[] {
  const sizes = new Map<string, Page[]>()
  const sizeOf = ({ width, height }: Page): string => `${width} ${height}`
  for (const page of pages) {
    const like = sizes.get(sizeOf(page))
    if (page.height <= page.width) continue
    if (like === undefined) sizes.set(sizeOf(page), [page])
    else like.push(page)
  }
  const stacked = [...sizes].flatMap(([size, like]) =>
    like.length > 1 && like.every(isPartedDown) && like.some((page) => halves(page).every((part) => isPage(part, page)))
      ? [size]
      : [],
  )
  return pages.map((page) => stacked.includes(sizeOf(page)))
}

const movedRule = (rule: Rule, at: number, from: number, scale: number): Rule => ({
  at: (rule.at - at) * scale,
  from: (rule.from - from) * scale,
  to: (rule.to - from) * scale,
})

/** A part as a page of its own, as large as it was before it was scaled down. */
function pageOf(page: Page, part: Part, number: number): Page {
  const { left, top } = part
  const scale = Math.max(page.width, page.height) / Math.max(part.width, part.height)
  const [right, bottom] = [left + part.width, top + part.height]
  return {
    ...page,
    number,
    width: part.width * scale,
    height: part.height * scale,
    words: page.words.flatMap((word) => {
      if (!holds(part, word)) return []
      const { turned } = word
      const placed = {
        ...word,
        left: (word.left - left) * scale,
        right: (word.right - left) * scale,
        y: (word.y - top) * scale,
        size: word.size * scale,
      }
      return turned === undefined
        ? [placed]
        : [{ ...placed, turned: { top: (turned.top - top) * scale, bottom: (turned.bottom - top) * scale } }]
    }),
    rules: {
      horizontal: page.rules.horizontal.flatMap((rule) =>
        rule.at >= top && rule.at < bottom && rule.from >= left && rule.to <= right
          ? [movedRule(rule, top, left, scale)]
          : [],
      ),
      vertical: page.rules.vertical.flatMap((rule) =>
        rule.at >= left && rule.at < right && rule.from >= top && rule.to <= bottom
          ? [movedRule(rule, left, top, scale)]
          : [],
      ),
    },
  }
}

/** The pages, those that stand several on one by themselves and numbered anew, and the number of the page on which each stands. */
export function apart(pages: readonly Page[]): {
  readonly pages: readonly Page[]
  readonly numbers: ReadonlyMap<number, number>
} {
  const beside = areSeveral(pages)
  const stacked = !beside.includes(true)
  const several = stacked ? areStacked(pages) : beside
  if (!several.includes(true)) return { pages, numbers: new Map() }
  const all = pages.filter((_, index) => several[index] === true)
  const areFour =
    !stacked && all.every(isPartedDown) && all.some((page) => quarters(page).every((part) => isPage(part, page)))
  const numbers = new Map<number, number>()
  const own = pages.flatMap((page, index) => {
    const whole: Part = { left: 0, top: 0, width: page.width, height: page.height }
    const partsOf = stacked ? halves : areFour ? quarters : sides
    const parts = several[index] === true ? partsOf(page) : [whole]
    return parts.map((part) => {
      const number = numbers.size + 1
      numbers.set(number, page.number)
      return pageOf(page, part, number)
    })
  })
  return { pages: own, numbers }
}

/** The blocks with the pages on which they stand. */
export function renumbered(blocks: readonly Block[], numbers: ReadonlyMap<number, number>): Block[] {
  const placed = <Placed extends { readonly place: Block['place'] }>(one: Placed): Placed => {
    const { page } = one.place
    return page === undefined ? one : { ...one, place: { ...one.place, page: numbers.get(page) ?? page } }
  }
  return blocks.map((block) => placed(block.kind === 'table' ? { ...block, cells: block.cells.map(placed) } : block))
}
