import type { Cell, Table } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { isUnder } from '../../table-relations/heading-cells.ts'
import { withoutColumnLines } from '../../table-relations/inferred-columns.ts'
import { printedForms } from '../../table-relations/printed-forms.ts'

/** Headings stand in the first rows below the captions. */
const LAST_HEADING_ROW = 4
const WORDS = /[\u4e00-\u9fff]{2}/
/** What a table of two halves has twice. */
const OF_EACH_HALF = /^(?:(?:支出)?(?:经济|功能)?(?:分类)?科目|项目|金额|[决预]算数|行次|栏次|合计|小计)/
/** The line above a table, where it is a row of it. */
const CAPTION = /单位[:：]|表$/

/** Headings of several amounts, each of which has a name of its own below. */
const DIVIDED = /支出$|[决预]算数$|运行维护费$/

/** Two columns below one heading that are called the same, or columns that nothing below it names. */
export const doubledHeading: Check = {
  id: 'doubled-heading',
  category: 'table-text',
  severity: 'warning',
  title: '附表同一栏目之下各栏的名称不重复、不缺少。',
  basis: '部门决算公开格式（财决公开01—09表）规定的栏目。',
  example: {
    wrong: '“三公”经费支出决算表“公务用车购置及运行维护费”栏下为：小计、公务用车运行维护费、公务用车运行维护费',
    right: '“三公”经费支出决算表“公务用车购置及运行维护费”栏下为：小计、公务用车购置费、公务用车运行维护费',
  },
  cannotRun: withoutColumnLines,
  *run(disclosure) {
    const { document } = disclosure
    for (const { form, block } of printedForms(disclosure)) {
      const table = document.blocks[block]
      if (table?.kind !== 'table') continue
      const last = Math.min(firstHeadingRow(table) + LAST_HEADING_ROW, firstRowOfAmounts(table) - 1)
      const heads = table.cells.flatMap((cell, index) => {
        const title = cell.text.replace(/\s/g, '')
        return cell.row <= last && WORDS.test(title) && !CAPTION.test(title) ? [{ cell, index, title }] : []
      })
      for (const { cell: over, index: at, title: group } of heads) {
        const below = heads.filter(({ cell, title }) => isUnder(cell, over) && !OF_EACH_HALF.test(title))
        if (
          over.columnSpan > 1 &&
          DIVIDED.test(group) &&
          isDivided(table, over) &&
          cellsUnder(heads, over).size < over.columnSpan
        ) {
          yield {
            message: `《${form.title}》“${group}”之下各栏没有名称，疑缺一行表头。`,
            evidence: [
              { block, cell: at, start: 0, end: over.text.length },
              ...heads.flatMap(({ cell, index }) =>
                isUnder(cell, over) ? [{ block, cell: index, start: 0, end: cell.text.length }] : [],
              ),
            ],
            suggestion: '按规定格式补齐表头。',
          }
          continue
        }
        const again = below.find(({ title }, index) => below.findIndex((one) => one.title === title) < index)
        if (again === undefined) continue
        yield {
          message: `《${form.title}》“${group}”之下有两栏“${again.title}”，疑表头互换或者写错。`,
          evidence: below.flatMap(({ title, index, cell }) =>
            title === again.title ? [{ block, cell: index, start: 0, end: cell.text.length }] : [],
          ),
          suggestion: '按规定格式改正表头。',
        }
      }
    }
  },
}

const AMOUNT = /^-?[\d,]+\.\d\d$/

/** Below it no row is one of headings. */
function firstRowOfAmounts({ cells, rows }: Table): number {
  const amounts = cells.flatMap(({ row, text }) => (AMOUNT.test(text.trim()) ? [row] : []))
  return amounts.find((row, index) => amounts[index + 1] === row) ?? rows
}

/** The first row that is no caption: no title, no number of the table, no unit. */
function firstHeadingRow({ cells, columns }: Table): number {
  const captions = new Set(
    cells.flatMap(({ row, columnSpan, text }) =>
      CAPTION.test(text.replace(/\s/g, '')) || (columnSpan === columns && columns > 1) ? [row] : [],
    ),
  )
  let row = 0
  while (captions.has(row)) row++
  return row
}

/** Whether a heading covers several columns, and no wide one: more cells begin within it than are as wide as it is. */
function isDivided({ cells }: Table, over: Cell): boolean {
  const end = over.column + over.columnSpan
  const below = cells.filter(({ row, column }) => row > over.row && column >= over.column && column < end)
  const within = below.filter(({ column }) => column > over.column)
  return within.length > below.filter(({ columnSpan }) => columnSpan === over.columnSpan).length
}

/** The columns below a heading that have a heading of their own. */
function cellsUnder(heads: readonly { readonly cell: Cell }[], over: Cell): ReadonlySet<number> {
  const columns = new Set<number>()
  for (const { cell } of heads) {
    if (cell.row <= over.row) continue
    for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
      if (column >= over.column && column < over.column + over.columnSpan) columns.add(column)
  }
  return columns
}
