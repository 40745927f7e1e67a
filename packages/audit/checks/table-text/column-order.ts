import {
  economicSubjects,
  TABLE_FORMS,
  TABLE_HEADINGS,
  type TableForm,
  type TableHeading,
  type TableId,
} from '@mingzhang/accounts'
import type { Disclosure, StatutoryTable } from '@mingzhang/disclosure'
import { type Document, type Span, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { exchangedPair } from '../../table-relations/exchanged-pair.ts'
import { headingsAbove } from '../../table-relations/headings-above.ts'
import { withoutColumnLines } from '../../table-relations/inferred-columns.ts'
import { printedForms } from '../../table-relations/printed-forms.ts'
import { withoutTables } from '../../table-relations/table-analysis.ts'
import { type UnrecognisedTable, unrecognisedTables } from '../../table-relations/unrecognised-tables.ts'

/** Two columns whose headings stand in each other's place in a table that else keeps to its form. */
export const columnOrder: Check = {
  id: 'column-order',
  category: 'table-text',
  severity: 'warning',
  title: '附表各栏按规定的先后排列，两栏的表头不应互换；表头不应缺少、不应夹入数字。',
  basis: '部门决算公开格式（财决公开01—09表）规定的栏目；明细表各栏按经济分类科目编码排列。',
  example: {
    wrong: '收入决算表栏目：本年收入合计、财政拨款收入、经营收入、事业收入、上级补助收入、附属单位上缴收入',
    right: '收入决算表栏目：本年收入合计、财政拨款收入、上级补助收入、事业收入、经营收入、附属单位上缴收入',
  },
  cannotRun: (disclosure) => withoutTables(disclosure) ?? withoutColumnLines(disclosure),
  *run(disclosure) {
    yield* withoutSides(disclosure)
    for (const { form, block } of printedForms(disclosure)) yield* partsOverWhole(disclosure, form, block)
    for (const table of disclosure.statutoryTables) {
      const { form, blocks } = table
      if (form.rows.kind === 'functional') yield* withoutHeadings(disclosure, { form, block: blocks[0] ?? 0 })
      yield* ofOtherClass(disclosure, table)
      for (const columns of orderedColumns(table)) {
        const exchanged = exchangedPair(columns, ({ rank }) => rank) ?? exchangedHalves(columns)
        if (exchanged === undefined) continue
        const [a, b] = exchanged
        yield {
          message: `《${table.form.title}》“${a.title}”与“${b.title}”两栏的先后与规定格式相反，疑表头互换。`,
          evidence: exchanged.flatMap(({ key }) => headingOf(disclosure, table, key)),
          suggestion: '按规定格式排列各栏，核对表头与数字是否对应。',
        }
      }
    }
    for (const table of unrecognisedTables(disclosure)) {
      yield* inOtherPlaces(disclosure, table)
      yield* withoutHeadings(disclosure, table)
      yield* ofOtherForm(disclosure, table)
    }
  },
}

/** 合计 over 本年支出, whose first column it names. */
function* partsOverWhole({ document }: Disclosure, form: TableForm, block: number): Generator<Observation> {
  const groups = TABLE_HEADINGS[form.id].flatMap((heading) => [heading, ...(heading.under ?? [])])
  const printed = headingCells(document, block)
  // Where each part has 预算数 and 决算数 of its own, the table is divided the other way.
  for (const { text, span } of printed.filter((one) =>
    printed.every(({ text }, at) => text !== one.text || printed[at] === one),
  )) {
    const parts = groups.find(({ title, under }) => title === text && under !== undefined)?.under ?? []
    const over = headingsAbove(document, span).find((above) =>
      parts.some(({ title }) => title === textAround(document, above).replace(/\s/g, '')),
    )
    if (over === undefined) continue
    yield {
      message: `《${form.title}》“${text}”应在“${textAround(document, over).trim()}”之上，疑表头互换。`,
      evidence: [over, span],
      suggestion: '按规定格式排列各栏，核对表头与数字是否对应。',
    }
  }
}

/** All headings of the form are there, but not where the form has them: the table cannot be read. */
function* inOtherPlaces({ document }: Disclosure, { form, block }: UnrecognisedTable): Generator<Observation> {
  // A text does not tell which headings stand over others.
  if (document.format === 'text') return
  const printed = headingCells(document, block)
  // Below 项目 stand the names of rows: the table is turned on its side.
  if (printed.some(({ text, column }) => column === 0 && ROW_NAMES.test(text))) return
  const words = new Set(printed.map(({ text }) => text))
  if (!leavesOf(TABLE_HEADINGS[form.id]).every(({ title }) => words.has(title))) return
  const among = rowsAmong(document, block, printed)
  yield {
    message: `《${form.title}》的表头不在规定的位置，各栏无从核对，疑${among.length > 0 ? '夹入了一行数' : '表头互换'}。`,
    evidence: [...among, ...printed].map(({ span }) => span).slice(0, MOST_HEADINGS),
    suggestion: '按规定格式排列各栏，核对表头与数字是否对应。',
  }
}

/** All headings of another form, and none of the one whose title stands above. */
function* ofOtherForm({ document }: Disclosure, { form, block }: UnrecognisedTable): Generator<Observation> {
  if (document.format === 'text') return
  const printed = headingCells(document, block)
  const words = new Set(printed.map(({ text }) => text))
  const titlesOf = (id: TableId): string[] => leavesOf(TABLE_HEADINGS[id]).map(({ title }) => title)
  if (titlesOf(form.id).some((title) => words.has(title))) return
  const classes = form.economicColumns === true ? [] : CLASSES.filter((title) => words.has(title))
  const other =
    TABLE_FORMS.map(({ id }) => titlesOf(id)).find(
      (titles) => titles.length >= FEWEST_COLUMNS && titles.every((title) => words.has(title)),
    ) ?? classes
  if (other.length < 2) return
  yield {
    message: `《${form.title}》的栏目为“${other.join('、')}”，是另一张表的栏目，疑误贴了其他表。`,
    evidence: printed.map(({ span }) => span).slice(0, MOST_HEADINGS),
    suggestion: '核对该表是否为本表，按规定格式列示。',
  }
}

const CLASSES = economicSubjects.under('').map(({ name }) => name)
/** So many columns are known by their headings. */
const FEWEST_COLUMNS = 3

/** Amounts between the rows of headings. */
function rowsAmong({ blocks }: Document, block: number, printed: readonly HeadingCell[]): { span: Span }[] {
  const table = blocks[block]
  const last = Math.max(...printed.map(({ row }) => row))
  if (table?.kind !== 'table') return []
  return table.cells.flatMap(({ row, text }, cell) =>
    row < last && AMOUNT.test(text.trim()) ? [{ span: { block, cell, start: 0, end: text.length } }] : [],
  )
}

/** Rows of codes and amounts without the row that names the columns. */
function* withoutHeadings({ document }: Disclosure, { form, block }: UnrecognisedTable): Generator<Observation> {
  const table = document.blocks[block]
  const printed = headingCells(document, block)
  if (table?.kind !== 'table' || printed.some(({ text }) => NAMES_ROWS.test(text))) return
  const words = new Set(printed.map(({ text }) => text))
  const missing = leavesOf(TABLE_HEADINGS[form.id]).filter(({ title }) => !words.has(title))
  const first = table.cells.find(({ text }) => TOTAL_OR_CODE.test(text.trim()))
  if (missing.length === 0 || first === undefined || first.row > LAST_HEADING_ROW) return
  yield {
    message: `《${form.title}》没有“科目编码”“科目名称”等栏目一行，各栏无从核对，疑漏了表头。`,
    evidence: table.cells.flatMap(({ row, text }, cell) =>
      row === first.row && text !== '' ? [{ block, cell, start: 0, end: text.length }] : [],
    ),
    suggestion: '按规定格式补上表头。',
  }
}

/** One of two tables by lines without the row 收入、支出 that stands over the columns of the other. */
function* withoutSides({ document, statutoryTables }: Disclosure): Generator<Observation> {
  const [one, other, third] = statutoryTables.filter(({ form }) => form.id === 'T1' || form.id === 'T4')
  if (one === undefined || other === undefined || third !== undefined) return
  const sides = [one, other].map((table) => ({ table, printed: headingCells(document, table.blocks[0] ?? 0) }))
  const [without, second] = sides.filter(
    ({ printed }) => !SIDES.every((side) => printed.some(({ text }) => side.test(text))),
  )
  if (without === undefined || second !== undefined) return
  yield {
    message: `《${without.table.form.title}》没有“收入”“支出”栏目一行，另一张收支总表列有此行，疑漏了一行表头。`,
    evidence: without.printed.filter(({ row }) => row === 0).map(({ span }) => span),
    suggestion: '按规定格式补上表头。',
  }
}

const SIDES = [/^收入(?:决算数?)?$/, /^支出(?:决算数?)?$/]
const AMOUNT = /^-?[\d,]+(?:\.\d+)?$/
const NAMES_ROWS = /编码|名称|^(?:项目|科目|类别)$/
const TOTAL_OR_CODE = /^(?:合计|\d{3}|\d{5}|\d{7})$/
const ROW_NAMES = /^(?:项目|类别|名称)$/
/** Headings stand in the first rows. */
const LAST_HEADING_ROW = 4
const MOST_HEADINGS = 24

interface HeadingCell {
  readonly text: string
  readonly row: number
  readonly column: number
  readonly span: Span
}

function headingCells({ blocks }: Document, block: number): HeadingCell[] {
  const table = blocks[block]
  if (table?.kind !== 'table') return []
  return table.cells.flatMap(({ row, column, text }, cell) =>
    row <= LAST_HEADING_ROW && /[\u4e00-\u9fff]/.test(text)
      ? [{ text: text.replace(/\s/g, ''), row, column, span: { block, cell, start: 0, end: text.length } }]
      : [],
  )
}

/** 决算数 in front of 预算数: the first of each half, where all else is in order within them. */
function exchangedHalves(columns: readonly RankedColumn[]): [RankedColumn, RankedColumn] | undefined {
  const middle = columns.length / 2
  const [first, second] = [columns[0], columns[middle]]
  if (first === undefined || second === undefined || columns.length < FEWEST_OF_HALVES) return undefined
  const turned = [...columns.slice(middle), ...columns.slice(0, middle)]
  return turned.every(({ rank }, index) => rank > (turned[index - 1]?.rank ?? '')) ? [first, second] : undefined
}

/** The “三公” table has six columns for each of its moments. */
const FEWEST_OF_HALVES = 8

interface RankedColumn {
  readonly key: string
  readonly title: string
  readonly rank: string
}

/** The columns in the order printed, each with its rank: those of the form, and those of each 类 of economic subjects. */
function orderedColumns({ form, columnTitles }: StatutoryTable): RankedColumn[][] {
  const due = leavesOf(TABLE_HEADINGS[form.id]).flatMap(({ column }) => (column === undefined ? [] : [column]))
  const groups = new Map<string, RankedColumn[]>()
  const add = (group: string, column: RankedColumn): void => {
    groups.set(group, [...(groups.get(group) ?? []), column])
  }
  for (const [key, title] of columnTitles) {
    const place = due.indexOf(key)
    const [category = '', name] = key.split('/')
    if (place >= 0) add('', { key, title, rank: `${100 + place}` })
    else if (form.economicColumns === true) {
      const code = codesOf(name ?? category).find(
        (one) => name === undefined || one.startsWith(codesOf(category)[0] ?? '-'),
      )
      if (code !== undefined) add(category, { key, title: name === undefined ? `${title}小计` : title, rank: code })
    }
  }
  return [...groups.values()]
}

const codesOf = (name: string): string[] => economicSubjects.named(name).map(({ code }) => code)

/** A 款 under the heading of a 类 that has none of this name. */
function* ofOtherClass(disclosure: Disclosure, table: StatutoryTable): Generator<Observation> {
  for (const [key, title] of table.form.economicColumns === true ? table.columnTitles : []) {
    const [category = '', name = ''] = key.split('/')
    const [classes, codes] = [codesOf(category), codesOf(name)]
    if (classes.length === 0 || codes.length === 0) continue
    if (codes.some((code) => classes.some((one) => code.startsWith(one)))) continue
    yield {
      message: `《${table.form.title}》“${title}”不属于“${category}”，疑表头互换。`,
      evidence: headingOf(disclosure, table, key),
      suggestion: '按经济分类科目排列各栏，核对表头与数字是否对应。',
    }
  }
}

const leavesOf = (headings: readonly TableHeading[]): TableHeading[] =>
  headings.flatMap((heading) => (heading.under === undefined ? [heading] : leavesOf(heading.under)))

/** The headings over a column, the lowest first; where no row of data tells it, the cell with its title. */
function headingOf({ document }: Disclosure, { rows, blocks, columnTitles }: StatutoryTable, key: string): Span[] {
  const cell = rows.find(({ cells }) => cells.has(key))?.cells.get(key)
  if (cell !== undefined) return headingsAbove(document, cell.span).reverse()
  const title = columnTitles.get(key)?.replace(/(?:小计)?（[预决]算数）$/, '')
  return headingCells(document, blocks[0] ?? 0).flatMap(({ text, span }) => (text === title ? [span] : []))
}
