import { isWide } from '../characters.ts'
import type { Word } from '../page.ts'

/**
 * Headings whose ideographs are spread over the width of their cell (分散对齐): those of one stand at equal distances, which are
 * not those between two headings.
 */

/** Distances are equal within this part of the font size, and of themselves. */
const equalWithin = 0.12
const equalPart = 0.03
/** A heading has at most so many ideographs; one of a single ideograph is as unlikely as so many others. */
const mostIdeographs = 12
const single = 3
/** 类, 款 and 项 stand in columns of their own. */
const APART = /^类款项$/

const isSingle = ({ text }: Word): boolean => [...text].length === 1 && isWide(text)

/** Whether words from one up to another, its end excluded, stand at equal distances. */
function areEven(words: readonly Word[], from: number, to: number): boolean {
  const gaps = words.slice(from + 1, to).map((word, index) => word.left - (words[from + index]?.right ?? 0))
  const middle = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  const within = (words[from]?.size ?? 0) * equalWithin + middle * equalPart
  return gaps.every((gap) => Math.abs(gap - middle) < within)
}

/** Where the headings of a run of ideographs begin that spaces spread: each ends where none follows. */
function partedBySpaces(words: readonly Word[]): readonly number[] | undefined {
  if (words.at(-1)?.spaceAfter !== false || !words.some(({ spaceAfter }) => spaceAfter)) return undefined
  const starts = words.flatMap((_, index) => (words[index - 1]?.spaceAfter === true ? [] : [index]))
  return starts.every((from, order) => (starts[order + 1] ?? words.length) - from > 1) ? starts : undefined
}

/** Where the headings of a run of ideographs begin, as few as can be. */
function partings(words: readonly Word[]): readonly number[] {
  const bySpaces = partedBySpaces(words)
  if (bySpaces !== undefined) return bySpaces
  const best: { readonly cost: number; readonly starts: readonly number[] }[] = [{ cost: 0, starts: [] }]
  for (let to = 1; to <= words.length; to++) {
    let least = { cost: Infinity, starts: [] as readonly number[] }
    for (let from = Math.max(0, to - mostIdeographs); from < to; from++) {
      const before = best[from]
      if (before === undefined || (to - from > 2 && !areEven(words, from, to))) continue
      const cost = before.cost + (to - from === 1 ? single : 1)
      if (cost < least.cost) least = { cost, starts: [...before.starts, from] }
    }
    best.push(least)
  }
  return best[words.length]?.starts ?? []
}

/** So many ideographs at equal distances of this many font sizes are spread, and not the ends of headings that wrap. */
const leastSpread = 3
const widelyApart = 0.5
/** So are those that others stand away from by so many times as much. */
const clearlyApart = 3

/** The runs of single ideographs of a line: where each begins, and its words. */
function runsOf(words: readonly Word[]): { readonly start: number; readonly run: readonly Word[] }[] {
  const runs: { start: number; run: Word[] }[] = []
  let open: Word[] | undefined
  for (const [index, word] of words.entries()) {
    if (!isSingle(word)) open = undefined
    else if (open === undefined) {
      open = [word]
      runs.push({ start: index, run: open })
    } else open.push(word)
  }
  return runs.filter(({ run }) => !APART.test(run.map(({ text }) => text).join('')))
}

/** Whether a line has nothing but single ideographs: `收　入　　　支　出`; above it stands none of whose headings they are the ends. */
export const isAllSingle = (words: readonly Word[]): boolean => words.every(isSingle)

const gapBefore = (run: readonly Word[], index: number): number =>
  (run[index]?.left ?? 0) - (run[index - 1]?.right ?? 0)

/** Whether a line has a heading that is spread beyond doubt. */
export const hasSpread = (words: readonly Word[]): boolean =>
  runsOf(words).some(({ run }) => {
    if ((partedBySpaces(run)?.length ?? 0) > 1) return true
    const starts = partings(run)
    return starts.some((from, order) => {
      const to = starts[order + 1] ?? run.length
      if (to - from < leastSpread) return false
      const gap = gapBefore(run, from + 1)
      const further = Math.min(
        from > 0 ? gapBefore(run, from) : Infinity,
        to < run.length ? gapBefore(run, to) : Infinity,
      )
      const isApart = Number.isFinite(further) && further > gap * clearlyApart
      return gap > widelyApart * (run[from]?.size ?? 0) || isApart
    })
  })

/** To which heading each spread ideograph of a line belongs: the index of its first. */
export function spreadWords(words: readonly Word[]): ReadonlyMap<Word, number> {
  const groups = new Map<Word, number>()
  for (const { start, run } of runsOf(words)) {
    if (run.length < 2) continue
    const starts = partings(run)
    for (const [index, word] of run.entries()) groups.set(word, start + (starts.findLast((from) => from <= index) ?? 0))
  }
  return groups
}
