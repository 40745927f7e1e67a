/** Blocks that the sheets of the entry workbook are made of; each stands for a part of the accounts. */
import type { Field } from './field.ts'

interface BlockBase {
  /** Heading, by which the block is found again; unique in its sheet. */
  readonly title: string
  /** Path of the part in the JSON form of the accounts; empty for the whole. */
  readonly path: string
  readonly fields: readonly Field[]
  readonly note?: string
}

/** Labels with one value each. Where it is `optional` and blank throughout, the part is absent. */
export interface FormBlock extends BlockBase {
  readonly kind: 'form'
  readonly optional?: boolean
}

/** The same fields for a few named members of the part. */
export interface GridBlock extends BlockBase {
  readonly kind: 'grid'
  readonly rows: readonly { readonly key: string; readonly title: string }[]
}

/** One row an item. */
export interface ListBlock extends BlockBase {
  readonly kind: 'list'
  /**
   * `items`: a list; `record`: names by code; `children`: lists within the items of another one, told apart by the
   * running number of that item; `income`: one row for several kinds of income of a subject.
   */
  readonly shape: 'items' | 'record' | 'children' | 'income'
  /** Rows prepared for entry. */
  readonly capacity: number
  /** Texts that stand in the first column already: a row with nothing beside them is blank. */
  readonly prepared?: readonly string[]
  /** Shows beside each code the subject above it (款), by which totals are made. */
  readonly grouped?: boolean
  /** Fields that must not agree in two rows. */
  readonly unique?: readonly string[]
}

export type Block = FormBlock | GridBlock | ListBlock

export interface EntrySheet {
  readonly name: string
  readonly title: string
  readonly note: string
  readonly blocks: readonly Block[]
  readonly orientation: 'portrait' | 'landscape'
}
