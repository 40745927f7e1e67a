import type { Column } from '../page.ts'
import { columnAt } from './columns.ts'
import type { Entry } from './entries.ts'

/** What a code (科目编码) is cut into where its column is too narrow: `208050` and, below it, `5`; `208`, `050` and `5`. */
const PIECE = /^\d{1,7}$/
const CODE = /^[235]\d{2}(?:\d{2}){0,2}$/
const mostPieces = 4
/** Lines of a code are at most this many font sizes apart. */
const pitch = 1.7
/** The figures of its row stand beside a code within so many font sizes. */
const beside = 0.4

type Lines = readonly (readonly Entry[])[]

/** The lines of a body with cut codes whole again, on the line of the figures of their row. */
export function withWholeCodes(body: Lines, columns: readonly Column[]): Entry[][] {
  const pieces = body.flat().filter(({ figure, text }) => figure && PIECE.test(text))
  const column = Math.min(...pieces.map((piece) => columnAt(columns, piece)))
  const own = pieces.filter((piece) => columnAt(columns, piece) === column)
  const cut = codesOf(own)?.filter((code) => code.length > 1) ?? []
  const lines = body.map((line) => [...line])
  const pieceSet = new Set(own)
  const homes = cut.map((code) => homeOf(code, lines, pieceSet))
  if (homes.includes(undefined)) return lines
  const gone = new Set(cut.flat())
  const whole = lines.map((line) => line.filter((entry) => !gone.has(entry)))
  for (const [index, code] of cut.entries()) {
    const [first, home] = [code[0], whole[homes[index] ?? -1]]
    if (first === undefined || home === undefined) continue
    home.push({ ...first, text: textOf(code), y: home[0]?.y ?? first.y })
    home.sort((a, b) => a.left - b.left)
  }
  return whole.filter(({ length }) => length > 0)
}

const textOf = (code: readonly Entry[]): string => code.reduce((text, piece) => text + piece.text, '')

/** The pieces of a column by code, where all of it are codes: only the last line of a code may be shorter than its others. */
function codesOf(pieces: readonly Entry[]): Entry[][] | undefined {
  const codes: Entry[][] = []
  for (let start = 0; start < pieces.length; ) {
    const code = longestFrom(pieces.slice(start, start + mostPieces))
    if (code === undefined) return undefined
    codes.push(code)
    start += code.length
  }
  return codes
}

function longestFrom(pieces: readonly Entry[]): Entry[] | undefined {
  for (let count = pieces.length; count > 0; count--) {
    const code = pieces.slice(0, count)
    const width = code[0]?.text.length ?? 0
    const isFilled = code.every(({ text }, at) => (at < count - 1 ? text.length === width : text.length <= width))
    const isClose = code.every(({ y, size }, index) => y - (code[index - 1]?.y ?? y) <= pitch * size)
    if (isFilled && isClose && CODE.test(textOf(code))) return code
  }
  return undefined
}

/** The line of the row to which a code belongs: the one of those beside it that has figures, else that in which it begins. */
function homeOf(code: readonly Entry[], lines: Lines, pieces: ReadonlySet<Entry>): number | undefined {
  const [first, last] = [code[0], code.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const near = first.size * beside
  const found = lines.flatMap((line, index) =>
    line.some((one) => one.figure && !pieces.has(one) && one.y > first.y - near && one.y < last.y + near)
      ? [index]
      : [],
  )
  if (found.length > 1) return undefined
  return found[0] ?? lines.findIndex((line) => line.includes(first))
}
