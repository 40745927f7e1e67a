import type { Disclosure, StatutoryTable } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'

/** So many tables that are listed show that all of them should be. */
const FEWEST_LISTED = 6
/** How a line ends that may list a table under another name. */
const OTHER_NAME = /^(?!\s*第[一二三四五六七八九十]部分).*表(?:[（(][^（）()]*[）)])?(?:[.·…\s]*\d{1,3})?\s*$/

/** The only table that the contents (目录) leave out. */
export const tableLeftOutOfContents: Check = {
  id: 'table-left-out-of-contents',
  category: 'completeness',
  severity: 'warning',
  title: '附表均应列入目录（附表清单）。',
  basis: '格式关系 K19：目录、标题、正文一致。',
  example: {
    wrong: '目录列有前八张表，正文另有《国有资本经营预算财政拨款支出决算表》',
    right: '目录列有九张表，正文有九张表',
  },
  *run(disclosure) {
    const titled = disclosure.statutoryTables.flatMap((table) => {
      const { title, blocks } = table
      return title === undefined || blocks.length === 0 ? [] : [{ table, title }]
    })
    const top = Math.min(...titled.map(({ title }) => title.block))
    const entries = titled.map(({ table, title }) => ({ title, table, entry: entryOf(disclosure, table, top) }))
    const listed = entries.flatMap(({ entry }) => entry ?? [])
    const [left, another] = entries.filter(({ entry }) => entry === undefined)
    const last = listed.at(-1)
    if (left === undefined || another !== undefined || last === undefined || listed.length < FEWEST_LISTED) return
    if (mayBeNamedOtherwise(disclosure, listed, top)) return
    yield {
      message: `《${left.table.form.title}》没有列入目录，其他${listed.length}张表均已列入。`,
      evidence: [left.title, last],
      suggestion: '在目录中补列该表。',
    }
  },
}

/** Where a table is listed above all tables. */
const entryOf = ({ announcedTables }: Disclosure, { form }: StatutoryTable, top: number): Span | undefined =>
  announcedTables.find((one) => one.form.id === form.id)?.spans.find(({ block }) => block < top)

/** A line among the entries, or beside them, names another table. */
function mayBeNamedOtherwise({ document }: Disclosure, listed: readonly Span[], top: number): boolean {
  const blocks = listed.map(({ block }) => block)
  const known = new Set(blocks)
  const [from, to] = [Math.max(0, Math.min(...blocks) - 1), Math.min(top, Math.max(...blocks) + 2)]
  return document.blocks
    .slice(from, to)
    .some((block, offset) => block.kind !== 'paragraph' || (!known.has(from + offset) && OTHER_NAME.test(block.text)))
}
