/** Rows of headings whose cells lost their spans, joined by what is known to stand beneath what. */
import { economicSubjects, type Subject } from '@mingzhang/accounts'
import type { Cell } from '@mingzhang/documents'
import { MERGED_HEADINGS, SUBTOTAL } from './merged-headings.ts'

/** A heading and those printed beneath it. */
export interface Heading {
  readonly cell: Cell
  readonly text: string
  readonly beneath: readonly Heading[]
}

/** No statutory table has more rows of headings. */
const MOST_ROWS = 5
/** 公用经费 may run over several blocks of columns. */
const OVER_SEVERAL_BLOCKS = /^(?:日常)?公用经费$/

/** Columns that a heading covers. */
export const leavesOf = ({ beneath }: Heading): number =>
  beneath.length === 0 ? 1 : beneath.reduce((all, heading) => all + leavesOf(heading), 0)

/** The top row with everything beneath it; `undefined` where no reading covers exactly the columns. */
export function headingTree(rows: readonly (readonly Heading[])[], columns: number): readonly Heading[] | undefined {
  return rows.length > MOST_ROWS ? undefined : readings(rows).find((tree) => leaves(tree) === columns)
}

const leaves = (headings: readonly Heading[]): number => headings.reduce((all, heading) => all + leavesOf(heading), 0)

function readings([top, ...lower]: readonly (readonly Heading[])[]): (readonly Heading[])[] {
  if (top === undefined) return []
  if (lower.length === 0) return [top]
  const downwards = readings(lower).flatMap((below) =>
    [continued(top, below), paired(top, below), repeated(top, below), known(top, below)].filter(
      (reading) => reading !== undefined,
    ),
  )
  const last = lower.at(-1)
  if (lower.length < 2 || last === undefined) return downwards
  const upper = readings([top, ...lower.slice(0, -1)])
  return [...downwards, ...upper.flatMap((tree) => underLeaves(tree, last) ?? [])]
}

/** The lowest row repeats the same texts (预算数、决算数) beneath every heading that has none beneath it. */
function underLeaves(tree: readonly Heading[], below: readonly Heading[]): (readonly Heading[])[] | undefined {
  const size = below.length / leaves(tree)
  if (!Number.isInteger(size) || size < 2) return undefined
  if (below.some(({ text }, index) => text !== below[index % size]?.text)) return undefined
  let next = 0
  const fill = (headings: readonly Heading[]): Heading[] =>
    headings.map((heading) => {
      if (heading.beneath.length > 0) return { ...heading, beneath: fill(heading.beneath) }
      next += size
      return { ...heading, beneath: below.slice(next - size, next) }
    })
  return [fill(tree)]
}

/** Cells merged downwards stand again as empty ones; each run of headings between them stands beneath one heading. */
function continued(top: readonly Heading[], below: readonly Heading[]): Heading[] | undefined {
  const groups: Heading[][] = []
  below.forEach((heading, index) => {
    const joins = index > 0 && heading.text !== '' && below[index - 1]?.text !== ''
    if (joins) groups.at(-1)?.push(heading)
    else groups.push([heading])
  })
  if (groups.length !== top.length || groups.every(([first]) => first?.text !== '')) return undefined
  return top.map((heading, index) => ({ ...heading, beneath: groups[index] ?? [] }))
}

/** Each heading above one. */
function paired(top: readonly Heading[], below: readonly Heading[]): Heading[] | undefined {
  if (top.length !== below.length) return undefined
  return top.map((heading, index) => ({ ...heading, beneath: below.slice(index, index + 1) }))
}

/** Each heading above a block of columns that begins with the same text. */
function repeated(top: readonly Heading[], below: readonly Heading[]): Heading[] | undefined {
  const starts = below.flatMap(({ text }, index) => (text === below[0]?.text ? [index] : []))
  const lastTakesRest = OVER_SEVERAL_BLOCKS.test(top.at(-1)?.text ?? '')
  if (top.length < 2 || (lastTakesRest ? starts.length < top.length : starts.length !== top.length)) return undefined
  return top.map((heading, index) => ({
    ...heading,
    beneath: below.slice(starts[index], index === top.length - 1 ? undefined : starts[index + 1]),
  }))
}

/** The headings that the forms print over others take what they are known to stand over; the rest stand alone. */
function known(top: readonly Heading[], below: readonly Heading[]): Heading[] | undefined {
  let next = 0
  const joined = top.map((heading): Heading => {
    const start = next
    next = endOfBeneath(heading.text, below, start)
    return { ...heading, beneath: below.slice(start, next) }
  })
  return next === below.length ? joined : undefined
}

/** Where what stands beneath a heading ends; nothing does where that would be one heading alone, which would not have been printed as merged. */
function endOfBeneath(heading: string, below: readonly Heading[], start: number): number {
  const merged = MERGED_HEADINGS.find((one) => one.heading.test(heading))
  let end = start
  if (merged === undefined) {
    const categories = economicSubjects.named(heading).filter(({ level }) => level === '类')
    if (categories.length > 0 && SUBTOTAL.test(below[end]?.text ?? '')) end++
    while (end < below.length && isOfCategory(below[end]?.text ?? '', categories)) end++
  } else for (const pattern of merged.beneath) if (pattern.test(below[end]?.text ?? '')) end++
  return end - start < 2 ? start : end
}

const isOfCategory = (name: string, categories: readonly Subject[]): boolean =>
  economicSubjects
    .named(name)
    .some(({ code, level }) => level === '款' && categories.some((category) => code.startsWith(category.code)))
