import type { StatutoryTable } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { withoutTables } from '../../table-relations/table-analysis.ts'

/** So many other tables printed once make a second one of one kind strange; a roll of several units repeats them all. */
const FEWEST_SINGLE = 4

/** Two tables of one kind, where every other is printed once: one has another's title, or is another's copy. */
export const tablePrintedTwice: Check = {
  id: 'table-printed-twice',
  category: 'copy-paste',
  severity: 'warning',
  title: '同一附表只应有一张。',
  basis: '部门决算公开格式：各附表各一张，表名与表内栏目相符。',
  example: {
    wrong: '附表部分有两张《支出决算表》，没有《收入决算表》',
    right: '附表部分有《收入决算表》《支出决算表》各一张',
  },
  cannotRun: withoutTables,
  *run({ statutoryTables }) {
    const kinds = new Set(statutoryTables.map(({ form }) => form.id))
    const twice = [...kinds].filter((id) => statutoryTables.filter(({ form }) => form.id === id).length > 1)
    const [id, another] = twice
    if (id === undefined || another !== undefined || kinds.size - 1 < FEWEST_SINGLE) return
    const tables = statutoryTables.filter(({ form }) => form.id === id)
    const title = tables[0]?.form.title ?? ''
    yield {
      message: `有${tables.length}张《${title}》，其余附表各一张：疑有一张标题写错，或重复附入。`,
      evidence: tables.flatMap((table) => titleOf(table) ?? []),
    }
  },
}

const titleOf = ({ title, rows }: StatutoryTable): Span | undefined => title ?? rows[0]?.span
