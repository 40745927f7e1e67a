/** How wide texts are set: Chinese characters and signs twice as wide as figures and letters. */

/** First and last code unit of what is of full width, in ascending order; a pair of surrogates counts by its first. */
const FULL_WIDTH: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2010, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xd800, 0xdbff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
]
const NARROW_BELOW = 0x1100

/** Width of a text in halves of a Chinese character. */
export function halvesOf(text: string): number {
  let halves = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    halves += unit < NARROW_BELOW ? 1 : widthOf(unit)
  }
  return halves
}

function widthOf(unit: number): 0 | 1 | 2 {
  if (FULL_WIDTH.some(([first, last]) => first <= unit && unit <= last)) return 2
  return isSecondSurrogate(unit) ? 0 : 1
}

const isSecondSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
