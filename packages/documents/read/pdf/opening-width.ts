import { isWide } from './characters.ts'
import type { Line } from './page.ts'

const opening = '（(《“‘「『【〈'
const closing = '，。、；：！？）)》”’」』】〉%％'
/** Stands before a figure, as wide as an ideograph: `≥95%`. */
const comparing = '≥≤≧≦'
const word = '[A-Za-z\\d.,:/+-]+'
/** No line ends within closing marks and a figure in quotation marks behind them: `。“110”`. */
const quoted = `(?:[“‘]${word}[”’]?)?`
const kept = new RegExp(`^[${opening}${comparing}]*(?:${word}|.)(?:(?: ?[${closing}])+(?:[\\d.,]+|${quoted}))?`, 'u')

/** Width of what must stay together at the start of a line: a figure or a word or one ideograph, with its punctuation. */
export function openingWidth({ text, size }: Line): number {
  let width = 0
  for (const character of kept.exec(text)?.[0] ?? '')
    width += isWide(character) || comparing.includes(character) ? 1 : 0.55
  return width * size
}
