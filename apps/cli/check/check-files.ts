/** Check files one after the other; one that cannot be read is told, and the rest goes on. */
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Accounts } from '@mingzhang/accounts'
import { auditAccounts } from '@mingzhang/audit'
import { CannotWork } from '../failure.ts'
import { readAccountsFile } from '../sources/accounts-file.ts'
import type { CheckOutcome, CheckSettings, CheckTask } from './check-task.ts'
import { checkedFile } from './checked-file.ts'

export async function checkFiles({ files, settings }: CheckTask): Promise<CheckOutcome[]> {
  const outcomes: CheckOutcome[] = []
  for (const file of files) outcomes.push(await checkFile(file, settings))
  return outcomes
}

async function checkFile(file: string, settings: CheckSettings): Promise<CheckOutcome> {
  const { previous: from, equations, expected, view } = settings
  try {
    const { accounts, entered, places } = await readAccountsFile(file, expected)
    const previous = from === undefined ? undefined : await previousAccounts(file, accounts, from)
    const checked = auditAccounts(file, accounts, {
      equations,
      ...(entered !== undefined && { entered }),
      ...(places !== undefined && { places }),
      ...(previous !== undefined && { previous }),
    })
    return { checked: checkedFile(checked, view) }
  } catch (error) {
    if (!(error instanceof CannotWork)) throw error
    return { failed: { file, message: error.message } }
  }
}

/** The file of the name with the year before in it, or of the same name: a folder may hold both years. */
async function lastYearsFile(folder: string, name: string, year: number): Promise<string | undefined> {
  for (const candidate of [name.replace(`${year}年`, `${year - 1}年`), name]) {
    const path = join(folder, candidate)
    if ((await stat(path).catch(() => undefined)) !== undefined) return path
  }
  return undefined
}

/** Last year's accounts of the same organisation; `undefined` where a folder holds none of them. */
async function previousAccounts(file: string, accounts: Accounts, from: string): Promise<Accounts | undefined> {
  const status = await stat(from).catch(() => undefined)
  const path = status?.isDirectory() ? await lastYearsFile(from, basename(file), accounts.year) : from
  if (path === undefined) return undefined
  const { accounts: previous } = await readAccountsFile(path)
  if (previous.organisation.name !== accounts.organisation.name)
    throw new CannotWork(
      `${file}：上年决算数据 ${path} 是“${previous.organisation.name}”的，不是“${accounts.organisation.name}”的。`,
    )
  if (previous.year !== accounts.year - 1)
    throw new CannotWork(`${file}：上年决算数据 ${path} 是${previous.year}年度的，应为${accounts.year - 1}年度。`)
  return previous
}
