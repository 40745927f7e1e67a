/** Frames that are drawn row by row, with no line between the rows: where the pieces of their sides end, a row does. */
import type { Rule, Rules } from '../page.ts'

/** Pieces of both sides end at one height within so many points, as does a line that is drawn there. */
const sameHeight = 1.5
/** A frame is so wide at least, in points, and its sides have so many pieces. */
const narrowest = 100
const leastPieces = 2

/** The lines with those between rows that only the sides of their frame part. */
export function withFrameRows(rules: Rules): Rules {
  const rows = new Map<string, Rule[]>()
  for (const side of rules.vertical) {
    const key = `${Math.round(side.from)} ${Math.round(side.to)}`
    const known = rows.get(key)
    if (known === undefined) rows.set(key, [side])
    else known.push(side)
  }
  const frames = new Map<string, { left: number; right: number; ends: number[] }>()
  for (const sides of rows.values()) {
    const left = Math.min(...sides.map(({ at }) => at))
    const right = Math.max(...sides.map(({ at }) => at))
    if (right - left < narrowest) continue
    const key = `${Math.round(left / sameHeight)} ${Math.round(right / sameHeight)}`
    const ends = [sides[0]?.from ?? 0, sides[0]?.to ?? 0]
    const known = frames.get(key)
    if (known === undefined) frames.set(key, { left, right, ends })
    else known.ends.push(...ends)
  }
  const added = [...frames.values()].flatMap(({ left, right, ends }) =>
    ends.length < leastPieces * 2
      ? []
      : ends
          .filter((at) => !rules.horizontal.some((rule) => isWithin(rule, { at, from: left, to: right })))
          .map((at) => ({ at, from: left, to: right })),
  )
  return added.length === 0 ? rules : { ...rules, horizontal: [...rules.horizontal, ...added] }
}

const isWithin = (rule: Rule, { at, from, to }: Rule): boolean =>
  Math.abs(rule.at - at) <= sameHeight && rule.from < to && rule.to > from
