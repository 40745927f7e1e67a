/** Where in the body of a docx the comment of a finding hangs. */
import { type Document, plainCharacters, quote, type Span } from '@mingzhang/documents'
import { type BodyParagraph, textOf } from './body-paragraphs.ts'

/** A point in a paragraph's text. */
export interface TextPoint {
  readonly paragraph: BodyParagraph
  readonly offset: number
}

/** A range of text, or a whole paragraph, or a run that draws a text box. */
export type Anchor =
  | { readonly kind: 'text'; readonly start: TextPoint; readonly end: TextPoint }
  | { readonly kind: 'paragraph'; readonly paragraph: BodyParagraph }
  | { readonly kind: 'box'; readonly host: NonNullable<BodyParagraph['host']> }

/** The paragraphs of each table cell. */
function paragraphsByCell(paragraphs: readonly BodyParagraph[]): Map<number, BodyParagraph[]> {
  const cells = new Map<number, BodyParagraph[]>()
  for (const paragraph of paragraphs) {
    if (paragraph.cell === undefined) continue
    const cell = cells.get(paragraph.cell)
    if (cell === undefined) cells.set(paragraph.cell, [paragraph])
    else cell.push(paragraph)
  }
  return cells
}

/** Text as the reader joins it, and the point in a paragraph that each of its characters comes from. */
function joinedText(paragraphs: readonly BodyParagraph[]): { text: string; points: TextPoint[] } {
  const points: TextPoint[] = []
  const lines: string[] = []
  for (const paragraph of paragraphs) {
    const raw = textOf(paragraph)
    const shown = plainCharacters(raw)
    const line = shown.trim()
    if (line === '') continue
    if (lines.length > 0) points.push({ paragraph, offset: 0 })
    const lead = shown.indexOf(line)
    for (const offset of shownOffsets(raw).slice(lead, lead + line.length)) points.push({ paragraph, offset })
    lines.push(line)
  }
  return { text: lines.join('\n'), points }
}

const shownOffsets = (raw: string): number[] =>
  Array.from({ length: raw.length }, (_, offset) => offset).filter(
    (offset) => plainCharacters(raw.charAt(offset)) !== '',
  )

/** Offset of the occurrence with this number (from 0), or of the last one there is; −1 where there is none. */
function occurrence(text: string, wanted: string, number: number): number {
  let found = -1
  for (let at = text.indexOf(wanted); at >= 0 && number >= 0; at = text.indexOf(wanted, at + 1), number--) found = at
  return found
}

function occurrencesBefore(text: string, wanted: string, end: number): number {
  let count = 0
  for (let at = text.indexOf(wanted); at >= 0 && at < end; at = text.indexOf(wanted, at + 1)) count++
  return count
}

/** What the reader took as blocks of their own from the same paragraph, parted by line breaks. */
function linesAbove(blocks: Document['blocks'], block: number, number: number): string {
  const above = blocks[block - 1]
  if (above?.kind !== 'paragraph' || above.origin !== undefined || above.place.paragraph !== number) return ''
  return `${linesAbove(blocks, block - 1, number)}${above.printed?.text ?? above.text}\n`
}

/** A function from the number of a paragraph (from 1) and a span to the anchor; the first paragraph when all else fails. */
export function anchorFinder(
  document: Document,
  paragraphs: readonly BodyParagraph[],
): (number: number | undefined, span: Span | undefined) => Anchor | undefined {
  const cells = paragraphsByCell(paragraphs)
  return (number, span) => {
    const paragraph = paragraphs[(number ?? 1) - 1] ?? paragraphs[0]
    if (paragraph === undefined) return undefined
    if (paragraph.host !== undefined) return { kind: 'box', host: paragraph.host }
    if (number === undefined || span === undefined) return { kind: 'paragraph', paragraph }
    // The reader joins the paragraphs of a cell into one text, unless the table only frames them.
    const isAlone = paragraph.cell === undefined || document.blocks[span.block]?.kind === 'paragraph'
    const joined = isAlone ? [paragraph] : (cells.get(paragraph.cell ?? -1) ?? [])
    const { text, points } = joinedText(joined)
    const quoted = quote(document, span)
    const before =
      linesAbove(document.blocks, span.block, number) + quote(document, { ...span, start: 0, end: span.end })
    const at = occurrence(text, quoted, occurrencesBefore(before, quoted, before.length - quoted.length))
    const start = points[at]
    const last = points[at + quoted.length - 1]
    if (at < 0 || start === undefined || last === undefined) return { kind: 'paragraph', paragraph }
    return { kind: 'text', start, end: { paragraph: last.paragraph, offset: last.offset + 1 } }
  }
}
