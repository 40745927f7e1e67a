import { isWide, printedText } from './characters.ts'
import type { Glyph } from './glyphs.ts'
import { compose, identity, type Matrix } from './matrix.ts'

/** What the library knows of a font. */
export interface FontFacts {
  readonly name: string
  readonly vertical: boolean
  /** Width units of the font to text space. */
  readonly unit: number
}

/** The text parameters that `save` and `restore` keep. */
export interface TextParameters {
  fontId: string
  fontSize: number
  characterSpacing: number
  wordSpacing: number
  horizontalScale: number
  leading: number
  rise: number
}

export const initialParameters = (): TextParameters => ({
  fontId: '',
  fontSize: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
})

/** A glyph as operator lists carry it. */
interface ShownGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
  readonly vmetric?: readonly [number, number, number] | null
}

const isShownGlyph = (item: unknown): item is ShownGlyph =>
  typeof item === 'object' && item !== null && 'unicode' in item && typeof item.unicode === 'string'

/** Text that leans at most this much (tangent) still runs along its axis. */
const askew = 0.1

function quarterOf(x: number, y: number): Glyph['quarter'] {
  if (Math.abs(y) <= Math.abs(x) * askew) return x >= 0 ? 0 : 2
  if (Math.abs(x) <= Math.abs(y) * askew) return y >= 0 ? 1 : 3
  return undefined
}

/** The text matrices between `BT` and `ET`, and the glyphs shown with them. */
export class TextCursor {
  matrix: Matrix = identity
  lineMatrix: Matrix = identity

  set(matrix: Matrix): void {
    this.matrix = matrix
    this.lineMatrix = matrix
  }

  /** Moves to the start of another line. */
  move(x: number, y: number): void {
    this.set(compose([1, 0, 0, 1, x, y], this.lineMatrix))
  }

  /** The glyphs of one show operator; the cursor moves past them. */
  show(items: readonly unknown[], parameters: TextParameters, font: FontFacts, page: Matrix): Glyph[] {
    const glyphs: Glyph[] = []
    const { fontSize, horizontalScale } = parameters
    for (const item of items) {
      if (typeof item === 'number') this.#advance((-item / 1000) * fontSize, font, horizontalScale)
      if (!isShownGlyph(item)) continue
      const spacing = parameters.characterSpacing + (item.isSpace ? parameters.wordSpacing : 0)
      if (item.unicode !== '') glyphs.push(this.#glyph(item, parameters, font, page))
      const extent = font.vertical ? (item.vmetric?.[0] ?? -1000) : item.width
      this.#advance(extent * font.unit * fontSize + (font.vertical ? -spacing : spacing), font, horizontalScale)
    }
    return glyphs
  }

  #advance(distance: number, font: FontFacts, horizontalScale: number): void {
    const [x, y] = font.vertical ? [0, distance] : [distance * horizontalScale, 0]
    this.matrix = compose([1, 0, 0, 1, x, y], this.matrix)
  }

  #glyph(item: ShownGlyph, parameters: TextParameters, font: FontFacts, page: Matrix): Glyph {
    const { fontSize, horizontalScale, rise } = parameters
    // A glyph of vertical text hangs below the cursor, centred on it.
    const [x, y] = font.vertical ? [-0.5 * fontSize, -0.88 * fontSize] : [0, rise]
    const [a, b, c, d, e, f] = compose([fontSize * horizontalScale, 0, 0, fontSize, x, y], compose(this.matrix, page))
    const size = Math.hypot(c, d)
    const text = printedText(item.unicode)
    const advance = Math.hypot(a, b) * Math.abs(item.width) * font.unit
    return {
      text,
      x: e,
      y: f,
      advance,
      // The nominal size of a drawn (Type 3) font says little; an ideograph is as wide as its font is high.
      size: font.unit !== 0.001 && isWide(text) && advance > 0 ? advance : size,
      font: font.name,
      quarter: quarterOf(a, b),
    }
  }
}
