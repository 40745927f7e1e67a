/** Accounts from an entry workbook (录入表) that somebody filled in. */
import { ACCOUNTS_SCHEMA, type Accounts, accountsFromJson, type SheetCell } from '@mingzhang/accounts'
import type { Document } from '@mingzhang/documents'
import { checkOrganisation, checkYear, type Expected } from '../../gather/identity-checks.ts'
import { type ImportReport, isRefused, Notes, type SheetReport } from '../../gather/import-report.ts'
import type { EntrySheet } from '../form/block.ts'
import { ENTRY_SHEETS } from '../form/entry-form.ts'
import { placeItems } from '../form/items.ts'
import { type Draft, listAt, objectAt, scalarAt } from '../form/members.ts'
import { cover } from '../form/sheets/cover.ts'
import { namesBeyondList, type OfficialNames } from '../subject-choices.ts'
import { checkEntries } from './entry-checks.ts'
import { entryPlaces } from './entry-places.ts'
import { plain, plainAt, type ReadSheet, readSheets } from './entry-rows.ts'
import { checkTypedTotals } from './read-balance.ts'
import { type ReadBlock, readBlock } from './read-block.ts'

export interface EntryReading {
  /** Absent when anything was refused. */
  readonly accounts?: Accounts
  /** Where each value stands, by its path in the JSON form. */
  readonly places?: ReadonlyMap<string, SheetCell>
  readonly report: ImportReport
}

export interface EntryExpectations extends Expected {
  readonly official?: OfficialNames
}

/** Whether a workbook is an entry workbook, by its cover. */
export const isEntryWorkbook = (document: Document): boolean => sheetOf(readSheets(document), cover) !== undefined

export function readEntryWorkbook(document: Document, expected: EntryExpectations): EntryReading {
  const notes = new Notes()
  const sheets = readSheets(document)
  const blocks: ReadBlock[] = []
  const reports: SheetReport[] = []
  for (const entry of ENTRY_SHEETS) {
    const sheet = sheetOf(sheets, entry)
    if (sheet === undefined) {
      notes.refuse(
        { place: { sheet: entry.name }, text: '' },
        `缺少工作表“${entry.name}”`,
        '请恢复这张表；没有内容的留空',
      )
      continue
    }
    const read = readEntrySheet(entry, sheet, notes)
    blocks.push(...read)
    reports.push({ place: { sheet: sheet.name }, name: sheet.name, recognised: entry.title, taken: takenCells(read) })
    noteHidden(sheet, read, notes)
  }
  const draft: Draft = { schema: ACCOUNTS_SCHEMA }
  for (const { block, items } of blocks)
    placeItems(
      block,
      items.map(({ item }) => item),
      draft,
    )
  checkWhole(draft, blocks, expected, notes)
  if (expected.official !== undefined)
    draft.subjectNames = { ...namesBeyondList(codesIn(blocks), expected.official), ...objectAt(draft, 'subjectNames') }
  if (isRefused({ sheets: reports, notes: notes.all })) return { report: { sheets: reports, notes: notes.all } }
  const { accounts, mistakes = [] } = accountsFromJson(draft)
  for (const { path, message } of mistakes) notes.refuse({ place: {}, text: path }, message, '请核对录入表')
  if (accounts === undefined) return { report: { sheets: reports, notes: notes.all } }
  checkTypedTotals(sheets, accounts, notes)
  return { accounts, places: entryPlaces(blocks), report: { sheets: reports, notes: notes.all } }
}

/** By its name, or by the title in its first cell where it was renamed. */
const sheetOf = (sheets: readonly ReadSheet[], { name, title }: EntrySheet): ReadSheet | undefined => {
  const titled = sheets.filter((sheet) => plainAt(sheet, 0, 0) === plain(title))
  return titled.find((sheet) => sheet.name === name) ?? titled[0]
}

function readEntrySheet(entry: EntrySheet, sheet: ReadSheet, notes: Notes): ReadBlock[] {
  const headings = new Map<string, number>()
  for (const row of sheet.rows.keys()) {
    const heading = plainAt(sheet, row, 0)
    // below the title of the sheet, which a block may repeat
    if (row > 0 && heading !== '' && !headings.has(heading)) headings.set(heading, row)
  }
  const found = entry.blocks.map((block) => ({ block, top: headings.get(plain(block.title)) }))
  return found.flatMap(({ block, top }) => {
    if (top === undefined) {
      notes.refuse(
        { place: { sheet: sheet.name }, text: '' },
        `工作表“${sheet.name}”中找不到“${block.title}”`,
        '请恢复录入表的原有格式，或重新生成录入表后复制数据',
      )
      return []
    }
    const end = Math.min(sheet.lastRow, ...found.map((other) => other.top ?? 0).filter((row) => row > top))
    return [readBlock(block, sheet, { top, end }, notes)]
  })
}

const takenCells = (blocks: readonly ReadBlock[]): number =>
  blocks.reduce((all, { items }) => all + items.reduce((cells, one) => cells + one.cells.size, 0), 0)

/** Every code that was entered, as a value. */
const codesIn = (blocks: readonly ReadBlock[]): string[] =>
  blocks.flatMap(({ block, items }) =>
    block.fields
      .filter(({ kind }) => kind === 'functional' || kind === 'economic')
      .flatMap(({ key }) => items.flatMap(({ item }) => (typeof item[key] === 'string' ? [item[key]] : []))),
  )

function noteHidden(sheet: ReadSheet, blocks: readonly ReadBlock[], notes: Notes): void {
  const hidden = blocks.flatMap(({ items }) =>
    items.filter(({ cells }) => [...cells.values()].some((cell) => cell.stored?.hidden === true)),
  )
  const [first] = hidden
  if (first !== undefined)
    notes.add(
      'hint',
      { place: { sheet: sheet.name, address: `A${first.row}` }, text: '' },
      `有 ${hidden.length} 行处于隐藏状态，内容已一并采用`,
      '请取消隐藏并核对',
    )
}

const valuesOf = (blocks: readonly ReadBlock[], path: string): ReadBlock | undefined =>
  blocks.find(({ block }) => block.path === path)

/** What concerns several blocks: who and when, codes registered here, the level of detail. */
function checkWhole(draft: Draft, blocks: readonly ReadBlock[], expected: EntryExpectations, notes: Notes): void {
  const basics = blocks[0]?.items[0]
  const year = Number(scalarAt(draft, 'year'))
  const [yearCell, nameCell] = [basics?.cells.get('year'), basics?.cells.get('organisation.name')]
  if (yearCell !== undefined) checkYear(year, yearCell, expected, notes)
  if (nameCell !== undefined) checkOrganisation(nameCell.text, nameCell, expected, notes)
  checkEntries(
    {
      blocks,
      year,
      own: new Set(valuesOf(blocks, 'subjectNames')?.items.map(({ item }) => String(item.code))),
      official: expected.official,
      isAdjustment: scalarAt(draft, 'organisation.report') === 'adjustment',
      projects: listAt(draft, 'projects').length,
    },
    notes,
  )
  if (listAt(draft, 'organisation.units').length === 0)
    notes.refuse(
      { place: { sheet: cover.name }, text: '' },
      '没有填写纳入决算编制范围的单位',
      '请至少填写本单位的名称和性质',
    )
  checkLevel(scalarAt(draft, 'expenditure.level') === 'functional', blocks, notes)
}

function checkLevel(isFunctional: boolean, blocks: readonly ReadBlock[], notes: Notes): void {
  const told = valuesOf(blocks, isFunctional ? 'expenditure.entries' : 'expenditure.basicByEconomic')
  for (const { cells } of told?.items ?? []) {
    const cell = cells.get('economic')
    if (cell === undefined) continue
    if (isFunctional)
      notes.refuse(
        cell,
        '封面的支出明细口径是“只有功能分类”，不应填写经济分类',
        '请清除经济分类，或把口径改为“功能分类和经济分类”',
      )
    else
      notes.refuse(cell, '支出明细已有经济分类，本表不应再填', '请清空本表，或把封面的支出明细口径改为“只有功能分类”')
  }
}
