import { economicSubjects, functionalSubjects } from '@mingzhang/accounts'
import type { Cell, Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type IndexedCell, indexedRows } from '../../table-relations/indexed-rows.ts'
import { printedForms } from '../../table-relations/printed-forms.ts'

const CODE = /^\d{3}(?:\d{2}){0,2}$/
const WORDS = /^[\u4e00-\u9fff]{2}/
/** `十九、住房保障支出` */
const LINE = /^[一二三四五六七八九十]{1,3}、[\u4e00-\u9fff]{2}/
const SPENT = /支出$/
/** So many codes, or numbered lines, in a column say what it holds. */
const FEWEST = 3

/** Codes, names and lines stand in columns of their own. */
export const labelsOfRows: Check = {
  id: 'labels-of-rows',
  category: 'table-text',
  severity: 'warning',
  title: '附表的科目编码、科目名称各在本栏，一个行次名称不在收入、支出两栏重复。',
  basis: '部门决算公开格式：科目编码、科目名称分栏填列；收入支出决算总表的收入、支出项目分栏列示。',
  example: {
    wrong: '科目编码：住房公积金　科目名称：2210201',
    right: '科目编码：2210201　科目名称：住房公积金',
  },
  *run(disclosure) {
    for (const { form, block } of printedForms(disclosure)) {
      const table = disclosure.document.blocks[block]
      if (table?.kind !== 'table') continue
      const rows = indexedRows(table.cells)
      yield* exchanged(rows, block, form.title)
      yield* codesAmongAmounts(rows, block, form.title)
      yield* repeated(rows, block, form.title)
    }
  },
}

const plain = ({ text }: Cell): string => text.replace(/\s/g, '')

function* exchanged(rows: readonly (readonly IndexedCell[])[], block: number, title: string): Generator<Observation> {
  const codes = countsByColumn(rows.flat(), CODE)
  const names = countsByColumn(rows.flat(), WORDS)
  const isOf = (counts: ReadonlyMap<number, number>, { column }: Cell): boolean => (counts.get(column) ?? 0) >= FEWEST
  for (const cells of rows)
    for (const [at, name] of cells.entries()) {
      const [before, code] = [cells[at - 2], cells[at + 1]]
      const own = cells[at - 1]
      if (before !== undefined && own !== undefined && WORDS.test(plain(name.cell)) && plain(own.cell) === '') {
        if (CODE.test(plain(before.cell)) && isOf(codes, own.cell) && !isOf(codes, before.cell))
          yield {
            message: `《${title}》“${plain(name.cell)}”的科目编码“${plain(before.cell)}”填在前一栏，疑该行单元格错位。`,
            evidence: [before, own, name].map((one) => spanOf(one, block)),
          }
      }
      if (code === undefined || !WORDS.test(plain(name.cell)) || !CODE.test(plain(code.cell))) continue
      if (!isOf(codes, name.cell) || !isOf(names, code.cell) || isOf(codes, code.cell)) continue
      yield {
        message: `《${title}》“${plain(name.cell)}”填在科目编码一栏，编码“${plain(code.cell)}”填在科目名称一栏，两栏互换。`,
        evidence: [name, code].map((one) => spanOf(one, block)),
        suggestion: '将两栏内容对调。',
      }
    }
}

/** The code behind the name of its subject, whose own column is blank. */
function* codesAmongAmounts(
  rows: readonly (readonly IndexedCell[])[],
  block: number,
  title: string,
): Generator<Observation> {
  const codes = countsByColumn(rows.flat(), CODE)
  const isOfCodes = ({ cell }: IndexedCell): boolean => (codes.get(cell.column) ?? 0) >= FEWEST
  for (const cells of rows)
    for (const [at, name] of cells.entries()) {
      const [own, code] = [cells[at - 1], cells[at + 1]]
      if (own === undefined || code === undefined || plain(own.cell) !== '' || !isNamed(code.cell, name.cell)) continue
      if (!isOfCodes(own) || isOfCodes(code)) continue
      yield {
        message: `《${title}》“${plain(name.cell)}”的科目编码“${plain(code.cell)}”填在金额一栏，疑该行单元格错位。`,
        evidence: [code, own, name].map((one) => spanOf(one, block)),
      }
    }
}

/** The code of the subject that has this name. */
const isNamed = (code: Cell, name: Cell): boolean =>
  [...economicSubjects.withCode(plain(code)), ...functionalSubjects.withCode(plain(code))].some(
    (subject) => subject.name === plain(name),
  )

/** The line of one side among those of the other. */
function* repeated(rows: readonly (readonly IndexedCell[])[], block: number, title: string): Generator<Observation> {
  const lines = rows.flat().filter(({ cell }) => LINE.test(plain(cell)) && SPENT.test(plain(cell)))
  const columns = countsByColumn(rows.flat(), LINE)
  for (const [at, line] of lines.entries()) {
    const other = lines.find((one, index) => index > at && plain(one.cell) === plain(line.cell))
    if (other === undefined || other.cell.column === line.cell.column) continue
    if (![line, other].every(({ cell }) => (columns.get(cell.column) ?? 0) >= FEWEST)) continue
    yield {
      message: `《${title}》的“${plain(line.cell)}”在收入、支出两栏各列一次，其中一处疑为其他行次。`,
      evidence: [line, other].map((one) => spanOf(one, block)),
    }
  }
}

function countsByColumn(cells: readonly IndexedCell[], pattern: RegExp): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { cell } of cells)
    if (pattern.test(plain(cell))) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1)
  return counts
}

const spanOf = ({ cell, index }: IndexedCell, block: number): Span => ({
  block,
  cell: index,
  start: 0,
  end: cell.text.length,
})
