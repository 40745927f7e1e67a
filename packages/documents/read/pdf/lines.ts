import { firstCharacter, isWide, lastCharacter } from './characters.ts'
import type { Line, Word } from './page.ts'

/** Baselines closer than this part of the larger font size are one line: superscripts, values set a little high. */
const sameLine = 0.5
/** Baselines just so far apart, as of labels in the middle of two lines, are not: coordinates are exact to this many points. */
const exact = 0.01
/** Ideographs that stand apart by up to this many font sizes are one justified word, such as `合　计`. */
const widestJustified = 5
/** Gaps above this part of the font size are spaces: between ideographs, and where Latin letters or digits are involved. */
const wideSpace = 0.65
const narrowSpace = 0.25
/** A space character counts between ideographs where it is at least this wide. */
const realSpace = 0.2

/** Groups words by baseline, from top to bottom. */
function groupByBaseline(words: readonly Word[]): Word[][] {
  const groups: Word[][] = []
  let anchor: Word | undefined
  for (const word of words.toSorted((a, b) => a.y - b.y)) {
    const group = groups.at(-1)
    if (
      anchor === undefined ||
      group === undefined ||
      word.y - anchor.y > sameLine * Math.max(anchor.size, word.size) - exact
    ) {
      groups.push([word])
      anchor = word
    } else {
      group.push(word)
      if (word.size > anchor.size) anchor = word
    }
  }
  return groups
}

/** Text printed twice with a slight shift to look bold. */
const isOverprint = (previous: Word, word: Word): boolean =>
  previous.text === word.text &&
  word.left - previous.left < word.size * 0.2 &&
  Math.abs(word.y - previous.y) < word.size * 0.2

function withoutOverprint(words: readonly Word[]): Word[] {
  const kept: Word[] = []
  for (const word of words) {
    if (!kept.slice(-3).some((previous) => isOverprint(previous, word))) kept.push(word)
  }
  return kept
}

/** Whether the word is one ideograph apart from its neighbours, as in justified text. */
const isSingleWide = (text: string): boolean => [...text].length === 1 && isWide(text)

function needsSpace(previous: Word, word: Word, apart: boolean): boolean {
  const size = Math.max(previous.size, word.size)
  const gap = word.left - previous.right
  const [before, after] = [lastCharacter(previous.text), firstCharacter(word.text)]
  if (apart && gap < size * widestJustified) return false
  if (isWide(before) && isWide(after)) return gap > size * (previous.spaceAfter ? realSpace : wideSpace)
  if (isWide(before) || isWide(after)) return previous.spaceAfter || gap > size * wideSpace
  return previous.spaceAfter || gap > size * narrowSpace
}

/** Joins the words of a line; spacing that only justifies is dropped, gaps that part are one space. */
function joinWords(words: readonly Word[]): string {
  let text = ''
  let previous: Word | undefined
  words.forEach((word, index) => {
    if (previous !== undefined) {
      // In `合　计` every ideograph stands alone; in `第一部分　概况` none does.
      const gapAfter = (at: number): boolean => {
        const [here, next] = [words[at], words[at + 1]]
        return (
          here === undefined ||
          next === undefined ||
          here.spaceAfter ||
          next.left - here.right > here.size * narrowSpace
        )
      }
      const alone = isSingleWide(word.text) && gapAfter(index)
      const previousAlone = isSingleWide(previous.text) && (index < 2 || gapAfter(index - 2))
      if (needsSpace(previous, word, alone && previousAlone)) text += ' '
    }
    text += word.text
    previous = word
  })
  return text
}

/** The font that most characters of the words have. */
function mainFont(words: readonly Word[]): string {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word.font, (counts.get(word.font) ?? 0) + word.text.length)
  let best = ''
  for (const [font, count] of counts) if (count > (counts.get(best) ?? 0)) best = font
  return best
}

/** A line of words that stand side by side, given in any order. */
export function toLine(words: readonly Word[], page: number): Line | undefined {
  const ordered = withoutOverprint(words.toSorted((a, b) => a.left - b.left))
  const [first] = ordered
  if (first === undefined) return undefined
  const largest = ordered.reduce((best, word) => (word.size > best.size ? word : best), first)
  return {
    page,
    text: joinWords(ordered),
    left: first.left,
    right: ordered.reduce((right, word) => Math.max(right, word.right), first.right),
    y: largest.y,
    size: largest.size,
    font: mainFont(ordered),
    words: ordered,
  }
}

/** The lines that words form, from top to bottom. */
export function toLines(words: readonly Word[], page: number): Line[] {
  return groupByBaseline(words).flatMap((group) => toLine(group, page) ?? [])
}
