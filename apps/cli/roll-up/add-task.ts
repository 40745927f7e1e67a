/** What is handed to a worker thread, and what comes back. Plain data: it is copied between threads. */
import type { LevelsData, RollUpData } from '@mingzhang/accounts'
import type { AccountsPath } from '../sources/accounts-paths.ts'

export interface AddSettings {
  /** Keep the sums of every level apart. */
  readonly byLevel: boolean
  readonly withProjects: boolean
  /** Accounts of other years are left out. */
  readonly year?: number
}

/** Some files at once: one alone is done before a thread is asked. */
export interface AddTask {
  readonly paths: readonly AccountsPath[]
  readonly settings: AddSettings
}

export type AddAnswer =
  | {
      readonly data:
        | { readonly kind: 'whole'; readonly whole: RollUpData }
        | { readonly kind: 'levels'; readonly levels: LevelsData }
      /** Where each unit's accounts are, for those that stand at the head of others; by how levels call them. */
      readonly pathOf: readonly (readonly [id: string, path: string])[]
      /** Files that were left out. */
      readonly ofOtherYears: number
      readonly failed?: undefined
    }
  /** Why not, in Chinese; `contradictory` where the files could be read and do not fit together. */
  | { readonly failed: string; readonly contradictory?: true }
