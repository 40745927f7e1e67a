/** Accounts from a file: JSON, or an entry workbook (录入表) that was filled in. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Accounts, accountsFromJson } from '@mingzhang/accounts'
import { isEntryWorkbook, readEntryWorkbook } from '@mingzhang/disclosure'
import { type Document, readDocument, UnreadableFile } from '@mingzhang/documents'
import { CannotWork } from '../failure.ts'
import { placeText } from './place-text.ts'

/** More than any organisation's accounts take. */
const LARGEST = 100 * 1024 * 1024
const MOST_TOLD = 20

/** @throws CannotWork where the file cannot be read or holds no accounts, with each mistake and its place. */
export const readAccounts = (path: string): Promise<Accounts> =>
  /\.xlsx$/i.test(path) ? readWorkbook(path) : readJson(path)

async function readJson(path: string): Promise<Accounts> {
  const { accounts, mistakes } = accountsFromJson(await parsedJson(path))
  if (accounts !== undefined) return accounts
  const told = mistakes.map(({ path: at, message }) => `${at === '' ? '（整个文件）' : at}：${message}`)
  throw refusal(path, told)
}

async function readWorkbook(path: string): Promise<Accounts> {
  const document = await workbookAt(path)
  if (!isEntryWorkbook(document)) throw new CannotWork(`${path}：不是本程序的决算录入表，没有写文件。`)
  const { accounts, report } = readEntryWorkbook(document, {})
  if (accounts !== undefined) return accounts
  const refused = report.notes.filter(({ severity }) => severity === 'refused')
  throw refusal(
    path,
    refused.map(({ place, message, remedy }) => `${placeText(place)}${message}。${remedy}`),
  )
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
  return new CannotWork(`${path}：决算数据有${mistakes.length}处错误，没有写文件：${told.join('')}${more}`)
}

async function parsedJson(path: string): Promise<unknown> {
  const bytes = await readBounded(path)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new CannotWork(`${path}：不是 JSON 文件（UTF-8 编码），请检查文件是否完整。`)
  }
}

/** The bytes of a file that is there and not too large. */
export async function readBounded(path: string): Promise<Uint8Array> {
  const status = await stat(path).catch(() => undefined)
  if (status === undefined) throw new CannotWork(`${path}：找不到这个文件，请检查路径和文件名。`)
  if (!status.isFile()) throw new CannotWork(`${path}：不是文件，请给出一个文件。`)
  if (status.size > LARGEST) throw new CannotWork(`${path}：文件超过 100 MB，请确认是否为决算数据。`)
  return readFile(path).catch(() => {
    throw new CannotWork(`${path}：没有读取权限，请检查文件权限后再试。`)
  })
}
