/** What can be entered in a cell of the entry workbook (录入表), and which value of the accounts it is. */

import type { Item } from './members.ts'

/** A choice of a drop-down: the value in the JSON form of the accounts, and its name. */
export interface Choice {
  readonly value: string
  readonly title: string
}

export type FieldKind =
  | 'text'
  | 'amount'
  | 'count'
  | 'year'
  /** Code of a functional subject (项), of an economic one (款). */
  | 'functional'
  | 'economic'
  /** Code of any subject, listed or not. */
  | 'subject'
  /** Weight or score, as printed. */
  | 'score'
  | 'choice'
  /** Running number of a project in the list of projects. */
  | 'project'

export interface Field {
  /** Path in the JSON form of the accounts, from that of the block; empty where an item is a bare text. */
  readonly key: string
  /** Heading of the column, or label of the line. */
  readonly title: string
  readonly kind: FieldKind
  readonly choices?: readonly Choice[]
  /** What must not be left blank in a row that is filled. */
  readonly required?: boolean
  /** JSON value of a blank cell; absent where the value itself is absent then. */
  readonly blank?: string | number
  /** Blank throughout, beside cells that are filled, the value is not known; a single blank is what `blank` says. */
  readonly unknownWhenBlank?: true
  /** Longest text. */
  readonly longest?: number
  /** Amounts are refused below zero where this does not allow it. */
  readonly mayBeNegative?: (item: Item) => boolean
  /** What to enter, shown as a comment. */
  readonly note?: string
  /** Width of the column, in characters. */
  readonly width?: number
}

export const LONGEST_TEXT = 20_000
export const LONGEST_NAME = 200

const field =
  (kind: FieldKind) =>
  (key: string, title: string, more: Partial<Field> = {}): Field => ({
    key,
    title,
    kind,
    ...more,
  })

/** A text that may be long, or be left blank. */
export const text = field('text')
/** A name that must be entered. */
export const name = (key: string, title: string, more: Partial<Field> = {}): Field =>
  text(key, title, { required: true, longest: LONGEST_NAME, ...more })
/** An amount that counts as nothing where the cell is blank. */
export const amount = (key: string, title: string, more: Partial<Field> = {}): Field =>
  field('amount')(key, title, { blank: '0.00', width: 16, ...more })
/** Last year's amount. */
export const lastYear = (key: string, title: string): Field =>
  amount(key, title, { unknownWhenBlank: true, note: '上年没有的填 0；上年数全部留空表示不知道，编制的说明会标出待填' })
/** An amount that a filled row must have. */
export const requiredAmount = (key: string, title: string, more: Partial<Field> = {}): Field =>
  field('amount')(key, title, { required: true, width: 18, ...more })
export const count = (key: string, title: string, more: Partial<Field> = {}): Field =>
  field('count')(key, title, { blank: 0, width: 12, ...more })
export const functional = (key: string, title: string, more: Partial<Field> = {}): Field =>
  field('functional')(key, title, { width: 14, note: '7位支出功能分类科目编码（项级），可从下拉列表选择', ...more })
export const economic = (key: string, title: string, more: Partial<Field> = {}): Field =>
  field('economic')(key, title, {
    width: 12,
    note: '5位部门预算支出经济分类科目编码（款级），可从下拉列表选择',
    ...more,
  })
export const subject = field('subject')
export const score = field('score')
export const choice = (key: string, title: string, choices: readonly Choice[], more: Partial<Field> = {}): Field =>
  field('choice')(key, title, { choices, ...more })
export const project = field('project')
export const year = field('year')
