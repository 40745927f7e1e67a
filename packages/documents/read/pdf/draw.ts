import type { OPS } from 'pdfjs-dist'
import { addFill, addStroke, type DrawnRules, withoutShading } from './drawn-rules.ts'
import { type Box, sidesOfCells } from './filled-cells.ts'
import type { Glyph } from './glyphs.ts'
import { compose, type Matrix, toMatrix } from './matrix.ts'
import { type FontFacts, initialParameters, TextCursor, type TextParameters } from './text-state.ts'

export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

export interface Drawing {
  readonly glyphs: readonly Glyph[]
  readonly rules: DrawnRules
  /** The largest area that a unit square was scaled to: how large images are placed, which themselves are not decoded. */
  readonly largestUnit: number
}

interface GraphicsState {
  readonly transform: Matrix
  readonly lineWidth: number
  readonly text: TextParameters
}

type Handler = (args: readonly unknown[]) => void

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)

const isNumbers = (value: unknown): value is ArrayLike<number> => Array.isArray(value) || value instanceof Float32Array

const unknownFont: FontFacts = { name: '', vertical: false, unit: 0.001 }

/** Saved states beyond this depth come from a malformed page. */
const deepest = 1000

/** The id that marked content is known by in the structure of its page, if any. */
export function markedId(args: unknown): number | undefined {
  const id: unknown = Array.isArray(args) ? args[1] : undefined
  return typeof id === 'number' ? id : undefined
}

/**
 * Carries out the operators of a page as far as text and straight lines go; `base` maps the page to points from its
 * upper left. What is drawn in `pictures`, which are ids of marked contents, is left out.
 */
class Drawer {
  readonly glyphs: Glyph[] = []
  readonly rules: DrawnRules = { horizontal: [], vertical: [] }
  readonly boxes: Box[] = []
  readonly handlers: ReadonlyMap<number, Handler>
  readonly #fonts: ReadonlyMap<string, FontFacts>
  readonly #pictures: ReadonlySet<number>
  readonly #cursor = new TextCursor()
  /** Of the marked contents that are open, which are pictures. */
  readonly #marked: boolean[] = []
  readonly #saved: GraphicsState[] = []
  largestUnit = 0
  #transform: Matrix
  #lineWidth = 1
  #text = initialParameters()

  constructor(
    operators: typeof OPS,
    base: Matrix,
    fonts: ReadonlyMap<string, FontFacts>,
    pictures: ReadonlySet<number>,
  ) {
    this.#transform = base
    this.#fonts = fonts
    this.#pictures = pictures
    this.handlers = new Map([
      ...this.#stateHandlers(operators),
      ...this.#textHandlers(operators),
      ...(pictures.size === 0 ? [] : this.#markHandlers(operators)),
    ])
  }

  #markHandlers(operators: typeof OPS): [number, Handler][] {
    return [
      [operators.beginMarkedContent, () => this.#marked.push(false)],
      [operators.beginMarkedContentProps, (args) => this.#marked.push(this.#pictures.has(markedId(args) ?? -1))],
      [operators.endMarkedContent, () => this.#marked.pop()],
    ]
  }

  #stateHandlers(operators: typeof OPS): [number, Handler][] {
    const strokes = new Set<number>([
      operators.stroke,
      operators.closeStroke,
      operators.fillStroke,
      operators.eoFillStroke,
      operators.closeFillStroke,
      operators.closeEOFillStroke,
    ])
    const fills = new Set<number>([operators.fill, operators.eoFill])
    return [
      [operators.save, () => this.#save()],
      [operators.restore, () => this.#restore()],
      [operators.transform, (args) => this.#apply(args)],
      [operators.paintFormXObjectBegin, ([matrix]) => this.#beginForm(matrix)],
      [operators.paintFormXObjectEnd, () => this.#restore()],
      [operators.setLineWidth, ([width]) => this.#setLineWidth(width)],
      [operators.setGState, ([entries]) => this.#setGraphicsState(entries)],
      [
        operators.constructPath,
        ([paint, data]) => {
          const path = Array.isArray(data) ? data[0] : undefined
          if (typeof paint !== 'number' || !isNumbers(path) || this.#marked.includes(true)) return
          if (strokes.has(paint)) addStroke(this.rules, path, this.#transform, this.#lineWidth * this.#scale())
          if (fills.has(paint)) addFill(this.rules, this.boxes, path, this.#transform)
        },
      ],
    ]
  }

  #textHandlers(operators: typeof OPS): [number, Handler][] {
    return [
      [operators.beginText, () => this.#cursor.set([1, 0, 0, 1, 0, 0])],
      [operators.setFont, ([id, size]) => this.#setFont(id, size)],
      [operators.setCharSpacing, ([spacing]) => this.#setText({ characterSpacing: number(spacing) })],
      [operators.setWordSpacing, ([spacing]) => this.#setText({ wordSpacing: number(spacing) })],
      [operators.setHScale, ([percent]) => this.#setText({ horizontalScale: number(percent) / 100 })],
      [operators.setLeading, ([leading]) => this.#setText({ leading: number(leading) })],
      [operators.setTextRise, ([rise]) => this.#setText({ rise: number(rise) })],
      [operators.setTextMatrix, ([matrix]) => this.#setTextMatrix(matrix)],
      [operators.moveText, ([x, y]) => this.#cursor.move(number(x), number(y))],
      [operators.nextLine, () => this.#cursor.move(0, -this.#text.leading)],
      [
        operators.setLeadingMoveText,
        ([x, y]) => {
          this.#setText({ leading: -number(y) })
          this.#cursor.move(number(x), number(y))
        },
      ],
      [operators.showText, ([items]) => this.#show(items)],
    ]
  }

  #scale(): number {
    const [a, b, c, d] = this.#transform
    return Math.max(Math.hypot(a, b), Math.hypot(c, d))
  }

  #save(): void {
    if (this.#saved.length < deepest) {
      this.#saved.push({ transform: this.#transform, lineWidth: this.#lineWidth, text: this.#text })
    }
  }

  #restore(): void {
    const state = this.#saved.pop()
    if (state === undefined) return
    this.#transform = state.transform
    this.#lineWidth = state.lineWidth
    this.#text = state.text
  }

  #apply(matrix: unknown): void {
    if (!isNumbers(matrix)) return
    this.#transform = compose(toMatrix(matrix), this.#transform)
    const [a, b, c, d] = this.#transform
    this.largestUnit = Math.max(this.largestUnit, Math.abs(a * d - b * c))
  }

  #beginForm(matrix: unknown): void {
    this.#save()
    this.#apply(matrix)
  }

  #setLineWidth(width: unknown): void {
    this.#lineWidth = number(width)
  }

  #setText(change: Partial<TextParameters>): void {
    this.#text = { ...this.#text, ...change }
  }

  #setFont(id: unknown, size: unknown): void {
    this.#setText({ fontId: typeof id === 'string' ? id : '', fontSize: number(size) })
  }

  #setTextMatrix(matrix: unknown): void {
    if (isNumbers(matrix)) this.#cursor.set(toMatrix(matrix))
  }

  #setGraphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return
    for (const entry of entries) {
      if (!Array.isArray(entry)) continue
      const [key, value] = entry
      if (key === 'LW') this.#setLineWidth(value)
      if (key === 'Font' && Array.isArray(value)) this.#setFont(value[0], value[1])
    }
  }

  #show(items: unknown): void {
    if (!Array.isArray(items)) return
    const font = this.#fonts.get(this.#text.fontId) ?? unknownFont
    const glyphs = this.#cursor.show(items, this.#text, font, this.#transform)
    if (this.#marked.includes(true)) return
    for (const [index, glyph] of glyphs.entries()) this.glyphs.push(index === 0 ? { ...glyph, opens: true } : glyph)
  }
}

/** The text and the straight lines that an operator list draws. */
export function draw(
  list: OperatorList,
  operators: typeof OPS,
  base: Matrix,
  fonts: ReadonlyMap<string, FontFacts>,
  pictures: ReadonlySet<number>,
): Drawing {
  const drawer = new Drawer(operators, base, fonts, pictures)
  list.fnArray.forEach((operator, index) => {
    const args = list.argsArray[index]
    drawer.handlers.get(operator)?.(Array.isArray(args) ? args : [])
  })
  const lines = withoutShading(drawer.rules, drawer.glyphs)
  const sides = sidesOfCells(drawer.boxes)
  const rules = {
    horizontal: [...lines.horizontal, ...sides.horizontal],
    vertical: [...lines.vertical, ...sides.vertical],
  }
  return { glyphs: drawer.glyphs, rules, largestUnit: drawer.largestUnit }
}
