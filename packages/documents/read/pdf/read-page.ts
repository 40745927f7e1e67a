import type { PDFPageProxy } from 'pdfjs-dist'
import { type Drawing, draw, type OperatorList } from './draw.ts'
import { picturedContents } from './figures.ts'
import { type Glyph, isLegible, toWords } from './glyphs.ts'
import { toMatrix } from './matrix.ts'
import type { PdfLibrary } from './open.ts'
import type { Page, Rule } from './page.ts'
import type { FontFacts } from './text-state.ts'

/** Operators beyond this number are not looked at: a dense page of a table has some ten thousand. */
const mostOperators = 400_000

type Quarter = 0 | 1 | 2 | 3

/** The direction in which most text of the page runs. */
function mainQuarter(glyphs: readonly Glyph[]): Quarter {
  const counts = [0, 0, 0, 0]
  for (const { quarter } of glyphs) if (quarter !== undefined) counts[quarter] = (counts[quarter] ?? 0) + 1
  const most = counts.indexOf(Math.max(...counts))
  return most === 1 || most === 2 || most === 3 ? most : 0
}

const relative = (quarter: Glyph['quarter'], main: Quarter): Glyph['quarter'] =>
  quarter === undefined ? undefined : (((((quarter - main) % 4) + 4) % 4) as Quarter)

const mirrored = (rule: Rule, extent: number): Rule => ({ ...rule, at: extent - rule.at })
const reversed = (rule: Rule, extent: number): Rule => ({ at: rule.at, from: extent - rule.to, to: extent - rule.from })

/** Turns the page so that its text runs to the right. */
function upright(
  { glyphs, rules }: Drawing,
  main: Quarter,
  width: number,
  height: number,
): Omit<Drawing, 'largestUnit'> {
  if (main === 0) return { glyphs, rules }
  const turn = (x: number, y: number) =>
    main === 1 ? { x: y, y: width - x } : main === 2 ? { x: width - x, y: height - y } : { x: height - y, y: x }
  const { horizontal, vertical } = rules
  const turnedRules = {
    1: {
      horizontal: vertical.map((rule) => mirrored(rule, width)),
      vertical: horizontal.map((rule) => reversed(rule, width)),
    },
    2: {
      horizontal: horizontal.map((rule) => mirrored(reversed(rule, width), height)),
      vertical: vertical.map((rule) => mirrored(reversed(rule, height), width)),
    },
    3: {
      horizontal: vertical.map((rule) => reversed(rule, height)),
      vertical: horizontal.map((rule) => mirrored(rule, height)),
    },
  }[main]
  return {
    glyphs: glyphs.map((glyph) => ({ ...glyph, ...turn(glyph.x, glyph.y), quarter: relative(glyph.quarter, main) })),
    rules: turnedRules,
  }
}

/** What the library says of the fonts that the operator list uses. */
async function fontsOf(page: PDFPageProxy, list: OperatorList, setFont: number): Promise<Map<string, FontFacts>> {
  const fonts = new Map<string, FontFacts>()
  for (const [index, operator] of list.fnArray.entries()) {
    const args = list.argsArray[index]
    const id: unknown = operator === setFont && Array.isArray(args) ? args[0] : undefined
    if (typeof id !== 'string' || fonts.has(id)) continue
    const font = await new Promise<Partial<Record<string, unknown>>>((resolve) => page.commonObjs.get(id, resolve))
    const unit = Array.isArray(font.fontMatrix) ? Math.abs(Number(font.fontMatrix[0])) : 0
    fonts.set(id, {
      name: typeof font.name === 'string' ? font.name : '',
      vertical: font.vertical === true,
      unit: unit > 0 ? unit : 0.001,
    })
  }
  return fonts
}

/** Reads the words and rules of one page. Pages whose fonts have no characters count as pages without text. */
export async function readPage(page: PDFPageProxy, { OPS, AnnotationMode }: PdfLibrary): Promise<Page> {
  const list = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  const overloaded = list.fnArray.length > mostOperators
  const looked = overloaded
    ? { fnArray: list.fnArray.slice(0, mostOperators), argsArray: list.argsArray.slice(0, mostOperators) }
    : list
  const viewport = page.getViewport({ scale: 1 })
  const fonts = await fontsOf(page, looked, OPS.setFont)
  const drawing = draw(looked, OPS, toMatrix(viewport.transform), fonts, await picturedContents(page, looked, OPS))
  page.cleanup()
  const main = mainQuarter(drawing.glyphs)
  const { glyphs, rules } = upright(drawing, main, viewport.width, viewport.height)
  const lying = main === 1 || main === 3
  const legible = isLegible(glyphs)
  const [width, height] = lying ? [viewport.height, viewport.width] : [viewport.width, viewport.height]
  return {
    number: page.pageNumber,
    width,
    height,
    // a heading over columns on several pages is drawn on each, in its middle: beside the page
    words: legible ? toWords(glyphs, rules.vertical).filter(({ left, right }) => right > 0 && left < width) : [],
    rules,
    pictured: drawing.largestUnit / (viewport.width * viewport.height),
    illegible: glyphs.length > 0 && !legible,
    overloaded,
  }
}
