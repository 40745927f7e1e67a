/** Accounts as a file of JSON. */
import { type Accounts, accountsToJson } from '@mingzhang/accounts'
import { safeName } from './safe-name.ts'
import { writeWhole } from './write-whole.ts'

/** Such as `301002青岚县种子管理站2023年度决算数据.json`. */
export const accountsFileName = ({ organisation: { code = '', name }, year }: Accounts): string =>
  `${safeName(`${code}${name}`)}${year}年度决算数据.json`

export const writeAccounts = (path: string, accounts: Accounts): Promise<void> =>
  writeWhole(path, [`${JSON.stringify(accountsToJson(accounts), null, 2)}\n`])
