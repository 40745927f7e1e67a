/** `mingzhang roll-up`: a department's accounts from those of its units (汇总). */
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CannotRollUp, type Department, isUnsettled, Levels, type RolledUp, RollUp } from '@mingzhang/accounts'
import { writeWorkbook } from '@mingzhang/documents'
import { CannotWork, EXIT } from '../failure.ts'
import { accountsBytes, accountsFileName } from '../output/accounts-file.ts'
import { reconciliationText, reconciliationWorkbook } from '../output/reconciliation.ts'
import { say, writeOut } from '../output/standard-output.ts'
import { type WholeFile, writeTogether } from '../output/write-together.ts'
import { readAccounts } from '../sources/accounts-file.ts'
import { type AccountsPath, findAccounts, readMany } from '../sources/many-accounts.ts'

export interface RollUpCommand {
  readonly name: string
  readonly code?: string
  readonly output: string
  readonly reconciliation?: string
  readonly previous?: string
}

/** Returns the exit code. */
export async function runRollUp(paths: readonly string[], command: RollUpCommand): Promise<number> {
  const found = await findAccounts(paths)
  refuseOverwriting(found, command)
  const { levels, pathOf } = await addAll(found)
  const department = await departmentOf(command)
  const whole = rolledUp(() => levels.whole(department))
  const files = isFolder(command.output)
    ? await filesOfLevels(levels, pathOf, whole, command.output)
    : [{ path: command.output, bytes: accountsBytes(whole.accounts) }]
  if (command.reconciliation !== undefined)
    files.push(await reconciliationFile(command.reconciliation, whole, department))
  await writeTogether(files)
  await writeOut([reconciliationText(whole.reconciliation)])
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

interface Added {
  readonly levels: Levels
  /** Where each unit's accounts are. */
  readonly pathOf: ReadonlyMap<string, string>
}

async function addAll(found: readonly AccountsPath[]): Promise<Added> {
  const levels = new Levels()
  const pathOf = new Map<string, string>()
  for await (const { path, folder, accounts } of readMany(found)) {
    const id = rolledUp(() => levels.add(accounts, folder), path)
    if (id !== undefined) pathOf.set(id, path)
  }
  return { levels, pathOf }
}

/** What cannot be rolled up is told, with its file. */
function rolledUp<T>(work: () => T, path?: string): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof CannotRollUp)
      throw new CannotWork(`${path === undefined ? '' : `${path}：`}${error.message}没有写文件。`)
    throw error
  }
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
  levels: Levels,
  pathOf: ReadonlyMap<string, string>,
  whole: RolledUp,
  folder: string,
): Promise<WholeFile[]> {
  const files: WholeFile[] = [
    { path: join(folder, accountsFileName(whole.accounts)), bytes: accountsBytes(whole.accounts) },
  ]
  for (const { department, head, below } of rolledUp(() => [...levels.levels()])) {
    const total = new RollUp()
    const path = head === undefined ? undefined : pathOf.get(head)
    if (path !== undefined) total.add(await readAccounts(path))
    total.absorb(below)
    const { accounts } = rolledUp(() => total.finish(department))
    if (accounts.organisation.units.length === whole.accounts.organisation.units.length) continue
    files.push({ path: join(folder, `汇总${accountsFileName(accounts)}`), bytes: accountsBytes(accounts) })
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
