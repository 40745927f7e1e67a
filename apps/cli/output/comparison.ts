/** Two accounts side by side (比较): for a terminal, as JSON and as a workbook. */
import {
  type AmountChange,
  type Comparison,
  type Fen,
  type MatterChange,
  type MatterValue,
  type ProjectChange,
  printFen,
  printQuotient,
} from '@mingzhang/accounts'
import type { Workbook } from '@mingzhang/documents'
import { alignedRows } from './display-width.ts'
import { type List, listSheet } from './list-sheet.ts'

const MOST_OF_A_TABLE = 10
const MOST_MATTERS = 40
const LONGEST_TEXT = 60
const CHANGES: Readonly<Record<ProjectChange['change'], string>> = { added: '新增', removed: '减少', changed: '有变动' }

const percent = ({ before, after }: AmountChange): string => {
  if (before === 0n) return ''
  const size = before < 0n ? -before : before
  return `${printQuotient((after - before) * 100n, size, 2)}%`
}

const signed = (amount: Fen): string => (amount > 0n ? `+${printFen(amount)}` : printFen(amount))

/** The single row of the “三公” table has no name of its own. */
const placeOf = ({ row, column }: AmountChange): string => (row === '' ? column : `${row}｜${column}`)

const valueText = (value: MatterValue | undefined): string => {
  if (value === undefined) return '（无）'
  return typeof value === 'bigint' ? printFen(value) : String(value)
}

const shortened = (text: string): string => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}……` : text)

const titleOf = ({ before, after }: Comparison): string =>
  `${before.name}${before.year}年度 → ${after.name}${after.year}年度`

/** Amounts are in 元; of each table the largest changes. */
export function comparisonText(comparison: Comparison): string {
  const { tables, matters, projects, breaks } = comparison
  return [
    titleOf(comparison),
    ...(breaks.length === 0 ? [] : ['', '年初数与上年不衔接：', ...breaks.map((message) => `  ${message}`)]),
    ...tables.flatMap(({ title, changes }) => [
      '',
      `《${title}》${changes.length}处变动（元）`,
      ...alignedRows(
        changes
          .slice(0, MOST_OF_A_TABLE)
          .map((change) => [
            `  ${placeOf(change)}`,
            printFen(change.before),
            printFen(change.after),
            signed(change.after - change.before),
            percent(change),
          ]),
      ),
      ...(changes.length > MOST_OF_A_TABLE ? [`  ……另有${changes.length - MOST_OF_A_TABLE}处较小的变动`] : []),
    ]),
    ...listLines(`预算、数量和文字${matters.length}处变动`, matters.map(matterLine)),
    ...listLines(`项目${projects.length}个变动`, projects.flatMap(projectLines)),
    ...(tables.length + matters.length + projects.length === 0 ? ['没有变动。'] : []),
    '',
  ].join('\n')
}

/** A list with its heading; the whole of a long one is for a file. */
function listLines(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  const left = lines.length - MOST_MATTERS
  return [
    '',
    heading,
    ...lines.slice(0, MOST_MATTERS),
    ...(left > 0 ? [`  ……另有${left}处，用 --format xlsx 或 json 查看全部`] : []),
  ]
}

const matterLine = ({ group, name, before, after }: MatterChange): string =>
  `  ${group}·${shortened(name)}：${shortened(valueText(before))} → ${shortened(valueText(after))}`

const projectLines = ({ name, change, matters }: ProjectChange): string[] => [
  `  ${CHANGES[change]}：${name}`,
  ...matters.map(
    ({ name: matter, before, after }) =>
      `    ${matter}：${shortened(valueText(before))} → ${shortened(valueText(after))}`,
  ),
]

/** Amounts as texts in 元, counts as numbers. */
export function comparisonJson({ before, after, tables, matters, projects, breaks }: Comparison): string {
  const value = (one: MatterValue | undefined) => (typeof one === 'bigint' ? printFen(one) : (one ?? null))
  const matter = (one: MatterChange) => ({ ...one, before: value(one.before), after: value(one.after) })
  const told = {
    schema: 'mingzhang.diff/1',
    before,
    after,
    breaks,
    tables: tables.map(({ table, title, changes }) => ({
      table,
      title,
      changes: changes.map((change) => ({
        row: change.row,
        column: change.column,
        before: printFen(change.before),
        after: printFen(change.after),
        difference: printFen(change.after - change.before),
      })),
    })),
    matters: matters.map(matter),
    projects: projects.map((project) => ({ ...project, matters: project.matters.map(matter) })),
  }
  return `${JSON.stringify(told, null, 2)}\n`
}

const VALUE_COLUMNS = [
  { heading: '原数据', width: 44 },
  { heading: '新数据', width: 44 },
]

export function comparisonWorkbook(comparison: Comparison): Workbook {
  const title = titleOf(comparison)
  const amount = (heading: string) => ({ heading, width: 19 })
  const cell = (value: MatterValue | undefined) => (typeof value === 'number' ? String(value) : value)
  const lists: List[] = [
    {
      name: '金额变动',
      title: `${title}金额变动（单位：元，各表由大到小）`,
      columns: [
        { heading: '表', width: 34 },
        { heading: '科目或项目', width: 40 },
        { heading: '栏', width: 26 },
        amount('原数据'),
        amount('新数据'),
        amount('增减'),
        { heading: '增减率', width: 11 },
      ],
      rows: comparison.tables.flatMap(({ title: table, changes }) =>
        changes.map((change) => [
          table,
          change.row,
          change.column,
          change.before,
          change.after,
          change.after - change.before,
          percent(change),
        ]),
      ),
    },
    {
      name: '预算、数量和文字',
      title: `${title}预算、数量和文字变动`,
      columns: [{ heading: '类别', width: 16 }, { heading: '内容', width: 44 }, ...VALUE_COLUMNS],
      rows: comparison.matters.map(({ group, name, before, after }) => [group, name, cell(before), cell(after)]),
    },
    {
      name: '项目',
      title: `${title}项目变动`,
      columns: [
        { heading: '项目', width: 30 },
        { heading: '变动', width: 10 },
        { heading: '内容', width: 34 },
        ...VALUE_COLUMNS,
      ],
      rows: comparison.projects.flatMap(({ name, change, matters }) =>
        matters.length === 0
          ? [[name, CHANGES[change], undefined, undefined, undefined]]
          : matters.map((one) => [name, CHANGES[change], one.name, cell(one.before), cell(one.after)]),
      ),
    },
    {
      name: '跨年衔接',
      title: `${title}年初数与上年不衔接之处`,
      columns: [{ heading: '问题', width: 120 }],
      rows: comparison.breaks.map((message) => [message]),
    },
  ]
  return { title, sheets: lists.map(listSheet) }
}
