/** `mingzhang roll-up`: a department's accounts from those of its units (汇总). */
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Accounts, type Department, isUnsettled, type RolledUp, RollUp } from '@mingzhang/accounts'
import { writeWorkbook } from '@mingzhang/documents'
import { CannotWork, EXIT } from '../failure.ts'
import { accountsBytes, accountsFileName } from '../output/accounts-file.ts'
import { reconciliationText, reconciliationWorkbook } from '../output/reconciliation.ts'
import { say, writeOut } from '../output/standard-output.ts'
import { type WholeFile, writeTogether } from '../output/write-together.ts'
import { type AddedUnits, addAll, rolledUp } from '../roll-up/add-all.ts'
import { readAccounts } from '../sources/accounts-file.ts'
import { type AccountsPath, findAccounts } from '../sources/accounts-paths.ts'

export interface RollUpCommand {
  readonly name: string
  readonly code?: string
  readonly output: string
  readonly reconciliation?: string
  readonly previous?: string
  /** Accounts of other years are left out. */
  readonly year?: number
  readonly projects: boolean
}

/** Returns the exit code. */
export async function runRollUp(
  paths: readonly string[],
  command: RollUpCommand,
  interrupted: AbortSignal,
): Promise<number> {
  const found = await findAccounts(paths)
  refuseOverwriting(found, command)
  const byLevel = isFolder(command.output)
  const settings = {
    byLevel,
    withProjects: command.projects,
    ...(command.year === undefined ? {} : { year: command.year }),
  }
  const added = await addAll(found, settings, interrupted)
  const department = await departmentOf(command)
  const whole = added.finish(department)
  const files = byLevel
    ? await filesOfLevels(added, whole, command)
    : [{ path: command.output, bytes: accountsBytes(whole.accounts) }]
  if (command.reconciliation !== undefined)
    files.push(await reconciliationFile(command.reconciliation, whole, department))
  await writeTogether(files)
  await writeOut([reconciliationText(whole.reconciliation)])
  if (added.ofOtherYears > 0) say(`另有${added.ofOtherYears}份是其他年度的，没有汇总。`)
  say(`已汇总${whole.accounts.organisation.units.length}个单位：${files.map(({ path }) => path).join('、')}`)
  return whole.reconciliation.transfers.some(isUnsettled) ? EXIT.problems : EXIT.clean
}

const isFolder = (path: string): boolean =>
  existsSync(path) ? statSync(path).isDirectory() : /[\\/]$/.test(path) || !/\.json$/i.test(path)

function refuseOverwriting(found: readonly AccountsPath[], { output, reconciliation }: RollUpCommand): void {
  const outputs = [output, reconciliation].flatMap((path) => (path === undefined ? [] : [resolve(path)]))
  const overwritten = found.find(({ path }) => outputs.includes(resolve(path)))
  if (overwritten !== undefined)
    throw new CannotWork(`${overwritten.path}：汇总结果会覆盖单位的决算数据，请另指定 -o。`)
}

async function departmentOf({ name, code, previous }: RollUpCommand): Promise<Department> {
  return {
    name,
    ...(code === undefined ? {} : { code }),
    ...(previous === undefined ? {} : { lastYear: await readAccounts(previous) }),
  }
}

/** The whole, and every department below it; one unit at the top of all is the whole itself. */
async function filesOfLevels(
  { levels, pathOf }: AddedUnits,
  whole: RolledUp,
  { output, projects }: RollUpCommand,
): Promise<WholeFile[]> {
  const sizeOf = ({ organisation }: Accounts): number => organisation.units.length
  const files = [{ path: join(output, accountsFileName(whole.accounts)), bytes: accountsBytes(whole.accounts) }]
  for (const { department, head, below } of rolledUp(() => [...levels.levels()])) {
    const total = new RollUp()
    const path = head === undefined ? undefined : pathOf.get(head)
    const own = path === undefined ? undefined : await readAccounts(path)
    if (own !== undefined) total.add(projects ? own : { ...own, projects: [] })
    total.absorb(below.data)
    const { accounts } = rolledUp(() => total.finish(department))
    if (sizeOf(accounts) < sizeOf(whole.accounts))
      files.push({ path: join(output, `汇总${accountsFileName(accounts)}`), bytes: accountsBytes(accounts) })
  }
  return files
}

async function reconciliationFile(
  path: string,
  { reconciliation, accounts }: RolledUp,
  department: Department,
): Promise<WholeFile> {
  return { path, bytes: await writeWorkbook(reconciliationWorkbook(reconciliation, department, accounts.year)) }
}
