/** Last year's figures, as the text tells them by how much this year's differ (比上年增加…). */
import { allMatches } from '@mingzhang/documents'
import { conceptOf } from '../../understand/concepts.ts'
import { type Measured, NOTHING } from '../tables/measured.ts'
import { measuredFigure, type ReportText, type TextParagraph } from './report-text.ts'

/** Last year's figure, and how it is told. */
export interface PreviousFigure {
  readonly previous: Measured
  /** This year less last year, where the text states it. */
  readonly difference?: Measured
}

const EQUAL =
  /([^，。；：]*?)(?:[，,]?(?:与|和)(?:上年|\d{4}年度?)(?:决算数?)?(?:相比)?[，,]?([^，。；：]{0,25}?))?持平/g
/** `2023年度和2024年度均无“三公”经费财政拨款支出`. */
const NO_THREE_PUBLIC = /\d{4}年度?和\d{4}年度?均(?:没有|无)[“"]三公[”"]经费/
const THREE_PUBLIC = /^three(?:\.|$)/
const NONE = /(?:上年|\d{4}年度?)(?:也|和\d{4}年度?均)?(?:没有|无)此项/g

export class PreviousFigures {
  readonly #report: ReportText
  readonly #equal: ReadonlySet<string>
  readonly #none: ReadonlySet<string>
  readonly #hasNoThreePublic: boolean

  constructor(report: ReportText) {
    this.#report = report
    this.#equal = new Set(report.paragraphs.flatMap((paragraph) => this.#toldEqual(paragraph)))
    this.#hasNoThreePublic = report.paragraphs.some(({ text }) => NO_THREE_PUBLIC.test(text))
    this.#none = new Set(
      report.paragraphs.flatMap((paragraph) =>
        allMatches(paragraph.text, NONE).flatMap(({ index }) => this.#lastFact(paragraph, index) ?? []),
      ),
    )
  }

  /** `undefined` where the text does not tell it; `own` is this year's figure. */
  of(key: string, own: Measured): PreviousFigure | undefined {
    const change = this.#report.change(key)
    if (change?.amount !== undefined && change.direction !== 'equal') {
      const { fen, tolerance } = measuredFigure(change.amount)
      const difference = { fen: change.direction === 'increase' ? fen : -fen, tolerance }
      const previous = { fen: own.fen - difference.fen, tolerance: own.tolerance + tolerance }
      return this.#isNone(key) ? { previous: NOTHING } : { previous, difference }
    }
    if (change?.direction === 'equal' || this.#equal.has(key)) return { previous: own }
    return this.#isNone(key) ? { previous: NOTHING } : undefined
  }

  #isNone(key: string): boolean {
    return this.#none.has(key) || (this.#hasNoThreePublic && THREE_PUBLIC.test(key))
  }

  #toldEqual(paragraph: TextParagraph): string[] {
    return allMatches(paragraph.text, EQUAL).flatMap(({ 0: clause, 1: before = '', 2: within = '', index }) => {
      if (clause.includes('预算数')) return []
      const named = [within, before].map((label) => conceptOf(label, paragraph.roles)).find(({ known }) => known)
      return named?.key ?? this.#lastFact(paragraph, index + clause.length) ?? []
    })
  }

  #lastFact({ block }: TextParagraph, before: number): string | undefined {
    return this.#report.disclosure.facts.findLast(
      ({ figure, concept }) =>
        figure.span.block === block && figure.span.start < before && !concept.key.startsWith('label:'),
    )?.concept.key
  }
}
