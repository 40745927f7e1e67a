/** The loop: accounts are composed, presented, written, read, understood and audited; nothing may be found. */
import type { Accounts } from '@mingzhang/accounts'
import { audit } from '@mingzhang/audit'
import { type ComposedDisclosure, compose, present, profileNamed, understand } from '@mingzhang/disclosure'
import { type Document, documentOf, type Manuscript } from '@mingzhang/documents'
import { type ReadBack, readBack } from './read-back.ts'

export interface LoopResult extends ReadBack {
  /** Errors and warnings of the audit, one line each. */
  readonly findings: readonly string[]
}

/** Years that a profile is the form of, so that its tables are those of the year. */
export const YEAR_OF: Readonly<Record<string, number>> = {
  '四川-2022': 2022,
  '四川-2020': 2020,
  '上海-2024': 2024,
  通用: 2023,
}

export function composed(accounts: Accounts, profileName: string): ComposedDisclosure {
  const profile = profileNamed(profileName)
  if (profile === undefined) throw new Error(`no such profile: ${profileName}`)
  return compose(accounts, profile)
}

export const presented = (disclosure: ComposedDisclosure, accounts: Accounts): Manuscript =>
  present(disclosure, { year: accounts.year, own: accounts.subjectNames })

/** What the audit finds in a document that a composed disclosure was written to, and what is read back from it. */
export function closeLoop(disclosure: ComposedDisclosure, document: Document): LoopResult {
  const understood = understand(document)
  const findings = audit(understood)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`)
  return { ...readBack(disclosure, understood), findings }
}

/** The loop without files. */
export function closeLoopOf(accounts: Accounts, profileName: string): LoopResult {
  const disclosure = composed(accounts, profileName)
  return closeLoop(disclosure, documentOf(presented(disclosure, accounts)))
}
