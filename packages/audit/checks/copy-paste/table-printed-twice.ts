import type { TableForm } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import type { Document, Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { distinctTables } from '../../table-relations/distinct-tables.ts'
import { withoutTables } from '../../table-relations/table-analysis.ts'

/** So many other tables printed once make a second one of one kind strange; a roll of several units repeats them all. */
const FEWEST_SINGLE = 4
const REACH = 3

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
  *run(disclosure) {
    const printed = printedTitles(disclosure)
    const twice = [...printed].filter(([, titles]) => titles.length > 1)
    const [found, another] = twice
    if (found === undefined || another !== undefined || printed.size - 1 < FEWEST_SINGLE) return
    const [form, titles] = found
    yield {
      message: `有${titles.length}张《${form.title}》，其余附表各一张：疑有一张表名写错，或重复附入。`,
      evidence: titles,
    }
  },
}

/** `机构运行信息表` holds “三公”, running costs, assets and procurement side by side. */
const OF_ALL_COSTS = /机构运行信息/

const holdsAllCosts = ({ blocks }: Document, { block }: Span): boolean =>
  blocks
    .slice(Math.max(0, block - REACH), block + 1)
    .some((one) => one.kind === 'paragraph' && OF_ALL_COSTS.test(one.text))

/** The titles that stand over tables, recognised or not, by form; a table that goes on has one. */
function printedTitles(disclosure: Disclosure): Map<TableForm, Span[]> {
  const { statutoryTables, announcedTables, document } = disclosure
  const printed = new Map<TableForm, Span[]>()
  const add = (form: TableForm, title: Span): void => {
    if (holdsAllCosts(document, title)) return
    const titles = printed.get(form) ?? []
    printed.set(form, titles)
    if (!titles.some(({ block }) => block === title.block)) titles.push(title)
  }
  for (const { form, title, rows } of distinctTables(disclosure)) {
    const place = title ?? rows[0]?.span
    if (place !== undefined) add(form, place)
  }
  const read = new Set(statutoryTables.flatMap(({ blocks }) => blocks))
  const titles = new Set(announcedTables.flatMap(({ spans }) => spans.map(({ block }) => block)))
  for (const { form, spans } of announcedTables) {
    for (const span of spans) {
      const below = tableBelow(document, span.block, titles)
      if (below !== undefined && !read.has(below)) add(form, span)
    }
  }
  return printed
}

/** The table that a title stands over, with at most its unit between them. */
function tableBelow({ blocks }: Document, title: number, titles: ReadonlySet<number>): number | undefined {
  for (let index = title + 1; index <= title + REACH; index++) {
    if (titles.has(index)) return undefined
    if (blocks[index]?.kind === 'table') return index
  }
  return undefined
}
