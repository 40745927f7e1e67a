/** A flat table by economic subjects, each with its amount. */
import type { Cell, Table } from '@mingzhang/documents'
import { amountsOf } from './amounts.ts'
import { cellAt, single, tableFrom } from './flat-cells.ts'
import { isWithin } from './placements.ts'
import type { FlatRegion } from './regions.ts'
import { type SubjectRow, subjectRows } from './subject-rows.ts'
import { isByLine, tokensOf } from './tokens.ts'

const HEADINGS = ['经济分类科目编码', '科目名称', '决算数']
const LENGTH_OF_CLASS = 3
/** Headings of several amounts for each subject, whose order is not known. */
const SEVERAL_AMOUNTS = /预算数|人员经费|公用经费|小计|占比|比例/
/** Over the blocks of a form that lists subjects side by side. */
const BLOCKS = /(?:人员|公用)经费/g
const NAME = '科目名称'

export function economicTable({ lines }: FlatRegion): Table | undefined {
  const read = subjectRows(tokensOf(lines), 'economic')
  const place = lines[0]?.place
  if (read === undefined || place === undefined || read.rows.length === 0) return undefined
  if (SEVERAL_AMOUNTS.test(ofOneBlock(read.header.map(({ text }) => text).join('')))) return undefined
  if (read.rows.some(({ figures }) => figures.length > 1)) return undefined
  if (!isByLine(read.rows) && !addsUp(read.rows)) return undefined
  const headings = HEADINGS.map((title, column) => cellAt(0, single(column), title, place))
  const cells = read.rows.flatMap(({ code, name, figures: [amount], first }, index): Cell[] => [
    ...(code === undefined
      ? [cellAt(index + 1, { column: 0, columnSpan: 2 }, name, first.place)]
      : [cellAt(index + 1, single(0), code.text, code.place), cellAt(index + 1, single(1), name, code.place)]),
    cellAt(index + 1, single(2), amount?.text ?? '', amount?.place ?? first.place),
  ])
  return tableFrom([...headings, ...cells], HEADINGS.length, place)
}

/** The headings without those over whole blocks. */
const ofOneBlock = (headings: string): string =>
  headings.split(NAME).length > 2 ? headings.replace(BLOCKS, '') : headings

/** Whether each 类, but for one misprint, is what its 款 add up to. */
function addsUp(rows: readonly SubjectRow[]): boolean {
  const unitsOf = amountsOf(rows.map(({ figures }) => figures))
  const amountOf = ({ figures: [amount] }: SubjectRow): bigint => (amount === undefined ? 0n : unitsOf(amount))
  const failing = rows.filter((row) => {
    const code = row.code?.text
    if (code?.length !== LENGTH_OF_CLASS) return false
    const parts = rows.filter((other) => other !== row && other.code?.text.startsWith(code) === true)
    return !isWithin(parts.reduce((all, part) => all + amountOf(part), 0n) - amountOf(row), parts.length + 1)
  })
  return failing.length <= 1
}
