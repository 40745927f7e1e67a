import type { Rule, Rules } from './page.ts'

/** Lines this close are one line, ends this close touch, in points: double rules, spaced cell borders, joints. */
export const touch = 3
/** Lines shorter than this are dashes and joints that belong to no table. */
const shortest = 6
/** Pages with more separate lines than this are drawings. */
const mostRules = 2000

/** Joins pieces of one line: dashes, the borders of neighbouring cells, double lines. */
function merge(rules: readonly Rule[]): Rule[] {
  const merged: { at: number; from: number; to: number }[] = []
  let band: Rule[] = []
  const closeBand = () => {
    const first = merged.length
    for (const rule of band.toSorted((a, b) => a.from - b.from)) {
      const last = merged.length > first ? merged.at(-1) : undefined
      if (last !== undefined && rule.from <= last.to + touch) last.to = Math.max(last.to, rule.to)
      else merged.push({ ...rule })
    }
    band = []
  }
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const first = band[0]
    if (first !== undefined && rule.at - first.at > touch) closeBand()
    band.push(rule)
  }
  closeBand()
  return merged.filter((rule) => rule.to - rule.from >= shortest)
}

/** The lines of a page, pieces joined; undefined when there are too many for tables. */
export function mergeRules({ horizontal, vertical }: Rules): Rules | undefined {
  const merged = { horizontal: merge(horizontal), vertical: merge(vertical) }
  return merged.horizontal.length > mostRules || merged.vertical.length > mostRules ? undefined : merged
}

const crosses = (horizontal: Rule, vertical: Rule): boolean =>
  vertical.at >= horizontal.from - touch &&
  vertical.at <= horizontal.to + touch &&
  horizontal.at >= vertical.from - touch &&
  horizontal.at <= vertical.to + touch

/** Groups of lines that hang together by crossing: the frames of tables. */
export function frames({ horizontal, vertical }: Rules): Rules[] {
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
      if (!crosses(other, rule)) return
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
  horizontal.forEach((rule, index) => {
    groups.get(root(index))?.horizontal.push(rule)
  })
  return [...groups.values()]
}
