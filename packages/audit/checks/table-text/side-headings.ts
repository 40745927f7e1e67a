import type { Cell } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { isUnder } from '../../table-relations/heading-cells.ts'
import { withoutColumnLines } from '../../table-relations/inferred-columns.ts'

/** Headings stand in the first rows. */
const LAST_HEADING_ROW = 3
const SIDE = /^(收入|支出)$/
const NAMES = /^(?:项目|科目)/
const OF_BUDGET = /预算财政拨款$/
const TOTAL = /^[合小]计$/
const FINAL = '决算数'

/** A table of two sides has the names of its lines in front of the amounts of each side; budgets are columns of expenditure. */
export const sideHeadings: Check = {
  id: 'side-headings',
  category: 'table-text',
  severity: 'warning',
  title: '收支总表收入、支出两侧各栏：“项目”在前，金额在后；按预算分列的是支出一侧。',
  basis: '部门决算公开格式（财决公开01、04表）规定的栏目。',
  example: {
    wrong: '财政拨款收入支出决算总表收入一侧栏目：项目、国有资本经营预算财政拨款',
    right: '财政拨款收入支出决算总表收入一侧栏目：项目、决算数',
  },
  cannotRun: withoutColumnLines,
  *run({ document, statutoryTables }) {
    for (const { form, blocks } of statutoryTables) {
      const [block = -1] = blocks
      const table = document.blocks[block]
      if (form.rows.kind !== 'lines' || table?.kind !== 'table') continue
      const heads = table.cells.flatMap((cell, index) =>
        cell.row <= LAST_HEADING_ROW ? [{ cell, index, title: cell.text.replace(/\s/g, '') }] : [],
      )
      for (const { cell: side, title } of heads) {
        if (!SIDE.test(title) || side.columnSpan < 2) continue
        const own = heads.filter(({ cell }) => isUnder(cell, side))
        if (!own.some((head) => NAMES.test(head.title))) continue
        const isDivided = heads.some((head) => OF_BUDGET.test(head.title))
        const wrong = own.filter(
          (head) =>
            NAMES.test(head.title) !== (head.cell.column === side.column) ||
            (title === '收入' && OF_BUDGET.test(head.title)) ||
            (isDivided && title === '收入' && TOTAL.test(head.title) && isFinalOnOtherSide(heads, side)),
        )
        if (wrong.length === 0) continue
        yield {
          message: `《${form.title}》“${title}”一侧的表头“${wrong.map((head) => head.title).join('”、“')}”不在其栏，疑表头互换。`,
          evidence: wrong.map(({ cell, index }) => ({ block, cell: index, start: 0, end: cell.text.length })),
          suggestion: '按规定格式改正表头。',
        }
      }
    }
  },
}

/** 决算数 stands over the side of expenditure, whose total is 合计. */
const isFinalOnOtherSide = (heads: readonly { readonly cell: Cell; readonly title: string }[], income: Cell): boolean =>
  heads.some(({ cell, title }) => title === FINAL && cell.column >= income.column + income.columnSpan)
