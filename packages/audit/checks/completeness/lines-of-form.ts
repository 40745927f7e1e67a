import { printStated, type TableId } from '@mingzhang/accounts'
import type { StatutoryTable, TableRow } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { withoutTables } from '../../table-relations/table-analysis.ts'

interface Line {
  readonly key: string
  readonly name: string
}

/** Lines that stand together: where one is printed, so are the others. */
const TOGETHER: Readonly<Partial<Record<TableId, readonly (readonly Line[])[]>>> = {
  T1: [
    [
      { key: 'income', name: '本年收入合计' },
      { key: 'expenditure', name: '本年支出合计' },
      { key: 'total.income', name: '收入总计' },
      { key: 'total.expenditure', name: '支出总计' },
    ],
    [
      { key: 'opening', name: '年初结转和结余' },
      { key: 'closing', name: '年末结转和结余' },
    ],
  ],
  T4: [
    [
      { key: 'income', name: '本年收入合计' },
      { key: 'expenditure', name: '本年支出合计' },
      { key: 'total.income', name: '收入总计' },
      { key: 'total.expenditure', name: '支出总计' },
    ],
  ],
  T6: [
    [
      { key: 'personnel', name: '人员经费合计' },
      { key: 'public', name: '公用经费合计' },
    ],
  ],
}
/** Parts of the carry-over that 财政拨款收入支出决算总表 repeats from its income lines. */
const CARRIED = [
  { income: 'income.general', key: 'opening.general', name: '年初结转：一般公共预算财政拨款' },
  { income: 'income.funds', key: 'opening.funds', name: '年初结转：政府性基金预算财政拨款' },
  { income: 'income.capital', key: 'opening.capital', name: '年初结转：国有资本经营预算财政拨款' },
] as const
/** A table of basic expenditure without any of its totals. */
const TOTALS: Readonly<Partial<Record<TableId, readonly Line[]>>> = {
  T6: [
    { key: 'personnel', name: '人员经费合计' },
    { key: 'public', name: '公用经费合计' },
    { key: 'total', name: '合计' },
  ],
}

/** Lines that most organisations have nothing in: who prints lines without an amount prints one of the row's two. */
const BLANK: Readonly<Partial<Record<TableId, readonly Line[]>>> = {
  T1: [
    { key: 'surplus', name: '使用非财政拨款结余' },
    { key: 'distribution', name: '结余分配' },
  ],
}
/** So many lines without an amount show that the table prints those as well. */
const FEWEST_BLANK = 12

/** The lines that a table's form prints are all there. */
export const linesOfForm: Check = {
  id: 'lines-of-form',
  category: 'completeness',
  severity: 'warning',
  title: '附表的合计、总计和结转结余等固定行不应缺少。',
  basis: '部门决算公开格式（财决公开01、04、06表）规定的行次。',
  example: {
    wrong: '财政拨款收入支出决算总表没有“本年收入合计、本年支出合计”一行',
    right: '财政拨款收入支出决算总表有“本年收入合计、本年支出合计”一行',
  },
  cannotRun: withoutTables,
  *run({ statutoryTables }) {
    for (const table of statutoryTables) {
      if (table.unread.length > 0 || table.rows.length === 0) continue
      const keys = new Set(table.rows.map(({ key }) => key))
      for (const lines of TOGETHER[table.form.id] ?? []) {
        const missing = lines.filter(({ key }) => !keys.has(key))
        if (missing.length > 0 && missing.length < lines.length) yield observe(table, missing)
      }
      const carried = missingCarried(table, keys)
      if (carried.length > 0) yield observe(table, carried)
      const totals = TOTALS[table.form.id]
      if (totals?.every(({ key }) => !keys.has(key)) === true) yield observe(table, totals)
      const blank = BLANK[table.form.id]
      if (blank?.every(({ key }) => !keys.has(key)) === true && printsBlank(table)) yield observe(table, blank)
    }
  },
}

const printsBlank = ({ rows }: StatutoryTable): boolean =>
  rows.filter(({ cells }) => [...cells.values()].every(({ stated }) => stated === undefined)).length >= FEWEST_BLANK

const holdsAmount = ({ cells }: TableRow): boolean =>
  [...cells.values()].some(({ stated }) => stated !== undefined && stated.digits !== 0n)

/** Where one part of the carry-over is printed, so is that of every line that brought income; what there is may be printed alone. */
function missingCarried({ rows }: StatutoryTable, keys: ReadonlySet<string>): Line[] {
  const lines = rows.findIndex(({ key }) => key === 'income')
  const isIncome = (line: string): boolean =>
    rows.slice(0, Math.max(lines, 0)).some((row) => row.key === line && holdsAmount(row))
  const missing = CARRIED.filter(({ income, key }) => isIncome(income) && !keys.has(key))
  const printed = rows.filter((row) => CARRIED.some(({ key }) => key === row.key))
  const isAlone = printed.every(({ name }) => name.startsWith('其中')) || isAllCarried(rows, printed)
  return isAlone ? [] : missing
}

/** Whether the only part that is printed is all of the carry-over. */
function isAllCarried(rows: readonly TableRow[], printed: readonly TableRow[]): boolean {
  const [only, another] = printed
  const all = rows.find(({ key }) => key === 'opening')
  if (only === undefined || all === undefined || another !== undefined) return false
  return amountsOf(only).length > 0 && amountsOf(all)[0] === amountsOf(only)[0]
}

const amountsOf = ({ cells }: TableRow): string[] =>
  [...cells.values()].flatMap(({ stated }) => (stated === undefined ? [] : printStated(stated)))

/** The place of what is not there: the table as a whole. */
function observe({ form, title, blocks, rows }: StatutoryTable, missing: readonly Line[]): Observation {
  const [block = 0] = blocks
  // Parts of the carry-over stand below it.
  const beside = missing.some(({ key }) => key.startsWith('opening.'))
    ? rows.find(({ key }) => key === 'opening')
    : undefined
  return {
    message: `《${form.title}》缺少${missing.map(({ name }) => `“${name}”`).join('、')}行。`,
    evidence: [
      ...(title === undefined ? [] : [title]),
      { block, start: 0, end: 0 },
      ...(beside === undefined ? [] : [beside.span]),
    ],
    suggestion: '按公开格式补列该行；没有数的也应保留。',
  }
}
