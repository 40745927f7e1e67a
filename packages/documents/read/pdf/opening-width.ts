import { isWide } from './characters.ts'
import type { Line } from './page.ts'

const opening = '（(《“‘「『【〈'
const closing = '，。、；：！？）)》”’」』】〉%％'
const kept = new RegExp(`^[${opening}]*(?:[A-Za-z\\d.,:/+-]+|.)(?:(?: ?[${closing}])+[\\d.,]*)?`, 'u')

/** Width of what must stay together at the start of a line: a figure or a word or one ideograph, with its punctuation. */
export function openingWidth({ text, size }: Line): number {
  let width = 0
  for (const character of kept.exec(text)?.[0] ?? '') width += isWide(character) ? 1 : 0.55
  return width * size
}
