/** How many lines a text takes: word processors set figures and Latin words whole, and a little apart from Chinese. */

/** Widths are quarters of a Chinese character. */
const CHINESE = 4
const LATIN = 2
const GAP = 1
const TOKEN = /[!-~]+|./gsu
const LATIN_WORD = /^[!-~]/
const BEGINS_LATIN = /^[\dA-Za-z]/
const ENDS_LATIN = /[\dA-Za-z%]$/
const IDEOGRAPH = /^\p{Script=Han}/u
/** What may hang over the end of a line, and what does not end one. */
const CLOSING = /^[，。；：、？！）》”’」】]/
const OPENING = /^[（《“‘「【]/

/**
 * Lines of a text without breaks of its own.
 * @param room of a line, in Chinese characters
 * @param indent of the first line, in Chinese characters
 */
export function linesIn(text: string, room: number, indent = 0): number {
  const width = Math.max(CHINESE, Math.floor(room * CHINESE))
  // most cells hold a short text
  if (indent * CHINESE + text.length * (CHINESE + GAP) <= width) return 1
  let lines = 1
  let used = indent * CHINESE
  let previous = ''
  for (const [token] of text.matchAll(TOKEN)) {
    const own = widthOf(token)
    const apart = used === 0 ? 0 : gapBetween(previous, token)
    if (used + apart + own <= width) used += apart + own
    else if (!CLOSING.test(token) || used > width) {
      const carried = OPENING.test(previous) ? CHINESE + own : own
      lines += Math.ceil(carried / width) - (used === 0 ? 1 : 0)
      used = carried % width || width
    } else used = width + CHINESE
    previous = token
  }
  return lines
}

const widthOf = (token: string): number =>
  LATIN_WORD.test(token) ? token.length * LATIN : token === ' ' ? LATIN : CHINESE

function gapBetween(one: string, other: string): number {
  const isApart = IDEOGRAPH.test(one) ? BEGINS_LATIN.test(other) : IDEOGRAPH.test(other) && ENDS_LATIN.test(one)
  return isApart ? GAP : 0
}
