import type { SectionRole } from '../../section-role.ts'

/** A concept of the narrative, and words that name it. */
export interface ConceptDefinition {
  readonly key: string
  /** The standard name (规范名称). */
  readonly name: string
  /** Tested against the label without white space, year, brackets of level and organisation. */
  readonly pattern: RegExp
  /** Sections where these words mean this; anywhere when absent. */
  readonly within?: readonly SectionRole[]
  /** Sections where they mean a part of something else. */
  readonly outside?: readonly SectionRole[]
}

/** Sections on overseas trips, vehicles and receptions (“三公”经费). */
export const THREE_PUBLIC: readonly SectionRole[] = ['three-public', 'three-public-total', 'three-public-detail']
