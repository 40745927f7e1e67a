/** Adds up the accounts of some files. */
import { type Accounts, CannotRollUp, Levels, RollUp } from '@mingzhang/accounts'
import { CannotWork } from '../failure.ts'
import { readAccounts } from '../sources/accounts-file.ts'
import type { AccountsPath } from '../sources/accounts-paths.ts'
import type { AddAnswer, AddTask } from './add-task.ts'

export async function addUnits({ paths, settings: { byLevel, withProjects, year } }: AddTask): Promise<AddAnswer> {
  const [levels, whole] = [new Levels(), new RollUp()]
  const pathOf: [string, string][] = []
  let ofOtherYears = 0
  const add = ({ path, folder }: AccountsPath, accounts: Accounts): void => {
    if (year !== undefined && accounts.year !== year) {
      ofOtherYears++
      return
    }
    const added = withProjects ? accounts : { ...accounts, projects: [] }
    if (!byLevel) {
      whole.add(added)
      return
    }
    const id = levels.add(added, folder)
    if (id !== undefined) pathOf.push([id, path])
  }
  for (const found of paths) {
    try {
      add(found, await readAccounts(found.path))
    } catch (error) {
      if (error instanceof CannotWork) return { failed: error.message }
      if (error instanceof CannotRollUp)
        return { failed: `${found.path}：${error.message}没有写文件。`, contradictory: true }
      throw error
    }
  }
  const data = byLevel
    ? { kind: 'levels' as const, levels: levels.data }
    : { kind: 'whole' as const, whole: whole.data }
  return { data, pathOf, ofOtherYears }
}
