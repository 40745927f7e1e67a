/** The Ministry's nine tables (财决公开01—09表) as units print them, laid out apart from the product's own layouts. */
import {
  type Fen,
  type FilledRow,
  type FilledTable,
  filledCell,
  printFen,
  TABLE_HEADINGS,
  type TableHeading,
} from '@mingzhang/accounts'
import type { Manner } from './manner.ts'
import type { PrintedCell, PrintedRow, PrintedSheet } from './printed-sheet.ts'

export function ministryForm(table: FilledTable, manner: Manner, number: number): PrintedSheet {
  const { kind } = table.form.rows
  const laid =
    kind === 'lines'
      ? twoSided(table, manner)
      : kind === 'economic'
        ? threeBlocks(table, manner)
        : kind === 'functional'
          ? bySubject(table, manner)
          : inOneRow(table, manner)
  return { title: table.form.title, form: `公开0${number}表`, ...laid }
}

type Laid = Pick<PrintedSheet, 'header' | 'rows' | 'widths'>

const heading = (text: string, columnSpan = 1, rowSpan = 1): PrintedCell => ({
  text,
  columnSpan,
  rowSpan,
  align: 'center',
})
const name = (text: string, indent = 0): PrintedCell => ({ text, align: 'left', indent })
const amountCell = (amount: Fen | undefined, manner: Manner): PrintedCell => ({
  text: amount === undefined ? '' : printed(amount, manner),
  align: 'right',
})

const WIDE_DIGITS: Readonly<Record<string, string>> = { ',': '，', '.': '．', '-': '－' }

/** An amount as the manner prints it. */
function printed(amount: Fen, { unit, zero, negative, digits }: Manner): string {
  const plain = printFen(amount < 0n ? -amount : amount, unit)
  if (/^[0.]+$/.test(plain)) return zero
  const [whole = '', decimals = ''] = plain.split('.')
  const separated = digits === 'plain' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  const text = `${separated}.${decimals}`
  const written =
    digits === 'wide'
      ? text.replace(/[\d,.]/g, (one) => WIDE_DIGITS[one] ?? String.fromCharCode(one.charCodeAt(0) + 0xfee0))
      : digits === 'spaced'
        ? text.replaceAll(',', ', ').replace('.', ' .')
        : text
  if (amount >= 0n) return written
  if (negative === 'parentheses') return `(${written})`
  return `${negative === 'minus' ? '-' : '－'}${written}`
}

/** Income at the left, expenditure at the right, with 行次 where the manner has them. */
function twoSided(table: FilledTable, manner: Manner): Laid {
  const columns = TABLE_HEADINGS[table.form.id]
  const incomes = table.rows.filter(({ side }) => side === 'income')
  const categories = table.rows.filter(({ side, level }) => side === 'expenditure' && level === 1)
  const closing = table.rows.filter(({ side, level }) => side === 'expenditure' && level === 0)
  const first = incomes.findIndex(({ key }) => !key.startsWith('income.'))
  const upper = Math.max(first, categories.length) + 1
  const depth = upper + Math.max(incomes.length - first, closing.length)
  const left = Array.from({ length: depth }, (_, index) =>
    index < first ? incomes[index] : index < upper ? undefined : incomes[first + index - upper],
  )
  const right = Array.from({ length: depth }, (_, index) =>
    index < upper ? categories[index] : closing[index - upper],
  )
  const ordinal = (text: string): PrintedCell[] => (manner.ordinals ? [{ text, align: 'center' }] : [])
  const half = (row: FilledRow | undefined, index: number, line: number, keys: readonly string[]): PrintedCell[] => [
    row === undefined ? name('') : lineName(row, index),
    ...ordinal(String(line)),
    ...keys.map((key) => amountCell(row === undefined ? undefined : filledCell(table, row.key, key), manner)),
  ]
  const rightKeys = columns.flatMap(({ column }) => column ?? [])
  const each = manner.ordinals ? 1 : 0
  const numbers: PrintedRow[] = manner.ordinals
    ? [
        [
          heading('栏次'),
          heading(''),
          heading('1'),
          heading('栏次'),
          heading(''),
          ...columns.map((_, index) => heading(String(index + 2))),
        ],
      ]
    : []
  return {
    header: [
      [heading('收入', 2 + each), heading('支出', 1 + each + columns.length)],
      [
        heading('项目'),
        ...ordinal('行次'),
        heading(table.form.id === 'T1' ? '金额' : '金额'),
        heading(table.form.id === 'T1' ? '项目（按功能分类）' : '项目'),
        ...ordinal('行次'),
        ...columns.map(({ title }) => heading(table.form.id === 'T1' ? '金额' : title)),
      ],
      ...numbers,
    ],
    rows: left.map((row, index) => [
      ...half(row, index, index + 1, ['final']),
      ...half(right[index], index, depth + index + 1, rightKeys),
    ]),
    widths: [30, ...(manner.ordinals ? [6] : []), 16, 30, ...(manner.ordinals ? [6] : []), ...columns.map(() => 16)],
  }
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const numeral = (index: number): string =>
  index < 10
    ? (NUMERALS[index] ?? '')
    : `${index < 20 ? '' : NUMERALS[Math.floor((index + 1) / 10) - 1]}十${NUMERALS[(index % 10)] ?? ''}`.replace(
        /十十$/,
        '十',
      )

function lineName({ key, name: text }: FilledRow, index: number): PrintedCell {
  if (/^(?:income\.|category:)/.test(key)) return name(`${numeral(index)}、${text}`)
  if (/^(?:opening|closing)\./.test(key)) return name(text.replace(/^年[初末]|结转和结余$/g, ''), 1)
  return key.startsWith('total.')
    ? heading('总计')
    : /^(?:income|expenditure)$/.test(key)
      ? heading(text)
      : name(text, 1)
}

/** Rows of functional subjects, their codes as the manner prints them. */
function bySubject(table: FilledTable, manner: Manner): Laid {
  const headings = TABLE_HEADINGS[table.form.id]
  const keys = leaves(headings)
  const values = (row: FilledRow): PrintedCell[] =>
    keys.map((key) => amountCell(filledCell(table, row.key, key), manner))
  const codeColumns = manner.codes === 'with-name' ? 0 : manner.codes === 'one' ? 1 : 3
  const [total, ...subjects] = table.rows
  const body = subjects.map((row) => [...codeCells(row, manner), ...values(row)])
  // a cell cannot reach out of a header that is repeated
  const threeColumns = codeColumns === 3 && manner.ordinals && manner.total === 'first' && !manner.repeatedHeader
  const totalRow: PrintedRow[] =
    total === undefined ? [] : [[threeColumns ? heading('合计') : heading('合计', codeColumns + 1), ...values(total)]]
  const numbers = keys.map((_, index) => heading(String(index + 1)))
  const ordinalRow: PrintedRow[] = !manner.ordinals
    ? []
    : threeColumns
      ? [[...['类', '款', '项'].map((text) => heading(text, 1, 2)), heading('栏次'), ...numbers]]
      : [[heading('栏次', codeColumns + 1), ...numbers]]
  const under = headings.flatMap((one) => one.under ?? []).map(({ title }) => heading(title))
  const labels =
    codeColumns === 0
      ? [heading('功能分类科目编码及名称')]
      : [heading(codeColumns === 3 ? '功能分类科目编码' : '科目编码', codeColumns), heading('科目名称')]
  return {
    header: [[heading('项目', codeColumns + 1), ...top(headings, 2)], [...labels, ...under], ...ordinalRow],
    rows: manner.total === 'first' ? [...totalRow, ...body] : [...body, ...totalRow],
    widths: [...(codeColumns === 3 ? [6, 6, 6] : codeColumns === 1 ? [13] : []), 32, ...keys.map(() => 16)],
  }
}

function codeCells({ code = '', name: text, level }: FilledRow, { codes }: Manner): PrintedCell[] {
  const named = name(text, level - 1)
  if (codes === 'with-name') return [name(`${code} ${text}`, level - 1)]
  if (codes === 'one') return [name(code), named]
  if (codes === 'merged') return [{ text: code, columnSpan: 3, align: 'left' }, named]
  return [...[code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].map((part) => ({ text: part })), named]
}

const leaves = (headings: readonly TableHeading[]): string[] =>
  headings.flatMap(({ column, under }) => (under === undefined ? [column ?? ''] : leaves(under)))

const top = (headings: readonly TableHeading[], rowSpan: number): PrintedCell[] =>
  headings.map(({ title, under }) => (under === undefined ? heading(title, 1, rowSpan) : heading(title, under.length)))

/** 人员经费 in one block of columns, 公用经费 in two. */
function threeBlocks(table: FilledTable, manner: Manner): Laid {
  const of = (side: FilledRow['side']): FilledRow[] =>
    table.rows.filter((row) => row.side === side && row.code !== undefined)
  const [personnel, publicRows] = [of('personnel'), of('public')]
  const half = Math.ceil(publicRows.length / 2)
  const blocks = [personnel, publicRows.slice(0, half), publicRows.slice(half)]
  const depth = Math.max(...blocks.map((block) => block.length))
  const titles = ['科目编码', '科目名称', '决算数']
  return {
    header: [
      [heading('人员经费', 3), heading('公用经费', 6)],
      [...titles, ...titles, ...titles].map((title) => heading(title)),
    ],
    rows: [
      ...Array.from({ length: depth }, (_, index) =>
        blocks.flatMap((block) => {
          const row = block[index]
          if (row === undefined) return [name(''), name(''), amountCell(undefined, manner)]
          return [
            name(row.code ?? ''),
            name(row.name, row.level - 1),
            amountCell(filledCell(table, row.key, 'final'), manner),
          ]
        }),
      ),
      [
        heading('人员经费合计', 2),
        amountCell(filledCell(table, 'personnel', 'final'), manner),
        heading('公用经费合计', 5),
        amountCell(filledCell(table, 'public', 'final'), manner),
      ],
    ],
    widths: [9, 22, 14, 9, 22, 14, 9, 22, 14],
  }
}

/** 预算数 and 决算数, six columns each. */
function inOneRow(table: FilledTable, manner: Manner): Laid {
  const headings = TABLE_HEADINGS[table.form.id]
  const keys = leaves(headings)
  const second = headings.flatMap(({ under = [] }) => top(under, 2))
  const third = headings
    .flatMap(({ under = [] }) => under.flatMap((one) => one.under ?? []))
    .map(({ title }) => heading(title))
  return {
    header: [
      headings.map(({ title, under = [] }) => heading(title, leaves(under).length)),
      second,
      third,
      ...(manner.ordinals ? [keys.map((_, index) => heading(String(index + 1)))] : []),
    ],
    rows: [keys.map((key) => amountCell(filledCell(table, 'data', key), manner))],
    widths: keys.map(() => 12),
  }
}
