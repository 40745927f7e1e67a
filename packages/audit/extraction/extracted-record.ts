/** What is extracted of a report for a database: cells of its statutory tables, and the figures of its text. */
import { type Interval, printParts } from '@mingzhang/accounts'
import type { EvidencePlace } from '../report.ts'
import type { Verdict } from './verdicts.ts'

/** Whose figure it is, where it stands, and what the checks say of it. */
interface ExtractedFigure {
  /** Name of the document. */
  readonly document: string
  readonly organisation: string
  /** The fiscal year that the report is of. */
  readonly year: number | undefined
  /** Verbatim. */
  readonly quote: string
  readonly place: EvidencePlace
  readonly verdict: Verdict
  readonly rules: readonly string[]
  readonly findings: readonly string[]
}

/** A figure that a statutory table prints; blank cells, which stand for zero, have no record. */
export interface CellRecord extends ExtractedFigure {
  /** Id and title of the table's form, such as `T5`. */
  readonly table: string
  readonly title: string
  /** Key of the row (code, line, `total`), its code where it has one, and its name as printed. */
  readonly row: string
  readonly code: string
  readonly name: string
  readonly column: string
  readonly columnTitle: string
  readonly unit: string
  /** In 元, as printed. */
  readonly amount: string
  /** In 元. */
  readonly precision: string
  readonly range: Range
}

/** A figure of the text, or of a performance form, with what it states; `concept` is `未识别` where that is not known. */
export interface FactRecord extends ExtractedFigure {
  readonly concept: string
  readonly label: string
  readonly period: string
  /** As printed, without separators. */
  readonly value: string
  readonly unit: string
  readonly decimals: number
  /** In 元; empty for what is no amount. */
  readonly amount: string
  readonly range: Range | undefined
}

/** The least and the greatest amount in 元 that print so. */
export interface Range {
  readonly least: string
  readonly greatest: string
}

/** 元 with as many decimals as the bounds of a figure need. */
const DECIMALS = 4

export const rangeOf = ({ low, high }: Interval): Range => ({
  least: printParts(low, 1n, DECIMALS),
  greatest: printParts(high, 1n, DECIMALS),
})

/** In 元, how wide the range of amounts is that print so: `100` for 0.01万元. */
export const precisionOf = ({ low, high }: Interval): string =>
  printParts(high - low, 1n, DECIMALS).replace(/\.?0+$/, '')

export const amountIn = (parts: bigint): string => printParts(parts, 1n, 2)
