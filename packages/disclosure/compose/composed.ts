/** A composed disclosure: what the accounts say in the form of a profile, before it is laid out. */
import type { FilledTable, Project } from '@mingzhang/accounts'
import type { FigureRun, Run } from '@mingzhang/documents'
import type { PerformanceForm, Profile } from './profile.ts'

/** A sentence or paragraph. */
export interface Statement {
  readonly kind: 'statement'
  readonly runs: readonly Run[]
}

/** A statutory table (附表) with what stands around it. */
export interface ComposedTable {
  readonly kind: 'statutory table'
  readonly table: FilledTable
  /** `一、`, and its place in the set, from 1. */
  readonly number: string
  readonly position: number
  readonly title: string
  readonly note: string
  /** Why it is empty (说明). */
  readonly explanation: string | undefined
}

export interface ComposedChart {
  readonly kind: 'chart'
  readonly title: string
  readonly caption: string
  readonly description: string
  readonly shape: 'bar' | 'pie'
  readonly categories: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly FigureRun[] }[]
}

/** The performance form of a project (绩效自评表). */
export interface ComposedForm {
  readonly kind: 'performance form'
  readonly layout: PerformanceForm
  readonly project: Project
}

export type ComposedBlock = Statement | ComposedTable | ComposedChart | ComposedForm

export interface ComposedSection {
  /** As displayed, such as `一、`; empty for none. */
  readonly number: string
  readonly heading: string
  readonly blocks: readonly ComposedBlock[]
  readonly sections: readonly ComposedSection[]
}

/** What has to be filled in before the disclosure can be final. */
export interface Missing {
  /** In Chinese, such as `收、支总计较上年变动的原因`. */
  readonly what: string
  /** Heading of the section that needs it. */
  readonly where: string
}

export interface ComposedDisclosure {
  readonly title: string
  readonly organisation: string
  readonly year: number
  readonly profile: Profile
  readonly parts: readonly ComposedSection[]
  readonly missing: readonly Missing[]
}
