import type { Rule, Rules, Word } from './page.ts'

/** Lines this close are one line, ends this close touch, in points: double rules, spaced cell borders, joints. */
export const touch = 3
/** Lines shorter than this, in parts of `touch`, are dashes and joints that belong to no table. */
const shortest = 2
/** Pages with more separate lines than this are drawings. */
const mostRules = 2000

/** Pieces of one line stand within this part of `touch` of each other, and are dots of another where they stay this short, in parts of it. */
const sameLine = 0.2
const dot = 0.6
/** Type of this size leaves `touch` between the lines of a table; tables that were scaled down to a page leave less. */
const usualSize = 8

/** How near to each other lines of a page are one, by the size of its type. */
export function touchOf(words: readonly Pick<Word, 'size'>[]): number {
  const sizes = words.map(({ size }) => size).sort((a, b) => a - b)
  const middle = sizes[sizes.length >> 1] ?? usualSize
  return touch * Math.min(1, middle / usualSize)
}

/** Joins rules that stand within `apart` of each other and whose ends touch. */
function join(rules: readonly Rule[], apart: number, near: number): Rule[] {
  const joined: (Rule & { to: number })[] = []
  let band: Rule[] = []
  const closeBand = () => {
    const first = joined.length
    for (const rule of band.toSorted((a, b) => a.from - b.from)) {
      const last = joined.length > first ? joined.at(-1) : undefined
      if (last !== undefined && rule.from <= last.to + near) last.to = Math.max(last.to, rule.to)
      else joined.push({ ...rule })
    }
    band = []
  }
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const first = band[0]
    if (first !== undefined && rule.at - first.at > apart) closeBand()
    band.push(rule)
  }
  closeBand()
  return joined
}

/** Joins dots and dashes, the borders of neighbouring cells, double lines. */
function merge(rules: readonly Rule[], near: number): Rule[] {
  const lines = join(rules, near * sameLine, near).filter((rule) => rule.to - rule.from >= near * dot)
  return join(lines, near, near).filter((rule) => rule.to - rule.from >= near * shortest)
}

/** The lines of a page, pieces joined; undefined when there are too many for tables. */
export function mergeRules({ horizontal, vertical }: Rules, near: number): Rules | undefined {
  const merged = { horizontal: merge(horizontal, near), vertical: merge(vertical, near) }
  return merged.horizontal.length > mostRules || merged.vertical.length > mostRules ? undefined : merged
}

const crosses = (horizontal: Rule, vertical: Rule, near: number): boolean =>
  vertical.at >= horizontal.from - near &&
  vertical.at <= horizontal.to + near &&
  horizontal.at >= vertical.from - near &&
  horizontal.at <= vertical.to + near

/** Whether a column line stands between others that reach at least as far up and down. */
function liesWithin(rule: Rule, { vertical }: Rules, near: number): boolean {
  const longer = vertical.filter(({ from, to }) => from <= rule.from + near && to >= rule.to - near)
  return longer.some(({ at }) => at < rule.at) && longer.some(({ at }) => at > rule.at)
}

/** Groups of lines that hang together by crossing: the frames of tables. */
export function frames({ horizontal, vertical }: Rules, near: number): Rules[] {
  const parent = horizontal.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      parent[at] = parent[up] ?? up
      at = up
    }
    return at
  }
  const home = vertical.map((rule) => {
    let first: number | undefined
    horizontal.forEach((other, index) => {
      if (!crosses(other, rule, near)) return
      if (first === undefined) first = root(index)
      else parent[root(index)] = first = root(first)
    })
    return first
  })
  const groups = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>()
  const groupOf = (index: number) => {
    const key = root(index)
    const group = groups.get(key) ?? { horizontal: [], vertical: [] }
    groups.set(key, group)
    return group
  }
  vertical.forEach((rule, index) => {
    const at = home[index]
    if (at !== undefined) groupOf(at).vertical.push(rule)
  })
  // a column line below a heading over several columns may end where nothing is drawn across it
  const loose = vertical.filter((_, index) => home[index] === undefined)
  for (const rule of loose) [...groups.values()].find((group) => liesWithin(rule, group, near))?.vertical.push(rule)
  horizontal.forEach((rule, index) => {
    groups.get(root(index))?.horizontal.push(rule)
  })
  return [...groups.values()]
}
