/** Turns a span into evidence: the verbatim quote and where a reader finds it. */
import { type Disclosure, innermostSections } from '@mingzhang/disclosure'
import { placeOf, printedAround, printedOffset, quote, type Span } from '@mingzhang/documents'
import type { Evidence, EvidencePlace } from './report.ts'

/** Places spans of one disclosure; what is said of a section is worked out once. */
export class EvidencePlacer {
  readonly #disclosure: Disclosure
  /** Innermost section of each block. */
  readonly #sectionOf: Int32Array
  readonly #paths = new Map<number, string>()

  constructor(disclosure: Disclosure) {
    this.#disclosure = disclosure
    this.#sectionOf = innermostSections(disclosure.document, disclosure.sections)
  }

  evidence(span: Span): Evidence {
    return { quote: quote(this.#disclosure.document, span), place: this.place(span) }
  }

  place(span: Span): EvidencePlace {
    const { document } = this.#disclosure
    const section = this.#sectionPath(this.#sectionOf[span.block] ?? 0)
    const block = document.blocks[span.block]
    const cell = block?.kind === 'table' && span.cell !== undefined ? block.cells[span.cell] : undefined
    const place: { -readonly [Key in keyof EvidencePlace]: EvidencePlace[Key] } = { ...placeOf(document, span) }
    if (section !== '') place.section = section
    if (cell !== undefined) {
      place.row = cell.row + 1
      place.column = cell.column + 1
    }
    place.start = printedOffset(printedAround(document, span), span.start)
    return place
  }

  /** Titles from the outermost section inward. */
  #sectionPath(id: number): string {
    const known = this.#paths.get(id)
    if (known !== undefined) return known
    const section = this.#disclosure.sections[id]
    const above = section?.parent === undefined ? '' : this.#sectionPath(section.parent)
    const path = [above, shortTitle(section?.title ?? '')].filter((title) => title !== '').join('/')
    this.#paths.set(id, path)
    return path
  }
}

const LONGEST_TITLE = 40

const shortTitle = (title: string): string =>
  title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title
