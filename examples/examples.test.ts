import { readFileSync } from 'node:fs'
import { add, exactly, intervalOf, overlap, parseStated } from '@mingzhang/accounts'
import { describe, expect, test } from 'vitest'
import { type Content, type Table, textOf } from './source/content.ts'
import { EXAMPLES } from './source/disclosures.ts'
import { writeText } from './source/write/text.ts'

/** Rows below the header. */
const rowsOf = (table: Table): string[][] => table.rows.slice(table.headerRows).map((cells) => cells.map((cell) => textOf(cell.pieces)))

const subjectTables = (content: Content): Table[] =>
  content.blocks.filter((block): block is Table => block.kind === 'table' && rowsOf(block).some(([code]) => /^\d{7}$/.test(code ?? '')))

/** Sums of a table whose parts do not add up to the parent within rounding. */
function wrongSums(table: Table): string[] {
  const rows = rowsOf(table).filter(([code]) => code === '合计' || /^\d+$/.test(code ?? ''))
  const amounts = rows.map(([code = '', ...cells]) => ({ code: code === '合计' ? '' : code, values: code === '合计' ? cells : cells.slice(1) }))
  return amounts.flatMap((parent) => {
    const length = parent.code === '' ? 3 : parent.code.length + 2
    const children = amounts.filter(({ code }) => code.length === length && code.startsWith(parent.code))
    if (children.length === 0) return []
    return parent.values.flatMap((value, column) => {
      const sum = children.map(({ values }) => interval(values[column])).reduce(add, exactly(0n))
      return overlap(sum, interval(value)) ? [] : [`${table.statutory} ${parent.code} ${value}`]
    })
  })
}

const interval = (text = ''): ReturnType<typeof exactly> => {
  const stated = parseStated(text)
  return stated === undefined ? exactly(0n) : intervalOf(stated)
}

describe.each(Object.values(EXAMPLES))('$name', ({ clean, published }) => {
  test('the tables of the clean version add up within rounding', () => {
    const tables = subjectTables(clean)
    expect(tables.length).toBeGreaterThan(2)
    expect(tables.flatMap(wrongSums)).toEqual([])
  })

  test('every planted error stands in the published version, and its words are new', () => {
    const [before, after] = [writeText(clean), writeText(published.content)]
    for (const { quote } of published.planted) expect(after.split(quote).length, quote).toBeGreaterThan(1)
    expect(published.planted.filter(({ quote }) => !before.includes(quote)).length).toBeGreaterThan(published.planted.length - 5)
  })

  test('the list of the README names every planted error', () => {
    const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8')
    for (const { what } of published.planted) expect(readme).toContain(what)
  })
})

test('a table with a dropped digit does not add up', () => {
  const { planted, content } = EXAMPLES.qinglan.published
  expect(planted.some(({ quote }) => quote === '347.53')).toBe(true)
  expect(subjectTables(content).flatMap(wrongSums).length).toBeGreaterThan(0)
})
