/** Accounts as a file of JSON. */
import { type Accounts, accountsToJson } from '@mingzhang/accounts'
import { safeName } from './safe-name.ts'
import { writeWhole } from './write-whole.ts'

/** Such as `301002青岚县种子管理站2023年度决算数据.json`. */
export const accountsFileName = ({ organisation: { code = '', name }, year }: Accounts): string =>
  `${safeName(`${code}${name}`)}${year}年度决算数据.json`

/** The file's text in pieces: no single one holds all projects of a large department. */
function* accountsText(accounts: Accounts): Generator<string> {
  const parts = Object.entries(Object(accountsToJson(accounts)))
  for (const [index, [key, value]] of parts.entries()) {
    yield `${index === 0 ? '{' : ','}\n  ${JSON.stringify(key)}: `
    if (!Array.isArray(value) || value.length === 0) {
      yield indented(value, '  ')
      continue
    }
    for (const [at, item] of value.entries()) yield `${at === 0 ? '[' : ','}\n    ${indented(item, '    ')}`
    yield '\n  ]'
  }
  yield '\n}\n'
}

const indented = (value: unknown, by: string): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`)

export const writeAccounts = (path: string, accounts: Accounts): Promise<void> =>
  writeWhole(path, accountsText(accounts))

export const accountsBytes = (accounts: Accounts): Uint8Array =>
  Buffer.concat([...accountsText(accounts)].map((text) => Buffer.from(text)))
