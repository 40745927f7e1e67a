/** The entry workbook (录入表) of a year: blank, or filled with accounts. */
import {
  type Accounts,
  accountsToJson,
  nameOf,
  type SubjectNames,
  TABLE_FORMS,
  type TableId,
} from '@mingzhang/accounts'
import type { Workbook } from '@mingzhang/documents'
import { ENTRY_SHEETS } from '../form/entry-form.ts'
import { itemsOf } from '../form/items.ts'
import { namesInForce, type OfficialNames, subjectChoices } from '../subject-choices.ts'
import { balanceSheet } from './balance-sheet.ts'
import { entrySheet } from './entry-sheet.ts'
import { instructionsSheet } from './instructions-sheet.ts'
import { layOut } from './layout.ts'
import { LookUps } from './look-ups.ts'
import { References } from './references.ts'
import { subjectSheet } from './subject-sheet.ts'
import { economicTotalsSheet, functionalTotalsSheet } from './subject-totals-sheet.ts'
import { textFormula } from './sums.ts'

export interface EntryWorkbookInput {
  /** Name of the profile (地区模板), and the tables that it publishes. */
  readonly profile: string
  readonly tables: readonly TableId[]
  readonly year: number
  readonly organisation?: string
  /** What to fill in; year and organisation are theirs then. */
  readonly accounts?: Accounts
  /** The year's official list of subjects, where it was imported. */
  readonly official?: OfficialNames
}

export function entryWorkbook(input: EntryWorkbookInput): Workbook {
  const { accounts, official } = input
  const year = accounts?.year ?? input.year
  const organisation = accounts?.organisation.name ?? input.organisation
  const json = accounts === undefined ? blank(year, organisation) : accountsToJson(accounts)
  const placed = ENTRY_SHEETS.map((sheet) => layOut(sheet, (block) => itemsOf(block, json)))
  const cells = new References(placed)
  const choices = subjectChoices(year, official)
  const counts = { functional: choices.functional.length, economic: choices.economic.length }
  const names = official ?? namesInForce(year)
  const own: SubjectNames = { year, own: accounts?.subjectNames ?? {} }
  const lookUps = new LookUps(counts, {
    nameOf: (code) => names.get(code) ?? own.own[code],
    projects: accounts?.projects.map(({ name }) => name) ?? [],
    ownSubjects: `${cells.column('新增科目/新增科目', 'code')}:${cells.column('新增科目/新增科目', 'name').split(':')[1]}`,
    projectNames: cells.column('项目/项目', 'name'),
  })
  const [name, reported] = [
    cells.cell('封面/一、基本情况', 'organisation.name'),
    cells.cell('封面/一、基本情况', 'year'),
  ]
  const speaker = textFormula(
    `"编制单位："&${name}&"　　年度："&${reported}&"　　金额单位：元"`,
    `编制单位：${organisation ?? ''}　　年度：${year}　　金额单位：元`,
  )
  const totals = { accounts, cells, speaker, names: withUsed(names, accounts, own) }
  return {
    title: `${organisation ?? ''}${year}年度部门决算数据录入表`,
    sheets: [
      instructionsSheet(input.profile, input.tables.map(titleOf)),
      ...placed.map((sheet) => entrySheet(sheet, { subjects: counts, lookUps, speaker })),
      balanceSheet(accounts, cells, speaker),
      functionalTotalsSheet(totals),
      economicTotalsSheet(totals),
      subjectSheet(choices, year),
    ],
  }
}

/** An organisation without others below it is the one unit that is included. */
const blank = (year: number, organisation: string | undefined): unknown => ({
  year,
  organisation: { name: organisation, units: organisation === undefined ? [] : [{ name: organisation }] },
})

const titleOf = (id: TableId): string => TABLE_FORMS.find((form) => form.id === id)?.title ?? id

/** The listed subjects, and those above the subjects in use that are not listed. */
function withUsed(
  listed: ReadonlyMap<string, string>,
  accounts: Accounts | undefined,
  names: SubjectNames,
): Map<string, string> {
  const all = new Map(listed)
  if (accounts === undefined) return all
  const functional = [...accounts.income, ...accounts.expenditure.entries].map(({ subject }) => subject)
  const economic = accounts.expenditure.entries.flatMap((entry) =>
    'economic' in entry && entry.economic !== undefined ? [entry.economic] : [],
  )
  for (const code of [...functional, ...economic])
    for (const above of [code.slice(0, 3), code.slice(0, 5)]) if (!all.has(above)) all.set(above, nameOf(above, names))
  return all
}
