/** Tables drawn in a text: cells between upright strokes, or in columns below rules of dashes. */
import type { Table } from '../document.ts'
import { tableOfTexts, withRepeatsMerged } from './table-of-texts.ts'

interface DrawnTable {
  readonly block: Table
  readonly next: number
}

interface DrawnRow {
  readonly texts: string[]
  readonly line: number
}

const BORDER = /^\s*[+|├┌└]?[-=:+|─━┼┬┴\s]*[-=─━]{3}[-=:+|─━┼┬┴┤┐┘\s]*$/
const GRID_BORDER = /^\s*(?:\+[-=+]{3,}\+|[┌├└][─━┬┼┴]+[┐┤┘])\s*$/
const STROKE = /(?<!\\)[|│┃]/
const RULES = /^\s*-{3,}(?:\s+-{2,})+\s*$/
const FEWEST_ROWS = 2
/** Among its first lines a table has one of several cells. */
const REACH = 6

export function readDrawnTable(lines: readonly string[], start: number): DrawnTable | undefined {
  const line = lines[start] ?? ''
  if (STROKE.test(line) || GRID_BORDER.test(line))
    return lines.slice(start, start + REACH).some(hasCells) ? readStrokes(lines, start) : undefined
  if (line.trim() === '') return undefined
  return RULES.test(line) || RULES.test(lines[start + 1] ?? '') ? readRuled(lines, start) : undefined
}

/** The cells of a line; strokes around all rows are borders, not cells. */
function cellsOf(line: string, isFramed: boolean): string[] {
  const cells = line.trim().split(STROKE)
  return (isFramed ? cells.slice(1, -1) : cells).map((cell) => cell.trim())
}

/** Whether a line has more than one cell. */
const hasCells = (line: string): boolean => cellsOf(line, FRAMED.test(line)).length > 1

const FRAMED = /^\s*[|│┃].*[|│┃]\s*$/

/** Rows of a line each, or between borders where those stand between all rows. */
function readStrokes(lines: readonly string[], start: number): DrawnTable | undefined {
  const rows: DrawnRow[] = []
  const isGrid = GRID_BORDER.test(lines[start] ?? '')
  const isFramed = isEveryRowFramed(lines, start)
  let isNew = true
  let next = start
  for (; next < lines.length; next++) {
    const line = lines[next] ?? ''
    if (BORDER.test(line) || (isGrid && GRID_BORDER.test(line))) {
      isNew = true
      continue
    }
    if (!STROKE.test(line)) break
    const texts = cellsOf(line, isFramed)
    const last = rows.at(-1)
    if (!isGrid || isNew || last === undefined) rows.push({ texts, line: next })
    else for (const [column, text] of texts.entries()) append(last.texts, column, text)
    isNew = false
  }
  const filled = rows.filter(({ texts }) => texts.some((text) => text !== ''))
  if (filled.length < FEWEST_ROWS || filled.every(({ texts }) => texts.length < 2)) return undefined
  return { block: tableOfRows(filled), next }
}

function isEveryRowFramed(lines: readonly string[], start: number): boolean {
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (BORDER.test(line)) continue
    if (!STROKE.test(line)) break
    if (!FRAMED.test(line)) return false
  }
  return true
}

function append(texts: string[], column: number, text: string): void {
  const before = texts[column] ?? ''
  texts[column] = before === '' || text === '' ? `${before}${text}` : `${before}\n${text}`
}

/** Columns below rules of dashes: the rows end at an empty line, or with the next rules where empty lines part them. */
function readRuled(lines: readonly string[], start: number): DrawnTable | undefined {
  const isHeaded = !RULES.test(lines[start] ?? '')
  const rules = lines[isHeaded ? start + 1 : start] ?? ''
  const columns = columnsOf(rules)
  const end = endOfRuled(lines, isHeaded ? start + 2 : start + 1, isHeaded)
  if (end === undefined) return undefined
  const rows: DrawnRow[] = []
  for (let at = start; at < end; at++) {
    const line = lines[at] ?? ''
    if (line.trim() === '' || RULES.test(line) || /^\s*-{3,}\s*$/.test(line)) continue
    rows.push({ texts: columns.map(([from, to]) => within(line, from, to).trim()), line: at })
  }
  return rows.length < FEWEST_ROWS ? undefined : { block: tableOfRows(rows), next: end + 1 }
}

/** The line that closes a table. */
function endOfRuled(lines: readonly string[], from: number, isHeaded: boolean): number | undefined {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (/^\s*-{3,}(?:\s+-{2,})*\s*$/.test(line)) return at
    if (isHeaded && line.trim() === '') return at
    if (!isHeaded && line.trim() !== '' && !/^\s{2}/.test(line)) return undefined
  }
  return isHeaded ? lines.length : undefined
}

/** Where the dashes of each column begin, and where those of the next do. */
function columnsOf(rules: string): [number, number][] {
  const starts = [...rules.matchAll(/-+/g)].map(({ index }) => index)
  return starts.map((from, column) => [column === 0 ? 0 : from, starts[column + 1] ?? Number.POSITIVE_INFINITY])
}

/** What stands between two positions of a line in which a wide character takes two. */
function within(line: string, from: number, to: number): string {
  let position = 0
  let text = ''
  for (const character of line) {
    if (position >= from && position < to) text += character
    position += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
      character,
    )
      ? 2
      : 1
  }
  return text
}

const tableOfRows = (rows: readonly DrawnRow[]): Table =>
  withRepeatsMerged(
    tableOfTexts(rows.map(({ texts, line }) => texts.map((text) => ({ text, place: { line: line + 1 } })))),
  )
