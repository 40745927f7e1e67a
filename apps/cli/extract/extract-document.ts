/** One report from its files to accounts, an entry workbook and rows for a database. */
import { type Accounts, writableAccounts } from '@mingzhang/accounts'
import { extractRecords, type FailedDocument } from '@mingzhang/audit'
import { type Disclosure, entryWorkbook, gatherDisclosure, profileNamed, understand } from '@mingzhang/disclosure'
import { csvRows, type Document, readDocument, readTogether, writeWorkbook } from '@mingzhang/documents'
import { collect, readAll } from '../batch/read-submission.ts'
import { cellRow, factRow, summaryRow, unreadRows } from './data-set-rows.ts'
import type { ExtractAnswer, Extracted, ExtractTask } from './extract-task.ts'

/** A file that cannot be read is an answer; anything else that is thrown is a defect of the program. */
export async function extractDocument({ submission }: ExtractTask): Promise<ExtractAnswer> {
  const { inputs, failed } = await readAll(submission)
  const documents: Document[] = []
  for (const input of inputs) await collect(() => readDocument(input), documents, failed)
  if (documents.length === 0) return { failed }
  const disclosure = understand({ ...readTogether(documents), file: submission.name })
  const isReport = disclosure.kind === 'final-accounts' || disclosure.statutoryTables.length > 0
  return isReport
    ? { extracted: await extractedFrom(disclosure), failed }
    : { failed: [...failed, notFinalAccounts(submission.name)] }
}

const notFinalAccounts = (file: string): FailedDocument => ({
  file,
  reason: 'not-final-accounts',
  message: `${file}：没有认出部门决算公开的内容，没有提取。请确认文件是否正确。`,
})

async function extractedFrom(disclosure: Disclosure): Promise<Extracted> {
  const { cells, facts, notChecked } = extractRecords(disclosure)
  const { accounts, report } = gatherDisclosure(disclosure)
  const organisation = disclosure.organisation?.name ?? accounts?.organisation.name ?? ''
  const year = disclosure.year ?? accounts?.year
  const { json, mistakes } = accounts === undefined ? { json: undefined, mistakes: [] } : validJson(accounts)
  const of = { document: disclosure.document.file, organisation, year }
  const figures = { confirmed: 0, contradicted: 0, unchecked: 0 }
  for (const { verdict } of [...cells, ...facts]) figures[verdict] += 1
  const refused = report.notes.filter(({ severity }) => severity === 'refused').map(({ message }) => message)
  return {
    organisation,
    year,
    rows: {
      cells: csvRows(cells.map(cellRow)),
      facts: csvRows(facts.map(factRow)),
      summary: csvRows(cells.map(summaryRow)),
      unread: csvRows(unreadRows(of, report, [...notChecked, ...mistakes])),
    },
    figures,
    cells: cells.length,
    ...(accounts === undefined || json === undefined
      ? {}
      : { accounts: { json, workbook: await workbookOf(accounts, disclosure.profile) } }),
    refusals: [...refused, ...mistakes.map(({ rule, reason }) => `${rule}：${reason}`)],
  }
}

/** What was read is held to the form that accounts have, as everybody's accounts are. */
function validJson(accounts: Accounts): { json: string | undefined; mistakes: { rule: string; reason: string }[] } {
  const written = writableAccounts(accounts)
  if (written.mistakes === undefined) return { json: `${JSON.stringify(written.json, null, 2)}\n`, mistakes: [] }
  return { json: undefined, mistakes: written.mistakes.map(({ path, message }) => ({ rule: path, reason: message })) }
}

async function workbookOf(accounts: Accounts, profile: string): Promise<Uint8Array> {
  const known = profileNamed(profile) ?? profileNamed('通用')
  return writeWorkbook(
    entryWorkbook({ profile: known?.name ?? profile, tables: known?.tables ?? [], year: accounts.year, accounts }),
  )
}
