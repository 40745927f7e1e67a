/** The text of a report as ledgers are filled from it: statements of the whole organisation, found by concept. */
import { exactParts, intervalOf, scaleOf } from '@mingzhang/accounts'
import type { Place } from '@mingzhang/documents'
import type { Change, Completion, Disclosure, Fact, Section } from '../../disclosure.ts'
import type { Figure } from '../../figure.ts'
import type { SectionRole } from '../../section-role.ts'
import { innermostSections } from '../../understand/innermost-sections.ts'
import { DEPARTMENT } from '../../understand/narrative/scope.ts'
import type { Measured } from '../tables/measured.ts'

export interface TextParagraph {
  readonly block: number
  readonly text: string
  readonly place: Place
  /** Roles of the sections around it, innermost first. */
  readonly roles: readonly SectionRole[]
  /** Titles of these sections. */
  readonly titles: readonly string[]
}

const PARTS_PER_FEN = 10n ** 10n

export class ReportText {
  readonly disclosure: Disclosure
  readonly paragraphs: readonly TextParagraph[]

  constructor(disclosure: Disclosure) {
    this.disclosure = disclosure
    const innermost = innermostSections(disclosure.document, disclosure.sections)
    this.paragraphs = disclosure.document.blocks.flatMap((block, index): TextParagraph[] => {
      if (block.kind !== 'paragraph') return []
      const around = sectionsAround(disclosure.sections, innermost[index])
      const isHeading = around[0]?.start === index && around[0].depth > 0
      if (isHeading) return []
      const { text, place } = block
      return [
        { block: index, text, place, roles: around.map(({ role }) => role), titles: around.map(({ title }) => title) },
      ]
    })
  }

  /** Paragraphs below a heading of this role. */
  within(...wanted: readonly SectionRole[]): TextParagraph[] {
    return this.paragraphs.filter(({ roles }) => roles.some((role) => wanted.includes(role)))
  }

  /** What is stated of a concept for the organisation and the year, where it is stated first. */
  fact(key: string): Fact | undefined {
    const { year, facts } = this.disclosure
    return facts.find((one) => one.concept.key === key && one.scope === DEPARTMENT && one.year === year)
  }

  change(key: string): Change | undefined {
    return this.disclosure.changes.find(
      ({ subject, amount }) => subject.concept.key === key && subject.scope === DEPARTMENT && amount !== undefined,
    )
  }

  completion(key: string): Completion | undefined {
    return this.disclosure.completions.find(({ final }) => final.concept.key === key && final.scope === DEPARTMENT)
  }

  isAbsent(key: string): boolean {
    return this.disclosure.absences.some(({ concept }) => concept.key === key)
  }

  amount(key: string): Measured | undefined {
    const fact = this.fact(key)
    return fact?.figure.unit.measure === 'amount' ? measuredFigure(fact.figure) : undefined
  }

  count(key: string): number | undefined {
    const fact = this.fact(key)
    return fact?.figure.unit.measure === 'count' ? countOf(fact.figure) : undefined
  }
}

/** The amount of a figure at the precision that it was stated; zero is nothing. */
export function measuredFigure({ stated, unit, decimals }: Figure): Measured {
  if (stated.digits === 0n) return { fen: 0n, tolerance: 0n }
  const { low, high } = intervalOf(stated, scaleOf(unit), decimals)
  return { fen: exactParts(stated, scaleOf(unit)) / PARTS_PER_FEN, tolerance: (high - low) / 2n / PARTS_PER_FEN }
}

const countOf = ({ stated }: Figure): number | undefined => (stated.decimals === 0 ? Number(stated.digits) : undefined)

function sectionsAround(sections: readonly Section[], id: number | undefined): Section[] {
  const around: Section[] = []
  for (let at = id; at !== undefined; at = around.at(-1)?.parent) {
    const section = sections[at]
    if (section === undefined) break
    around.push(section)
  }
  return around
}
