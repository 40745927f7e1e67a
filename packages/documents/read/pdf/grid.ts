import type { Rule, Rules } from './page.ts'
import { touch } from './rules.ts'

/** A stretch of rows and columns of a grid, ends excluded. */
interface Area {
  readonly row: number
  readonly column: number
  readonly rowEnd: number
  readonly columnEnd: number
}

/** The lines of a table as coordinates, and which of its fields are one merged cell. */
export interface Grid {
  /** The x of the column lines and the y of the row lines, ascending. */
  readonly edges: readonly number[]
  readonly levels: readonly number[]
  readonly areas: readonly Area[]
  /** The index into `areas` of a field of the grid. */
  readonly areaAt: (row: number, column: number) => number
}

/** A grid of more columns or fields than this is no table to be read. */
const mostColumns = 300
const mostFields = 40_000
/** A field has a border where at least this part of its side is drawn. */
const drawnPart = 0.55
/** A line between rows reaches over this part of the table. */
const wholeWidth = 0.8

/** Distinct coordinates: those nearer to each other are one. */
export function distinct(values: readonly number[], near = touch): number[] {
  const result: number[] = []
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = result.at(-1)
    if (last === undefined || value - last > near) result.push(value)
  }
  return result
}

/** The index of the stretch between two neighbouring coordinates in which a value lies; undefined outside. */
export function stretchOf(coordinates: readonly number[], value: number): number | undefined {
  let [low, high] = [0, coordinates.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((coordinates[middle] ?? Infinity) <= value) low = middle + 1
    else high = middle
  }
  return low === 0 || low === coordinates.length ? undefined : low - 1
}

/** For the lines across a grid: whether the side `along` at coordinate `at` is drawn. */
function drawnSides(rules: readonly Rule[], across: readonly number[], along: readonly number[], near: number) {
  const stretches = along.length - 1
  const drawn = new Float64Array(across.length * stretches)
  for (const rule of rules) {
    const index = across.findIndex((value) => Math.abs(value - rule.at) <= near)
    if (index < 0) continue
    for (let stretch = 0; stretch < stretches; stretch++) {
      const [from, to] = [along[stretch] ?? 0, along[stretch + 1] ?? 0]
      const covered = Math.min(rule.to, to) - Math.max(rule.from, from)
      if (covered > 0)
        drawn[index * stretches + stretch] = (drawn[index * stretches + stretch] ?? 0) + covered / (to - from)
    }
  }
  return (at: number, stretch: number) => (drawn[at * stretches + stretch] ?? 0) >= drawnPart
}

/** Numbers the fields so that fields without a line between them share a number. */
function joinFields(rows: number, columns: number, above: Side, before: Side): Int32Array {
  const parent = new Int32Array(rows * columns).map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while ((parent[at] ?? at) !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at
      at = parent[at] ?? at
    }
    return at
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const field = row * columns + column
      if (row > 0 && !above(row, column)) parent[root(field)] = root(field - columns)
      if (column > 0 && !before(column, row)) parent[root(field)] = root(field - 1)
    }
  }
  return parent.map((_, index) => root(index))
}

type Side = (at: number, stretch: number) => boolean

/** Whether all fields of an area belong to one group. */
function isWhole(groups: Int32Array, columns: number, area: Area, group: number): boolean {
  for (let row = area.row; row < area.rowEnd; row++) {
    for (let column = area.column; column < area.columnEnd; column++) {
      if (groups[row * columns + column] !== group) return false
    }
  }
  return true
}

/** The parts of an area that belong to a group, row by row: for groups that are no rectangle. */
function stripes(groups: Int32Array, columns: number, area: Area, group: number): Area[] {
  const result: Area[] = []
  for (let row = area.row; row < area.rowEnd; row++) {
    let start: number | undefined
    for (let column = area.column; column <= area.columnEnd; column++) {
      const inside = column < area.columnEnd && groups[row * columns + column] === group
      if (inside) start ??= column
      else if (start !== undefined) {
        result.push({ row, column: start, rowEnd: row + 1, columnEnd: column })
        start = undefined
      }
    }
  }
  return result
}

/** The rectangles that groups of fields form, in row order. */
function toAreas(groups: Int32Array, columns: number): Area[] {
  const bounds = new Map<number, { row: number; column: number; rowEnd: number; columnEnd: number }>()
  groups.forEach((group, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns]
    const bound = bounds.get(group)
    if (bound === undefined) bounds.set(group, { row, column, rowEnd: row + 1, columnEnd: column + 1 })
    else {
      bound.rowEnd = Math.max(bound.rowEnd, row + 1)
      bound.column = Math.min(bound.column, column)
      bound.columnEnd = Math.max(bound.columnEnd, column + 1)
    }
  })
  const areas = [...bounds].flatMap(([group, area]) =>
    isWhole(groups, columns, area, group) ? [area] : stripes(groups, columns, area, group),
  )
  return areas.sort((a, b) => a.row - b.row || a.column - b.column)
}

/** Coordinates of lines, and the ends of the lines that cross them: tables are often open at their sides. */
function coordinates(lines: readonly Rule[], crossing: readonly Rule[], near: number): number[] {
  const ends = crossing.flatMap((rule) => [rule.from, rule.to])
  const outer = [ends.reduce((a, b) => Math.min(a, b), Infinity), ends.reduce((a, b) => Math.max(a, b), -Infinity)]
  return distinct([...lines.map((line) => line.at), ...outer], near)
}

/**
 * Row lines where column lines begin below a heading over them, as far as that heading reaches, or leave out a total over
 * them, and no line is drawn between.
 */
function withRowLines({ horizontal, vertical }: Rules, edges: readonly number[], near: number): readonly Rule[] {
  const whole = { from: edges[0] ?? 0, to: edges.at(-1) ?? 0 }
  const ends = vertical.flatMap((rule) => [rule.from, rule.to])
  const top = ends.reduce((least, at) => Math.min(least, at), Infinity)
  const bottom = ends.reduce((most, at) => Math.max(most, at), -Infinity)
  const isUndrawn = (at: number): boolean =>
    at - top > near && bottom - at > near && horizontal.every((rule) => Math.abs(rule.at - at) > 2 * near)
  const undrawn = distinct(ends.filter(isUndrawn), near)
  const lines = horizontal.filter(({ from, to }) => to - from > (whole.to - whole.from) * wholeWidth)
  const lowest = lines.reduce((most, { at }) => (at < bottom - near ? Math.max(most, at) : most), -Infinity)
  const below = horizontal.reduce((least, { at }) => (at > top + near ? Math.min(least, at) : least), Infinity)
  const added = undrawn.flatMap((at): Rule[] => {
    const begun = vertical.filter(({ from }) => Math.abs(from - at) <= near)
    const isOver = begun.every((rule) => !vertical.some((one) => one.to <= at + near && isOn(one.at, rule.at, near)))
    // below the first line stand rows, whose totals are labelled over several columns; without one, nothing ends the headings
    if (begun.length === 0 || !isOver || at > below || at > lowest) return [{ at, ...whole }]
    const crossing = vertical.filter(({ from, to }) => from < at - near && to > at + near).map((rule) => rule.at)
    return begun.map((rule) => ({
      at,
      from: crossing.reduce((most, x) => (x < rule.at ? Math.max(most, x) : most), whole.from),
      to: crossing.reduce((least, x) => (x > rule.at ? Math.min(least, x) : least), whole.to),
    }))
  })
  return [...horizontal, ...added]
}

const isOn = (one: number, other: number, near: number): boolean => Math.abs(one - other) <= near

/** The grid that the lines of a frame draw, those `near` to each other as one; undefined when it has fewer than two cells or far too many. */
export function toGrid(rules: Rules, near: number): Grid | undefined {
  const { vertical } = rules
  const edges = coordinates(vertical, rules.horizontal, near)
  const horizontal = withRowLines(rules, edges, near)
  const levels = coordinates(horizontal, vertical, near)
  const [columns, rows] = [edges.length - 1, levels.length - 1]
  if (columns < 2 || columns > mostColumns || rows < 1 || columns * rows > mostFields) return undefined
  const groups = joinFields(
    rows,
    columns,
    drawnSides(horizontal, levels, edges, near),
    drawnSides(vertical, edges, levels, near),
  )
  const areas = toAreas(groups, columns)
  const owners = new Int32Array(rows * columns)
  areas.forEach((area, index) => {
    for (let row = area.row; row < area.rowEnd; row++)
      owners.fill(index, row * columns + area.column, row * columns + area.columnEnd)
  })
  return areas.length < 2
    ? undefined
    : { edges, levels, areas, areaAt: (row, column) => owners[row * columns + column] ?? 0 }
}
