/** Workbooks of statutory tables for tests, in the shapes that bureaus publish and export them. */
import {
  type Accounts,
  type AmountUnit,
  type Fen,
  type FilledRow,
  type FilledTable,
  filledCell,
  fillTables,
  printFen,
  TABLE_HEADINGS,
  type TableHeading,
  type TableId,
} from '@mingzhang/accounts'
import { writeXlsx } from 'hucre/xlsx'

export interface PublishedShape {
  readonly unit: AmountUnit
  /** Codes in one column, or one for each of 类 款 项. */
  readonly codes: 'one' | 'three'
  readonly totals: 'first' | 'last'
  readonly emptyRows: boolean
  /** Numbers as they are displayed, numbers with all decimals behind, or texts as they are printed. */
  readonly amounts: 'number' | 'linked' | 'text'
}

export const PLAIN_SHAPE: PublishedShape = {
  unit: '万元',
  codes: 'one',
  totals: 'first',
  emptyRows: false,
  amounts: 'number',
}

export interface SheetOfTexts {
  readonly name: string
  /** A number stands for itself, with two decimals. */
  readonly rows: (string | number | null)[][]
  readonly merges: { startRow: number; startCol: number; endRow: number; endCol: number }[]
}

/** One sheet a table; `change` may spoil them before they are written. */
export async function publishedWorkbook(
  accounts: Accounts,
  ids: readonly TableId[],
  shape: PublishedShape = PLAIN_SHAPE,
  change: (sheets: SheetOfTexts[]) => void = () => undefined,
): Promise<Uint8Array> {
  const sheets = [...fillTables(accounts, ids).values()].map((table, index) => sheetOf(table, index, accounts, shape))
  change(sheets)
  return writeXlsx({
    sheets: sheets.map(({ name, rows, merges }) => ({
      name,
      rows,
      merges,
      cells: new Map(
        rows.flatMap((row, rowIndex) =>
          row.flatMap((value, column) =>
            typeof value === 'number'
              ? [[`${rowIndex},${column}`, { value, style: { numFmt: '#,##0.00' } }] as const]
              : [],
          ),
        ),
      ),
    })),
  })
}

function sheetOf(table: FilledTable, index: number, accounts: Accounts, shape: PublishedShape): SheetOfTexts {
  const { form } = table
  const body = form.rows.kind === 'lines' ? twoSided(table, shape) : oneSided(table, shape)
  const width = Math.max(...body.rows.map((row) => row.length))
  const head = [
    [form.title],
    [`公开${String(index + 1).padStart(2, '0')}表`],
    [`编制单位：${accounts.organisation.name}`, `${accounts.year}年度`, `金额单位：${shape.unit}`],
  ]
  return {
    name: `Z${String(index + 1).padStart(2, '0')} ${form.title}`.slice(0, 31),
    rows: [...head, ...body.rows],
    merges: [
      { startRow: 0, startCol: 0, endRow: 0, endCol: width - 1 },
      ...body.merges.map((merge) => ({
        ...merge,
        startRow: merge.startRow + head.length,
        endRow: merge.endRow + head.length,
      })),
    ],
  }
}

type Body = Pick<SheetOfTexts, 'rows' | 'merges'>

function printed(amount: Fen, { unit, amounts }: PublishedShape): string | number {
  if (amounts === 'linked') return Number(printFen(amount, unit, 6))
  const text = printFen(amount, unit)
  return amounts === 'number' ? Number(text) : text.replace(/\B(?=(?:\d{3})+\.)/g, ',')
}

function twoSided(table: FilledTable, shape: PublishedShape): Body {
  const side = (key: 'income' | 'expenditure'): FilledRow[] => table.rows.filter((row) => row.side === key)
  const [left, right] = [side('income'), side('expenditure')]
  const columns = TABLE_HEADINGS[table.form.id].flatMap(({ title, column }) =>
    column === undefined ? [] : [{ title, column }],
  )
  const header = [
    ['收入', null, '支出', ...columns.map(() => null)],
    ['项目', '决算数', '项目', ...columns.map(({ title }) => title)],
  ]
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [a, b] = [left[index], right[index]]
    return [
      a === undefined ? null : label(a),
      a === undefined ? null : printed(filledCell(table, a.key, 'final'), shape),
      b === undefined ? null : label(b),
      ...columns.map(({ column }) => (b === undefined ? null : printed(filledCell(table, b.key, column), shape))),
    ]
  })
  return {
    rows: [...header, ...rows],
    merges: [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 1 },
      { startRow: 0, startCol: 2, endRow: 0, endCol: 2 + columns.length },
    ],
  }
}

/** The parts of a fiscal carry-over are printed under the names of the appropriations. */
const label = ({ key, name }: FilledRow): string =>
  /^(?:opening|closing)\./.test(key) ? name.replace(/^年[初末]/, '').replace(/结转和结余$/, '') : name

function oneSided(table: FilledTable, shape: PublishedShape): Body {
  const { form } = table
  const isSingle = form.rows.kind === 'single'
  const codeColumns = isSingle
    ? []
    : shape.codes === 'three' && form.rows.kind === 'functional'
      ? ['类', '款', '项']
      : ['科目编码']
  const labels = isSingle ? [] : [...codeColumns, '科目名称']
  const leaves =
    form.economicColumns === true
      ? detailLeaves(table)
      : TABLE_HEADINGS[form.id].flatMap((heading) => leavesOf(heading, []))
  const depth = Math.max(...leaves.map(({ path }) => path.length))
  const header = Array.from({ length: depth }, (_, level) => [
    ...labels.map((title) => (level === 0 ? title : null)),
    ...leaves.map(({ path }, index) => {
      const title = path[level]
      const before = leaves[index - 1]?.path
      const isCovered =
        level < path.length - 1 && before?.slice(0, level + 1).join() === path.slice(0, level + 1).join()
      return title === undefined || isCovered ? null : title
    }),
  ])
  const merges: Body['merges'][number][] = []
  for (const column of labels.keys())
    if (depth > 1) merges.push({ startRow: 0, startCol: column, endRow: depth - 1, endCol: column })
  for (const [index, { path }] of leaves.entries()) {
    const column = labels.length + index
    if (path.length < depth)
      merges.push({ startRow: path.length - 1, startCol: column, endRow: depth - 1, endCol: column })
    for (let level = 0; level < path.length - 1; level++) {
      const same = leaves
        .slice(index)
        .findIndex((leaf) => leaf.path.slice(0, level + 1).join() !== path.slice(0, level + 1).join())
      const end = same < 0 ? leaves.length - 1 : index + same - 1
      if (header[level]?.[column] !== null && end > index)
        merges.push({ startRow: level, startCol: column, endRow: level, endCol: labels.length + end })
    }
  }
  const totals = table.rows.filter(({ code }) => code === undefined)
  const subjects = table.rows.filter(({ code }) => code !== undefined)
  const ordered =
    form.rows.kind === 'functional'
      ? shape.totals === 'first'
        ? [...totals, ...subjects]
        : [...subjects, ...totals]
      : table.rows
  const body = ordered.flatMap((row) => [
    [
      ...codesOf(row, codeColumns.length),
      ...(isSingle ? [] : [row.name]),
      ...leaves.map(({ column }) => printed(filledCell(table, row.key, column), shape)),
    ],
    ...(shape.emptyRows && row.level === 1 ? [[null]] : []),
  ])
  return { rows: [...header, ...body], merges }
}

interface Leaf {
  readonly path: readonly string[]
  readonly column: string
}

const leavesOf = ({ title, column, under }: TableHeading, above: readonly string[]): Leaf[] => [
  ...(column === undefined ? [] : [{ path: [...above, title], column }]),
  ...(under ?? []).flatMap((heading) => leavesOf(heading, [...above, title])),
]

/** Economic columns stand under their category, whose own column is 小计. */
const detailLeaves = ({ columns }: FilledTable): Leaf[] =>
  columns.map(({ key, title }) => {
    const [category = '', leaf] = key.split('/')
    if (key === 'total') return { path: [title], column: key }
    return { path: [category, leaf ?? '小计'], column: key }
  })

function codesOf({ code }: FilledRow, columns: number): (string | null)[] {
  if (columns === 1) return [code ?? null]
  if (columns === 0) return []
  return [code?.slice(0, 3) ?? null, code?.slice(3, 5) ?? null, code?.slice(5, 7) ?? null].map((part) => part || null)
}
