/** Where the accounts of many units are. */
import { stat } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import { CannotWork } from '../failure.ts'
import { ACCOUNTS_FILES } from './accounts-file.ts'
import { walk } from './walk.ts'

/** A file of accounts; `folder` is where it lies below the folder that was asked for, empty at its top. */
export interface AccountsPath {
  readonly path: string
  readonly folder: string
}

export async function findAccounts(paths: readonly string[]): Promise<AccountsPath[]> {
  const found: AccountsPath[] = []
  for (const path of paths) {
    const status = await stat(path).catch(() => undefined)
    if (status === undefined) throw new CannotWork(`${path}：找不到这个文件或文件夹，请检查路径和名称。`)
    if (status.isDirectory())
      for await (const file of walk(path, ACCOUNTS_FILES)) found.push({ path: file, folder: folderOf(path, file) })
    else found.push({ path, folder: '' })
  }
  if (found.length === 0) throw new CannotWork(`${paths.join('、')}：没有找到决算数据（JSON 数据或工作簿）。`)
  return found
}

const folderOf = (root: string, file: string): string => relative(root, dirname(file)).replaceAll('\\', '/')
