import { conceptName, DEPARTMENT } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'
import { Quantities } from '../../table-relations/quantities.ts'
import { withoutTables } from '../../table-relations/table-analysis.ts'
import type { Quantity } from '../../table-relations/table-relation.ts'

/** No budget at any time of the year: what the table's column would show, whichever it is. */
const UNPLANNED = /^[，,](?:年初及年中|全年|年初和年中)均?未安排(?:此项|该项)?预算/
const PLANNED = /^[，,]年初(?:[及和]年中)?均?已安排(?:了|此项|该项)?预算/
const REACH = 24

const isNought = ({ stated }: Quantity): boolean => (stated?.digits ?? 0n) === 0n

/** No budget in the text, and one in the “三公” table; or the other way round. */
export const toldUnplanned: Check = {
  id: 'told-unplanned',
  category: 'completion',
  severity: 'error',
  title: '正文称年初及年中均未安排预算的，“三公”经费决算表中该项预算数应为0；称已安排预算的不应为0。',
  basis: '表文关系 K09：正文与“三公”经费支出决算表的预算数一致。',
  example: {
    wrong: '公务接待费支出0万元，年初及年中均未安排预算（“三公”经费决算表：预算数3.00）',
    right: '公务接待费支出0万元，年初及年中均未安排预算（“三公”经费决算表：预算数0）',
  },
  cannotRun: withoutTables,
  *run(disclosure) {
    const { document, facts, year } = disclosure
    const table = new Quantities(disclosure).single('T7')
    if (table === undefined || !table.complete) return
    for (const { concept, figure, scope, year: stated } of facts) {
      if (!concept.key.startsWith('three') || scope !== DEPARTMENT || stated !== year) continue
      const { end } = figure.span
      const behind = textAround(document, figure.span).slice(end, end + REACH)
      const isPlanned = PLANNED.test(behind)
      if (!isPlanned && !UNPLANNED.test(behind)) continue
      const planned = table.cell('data', `${concept.key}.budget`)
      // A cell left blank is nought, and so is a table.
      const isNone = planned === undefined ? table.table.empty : isNought(planned)
      if (isPlanned !== isNone || (planned === undefined && !isNone)) continue
      yield {
        message: `此处称${conceptName(concept.key)}${isPlanned ? '已' : '未'}安排预算，“三公”经费支出决算表的预算数${isPlanned ? '' : '不'}为0。`,
        evidence: [{ ...figure.span, end: end + REACH }, ...(planned === undefined ? [] : [planned.span])],
        actual: printFigure(figure),
      }
    }
  },
}
