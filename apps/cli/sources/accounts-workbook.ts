/** Accounts from an entry workbook (录入表) that was filled in, or from a workbook of published tables. */
import { basename } from 'node:path'
import type { Accounts, EnteredTables, SheetCell } from '@mingzhang/accounts'
import { type EntryExpectations, gatherAccounts } from '@mingzhang/disclosure'
import { type Document, readDocument, UnreadableFile } from '@mingzhang/documents'
import { CannotWork } from '../failure.ts'
import { importNote } from '../output/import-text.ts'
import { readBounded } from './json-file.ts'
import { refusal } from './refusal.ts'

/** Whose accounts of which year the user expects; a workbook that does not say takes it from here. */
export type Expected = Pick<EntryExpectations, 'year' | 'organisation'>

export interface AccountsFile {
  readonly accounts: Accounts
  /** Statutory tables as typed, where the file has such. */
  readonly entered?: EnteredTables
  /** Where each value of an entry workbook stands, by its path in the JSON form. */
  readonly places?: ReadonlyMap<string, SheetCell>
}

/** @throws CannotWork where the workbook cannot be read or holds no accounts, with each mistake and its place. */
export async function readAccountsWorkbook(path: string, expected: Expected): Promise<AccountsFile> {
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
