/** Pages as official documents have them (GB/T 9704): A4, margins 37, 35, 28 and 26 mm, 22 lines a page. */

/** All lengths are twips, twentieths of a point. */
export interface PageSetup {
  readonly width: number
  readonly height: number
  readonly landscape: boolean
  readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }
}

const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

export const PORTRAIT: PageSetup = {
  width: twips(210),
  height: twips(297),
  landscape: false,
  margin: { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26) },
}

/** The page turned to the left: what was its head is its left side. */
const turned = (width: number, height: number): PageSetup => ({
  width: twips(width),
  height: twips(height),
  landscape: true,
  margin: { top: twips(28), bottom: twips(26), left: twips(37), right: twips(35) },
})

export const LANDSCAPE = turned(297, 210)
/** A3, for tables whose figures would be too small on A4. */
export const WIDE_LANDSCAPE = turned(420, 297)

export const textWidth = ({ width, margin }: PageSetup): number => width - margin.left - margin.right
export const textHeight = ({ height, margin }: PageSetup): number => height - margin.top - margin.bottom

/** Distance of lines: 22 of them on a page. */
export const LINE = 579
/** Distance of lines of small characters, in tables and around them, for each half point of their size. */
const SMALL_LINE = 13
export const smallLine = (size: number): number => size * SMALL_LINE
/** White space between a table and the text below it. */
export const BELOW_TABLE = 200
/** 三号, in half points. */
export const BODY_SIZE = 32
/** Twips of one character of the body. */
export const CHARACTER = BODY_SIZE * 10
export const CHART_HEIGHT = 4350
export const ABOVE_CHART = 120
/** 小四: the caption of a chart. */
export const CAPTION_SIZE = 24
export const ABOVE_CAPTION = 60
export const BELOW_CAPTION = 200
/** 五号: the unit above a table and the note below it. */
export const NOTE_SIZE = 21
/** White space between either and the table. */
export const BESIDE_NOTE = 40
/** 小二, in half points: the heading of a part. */
export const PART_SIZE = 36
