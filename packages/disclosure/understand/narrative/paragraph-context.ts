import type { Fact } from '../../disclosure.ts'
import type { Figure } from '../../figure.ts'
import type { SectionRole } from '../../section-role.ts'
import type { Numbering, NumberingStyle } from '../numbering.ts'
import type { OpenBreakdown } from './parts-list.ts'

/** A paragraph, and what is known of the place where it stands. */
export interface ParagraphContext {
  readonly text: string
  readonly block: number
  readonly figures: readonly Figure[]
  /** Roles of the sections around it, the innermost first. */
  readonly roles: readonly SectionRole[]
  readonly scope: string
  readonly reportYear: number | undefined
  /** The number of a list that it begins with. */
  readonly numbering: Numbering
  /** The number of the item that it stands in: its own, or that of the last numbered paragraph of the section. */
  readonly item: NumberingStyle
  /** Whose money its heading in an evaluation report says is told of. */
  readonly headed: string | undefined
  /** The last fact of the paragraph above in the same section. */
  readonly inherited: Fact | undefined
  /** The paragraph above, where it only names the subject (科目) that this one speaks of. */
  readonly above: { readonly text: string; readonly block: number } | undefined
  /** Name of the 类 that a line above opened its items with. */
  readonly category: string | undefined
  /** Parts list left open by an earlier paragraph. */
  readonly open: OpenBreakdown | undefined
}

/** Where the sentence that holds an offset begins. */
export const sentenceStart = (text: string, offset: number): number => text.lastIndexOf('。', offset - 1) + 1

/** The year that words such as `2021年`, `上年` compare with. */
export function comparedYear(words: string, reportYear: number | undefined): number | undefined {
  const stated = /\d{4}/.exec(words)?.[0]
  if (stated !== undefined) return Number(stated)
  return reportYear === undefined ? undefined : reportYear - 1
}
