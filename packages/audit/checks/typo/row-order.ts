import { functionalSubjects, TOTAL_ROW } from '@mingzhang/accounts'
import type { Disclosure, StatutoryTable, TableRow } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { codeSpan } from '../../subjects/table-rows.ts'
import { exchangedPair } from '../../table-relations/exchanged-pair.ts'

/** So many rows tell an order. */
const FEWEST_ROWS = 3

/** Rows by subjects stand in the order of their codes, each under the row that adds it up. */
export const rowOrder: Check = {
  id: 'row-order',
  category: 'typo',
  severity: 'warning',
  title: '附表各行按科目编码依次排列，下级科目列在所属的上级科目之下。',
  basis: '部门决算公开格式：各表按《政府收支分类科目》编码顺序逐级列示，合计行在首行或末行。',
  example: {
    wrong: '支出决算表：20805、208、2080505',
    right: '支出决算表：208、20805、2080505',
  },
  *run(disclosure) {
    for (const table of disclosure.statutoryTables) {
      for (const side of new Set(table.rows.map((row) => row.side))) {
        const ranked = rankedRows(table, side)
        const exchanged = ranked.length < FEWEST_ROWS ? undefined : exchangedPair(ranked, ({ rank }) => rank)
        const moved = exchanged ?? movedRow(ranked)
        if (moved === undefined) continue
        const [{ row }, { row: beside }] = moved
        yield {
          message: `《${table.form.title}》中“${row.name}”${row.code === undefined ? '' : `（${row.code}）`}没有按${row.code === undefined ? '规定行次' : '科目编码'}的顺序排列。`,
          evidence: [codeSpan(disclosure, row), row.span, codeSpan(disclosure, beside), beside.span],
          suggestion: '按顺序排列各行，核对有无错行。',
        }
      }
      yield* classBehindTotal(disclosure, table)
      yield* totalAmongRows(table)
      yield* totalsAmongSubjects(disclosure, table)
      yield* repeatedCodes(disclosure, table)
    }
  },
}

/** A row with what it stands in order by: its code, or the place of its line in the form. */
interface RankedRow {
  readonly row: TableRow
  readonly rank: string
}

function rankedRows({ form, rows }: StatutoryTable, side: string): RankedRow[] {
  const own = rows.filter((row) => row.side === side)
  if (form.rows.kind !== 'lines') return own.flatMap((row) => (row.code === undefined ? [] : [{ row, rank: row.code }]))
  const lines = form.rows.sides.find(({ key }) => key === side)?.lines ?? []
  return own.flatMap((row) => {
    const line = lines.findIndex(({ key }) => key === row.key)
    // Before the lines of an open side stand the 类, in the order of their codes.
    const rank =
      line < 0 ? functionalSubjects.named(row.name).find(({ level }) => level === '类')?.code : `9${100 + line}`
    return rank === undefined ? [] : [{ row, rank }]
  })
}

/** The one row that stands out of order, with the one that it stands wrong beside: without it all others go up. */
function movedRow(rows: readonly RankedRow[]): [RankedRow, RankedRow] | undefined {
  if (rows.length < FEWEST_ROWS) return undefined
  const rankAt = (index: number): string => rows[index]?.rank ?? (index < 0 ? '' : 'x')
  const falls = rows.flatMap((_, index) => (rankAt(index) < rankAt(index - 1) ? [index] : []))
  const [at] = falls
  if (at === undefined || falls.length > 1) return undefined
  const goesUpWithout = (index: number): boolean => rankAt(index - 1) <= rankAt(index + 1)
  const moved = goesUpWithout(at) ? at : goesUpWithout(at - 1) ? at - 1 : undefined
  const [row, beside] = [rows[moved ?? -1], rows[moved === at ? at - 1 : at]]
  return row === undefined || beside === undefined ? undefined : [row, beside]
}

/** A 类 below the lines that close the side which lists them. */
function* classBehindTotal({ document }: Disclosure, { form, unread }: StatutoryTable): Generator<Observation> {
  if (form.rows.kind !== 'lines') return
  for (const span of unread) {
    const table = document.blocks[span.block]
    const cells = table?.kind === 'table' ? table.cells : []
    const before = cells[(span.cell ?? 0) - 1]
    const name = before?.text.replace(/^[一二三四五六七八九十]+、/, '') ?? ''
    if (before?.row !== cells[span.cell ?? 0]?.row || functionalSubjects.named(name)[0]?.level !== '类') continue
    yield {
      message: `《${form.title}》的“${name}”列在本年支出合计之后，疑有错行。`,
      evidence: [{ block: span.block, cell: (span.cell ?? 0) - 1, start: 0, end: before?.text.length ?? 0 }, span],
      suggestion: '按顺序排列各行，核对有无错行。',
    }
  }
}

function* totalAmongRows({ form, rows }: StatutoryTable): Generator<Observation> {
  if (form.rows.kind !== 'functional') return
  const [first, ...more] = rows.filter(({ key }) => key === TOTAL_ROW)
  const at = first === undefined ? -1 : rows.indexOf(first)
  const isAmong = rows[at - 1]?.code !== undefined && rows[at + 1]?.code !== undefined
  // A table that lists the units (单位) one after the other has a total of each.
  if (more.length > 1) return
  for (const total of isAmong && first !== undefined ? [first, ...more] : more) {
    const before = rows[rows.indexOf(total) - 1]
    yield {
      message: `《${form.title}》的合计行${total === first ? '夹在各科目之间' : '不止一行'}。`,
      evidence: [total.span, ...(before === undefined ? [] : [before.span])],
      suggestion: '合计行列在首行或末行，只列一行；核对有无错行。',
    }
  }
}

/** The row of both totals of basic expenditure, above rows of subjects. */
function* totalsAmongSubjects({ document }: Disclosure, { form, rows }: StatutoryTable): Generator<Observation> {
  const [one, other] = ['personnel', 'public'].map((total) => rows.find(({ key }) => key === total)?.span)
  const table = document.blocks[one?.block ?? 0]
  if (form.rows.kind !== 'economic' || one === undefined || other === undefined || table?.kind !== 'table') return
  const at = table.cells[one.cell ?? 0]?.row ?? 0
  const below = table.cells.findIndex(({ row, text }) => row > at && CODE.test(text.trim()))
  if (below < 0 || one.block !== other.block || table.cells[other.cell ?? 0]?.row !== at) return
  yield {
    message: `《${form.title}》的合计行夹在各科目之间。`,
    evidence: [one, other, { block: one.block, cell: below, start: 0, end: table.cells[below]?.text.length ?? 0 }],
    suggestion: '合计行列在末行；核对有无错行。',
  }
}

const CODE = /^3\d{4}$/

/**
 * Two rows of one subject, with other amounts; the same row printed twice is told elsewhere. Where more subjects come
 * back, the table lists them for one unit (单位) after the other; where names go on, for one project (项目名称) after the other.
 */
function* repeatedCodes(disclosure: Disclosure, { form, rows }: StatutoryTable): Generator<Observation> {
  if (form.rows.kind !== 'functional') return
  const first = new Map<string, TableRow>()
  const repeated: [TableRow, TableRow][] = []
  for (const row of rows) {
    if (row.code === undefined) continue
    const before = first.get(row.code)
    if (before === undefined) first.set(row.code, row)
    else if (isOfProject(before) || isOfProject(row) || goOnApart(before, row)) return
    else if (form.id === PROJECTS && areProjects(before, row)) return
    else if (amountsOf(before) !== amountsOf(row)) repeated.push([row, before])
  }
  const [only, second] = repeated
  if (only === undefined || second !== undefined) return
  const [row, before] = only
  yield {
    message: `《${form.title}》中“${row.name}”（${row.code}）列了两行，金额不同。`,
    evidence: [codeSpan(disclosure, row), row.span, codeSpan(disclosure, before), before.span],
    suggestion: '核对有无误贴入其他表的行。',
  }
}

/** Whether the name of a project stands behind that of the subject. */
const isOfProject = ({ code = '', name }: TableRow): boolean =>
  functionalSubjects.named(name).length === 0 &&
  functionalSubjects
    .withCode(code)
    .some((subject) => name.length > subject.name.length && name.startsWith(subject.name))

/** `优抚事业单位支出供养服务`, `优抚事业单位支出陵园管护`: behind the name of the subject stands that of a project. */
function goOnApart({ name: one }: TableRow, { name: other }: TableRow): boolean {
  const shared = [...one].findIndex((character, index) => character !== other[index])
  return one !== other && shared >= SHORTEST_SUBJECT && shared < other.length
}

const PROJECTS = 'S9'

/** The names of two projects stand in the place of that of their subject. */
const areProjects = ({ name: one }: TableRow, { name: other }: TableRow): boolean =>
  one !== other && [one, other].every((name) => functionalSubjects.named(name).length === 0)

const SHORTEST_SUBJECT = 5

const amountsOf = ({ cells }: TableRow): string =>
  [...cells.values()].map(({ interval }) => `${interval.low} ${interval.high}`).join()
