/** Writes the example accounts (决算数据): a folder for each year, the department's beside its units'. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Accounts, accountsToJson } from '@mingzhang/accounts'
import { departmentYears } from './department.ts'

/** Each file below the folder of the example accounts, with its text. */
export const accountsFiles = (): { readonly path: string; readonly text: string }[] =>
  departmentYears().flatMap(({ year, units, department }) => [
    { path: `${year}年度/${fileName(department)}`, text: textOf(department) },
    ...units.map((unit) => ({ path: `${year}年度/各单位/${fileName(unit)}`, text: textOf(unit) })),
  ])

const fileName = ({ organisation: { code = '', name }, year }: Accounts): string => `${code}${name}${year}年度决算数据.json`

const textOf = (accounts: Accounts): string => `${JSON.stringify(accountsToJson(accounts), null, 2)}\n`

export function writeAccounts(folder: string): void {
  for (const { path, text } of accountsFiles()) {
    const file = join(folder, path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
  }
}
