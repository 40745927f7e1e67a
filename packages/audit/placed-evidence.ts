/** Turns a span into evidence: the verbatim quote and where a reader finds it. */
import type { Disclosure } from '@mingzhang/disclosure'
import { placeOf, quote, type Span } from '@mingzhang/documents'
import type { Evidence, EvidencePlace } from './report.ts'

/** Innermost section of each block, computed once for a disclosure. */
export class EvidencePlacer {
  readonly #disclosure: Disclosure
  readonly #sectionOf: Int32Array

  constructor(disclosure: Disclosure) {
    this.#disclosure = disclosure
    this.#sectionOf = new Int32Array(disclosure.document.blocks.length)
    for (const section of disclosure.sections) this.#sectionOf.fill(section.id, section.start, section.end)
  }

  evidence(span: Span): Evidence {
    return { quote: quote(this.#disclosure.document, span), place: this.place(span) }
  }

  place(span: Span): EvidencePlace {
    const { document } = this.#disclosure
    const section = this.#sectionPath(this.#sectionOf[span.block] ?? 0)
    const block = document.blocks[span.block]
    const cell = block?.kind === 'table' && span.cell !== undefined ? block.cells[span.cell] : undefined
    return {
      ...placeOf(document, span),
      ...(section === '' ? {} : { section }),
      ...(cell === undefined ? {} : { row: cell.row + 1, column: cell.column + 1 }),
      start: span.start,
    }
  }

  #sectionPath(id: number): string {
    const titles: string[] = []
    for (
      let current: number | undefined = id;
      current !== undefined;
      current = this.#disclosure.sections[current]?.parent
    ) {
      const title = this.#disclosure.sections[current]?.title
      if (title !== undefined && title !== '') titles.unshift(title.length > 40 ? `${title.slice(0, 40)}…` : title)
    }
    return titles.join('/')
  }
}
