/** What became of the sheets and cells of an imported file. */
import type { Place } from '@mingzhang/documents'

/**
 * `refused`: it cannot be taken, so nothing is; `disagreement`: what was entered contradicts what it is computed
 * from; `hint`: it was taken, and should be looked at.
 */
export type ImportSeverity = 'refused' | 'disagreement' | 'hint'

/** All texts are Chinese. */
export interface ImportNote {
  readonly severity: ImportSeverity
  readonly place: Place
  /** What stands there, verbatim. */
  readonly quote: string
  readonly message: string
  /** What to do. */
  readonly remedy: string
  /** What would agree. */
  readonly expected?: string
}

/** What was taken from a sheet (or table), or why nothing was. */
export interface SheetReport {
  readonly place: Place
  /** Name of the sheet, or title of the table. */
  readonly name: string
  /** What it was recognised as. */
  readonly recognised?: string
  /** Cells taken. */
  readonly taken: number
  /** Why it was left out, or what of it. */
  readonly reason?: string
}

export interface ImportReport {
  readonly sheets: readonly SheetReport[]
  readonly notes: readonly ImportNote[]
}

export const isRefused = ({ notes }: ImportReport): boolean => notes.some(({ severity }) => severity === 'refused')

/** Collects notes while a file is read. */
export class Notes {
  readonly all: ImportNote[] = []

  add(severity: ImportSeverity, at: NotedCell, message: string, remedy: string, expected?: string): void {
    const { place, text } = at
    this.all.push({ severity, place, quote: text, message, remedy, ...(expected === undefined ? {} : { expected }) })
  }

  refuse(at: NotedCell, message: string, remedy: string, expected?: string): void {
    this.add('refused', at, message, remedy, expected)
  }
}

/** A cell, or a place without text. */
export interface NotedCell {
  readonly place: Place
  readonly text: string
}

/** What concerns no cell. */
export const NOWHERE: NotedCell = { place: {}, text: '' }
