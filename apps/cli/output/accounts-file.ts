/** Accounts as a file of JSON. */
import { type Accounts, accountsToJson } from '@mingzhang/accounts'
import { writeWhole } from './write-whole.ts'

/** What a path may not hold. */
const UNSAFE = /[\p{Cc}\\/:*?"<>|]/gu
const LONGEST_NAME = 80

/** Such as `301002青岚县种子管理站2023年度决算数据.json`. */
export function accountsFileName({ organisation: { code = '', name }, year }: Accounts): string {
  const safe = `${code}${name}`.replace(UNSAFE, '_').slice(0, LONGEST_NAME)
  return `${safe}${year}年度决算数据.json`
}

export const writeAccounts = (path: string, accounts: Accounts): Promise<void> =>
  writeWhole(path, [`${JSON.stringify(accountsToJson(accounts), null, 2)}\n`])
