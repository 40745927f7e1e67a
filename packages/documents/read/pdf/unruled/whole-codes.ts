import type { Column } from '../page.ts'
import { columnAt } from './columns.ts'
import type { Entry } from './entries.ts'

/** What a code (科目编码) is cut into where its column is too narrow: `208050` and, below it, `5`. */
const BEGINNING = /^\d{4,6}$/
const REST = /^\d{1,3}$/
const CODE = /^\d{5}(?:\d{2})?$/
/** The rest stands at most this many font sizes below, and two lines further where the figures stand in the middle. */
const pitch = 1.7
const furthest = 2

/** The lines of a body with cut codes whole again, on the line of the figures of their row. */
export function withWholeCodes(body: readonly (readonly Entry[])[], columns: readonly Column[]): Entry[][] {
  const lines = body.map((line) => [...line])
  for (const [index, line] of lines.entries()) {
    for (const beginning of line.filter(({ text }) => BEGINNING.test(text))) {
      const below = lines.slice(index + 1, index + 1 + furthest)
      const at = below.findIndex((other) => restIn(other, beginning, columns) !== undefined)
      const rest = below[at] === undefined ? undefined : restIn(below[at], beginning, columns)
      if (rest === undefined) continue
      const home = below.slice(0, at).find((between) => between.some(({ figure }) => figure)) ?? line
      remove(line, beginning)
      remove(below[at] ?? [], rest)
      home.push({ ...beginning, text: beginning.text + rest.text, y: home[0]?.y ?? beginning.y })
      home.sort((a, b) => a.left - b.left)
    }
  }
  return lines.filter(({ length }) => length > 0)
}

const remove = (line: Entry[], entry: Entry): void => {
  line.splice(line.indexOf(entry), 1)
}

/** The rest of a code in a line that has no figures but rests of codes. */
function restIn(line: readonly Entry[], beginning: Entry, columns: readonly Column[]): Entry | undefined {
  if (line.some(({ figure, text }) => figure && !REST.test(text))) return undefined
  return line.find(
    (rest) =>
      rest.figure &&
      CODE.test(beginning.text + rest.text) &&
      rest.y - beginning.y <= pitch * beginning.size &&
      columnAt(columns, rest) === columnAt(columns, beginning),
  )
}
