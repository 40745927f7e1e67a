import type { Document, Span, Table } from '@mingzhang/documents'
import type { Check } from '../../check.ts'

interface Numbered {
  readonly value: number
  /** What the line says behind the number. */
  readonly title: string
  readonly span: Span
}

/** What is numbered on its own line, from one on; the number of a table of a report (表2) may stand on a line alone, unread. */
const SERIES = [
  { name: '表号', pattern: /^\s*公开(\d{1,3})表/, isRead: true },
  { name: '表号', pattern: /^\s*表\s?(\d{1,2})[:：.．\s]\s*(?=20\d\d年|[\u4e00-\u9fff“])/, isRead: false },
  { name: '图号', pattern: /^\s*[（(]?图\s?(\d{1,2})[:：.．\s]/, isRead: true },
] as const
const LONGEST_LINE = 80
const NOT_WORDS = /[^\u4e00-\u9fff]/g
const UNIT_LINE = /(?:金额)?单位[:：].*$/
const FEWEST = 3
/** The title, the number and the unit of a table may stand in its first rows. */
const CAPTION_ROWS = 4

/** Numbers of tables (公开01表) and charts (图1) follow each other. */
export const tableNumbering: Check = {
  id: 'table-numbering',
  category: 'typo',
  severity: 'warning',
  title: '附表的表号、图的图号应当连续，不重号、不跳号。',
  basis: '部门决算公开格式：附表编号公开01表起依次排列。',
  example: {
    wrong: '公开01表、公开02表、公开04表、公开04表、公开05表',
    right: '公开01表、公开02表、公开03表、公开04表、公开05表',
  },
  *run({ document }) {
    for (const { name, pattern, isRead } of SERIES) {
      const numbers = numbersIn(document, pattern)
      if (numbers.length < FEWEST) continue
      for (const [index, { value, span }] of numbers.entries()) {
        const expected = (numbers[index - 1]?.value ?? 0) + 1
        const next = numbers[index + 1]?.value
        // Only where the series goes on as if this one were right is it a slip of this one.
        const goesOn =
          next === undefined
            ? value > expected || value === expected - 1 || isOfNoneLeft(numbers, index)
            : next === expected + 1
        const exchanged = value === expected + 1 && next === expected
        const isGap = isRead && value === expected + 1 && !exchanged && countsOn(numbers.slice(index))
        if (value === expected || !(goesOn || exchanged || isGap) || isBroken(numbers, index)) continue
        yield {
          message: isGap
            ? `${name}${expected}缺漏，${value}之前应有${expected}。`
            : `${name}${value}与前后不连续，按顺序应为${expected}。`,
          evidence: [span, ...(isGap ? numbers.slice(Math.max(0, index - 1), index).map((one) => one.span) : [])],
          expected: String(expected),
          actual: String(value),
        }
      }
    }
  },
}

/** Nothing is numbered 0; or one before has the number and another title: a last number below may as well begin anew, or show the same again. */
function isOfNoneLeft(numbers: readonly Numbered[], index: number): boolean {
  const last = numbers[index]
  if (last === undefined || last.value === 1) return false
  if (last.value === 0) return true
  const told = numbers.slice(0, index).filter(({ value }) => value === last.value)
  return told.length > 0 && !told.some(({ title }) => isOneTitle(title, last.title))
}

/** One may name the kind of chart as well. */
const isOneTitle = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/** All that follow count on from the first: a number in front of it is missing. */
const countsOn = (numbers: readonly Numbered[]): boolean =>
  numbers.length > 1 && numbers.every(({ value }, at) => value === (numbers[0]?.value ?? 0) + at)

/** The series does not count from one up to here. */
const isBroken = (numbers: readonly Numbered[], index: number): boolean =>
  numbers.slice(0, index).some(({ value }, at) => value !== at + 1)

const wordsOf = (text: string): string => text.replace(NOT_WORDS, '')

/** `公开11表　单位：万元` stands below the title of its table. */
function titleAbove(blocks: Document['blocks'], index: number): string {
  const above = blocks[index - 1]
  return above?.kind === 'paragraph' ? wordsOf(above.text) : ''
}

/** A number in a row of its own table, below its title. */
function numbersInTable({ cells }: Table, index: number, pattern: RegExp): Numbered[] {
  return cells.flatMap(({ row, text }, cell): Numbered[] => {
    const match = row < CAPTION_ROWS ? pattern.exec(text) : null
    if (match === null || match[0].length < text.trimEnd().length) return []
    const title = cells.filter((other) => other.row < row).map((other) => wordsOf(other.text))
    return [
      {
        value: Number(match[1]),
        title: title.join(''),
        span: { block: index, cell, start: match.index, end: match[0].length },
      },
    ]
  })
}

function numbersIn({ blocks }: Document, pattern: RegExp): Numbered[] {
  return blocks.flatMap((block, index): Numbered[] => {
    if (block.kind === 'table') return numbersInTable(block, index, pattern)
    if (block.kind !== 'paragraph' || block.text.length > LONGEST_LINE) return []
    const match = pattern.exec(block.text)
    if (match === null) return []
    const end = match.index + match[0].length
    return [
      {
        value: Number(match[1]),
        title: wordsOf(block.text.slice(end).replace(UNIT_LINE, '')) || titleAbove(blocks, index),
        span: { block: index, start: match.index, end },
      },
    ]
  })
}
