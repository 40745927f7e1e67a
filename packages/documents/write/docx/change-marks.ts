/** Tracked changes (修订) as WordprocessingML: who changed it and when, with a number that no other change has. */
import { type ICommentOptions, Paragraph, TextRun } from 'docx'
import { escaped } from '../markup.ts'
import type { Change } from '../revision/revision.ts'

/** As the library takes it. */
interface ChangeMark {
  readonly id: number
  readonly author: string
  /** ISO 8601. */
  readonly date: string
}

export class ChangeMarks {
  readonly comments: ICommentOptions[] = []
  readonly #author: string
  readonly #date: Date
  #last = 0

  constructor(author: string, date: Date) {
    this.#author = author
    this.#date = date
  }

  next(): ChangeMark {
    return { id: ++this.#last, author: this.#author, date: this.#date.toISOString().replace(/\.\d+/, '') }
  }

  /** Takes a comment (批注). @returns its number */
  comment(text: string): number {
    const children = [new Paragraph({ children: [new TextRun(text)] })]
    return this.comments.push({ id: this.comments.length, author: this.#author, date: this.#date, children }) - 1
  }

  /** The element that marks what holds it, such as a row or the end of a paragraph. */
  mark(change: Change | undefined): string {
    return change === undefined ? '' : `<${ELEMENTS[change]}${this.attributes()}/>`
  }

  /** Runs that a change holds. */
  around(change: Change | undefined, runs: string): string {
    if (change === undefined || runs === '') return runs
    return `<${ELEMENTS[change]}${this.attributes()}>${runs}</${ELEMENTS[change]}>`
  }

  /** A space that neither version has: it was put in and taken out again. It keeps changed figures apart. */
  passingSpace(): string {
    return this.around('inserted', this.around('deleted', '<w:r><w:delText xml:space="preserve"> </w:delText></w:r>'))
  }

  attributes(): string {
    const { id, author, date } = this.next()
    return ` w:id="${id}" w:author="${escaped(author)}" w:date="${date}"`
  }
}

export const ELEMENTS: Readonly<Record<Change, 'w:ins' | 'w:del'>> = { inserted: 'w:ins', deleted: 'w:del' }
