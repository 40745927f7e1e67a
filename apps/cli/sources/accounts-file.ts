/** Accounts from a file: JSON, an entry workbook (录入表) that was filled in, or a workbook of published tables. */
import { type Accounts, accountsFromJson } from '@mingzhang/accounts'
import { CannotWork } from '../failure.ts'
import type { AccountsFile, Expected } from './accounts-workbook.ts'
import { readJson } from './json-file.ts'
import { refusal } from './refusal.ts'

/** Names of files that may hold accounts. */
export const ACCOUNTS_FILES = /\.(?:json|xlsx|xls)$/i

/** @throws CannotWork where the file cannot be read or holds no accounts, with each mistake and its place. */
export async function readAccountsFile(path: string, expected: Expected = {}): Promise<AccountsFile> {
  if (!ACCOUNTS_FILES.test(path))
    throw new CannotWork(`${path}：不是决算数据文件。请给出 JSON 数据，或 xlsx、xls 工作簿。`)
  // Threads that add up JSON by the thousand need no workbook reader.
  if (!/\.json$/i.test(path)) return (await import('./accounts-workbook.ts')).readAccountsWorkbook(path, expected)
  const accounts = await readAccountsJson(path)
  mustBe(accounts, expected, path)
  return { accounts }
}

/** JSON says whose it is and of which year; workbooks of published tables may leave it to the user. */
function mustBe({ organisation, year }: Accounts, expected: Expected, path: string): void {
  if (expected.year !== undefined && year !== expected.year)
    throw new CannotWork(`${path}：年度是${year}，不是${expected.year}。`)
  if (expected.organisation !== undefined && organisation.name !== expected.organisation)
    throw new CannotWork(`${path}：单位是“${organisation.name}”，不是“${expected.organisation}”。`)
}

/** The accounts alone. @throws as {@link readAccountsFile}. */
export const readAccounts = async (path: string): Promise<Accounts> => (await readAccountsFile(path)).accounts

async function readAccountsJson(path: string): Promise<Accounts> {
  const { accounts, mistakes } = accountsFromJson(await readJson(path))
  if (accounts !== undefined) return accounts
  throw refusal(
    path,
    mistakes.map(({ path: at, message }) => `${at === '' ? '（整个文件）' : at}：${message}`),
  )
}
