/** The flat table of “三公” expenditure whose items stand below one another, each with its budget and what was spent. */
import { allMatches, type Cell, type Table } from '@mingzhang/documents'
import { amountsOf } from './amounts.ts'
import { cellAt, single, tableFrom } from './flat-cells.ts'
import { isWithin } from './placements.ts'
import { isFigure, type PrintedLine, type Token, tokensOf } from './tokens.ts'

const BUDGET = /^(?:全年|年初|调整)?预算数$/
const FINAL = /^(?:支出)?决算数$/
/** Headings of the two amounts. */
const VALUES = [BUDGET, FINAL]
const HEADING = /(?:全年|年初|调整)?预算数|(?:支出)?决算数/g
const LINE_NUMBERS = '行次'
const NUMBERING = /^(?:其中[:：]|[（(]?\d[）).．、])+/
type Item = 'total' | 'overseas' | 'vehicles' | 'purchase' | 'running' | 'reception'
/** The items by what they are called; the first that fits is meant. */
const ITEMS: readonly (readonly [item: Item, name: RegExp])[] = [
  ['total', /^(?:[“"]?三公[”"]?经费)?合计$/],
  ['overseas', /^因公出国/],
  ['vehicles', /^公务用?车购置(?:费)?[及和]/],
  ['purchase', /^公务用?车购置/],
  ['running', /^公务用?车运行/],
  ['reception', /^公务接待/],
]
const SUMS: readonly (readonly [whole: Item, parts: readonly Item[]])[] = [
  ['total', ['overseas', 'vehicles', 'reception']],
  ['vehicles', ['purchase', 'running']],
]

interface ItemRow {
  readonly item: Item
  readonly label: string
  readonly figures: readonly Token[]
  readonly place: Cell['place']
}

/** The two amounts of a row, as far as they are printed. */
type Amounts = readonly [budget: Token | undefined, final: Token | undefined]

export function itemRowsTable(lines: readonly PrintedLine[]): Table | undefined {
  const tokens = tokensOf(lines)
  const printed = lines
    .map((_, index) => tokens.filter(({ line }) => line === index))
    .filter(({ length }) => length > 0)
  const start = printed.findIndex((line) => itemNamed(labelOf(line)) === 'total')
  const header = printed.slice(0, Math.max(start, 0)).flatMap((line) => line.map(({ text }) => text))
  const headings = allMatches(header.join(''), HEADING).map(([heading]) => heading)
  if (headings.length !== VALUES.length || !VALUES.every((value, index) => value.test(headings[index] ?? '')))
    return undefined
  const rows = withFiguresBelow(printed.slice(start)).map((line) => rowOf(line, header.includes(LINE_NUMBERS)))
  const items = rows.flatMap((row) => row ?? [])
  const isEachOnce = new Set(items.map(({ item }) => item)).size === rows.length
  const amounts = isEachOnce ? amountsIn(items) : undefined
  const place = lines[0]?.place
  if (amounts === undefined || place === undefined) return undefined
  const titles = ['项目', ...headings].map((title, column) => cellAt(0, single(column), title, place))
  const cells = items.flatMap(({ label, place: at }, index): Cell[] => [
    cellAt(index + 1, single(0), label, at),
    ...(amounts[index] ?? []).map((amount, column) =>
      cellAt(index + 1, single(column + 1), amount?.text ?? '', amount?.place ?? at),
    ),
  ])
  return tableFrom([...titles, ...cells], 1 + VALUES.length, place)
}

/** Rows of which every cell stands on a line of its own: the figures below a name are its. */
function withFiguresBelow(lines: readonly (readonly Token[])[]): Token[][] {
  const rows: Token[][] = []
  for (const line of lines) {
    const row = rows.at(-1)
    if (row !== undefined && line.every(isFigure)) row.push(...line)
    else rows.push([...line])
  }
  return rows
}

const labelOf = (line: readonly Token[]): string => {
  const first = line.findIndex(isFigure)
  const words = first < 0 ? line : line.slice(0, first)
  return words.map(({ text }) => text).join('')
}

function itemNamed(label: string): Item | undefined {
  const name = label.replace(NUMBERING, '')
  return ITEMS.find(([, called]) => called.test(name))?.[0]
}

function rowOf(line: readonly Token[], isNumbered: boolean): ItemRow | undefined {
  const label = labelOf(line)
  const item = itemNamed(label)
  const figures = line.filter(isFigure).slice(isNumbered ? 1 : 0)
  const [first] = line
  return item === undefined || first === undefined || figures.length > VALUES.length
    ? undefined
    : { item, label, figures, place: first.place }
}

/** The amounts of all rows; a single one stands where the sums say, or nothing is known. */
function amountsIn(rows: readonly ItemRow[]): readonly Amounts[] | undefined {
  const unitsOf = amountsOf(rows.map(({ figures }) => figures))
  const possible = rows.reduce<Amounts[][]>(
    (before, { figures: [one, other] }) =>
      before.flatMap((sofar) => {
        const choices: Amounts[] =
          one !== undefined && other === undefined
            ? [
                [one, other],
                [other, one],
              ]
            : [[one, other]]
        return choices.map((choice) => [...sofar, choice])
      }),
    [[]],
  )
  if (possible.length === 1) return possible[0]
  const fitting = possible.filter((amounts) => {
    const stated = (item: Item, column: number): bigint => {
      const amount = amounts[rows.findIndex((row) => row.item === item)]?.[column]
      return amount === undefined ? 0n : unitsOf(amount)
    }
    return VALUES.every((_, column) =>
      SUMS.every(([whole, parts]) => {
        const computed = parts.reduce((all, part) => all + stated(part, column), 0n)
        return isWithin(stated(whole, column) - computed, parts.length + 1)
      }),
    )
  })
  return fitting.length === 1 ? fitting[0] : undefined
}
