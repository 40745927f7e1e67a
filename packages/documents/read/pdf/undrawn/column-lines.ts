/** Tables with lines between rows alone, drawn cell by cell: where the pieces end, a column does. */
import { isFigure } from '../cell-text.ts'
import { stretchOf } from '../grid.ts'
import { toLines } from '../lines.ts'
import type { Line, Page, Rule } from '../page.ts'
import { inkOf } from './fragments.ts'
import { headingSpan } from './heading-span.ts'
import { type Band, levelsOf } from './pieced-rows.ts'
import { withFrameRows } from './row-lines.ts'
import { bandsOf, type Stack, stacksOf } from './stacks.ts'

/** A page with more pieces of lines is a drawing. */
const mostPieces = 6_000
/** Where column lines are drawn between some rows, rows without them are this part at least. */
const leastLacking = 0.5
/** A column line that is drawn stands so near to where pieces end, in points. */
const onEdge = 2
/** Text reaches over a column line by so many points where it stands in both columns. */
const over = 1

/** The page with the column lines of such tables. */
export function withColumnLines(drawn: Page): Page {
  if (drawn.rules.horizontal.length > mostPieces || drawn.rules.vertical.length > mostPieces) return drawn
  const page = { ...drawn, rules: withFrameRows(drawn.rules) }
  const levels = levelsOf(page.rules.horizontal)
  if (!levels.some(({ ends }) => ends.length > 2)) return drawn
  const lines = toLines(page.words, page.number)
  const vertical = stacksOf(levels, lines).flatMap((stack) => columnLines(stack, lines, page.rules.vertical))
  return vertical.length === 0
    ? drawn
    : { ...page, rules: { ...page.rules, vertical: [...page.rules.vertical, ...vertical] } }
}

/** By band and inner edge. */
type Lines = boolean[][]

/** The column lines that a table lacks. */
function columnLines(stack: Stack, lines: readonly Line[], drawn: readonly Rule[]): Rule[] {
  const { edges } = stack
  const bands = bandsOf(stack, lines)
  const inner = edges.slice(1, -1)
  const beside = inner.map((edge) => drawn.filter(({ at }) => Math.abs(at - edge) <= onEdge))
  const drawnIn = bands.map((band) => beside.map((rules) => rules.some((rule) => isBeside(rule, band))))
  const open = bands.map((band, index) => isOpen(band, inner, drawnIn[index] ?? []))
  const lacking = open.map((isOne, index) => isOne || drawnIn[index]?.includes(true) !== true)
  const isRuled = beside.flat().some((rule) => rule.filled !== true && bands.some((band) => isBeside(rule, band)))
  const least = isRuled ? bands.length * leastLacking : 0
  if (!open.includes(true) || lacking.filter((is) => is).length < least) return []
  if (bands.some((band) => hasRows(band, edges))) return []
  const body = bands.findIndex((band) => band.lines.flat().some(({ text }) => /\d\.\d/.test(text)))
  const crossed = bands.map((band, index) => crossedIn(band, edges, index < body))
  const openIn = crossed.map((own, index) => own.map((is) => lacking[index] === true && !is))
  const found = withThrough(
    stack,
    bands,
    crossed,
    drawnIn.map((own, index) => own.map((is, edge) => is || openIn[index]?.[edge] === true)),
  )
  const inferred: Pick<Rule, 'inferred'> = bands.some(({ floor }) => floor.some((rule) => rule.inferred))
    ? { inferred: true }
    : {}
  return bands.flatMap(({ top, bottom }, index) =>
    inner.flatMap((at, edge) =>
      found[index]?.[edge] === true && drawnIn[index]?.[edge] !== true
        ? [{ at, from: top, to: bottom, ...inferred }]
        : [],
    ),
  )
}

const isBeside = ({ from, to }: Rule, { top, bottom }: Band): boolean =>
  Math.min(to, bottom) - Math.max(from, top) > (bottom - top) / 2

/** Which inner column lines would go through the text of a band. */
function crossedIn(band: Band, edges: readonly number[], isHeading: boolean): boolean[] {
  const spans = band.lines.flat().flatMap((fragment): (readonly [number, number])[] => {
    const { left, right } = inkOf(fragment)
    const span = isHeading ? headingSpan(fragment, band, edges) : undefined
    return [[left + over, right - over], ...(span === undefined ? [] : [span])]
  })
  return edges.slice(1, -1).map((at) => spans.some(([from, to]) => at > from && at < to))
}

/** Column lines go on beside cells that reach over several rows: where no line is drawn between those on either side. */
function withThrough({ edges }: Stack, bands: readonly Band[], crossed: Lines, lines: Lines): Lines {
  const isParted = ({ floor }: Band, column: number): boolean => {
    const x = ((edges[column] ?? 0) + (edges[column + 1] ?? 0)) / 2
    return floor.some(({ from, to }) => from < x && to > x)
  }
  const found = lines.map((own) => [...own])
  const down = bands.map((_, index) => [index, index + 1] as const)
  for (const [from, to] of [...down, ...down.map(([one, next]) => [next, one] as const).toReversed()]) {
    const [own, other, upper] = [found[from], found[to], bands[Math.min(from, to)]]
    if (own === undefined || other === undefined || upper === undefined) continue
    for (const [edge, is] of own.entries()) {
      const goesOn = is && crossed[to]?.[edge] === false && !isParted(upper, edge) && !isParted(upper, edge + 1)
      if (goesOn) other[edge] = true
    }
  }
  return found
}

/** Whether a line of a band stands in several columns with no line drawn between. */
const isOpen = ({ lines }: Band, inner: readonly number[], drawn: readonly boolean[]): boolean =>
  lines.some((line) =>
    line.some((fragment, index) => {
      const next = line[index + 1]
      if (next === undefined) return false
      const between = inner.flatMap((at, edge) => (at > fragment.right - over && at < next.left + over ? [edge] : []))
      return between.length > 0 && between.every((edge) => drawn[edge] !== true)
    }),
  )

/** Whether several rows of figures stand in a band, with no line between them. */
function hasRows({ lines }: Band, edges: readonly number[]): boolean {
  const figures = new Map<number, number>()
  for (const { text, left, right } of lines.flat()) {
    const column = stretchOf(edges, (left + right) / 2)
    if (column !== undefined && isFigure(text)) figures.set(column, (figures.get(column) ?? 0) + 1)
  }
  const several = [...figures.values()].filter((count) => count > 1)
  return several.length > 1 || several.some((count) => count > 2)
}
