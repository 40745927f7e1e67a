/** The Disclosure: what a final-accounts disclosure (部门决算公开) says, whoever wrote it. */
import type { Document, Span } from '@mingzhang/documents'
import type { Evaluation, EvaluationReport } from './evaluation.ts'
import type { Figure } from './figure.ts'
import type { SectionRole } from './section-role.ts'
import type { AnnouncedTable, StatutoryTable } from './statutory-table.ts'
import type { EconomicList, GlossaryEntry, SubjectMention } from './subject-mention.ts'

/** What kind of document it is; only final accounts are checked as such. */
export type DocumentKind = 'final-accounts' | 'budget' | 'other'

/** A section of the document; `blocks` counts from its heading up to, not including, `end`. */
export interface Section {
  readonly id: number
  readonly title: string
  /** What the section is about, found by its heading's words; `other` when they say nothing known. */
  readonly role: SectionRole
  /** 0 is the root. */
  readonly depth: number
  readonly parent: number | undefined
  readonly start: number
  readonly end: number
}

/** The thing a figure is about, such as `支出.合计`; `path` names the subject (科目) it stands under. */
export interface Concept {
  /** Canonical key from the concept catalogue, or `label:…` for what the catalogue does not know. */
  readonly key: string
  /** The words the document uses. */
  readonly label: string
}

/** An amount or count that the document states of a concept in a year. */
export interface Fact {
  readonly concept: Concept
  /** Whose figure it is: `department`, or `section:N` for what one report says of its own project. */
  readonly scope: string
  readonly year: number | undefined
  readonly figure: Figure
  /** Words that name the thing, in the document. */
  readonly labelSpan: Span | undefined
}

/** A total and the parts that the text lists for it (其中：…). */
export interface Breakdown {
  readonly total: Fact
  readonly parts: readonly Fact[]
  /** True when the list is worded as complete (其中 with all kinds, 包括); false for 主要/等. */
  readonly complete: boolean
  /** Said to be divided by subjects (按项级科目). */
  readonly bySubject: boolean
  readonly span: Span
}

/** A share as printed: `part 占 whole 的 percent`. */
export interface Share {
  readonly part: Fact
  /** The whole as the text names it (占…的), empty where it does not. */
  readonly wholeLabel: string
  /** The whole, where the text names or implies one. */
  readonly whole: Fact | undefined
  readonly percent: Figure
}

export type Direction = 'increase' | 'decrease' | 'equal'

/** A change against an earlier year. */
export interface Change {
  readonly subject: Fact
  readonly baseYear: number | undefined
  readonly direction: Direction
  /** The direction words as written: of the amount and of the rate. */
  readonly words: readonly { readonly direction: Direction; readonly span: Span }[]
  readonly amount: Figure | undefined
  readonly rate: Figure | undefined
  /** Last year's figure, where the text states it beside the change. */
  readonly base?: Fact | undefined
  readonly span: Span
}

/** A difference from the budget; the budget itself where the text states it. */
export interface BudgetDifference extends Change {
  readonly of: BudgetKind
  readonly budget: Fact | undefined
}

/** Which budget is meant: that of the year's start (年初预算), the one that held at its end (调整后预算), or either. */
export type BudgetKind = 'initial' | 'adjusted' | 'any'

/** A budget that the text states, whether or not anything is compared with it; its concept has the key of a budget. */
export interface StatedBudget {
  readonly kind: BudgetKind
  readonly fact: Fact
}

/** How the final accounts compare with the budget: `完成预算 …`, `决算数小于预算数`. */
export interface Completion {
  readonly final: Fact
  /** Which budget it names. */
  readonly of: BudgetKind
  readonly budget: Fact | undefined
  readonly rate: Figure | undefined
  readonly comparison: { readonly direction: Direction; readonly span: Span } | undefined
  readonly span: Span
}

/** A change that is told in words alone: `三公经费较上年下降`. */
export interface Tendency {
  readonly concept: Concept
  readonly direction: Direction
  readonly span: Span
}

/** A statement that there is none of something (无, 未安排, 不涉及, 没有). */
export interface Absence {
  readonly concept: Concept
  readonly span: Span
}

export interface Organisation {
  readonly name: string
  /** Short names that the document uses for itself. */
  readonly aliases: readonly string[]
  readonly span: Span | undefined
}

/** The Disclosure as understood; arrays are in document order. */
export interface Disclosure {
  readonly document: Document
  readonly kind: DocumentKind
  readonly organisation: Organisation | undefined
  /** The fiscal year (年度) the document reports on. */
  readonly year: number | undefined
  readonly profile: string
  readonly sections: readonly Section[]
  readonly figures: readonly Figure[]
  readonly facts: readonly Fact[]
  readonly breakdowns: readonly Breakdown[]
  readonly shares: readonly Share[]
  readonly changes: readonly Change[]
  /** Differences from a budget, told as changes are: `比年初预算减少…`. */
  readonly budgetDifferences: readonly BudgetDifference[]
  readonly budgets: readonly StatedBudget[]
  readonly completions: readonly Completion[]
  readonly tendencies: readonly Tendency[]
  readonly absences: readonly Absence[]
  readonly subjectMentions: readonly SubjectMention[]
  readonly glossary: readonly GlossaryEntry[]
  /** The statutory tables (公开附表) that the document prints. */
  readonly statutoryTables: readonly StatutoryTable[]
  /** Titles of statutory tables in contents lists, headings and captions. */
  readonly announcedTables: readonly AnnouncedTable[]
  readonly economicLists: readonly EconomicList[]
  /** Performance forms (绩效自评表), with their project lists. */
  readonly evaluations: readonly Evaluation[]
  /** Evaluation reports (绩效评价报告). */
  readonly evaluationReports: readonly EvaluationReport[]
}
