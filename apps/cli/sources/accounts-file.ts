/** Accounts from a file: JSON, an entry workbook (录入表) that was filled in, or a workbook of published tables. */
import { basename } from 'node:path'
import { type Accounts, accountsFromJson, type EnteredTables, type SheetCell } from '@mingzhang/accounts'
import { type EntryExpectations, gatherAccounts } from '@mingzhang/disclosure'
import { type Document, readDocument, UnreadableFile } from '@mingzhang/documents'
import { CannotWork } from '../failure.ts'
import { importNote } from '../output/import-text.ts'
import { readBounded, readJson } from './json-file.ts'

const MOST_TOLD = 20

/** Whose accounts of which year the user expects; a workbook that does not say takes it from here. */
export type Expected = Pick<EntryExpectations, 'year' | 'organisation'>

export interface AccountsFile {
  readonly accounts: Accounts
  /** Statutory tables as typed, where the file has such. */
  readonly entered?: EnteredTables
  /** Where each value of an entry workbook stands, by its path in the JSON form. */
  readonly places?: ReadonlyMap<string, SheetCell>
}

/** Names of files that may hold accounts. */
export const ACCOUNTS_FILES = /\.(?:json|xlsx|xls)$/i

/** @throws CannotWork where the file cannot be read or holds no accounts, with each mistake and its place. */
export async function readAccountsFile(path: string, expected: Expected = {}): Promise<AccountsFile> {
  if (!ACCOUNTS_FILES.test(path))
    throw new CannotWork(`${path}：不是决算数据文件。请给出 JSON 数据，或 xlsx、xls 工作簿。`)
  if (!/\.json$/i.test(path)) return readWorkbook(path, expected)
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

async function readWorkbook(path: string, expected: Expected): Promise<AccountsFile> {
  const { accounts, entered, places, report } = gatherAccounts(await workbookAt(path), expected)
  if (accounts !== undefined) return { accounts, entered, ...(places !== undefined && { places }) }
  if (report.sheets.every(({ recognised }) => recognised === undefined))
    throw new CannotWork(`${path}：没有找到录入表或部门决算公开附表。可用 mingzhang template 生成录入表填写。`)
  throw refusal(path, report.notes.filter(({ severity }) => severity === 'refused').map(importNote))
}

async function workbookAt(path: string): Promise<Document> {
  try {
    return await readDocument({ file: basename(path), bytes: await readBounded(path) })
  } catch (error) {
    if (error instanceof UnreadableFile) throw new CannotWork(error.message)
    throw error
  }
}

function refusal(path: string, mistakes: readonly string[]): CannotWork {
  const more = mistakes.length > MOST_TOLD ? `\n  ……另有${mistakes.length - MOST_TOLD}处` : ''
  const told = mistakes.slice(0, MOST_TOLD).map((mistake) => `\n  ${mistake}`)
  return new CannotWork(`${path}：决算数据有${mistakes.length}处错误：${told.join('')}${more}`)
}
