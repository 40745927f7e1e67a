/** The lines between column blocks that stand side by side. */
import type { Rule, Rules, Word } from './page.ts'
import { type Facts, middleOf, near } from './spread-facts.ts'

/**
 * Without the sides that pages put to a heading which goes on over their edge: what stands over several columns is
 * written once, in the middle of all.
 */
export function withoutSeam(
  { horizontal, vertical }: Rules,
  seam: number,
  words: readonly Word[],
  facts: Facts,
): Rules {
  const levels = horizontal
    .filter(({ at, from, to }) => at < facts.figures && from < seam + near && to > seam - near)
    .map(({ at }) => at)
    .sort((a, b) => a - b)
    .filter((at, index, all) => at - (all[index - 1] ?? -near) >= near)
  // the lowest are the headings of single columns
  const open = levels.slice(0, -2).flatMap((top, index) => {
    const bottom = levels[index + 1] ?? top
    const band = { top, bottom, end: facts.figures }
    return goesOver(seam, band, words, vertical) ? [band] : []
  })
  if (open.length === 0) return { horizontal, vertical }
  const parted = vertical.flatMap((rule) => {
    if (Math.abs(rule.at - seam) >= 2 * near) return [rule]
    return open.reduce<Rule[]>((pieces, band) => pieces.flatMap((piece) => outside(piece, band)), [rule])
  })
  return { horizontal, vertical: parted }
}

/** The rows of one heading, and where the headings below it end. */
interface Band {
  readonly top: number
  readonly bottom: number
  readonly end: number
}

/** What the columns under one heading begin with. */
const SUBTOTAL = /^(?:小计|合计)$/

/** What of a line between columns lies above and below a band. */
const outside = (rule: Rule, { top, bottom }: Band): Rule[] =>
  [
    { ...rule, to: Math.min(rule.to, top) },
    { ...rule, from: Math.max(rule.from, bottom) },
  ].filter(({ from, to }) => to > from)

/** Whether one heading stands on both sides of a seam: nothing is written on one of them, or a text from one to the other. */
function goesOver(
  seam: number,
  { top, bottom, end }: Band,
  words: readonly Word[],
  vertical: readonly Rule[],
): boolean {
  const middle = (top + bottom) / 2
  const sides = vertical.flatMap(({ at, from, to }) => (from < middle && to > middle ? [at] : []))
  const left = sides.reduce((most, at) => (at < seam - 2 * near ? Math.max(most, at) : most), -Infinity)
  const right = sides.reduce((least, at) => (at > seam + 2 * near ? Math.min(least, at) : least), Infinity)
  const below = words.filter((word) => middleOf(word) > bottom && middleOf(word) < end)
  const next = vertical.reduce(
    (least, { at, from, to }) =>
      at > seam + 2 * near && from < bottom + near && to > bottom + near ? Math.min(least, at) : least,
    Infinity,
  )
  if (below.some((word) => word.left > seam - near && word.right < next + near && SUBTOTAL.test(word.text)))
    return false
  const inside = words.filter((word) => middleOf(word) > top && middleOf(word) < bottom)
  const centres = inside.map((word) => (word.left + word.right) / 2)
  const before = centres.some((x) => x > left && x < seam)
  const after = centres.some((x) => x > seam && x < right)
  const reaches = inside.some((word) => word.left < seam - near && word.right > seam - word.size / 2)
  const begins = inside.some((word) => word.left < seam + word.size / 2 && word.right > seam + near)
  return !before || !after || (reaches && begins)
}
