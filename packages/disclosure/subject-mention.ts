/** What the document says about subjects (科目): where it names them, and how it explains them. */
import type { SubjectLevel } from '@mingzhang/accounts'
import type { Span } from '@mingzhang/documents'

/** The part of the document in which a subject is named. */
export type MentionRole = 'narrative' | 'glossary' | 'elsewhere'

/** One level of a path as written, such as `行政运行01（项）` or `（201类）`. */
export interface MentionedLevel {
  /** The level it is marked as. */
  readonly mark: SubjectLevel
  /** Without code, list number and white space; empty where only a code stands. */
  readonly name: string
  /** Digits as written, empty when there are none. */
  readonly code: string
  /** Name, code and mark. */
  readonly span: Span
}

/** A subject named by a path `…（类）…（款）…（项）`, or a part of one. */
export interface SubjectMention {
  readonly levels: readonly MentionedLevel[]
  /** Words that follow the last mark up to the next punctuation: a level without its mark, or a stray 支出. */
  readonly tail: string
  /** The whole path, tail included where it belongs to it. */
  readonly span: Span
  readonly section: number
  readonly role: MentionRole
}

/** An entry of the glossary (名词解释). */
export interface GlossaryEntry {
  /** Number as written, such as `4、`; empty when there is none. */
  readonly number: string
  readonly headword: string
  readonly headSpan: Span
  /** What follows the headword, with the lines that continue it. */
  readonly definition: string
  /** The part of the definition that stands in the block of the headword. */
  readonly definitionSpan: Span
  /** The path, where the headword is one. */
  readonly mention: SubjectMention | undefined
}

/** A list of economic subjects (经济分类) that a sum is said to consist of: `人员经费…，主要包括：…等`. */
export interface EconomicList {
  readonly of: '人员经费' | '公用经费'
  readonly names: readonly { readonly name: string; readonly span: Span }[]
  readonly span: Span
}
