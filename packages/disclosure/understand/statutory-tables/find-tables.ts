/** Find the statutory tables (公开附表) of a document, by their titles and headers. */
import { type AmountUnit, TABLE_FORMS, type TableForm } from '@mingzhang/accounts'
import type { Document, Span } from '@mingzhang/documents'
import type { AnnouncedTable, StatutoryTable } from '../../statutory-table.ts'
import { columnBlocks } from './column-roles.ts'
import { laidOut } from './extracted-rows.ts'
import { type Grid, gridOf, plainText } from './grid.ts'
import { type Header, headerOf } from './header.ts'
import { meantUnits } from './meant-units.ts'
import { type DraftRow, type DraftRows, readRows } from './read-rows.ts'
import { settleRows } from './settle-rows.ts'
import {
  bracketBehind,
  isEmptinessNote,
  isPublishedApart,
  noteBelowTitle,
  noteOf,
  repeatsOther,
  type Surroundings,
  surroundingsOf,
  titledForm,
} from './titles.ts'
import { finalRow, momentRows, turnedRows } from './turned-table.ts'

interface DraftTable extends DraftRows {
  readonly form: TableForm
  readonly around: Surroundings
  readonly blocks: readonly number[]
  readonly header: Header
  readonly columns: number
  readonly note: Span | undefined
}

export function findStatutoryTables(document: Document): StatutoryTable[] {
  const drafts: DraftTable[] = []
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'table') return
    const laid = laidOut(block, document.format)
    const grid = laid === undefined ? undefined : gridOf(laid)
    if (grid === undefined) return
    const last = drafts.at(-1)
    const continued =
      last === undefined
        ? undefined
        : (continuation(document, last, index, grid) ?? moreColumns(document, last, index, grid))
    if (continued !== undefined) drafts[drafts.length - 1] = continued
    else {
      const draft = recognise(document, index, grid)
      if (draft !== undefined) drafts.push(draft)
    }
  })
  const own = withoutAllBudgets(document, drafts)
  const units = meantUnits(
    own.map((draft) => ({
      unit: draft.around.unit?.unit,
      amounts: draft.rows.flatMap(({ cells }) => cells.flatMap(({ stated }) => stated ?? [])),
    })),
  )
  return own.map((draft, index) => settle(draft, units[index] ?? '万元'))
}

const GENERAL_BUDGET = 'T5'

/** `财政拨款支出决算表` beside `一般公共预算财政拨款支出决算表`, as in 江苏: what all budgets spent together is none of these. */
function withoutAllBudgets(document: Document, drafts: readonly DraftTable[]): readonly DraftTable[] {
  const titles = drafts.map(({ form, around: { title } }) =>
    form.id === GENERAL_BUDGET && title !== undefined ? textOf(document, title.span) : '',
  )
  if (!titles.some((title) => title.includes('一般公共预算'))) return drafts
  return drafts.filter((_, index) => titles[index] === '' || titles[index]?.includes('一般公共预算'))
}

/** The forms whose titles the paragraphs print. */
export function announcedTables(document: Document): AnnouncedTable[] {
  const announced = new Map<TableForm, Span[]>()
  const headed = new Set<TableForm>()
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') return
    const form = titledForm(block.text)
    if (form === undefined) return
    if (hasHeadingsBelow(document, index, form)) {
      headed.add(form)
      return
    }
    const span = { block: index, start: 0, end: block.text.length }
    const spans = announced.get(form)
    if (spans === undefined) announced.set(form, [span])
    else spans.push(span)
  })
  return [...announced].map(([form, spans]) => ({
    form,
    spans,
    note: noteOfAny(document, spans, isEmptinessNote),
    apart:
      noteOfAny(document, spans, isPublishedApart) ??
      spans.find((span) => isPublishedApart(bracketBehind(textOf(document, span)))),
    isHeaded: headed.has(form),
    repeatsOther: noteOfAny(document, spans, repeatsOther) !== undefined,
  }))
}

/** The first note below one of several titles that says this of its table. */
const noteOfAny = (document: Document, titles: readonly Span[], says: (text: string) => boolean): Span | undefined =>
  titles.map(({ block }) => noteBelowTitle(document, block, says)).find((note) => note !== undefined)

/** So many paragraphs below a title at most, so many headings of its form are printed where its table has no lines and no figures. */
const MOST_BELOW = 8
const LEAST_HEADINGS = 2

/** Whether the paragraphs below a title are the headings of its table: one without figures, of which nothing else tells. */
function hasHeadingsBelow(document: Document, title: number, form: TableForm): boolean {
  const headed = new Set<string>()
  for (const block of document.blocks.slice(title + 1, title + 1 + MOST_BELOW)) {
    if (block.kind !== 'paragraph') break
    const titled = titledForm(block.text)
    if (titled !== undefined && titled !== form) break
    for (const text of block.text.split(/\s+/).map(plainText))
      for (const { key, match } of form.columns) if (match.at(-1)?.test(text) === true) headed.add(key)
  }
  return headed.size >= LEAST_HEADINGS
}

/** The form whose title stands over a table that was not recognised, or that it is too large to be read. */
export function titledFormOf(document: Document, block: number): TableForm | 'too-large' | undefined {
  const table = document.blocks[block]
  if (table?.kind !== 'table') return undefined
  const grid = gridOf(table)
  if (grid === undefined) return 'too-large'
  return surroundingsOf(document, block, grid, headerOf(grid)?.end ?? 0).title?.form
}

const LEAST_CUT = 3

/** Whether rows hold nothing but single digits: codes in columns so narrow that nothing tells where each begins. */
function isCutToDigits(grid: Grid): boolean {
  let cut = 0
  for (let row = 0; row < grid.rows; row++) {
    const filled = grid.startingIn(row).filter(({ plain }) => plain !== '')
    if (filled.length > 0 && filled.every(({ plain }) => /^\d$/.test(plain))) cut++
  }
  return cut >= LEAST_CUT
}

/** Whether codes stand there without their last digits: no row has a whole one, and several have that of the row they are part of. */
function hasCutCodes({ rows: kind }: TableForm, rows: readonly DraftRow[]): boolean {
  if (kind.kind !== 'functional' || rows.some(({ code }) => code?.length === 7)) return false
  const names = new Map<string, Set<string>>()
  for (const { code, name } of rows)
    if (code !== undefined) names.set(code, (names.get(code) ?? new Set<string>()).add(name))
  const repeated = [...names.values()].reduce((all, { size }) => all + size - 1, 0)
  return repeated >= LEAST_CUT
}

function recognise(document: Document, block: number, grid: Grid): DraftTable | undefined {
  const header = headerOf(grid)
  if (header === undefined || isCutToDigits(grid)) return undefined
  const around = surroundingsOf(document, block, grid, header.end)
  const form = around.title?.form ?? signedForm(header)
  if (form === undefined) return undefined
  const rows =
    turnedRows(form, block, grid, header) ??
    momentRows(form, block, grid, header) ??
    finalRow(form, block, grid, header) ??
    readRows(form, block, grid, header)
  if (!form.required.every((key) => rows.columnTitles.has(key))) return undefined
  if (hasCutCodes(form, rows.rows)) return undefined
  // 财决08-1 bears the title of 公开06, but lays functional subjects against economic ones
  if (form.rows.kind === 'economic' && rows.rows.some(({ code }) => code?.length === 7)) return undefined
  return { ...rows, form, around, blocks: [block], header, columns: grid.columns, note: noteOf(document, block, grid) }
}

/** The form whose signature the header bears; none where two do. */
function signedForm(header: Header): TableForm | undefined {
  const texts = [...new Set(header.paths.flat())]
  const fitting = TABLE_FORMS.filter(
    (form) => form.signature.length > 0 && form.signature.every((pattern) => texts.some((text) => pattern.test(text))),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

/** A table without a title of its own that goes on with the columns of the one above. */
function continuation(document: Document, last: DraftTable, block: number, grid: Grid): DraftTable | undefined {
  if (grid.columns !== last.columns || !isNear(document, last.blocks.at(-1) ?? block, block)) return undefined
  const own = headerOf(grid)
  const header = own ?? { end: 0, firstRow: 0, paths: last.header.paths }
  if (own !== undefined && !haveSameHeadings(own, last.header)) return undefined
  const title = surroundingsOf(document, block, grid, header.end).title
  if (title !== undefined && title.form !== last.form) return undefined
  if (columnBlocks(last.form, grid, header).length === 0) return undefined
  const more = readRows(last.form, block, grid, header, last.rows)
  const isTitledAnew = title !== undefined && title.span.block !== last.around.title?.span.block
  if (isTitledAnew && !/续/.test(textOf(document, title.span)) && !goesOn(last, more)) return undefined
  return {
    ...last,
    blocks: [...last.blocks, block],
    rows: [...last.rows, ...more.rows],
    unread: [...last.unread, ...more.unread],
    details: [...last.details, ...more.details],
    note: last.note ?? noteOf(document, block, grid),
  }
}

/** Whether the headings are the same, however their words are spread over the rows of the header. */
function haveSameHeadings(own: Header, last: Header): boolean {
  const isSame = (path: readonly string[], other: readonly string[]): boolean =>
    path.at(-1) === other.at(-1) || path.join('').replace(/\d+$/, '') === other.join('')
  return own.paths.every((path, column) => isSame(path, last.paths[column] ?? []))
}

/** Whether rows by subjects are those behind the rows above: a title printed again over each page begins no other table. */
function goesOn(last: DraftTable, { rows }: DraftRows): boolean {
  const keys = new Set(last.rows.map(({ key }) => key))
  return last.form.rows.kind === 'functional' && rows.length > 0 && rows.every(({ key }) => !keys.has(key))
}

/** A part (续表) with the rows above, or the last of them, and columns that found no room beside them. */
function moreColumns(document: Document, last: DraftTable, block: number, grid: Grid): DraftTable | undefined {
  const header = headerOf(grid)
  if (last.form.rows.kind !== 'functional' || header === undefined) return undefined
  if (!isNear(document, last.blocks.at(-1) ?? block, block)) return undefined
  const { title } = surroundingsOf(document, block, grid, header.end)
  if (title !== undefined && title.form !== last.form) return undefined
  const more = readRows(last.form, block, grid, header)
  const before = last.rows.slice(0, Math.max(0, last.rows.length - more.rows.length))
  const beside = last.rows.slice(before.length)
  if (more.rows.length === 0 || more.rows.map(({ key }) => key).join() !== beside.map(({ key }) => key).join())
    return undefined
  if (beside.some(({ cells }) => cells.some(({ column }) => more.columnTitles.has(column)))) return undefined
  const wider = beside.map((row, index) => ({ ...row, cells: [...row.cells, ...(more.rows[index]?.cells ?? [])] }))
  return {
    ...last,
    blocks: [...last.blocks, block],
    rows: [...before, ...wider],
    unread: [...last.unread, ...more.unread],
    details: [...last.details, ...more.details],
    columnTitles: new Map([...last.columnTitles, ...more.columnTitles]),
    note: last.note ?? noteOf(document, block, grid),
  }
}

/** `十一、一般公共预算财政拨款“三公”经费情况表`: a title, and none of a statutory table. */
const isTitleOfOther = (text: string): boolean =>
  /(?:决算|情况|统计|信息|明细)表$/.test(plainText(text)) && titledForm(text) === undefined

const textOf = (document: Document, span: Span): string => {
  const block = document.blocks[span.block]
  if (block?.kind === 'paragraph') return block.text
  return block?.kind === 'table' && span.cell !== undefined ? (block.cells[span.cell]?.text ?? '') : ''
}

/** Whether only short lines (page numbers, 续表, units) stand between two blocks, and no title of a table of another kind. */
function isNear(document: Document, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) {
    const block = document.blocks[index]
    if (block?.kind !== 'paragraph' || (block.text.length > 24 && !/单位\s*[：:]/.test(block.text))) return false
    if (isTitleOfOther(block.text)) return false
  }
  return to - from <= 4
}

function settle(draft: DraftTable, unit: AmountUnit): StatutoryTable {
  const { rows, cells } = settleRows(draft.rows, unit)
  const empty =
    ![...cells.values()].some((cell) => cell.stated !== undefined && cell.stated.digits !== 0n) &&
    rows.every(({ open = [] }) => open.length === 0)
  return {
    form: draft.form,
    title: draft.around.title?.span,
    unit,
    printedUnit: draft.around.unit?.unit ?? unit,
    unitSpan: draft.around.unit?.span,
    blocks: draft.blocks,
    rows,
    cells,
    unread: draft.unread,
    details: draft.details,
    columnTitles: draft.columnTitles,
    empty,
    note: draft.note,
  }
}
