import { exactParts } from '@mingzhang/accounts'
import type { TableRow } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { amountSpan, basicTable, belongsTo, isFilled, rowsLeftOut } from '../../table-relations/economic-rows.ts'

/** One of so few parts of the whole is a main one. */
const LARGE_PART = 4n
const FEWEST_NAMED = 3

/** What a text lists as the main (主要) items of staff or running costs names the largest of them. */
export const mainEconomicSubject: Check = {
  id: 'main-economic-subject',
  category: 'completeness',
  severity: 'warning',
  title: '正文列举人员经费、公用经费“主要包括”的科目，不应漏列其中金额最大的科目。',
  basis: '部门决算公开范本：基本支出说明列举主要的经济分类款级科目。',
  example: {
    wrong: '人员经费“主要包括：基本工资、奖金”，基本支出决算表“30199 其他工资福利支出”占人员经费一半',
    right: '人员经费“主要包括：基本工资、奖金、其他工资福利支出”',
  },
  cannotRun: (disclosure) =>
    basicTable(disclosure) === undefined ? '基本支出决算表未随文件提供，未作经济分类科目核对。' : undefined,
  *run(disclosure) {
    const table = basicTable(disclosure)
    if (table === undefined) return
    for (const list of disclosure.economicLists) {
      const own = table.rows.filter((row) => row.level === 2 && isFilled(row) && belongsTo(row, list))
      const whole = own.reduce((sum, row) => sum + amountOf(row), 0n)
      const [largest, ...others] = own.toSorted((a, b) => (amountOf(a) < amountOf(b) ? 1 : -1))
      if (largest === undefined || others.length < FEWEST_NAMED || list.names.length < FEWEST_NAMED) continue
      if (amountOf(largest) * LARGE_PART < whole || !rowsLeftOut(table, list).includes(largest)) continue
      yield {
        message: `正文${list.of}的列举漏了金额最大的“${largest.name}”（《${table.form.title}》）。`,
        evidence: [list.span, largest.span, ...amountSpan(largest)],
        suggestion: `在正文列举中补充“${largest.name}”。`,
      }
    }
  },
}

const amountOf = (row: TableRow): bigint => {
  const stated = row.cells.get('final')?.stated
  return stated === undefined ? 0n : exactParts(stated)
}
