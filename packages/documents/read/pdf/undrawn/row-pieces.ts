/** Tables without any lines, as the lines between their rows would be drawn. */
import { isFigure } from '../cell-text.ts'
import { CODE } from '../characters.ts'
import { toLines } from '../lines.ts'
import type { IsFooter, Line, Page, Rule } from '../page.ts'
import { ruledTables } from '../ruled-tables.ts'
import { isPageNumber, isPrinted } from '../running-matter.ts'
import { withColumnLines } from './column-lines.ts'
import { areFiguresSetRight } from './figures-set-right.ts'
import { type Reach, reachesOf } from './reaches.ts'
import { type Region, regionsOf, stretchesOver } from './regions.ts'
import { blocksOf, pitchOf } from './text-blocks.ts'
import { type TextColumns, textColumns } from './text-columns.ts'
import { rowsOf, type TextRow } from './text-rows.ts'

/** Room above the first row and below the last, in points. */
const margin = 2

/** The pages with the lines of their tables that are not drawn. */
export function withTableLines(pages: readonly Page[], isFooter: IsFooter): readonly Page[] {
  // Figures that end at one place tell their columns themselves.
  if (areFiguresSetRight(pages)) return pages
  const ruled = pages.map(withColumnLines)
  const regions = ruled.map(openRegions(isFooter))
  const added = new Map<number, Rule[]>()
  for (const table of tablesOf(stretchesOver(regions))) {
    for (const { page, rules } of linesFor(table)) added.set(page, [...(added.get(page) ?? []), ...rules])
  }
  return ruled.map((page) => {
    const rules = added.get(page.number)
    if (rules === undefined) return page
    const found = withColumnLines({
      ...page,
      rules: { ...page.rules, horizontal: [...page.rules.horizontal, ...rules] },
    })
    return found.rules.vertical.length > page.rules.vertical.length ? found : page
  })
}

/** A line between rows is so long at least, in points. */
const longRule = 60

/** The regions of a page that have no lines at all. */
const openRegions =
  (isFooter: IsFooter) =>
  (page: Page): Region[] => {
    const { words, loose } = ruledTables(page)
    const lines = toLines(
      words.filter(({ turned }) => turned === undefined),
      page.number,
    ).filter((line) => !isPageNumber(line, page) && !isPrinted(line, page) && !isFooter(line, page))
    const rules = loose.horizontal.filter(({ from, to }) => to - from > longRule)
    return regionsOf(lines, page).filter(({ lines: own }) => {
      const [top, bottom] = [own[0]?.[0]?.y ?? 0, own.at(-1)?.[0]?.y ?? 0]
      return !rules.some(({ at }) => at > top - around && at < bottom + around)
    })
  }

/** Lines so near to a region are its own, in points. */
const around = 20

const AMOUNT = /\d\.\d/

/** How many lines of a stretch are its headings. */
function headedOf(lines: readonly (readonly Line[])[]): number {
  const body = lines.findIndex((line) => line.some(({ text }) => AMOUNT.test(text) || CODE.test(text)))
  return body < 0 ? 1 : body
}

/** A stretch of pages whose texts stand in columns, and how its figures stand in theirs. */
interface Found {
  readonly stretch: readonly Region[]
  readonly columns: TextColumns
  readonly set: 'left' | 'right' | 'unknown'
}

/** The tables of a document; where nothing tells how the figures of one stand, those of the others do. */
function tablesOf(stretches: readonly (readonly Region[])[]): Found[] {
  const found = stretches.flatMap((stretch): Found[] => {
    const lines = stretch.flatMap((region) => region.lines)
    if (lines.filter((line) => line.length > 1).length < 2) return []
    const columns = textColumns(lines, headedOf(lines))
    if (columns === undefined || !areInColumns(lines, columns)) return []
    return [{ stretch, columns, set: settingOf(lines, columns) }]
  })
  const isAlike = !found.some(({ set }) => set === 'right') && found.some(({ set }) => set === 'left')
  return found.filter(({ set }) => set === 'left' || (set === 'unknown' && isAlike))
}

/** The lines between the rows of a table, page by page. */
function linesFor({ stretch, columns }: Found): { readonly page: number; readonly rules: readonly Rule[] }[] {
  const pages = stretch.map((region) => region.lines.flat())
  const pitch = pitchOf(pages, columns.rangeOf)
  return pages.map((fragments, index) => {
    const { rows, beside } = rowsOf(blocksOf(fragments, columns.rangeOf, pitch))
    const body = rows.findIndex((row) => row.blocks.some((block) => block.lines.some(({ text }) => AMOUNT.test(text))))
    return {
      page: stretch[index]?.page.number ?? 0,
      rules: piecesOf(rows, columns.edges, reachesOf(rows, beside, Math.max(body, 1))),
    }
  })
}

function piecesOf(rows: readonly TextRow[], edges: readonly number[], beside: readonly Reach[]): Rule[] {
  const isOver = (column: number, above: number): boolean =>
    beside.some(({ block, from, to }) => block.from <= column && block.to >= column && from <= above && to > above)
  const levels = [
    ...rows.map(({ top }, index) => (index === 0 ? top - margin : ((rows[index - 1]?.bottom ?? top) + top) / 2)),
    (rows.at(-1)?.bottom ?? 0) + margin,
  ]
  return levels.flatMap((at, level) =>
    edges
      .slice(1)
      .flatMap((to, column) =>
        isOver(column, level - 1) ? [] : [{ at, from: edges[column] ?? to, to, inferred: true }],
      ),
  )
}

/** Sides of texts within so many points are one. */
const sameSide = 1
/** So many texts of a table begin, end or have their middle where others of their column do, at least. */
const leastAligned = 0.6

/** The texts of each column. */
function textsOf(lines: readonly (readonly Line[])[], { edges, rangeOf }: TextColumns): Line[][] {
  const columns = edges.slice(1).map((): Line[] => [])
  for (const fragment of lines.flat()) {
    const [from, to] = rangeOf.get(fragment) ?? [0, 1]
    if (from === to) columns[from]?.push(fragment)
  }
  return columns
}

/** Whether texts stand in columns as those of a table do; two columns of words may be anything. */
function areInColumns(lines: readonly (readonly Line[])[], found: TextColumns): boolean {
  const columns = textsOf(lines, found)
  const isAmounts = (own: readonly Line[]): boolean =>
    own.filter(({ text }) => AMOUNT.test(text) && isFigure(text)).length > 1
  if (columns.length < 3 && !columns.some(isAmounts)) return false
  const aligned = columns.flatMap((own) =>
    own.filter((one) => own.some((other) => other !== one && areAligned(one, other))),
  )
  return aligned.length >= lines.flat().length * leastAligned
}

const areAligned = (one: Line, other: Line): boolean =>
  Math.abs(one.left - other.left) < sameSide ||
  Math.abs(one.right - other.right) < sameSide ||
  Math.abs(one.left + one.right - other.left - other.right) < sameSide * 2

/** How the figures of a table stand in their columns. */
function settingOf(lines: readonly (readonly Line[])[], found: TextColumns): Found['set'] {
  const sets = textsOf(lines, found).map((own) =>
    settingIn(own.filter(({ text }) => isFigure(text) && !CODE.test(text))),
  )
  if (sets.includes('right')) return 'right'
  return sets.includes('left') ? 'left' : 'unknown'
}

/** How figures of different width stand in a column: those that end at one place are set to the right. */
function settingIn(own: readonly Line[]): Found['set'] {
  const widths = own.map((one) => one.right - one.left)
  if (own.length < 2 || Math.max(...widths) - Math.min(...widths) < sameSide * 2) return 'unknown'
  const [left, right] = [Math.min(...own.map((one) => one.left)), Math.max(...own.map((one) => one.right))]
  const ending = own.filter((one) => Math.abs(one.right - right) < sameSide).length
  const beginning = own.filter((one) => Math.abs(one.left - left) < sameSide).length
  return ending > beginning ? 'right' : 'left'
}
