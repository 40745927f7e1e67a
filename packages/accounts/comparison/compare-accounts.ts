/** Two accounts side by side: two versions of one year, or a year and the one before. */
import { checkAccounts } from '../check/check-accounts.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import type { Project } from '../final-accounts/project.ts'
import { projectKey, projectMatters } from './project-matters.ts'
import { type MatterValue, type StatedMatter, statedMatters } from './stated-matters.ts'
import { type TableChanges, tableChanges } from './table-changes.ts'

/** Something told otherwise; `undefined` where it is not told. */
export interface MatterChange {
  readonly group: string
  readonly name: string
  readonly before: MatterValue | undefined
  readonly after: MatterValue | undefined
}

export interface ProjectChange {
  readonly name: string
  readonly change: 'added' | 'removed' | 'changed'
  /** Empty for a project that is there on one side alone. */
  readonly matters: readonly MatterChange[]
}

/** Who and when. */
export interface ComparedAccounts {
  readonly name: string
  readonly year: number
}

export interface Comparison {
  readonly before: ComparedAccounts
  readonly after: ComparedAccounts
  /** In the order of the forms; the largest change of each first. */
  readonly tables: readonly TableChanges[]
  readonly matters: readonly MatterChange[]
  readonly projects: readonly ProjectChange[]
  /** Where the later year does not begin as the earlier ended, in Chinese; none for two versions of a year. */
  readonly breaks: readonly string[]
}

export function compareAccounts(before: Accounts, after: Accounts): Comparison {
  const follows = after.year === before.year + 1
  return {
    before: { name: before.organisation.name, year: before.year },
    after: { name: after.organisation.name, year: after.year },
    tables: tableChanges(before, after),
    matters: matterChanges(statedMatters(before), statedMatters(after)),
    projects: projectChanges(before.projects, after.projects, follows),
    breaks: follows ? breaksBetween(before, after) : [],
  }
}

/** Whether nothing is told otherwise. */
export const isUnchanged = ({ tables, matters, projects, breaks }: Comparison): boolean =>
  tables.length + matters.length + projects.length + breaks.length === 0

function matterChanges(before: readonly StatedMatter[], after: readonly StatedMatter[]): MatterChange[] {
  const key = ({ group, name }: StatedMatter): string => `${group} ${name}`
  const [old, now] = [before, after].map((matters) => new Map(matters.map((matter) => [key(matter), matter])))
  const all = new Map([...after, ...before].map((matter) => [key(matter), matter]))
  return [...all].flatMap(([at, { group, name }]) => {
    const [earlier, later] = [old?.get(at)?.value, now?.get(at)?.value]
    return earlier === later ? [] : [{ group, name, before: earlier, after: later }]
  })
}

/** A project goes on under a new code in another year: then its name tells which it is. */
function projectChanges(before: readonly Project[], after: readonly Project[], byName: boolean): ProjectChange[] {
  const keyOf = byName ? ({ name }: Project): string => name : projectKey
  const [old, now] = [before, after].map((projects) => new Map(projects.map((project) => [keyOf(project), project])))
  return [...new Set([...after, ...before].map(keyOf))].flatMap((key): ProjectChange[] => {
    const [earlier, later] = [old?.get(key), now?.get(key)]
    if (earlier === undefined) return later === undefined ? [] : [{ name: later.name, change: 'added', matters: [] }]
    if (later === undefined) return [{ name: earlier.name, change: 'removed', matters: [] }]
    const matters = matterChanges(projectMatters(earlier), projectMatters(later))
    return matters.length === 0 ? [] : [{ name: later.name, change: 'changed', matters }]
  })
}

const breaksBetween = (previous: Accounts, accounts: Accounts): string[] =>
  checkAccounts(accounts, { previous })
    .violations.filter(({ kind }) => kind === '跨年')
    .map(({ message }) => message)
