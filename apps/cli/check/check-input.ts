/** What `mingzhang check` reads from a file: accounts, and the tables as typed where it is a workbook. */
import { extname } from 'node:path'
import type { Accounts, EnteredTables } from '@mingzhang/accounts'
import { CannotWork } from '../failure.ts'
import { readAccounts } from '../sources/accounts-file.ts'

export interface CheckInput {
  readonly accounts: Accounts
  readonly entered?: EnteredTables
}

/** A reader for each kind of file, by its extension. */
const READERS: Readonly<Record<string, (path: string) => Promise<CheckInput>>> = {
  '.json': async (path) => ({ accounts: await readAccounts(path) }),
}

/** Names of files that can be checked. */
export const CHECKED_FILES = /\.json$/i

/** @throws CannotWork where the file holds no accounts. */
export async function readCheckInput(path: string): Promise<CheckInput> {
  const read = READERS[extname(path).toLowerCase()]
  if (read === undefined) throw new CannotWork(`${path}：不是决算数据文件（JSON）。`)
  return read(path)
}
