import { economicSubjects, TABLE_HEADINGS, type TableHeading } from '@mingzhang/accounts'
import type { Disclosure, StatutoryTable } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { exchangedPair } from '../../table-relations/exchanged-pair.ts'
import { headingsAbove } from '../../table-relations/headings-above.ts'
import { withoutTables } from '../../table-relations/table-analysis.ts'

/** Two columns whose headings stand in each other's place in a table that else keeps to its form. */
export const columnOrder: Check = {
  id: 'column-order',
  category: 'table-text',
  severity: 'warning',
  title: '附表各栏按规定的先后排列，两栏的表头不应互换。',
  basis: '部门决算公开格式（财决公开01—09表）规定的栏目；明细表各栏按经济分类科目编码排列。',
  example: {
    wrong: '收入决算表栏目：本年收入合计、财政拨款收入、经营收入、事业收入、上级补助收入、附属单位上缴收入',
    right: '收入决算表栏目：本年收入合计、财政拨款收入、上级补助收入、事业收入、经营收入、附属单位上缴收入',
  },
  cannotRun: withoutTables,
  *run(disclosure) {
    for (const table of disclosure.statutoryTables) {
      yield* ofOtherClass(disclosure, table)
      for (const columns of orderedColumns(table)) {
        const exchanged = exchangedPair(columns, ({ rank }) => rank)
        if (exchanged === undefined || columns.length < FEWEST) continue
        const [a, b] = exchanged
        yield {
          message: `《${table.form.title}》“${a.title}”与“${b.title}”两栏的先后与规定格式相反，疑表头互换。`,
          evidence: exchanged.flatMap(({ key }) => headingOf(disclosure, table, key)),
          suggestion: '按规定格式排列各栏，核对表头与数字是否对应。',
        }
      }
    }
  },
}

/** So many columns tell an order. */
const FEWEST = 3

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

/** The lowest heading over a column. */
function headingOf({ document }: Disclosure, { rows }: StatutoryTable, key: string): Span[] {
  const cell = rows.find(({ cells }) => cells.has(key))?.cells.get(key)
  return cell === undefined ? [] : headingsAbove(document, cell.span).slice(-1)
}
