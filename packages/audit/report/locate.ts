/** Finds again, in a Document, the stretch of text that a finding quotes. */
import {
  type Block,
  type Document,
  type Place,
  printedAround,
  quote,
  readOffset,
  type Span,
  textAround,
} from '@mingzhang/documents'
import type { Evidence, Finding } from '../report.ts'

/** A paragraph, a table cell, or a chart's title or point. */
type TextHolder = Pick<Span, 'block' | 'cell'>

const keyOf = (place: Place, line = place.line): string =>
  [place.file, line, place.sourceLine, place.page, place.paragraph, place.sheet, place.address].join('|')

function holdersOf(block: Block, index: number): { holder: TextHolder; place: Place }[] {
  if (block.kind === 'paragraph') return [{ holder: { block: index }, place: block.place }]
  if (block.kind === 'table') {
    return block.cells.map((cell, number) => ({ holder: { block: index, cell: number }, place: cell.place }))
  }
  const points = block.series.reduce((total, series) => total + series.points.length, 0)
  return [undefined, ...Array.from({ length: points }, (_, number) => number)].map((number) => ({
    holder: number === undefined ? { block: index } : { block: index, cell: number },
    place: block.place,
  }))
}

/** Every text of the document under each place it can be cited by: a text of several lines under each of them. */
function indexPlaces(document: Document): { all: TextHolder[]; byPlace: Map<string, TextHolder[]> } {
  const all: TextHolder[] = []
  const byPlace = new Map<string, TextHolder[]>()
  document.blocks.forEach((block, index) => {
    for (const { holder, place } of holdersOf(block, index)) {
      all.push(holder)
      const { line } = place
      const lines = line === undefined ? 1 : textAround(document, holder).split('\n').length
      for (let offset = 0; offset < lines; offset++) {
        const key = keyOf(place, line === undefined ? undefined : line + offset)
        const holders = byPlace.get(key)
        if (holders === undefined) byPlace.set(key, [holder])
        else holders.push(holder)
      }
    }
  })
  return { all, byPlace }
}

const isDigit = (character: string | undefined): boolean => character !== undefined && /[\d.,]/.test(character)

/** Whether a hit cuts a longer number in two, as `0.00` does in `10.00`. */
const cutsNumber = (text: string, start: number, end: number): boolean =>
  (isDigit(text[start]) && isDigit(text[start - 1])) || (/\d/.test(text[end - 1] ?? '') && /\d/.test(text[end] ?? ''))

/** The whole text as the file has it, which is what findings quote. */
const printed = (document: Document, holder: TextHolder): string =>
  quote(document, { ...holder, start: 0, end: textAround(document, holder).length })

/** The span of what stands at an offset of that text. */
function spanOf(document: Document, holder: TextHolder, start: number, length: number): Span {
  const whole = printedAround(document, holder)
  return { ...holder, start: readOffset(whole, start), end: readOffset(whole, start + length) }
}

function occurrences(document: Document, holders: readonly TextHolder[], quoted: string, most: number): Span[] {
  const whole: Span[] = []
  const cut: Span[] = []
  for (const holder of holders) {
    const text = printed(document, holder)
    for (let start = text.indexOf(quoted); start >= 0; start = text.indexOf(quoted, start + quoted.length)) {
      const span = spanOf(document, holder, start, quoted.length)
      if (cutsNumber(text, start, start + quoted.length)) cut.push(span)
      else whole.push(span)
      if (whole.length >= most) return whole
    }
  }
  return [...whole, ...cut]
}

/** The quote at this very offset of one of the texts. */
function at(document: Document, holders: readonly TextHolder[], quoted: string, start = -1): Span | undefined {
  const holder = holders.find((candidate) => start >= 0 && printed(document, candidate).startsWith(quoted, start))
  return holder === undefined ? undefined : spanOf(document, holder, start, quoted.length)
}

/** The spans of a finding's evidence, one for each entry; `undefined` where the quote is empty or not found. */
export type Locate = (finding: Finding) => (Span | undefined)[]

/**
 * A function that locates evidence by its place, offset and quote; where the document has no such place, by
 * its quote alone. Where no offset is given and one finding cites the same quote at the same place twice, the second citation
 * is the second occurrence.
 */
export function locator(document: Document): Locate {
  const { all, byPlace } = indexPlaces(document)
  return ({ evidence }) => {
    const cited = new Map<string, number>()
    return evidence.map(({ quote: quoted, place }: Evidence) => {
      if (quoted === '') return undefined
      const key = keyOf(place)
      const exact = at(document, byPlace.get(key) ?? [], quoted, place.start)
      if (exact !== undefined) return exact
      const citation = `${key}|${quoted}`
      const earlier = cited.get(citation) ?? 0
      cited.set(citation, earlier + 1)
      const hits = occurrences(document, byPlace.get(key) ?? all, quoted, earlier + 1)
      return hits[Math.min(earlier, hits.length - 1)]
    })
  }
}
