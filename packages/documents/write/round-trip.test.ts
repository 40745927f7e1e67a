/** Whatever a manuscript holds comes back: odd texts, merged cells, long cells. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../document.ts'
import type {
  FigureRun,
  Manuscript,
  ManuscriptBlock,
  ManuscriptCell,
  ManuscriptChart,
  ManuscriptTable,
  Run,
} from '../manuscript.ts'
import { readDocument } from '../read/read-document.ts'
import { documentOf } from './document-of.ts'
import { docxWriter } from './docx.ts'
import { htmlWriter } from './html.ts'
import { pdfWriter } from './pdf.ts'
import { printedText } from './printed-lines.ts'
import { heading, paragraph } from './sample-manuscripts.ts'
import { xlsxWriter } from './xlsx.ts'

const signs = fc.constantFrom(
  '=1+1',
  '<w:t>',
  '&amp;',
  ']]>',
  '👍🏽',
  '𠮷',
  '\ud800',
  '\u0000',
  '\u000b',
  '\u3000',
  '\u200b',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('一般公共服务支出', '本年收入合计', '  空 格\t', '第一行\n第二行\r\n', '007', '-', '+3%'),
  fc.array(signs, { maxLength: 4 }).map((parts) => parts.join('')),
  fc.nat(3000).map((length) => '长'.repeat(length)),
)

const figures = fc
  .record({ fen: fc.maxSafeInteger().map((value) => value % 10 ** 13), decimals: fc.constantFrom(0, 2, 4) })
  .map(({ fen, decimals }): FigureRun => {
    const value = fen / 100
    const text = value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    return { text, value: value.toFixed(6), concept: 'sample' }
  })
const runs: fc.Arbitrary<readonly Run[]> = fc.array(fc.oneof(texts, figures), { maxLength: 3 })

/** Rows of a grid cut into merged cells: each range takes what is still free of it. */
const grids = fc
  .record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 6 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      columns: fc.constant(columns),
      cells: fc.array(
        fc.array(
          fc.record({
            runs,
            rowSpan: fc.integer({ min: 1, max: 3 }),
            columnSpan: fc.integer({ min: 1, max: 3 }),
            align: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
            indent: fc.nat(2),
            bold: fc.boolean(),
          }),
          { minLength: columns, maxLength: columns },
        ),
        { minLength: rows, maxLength: rows },
      ),
    }),
  )

function rowsOf(cells: readonly (readonly ManuscriptCell[])[], columns: number): ManuscriptCell[][] {
  const taken = cells.map(() => new Set<number>())
  return cells.map((row, top) =>
    row.flatMap((cell, left): ManuscriptCell[] => {
      if (taken[top]?.has(left) === true) return []
      const rowSpan = Math.min(cell.rowSpan, cells.length - top)
      let columnSpan = 1
      while (columnSpan < cell.columnSpan && left + columnSpan < columns && taken[top]?.has(left + columnSpan) !== true)
        columnSpan++
      for (let below = top; below < top + rowSpan; below++)
        for (let right = left; right < left + columnSpan; right++) taken[below]?.add(right)
      return [{ ...cell, rowSpan, columnSpan }]
    }),
  )
}

const tables = (statutory: boolean): fc.Arbitrary<ManuscriptTable> =>
  fc.record({ grid: grids, title: texts, landscape: fc.boolean(), headerRows: fc.nat(1) }).map((drawn) => ({
    kind: 'table',
    title: drawn.title,
    headerRows: drawn.headerRows,
    rows: rowsOf(drawn.grid.cells, drawn.grid.columns),
    widths: Array.from({ length: drawn.grid.columns }, (_, index) => index + 1),
    orientation: drawn.landscape ? 'landscape' : 'portrait',
    statutory,
  }))

const charts = fc
  .record({
    title: texts,
    names: fc.array(texts, { minLength: 1, maxLength: 3 }),
    categories: fc.array(texts, { minLength: 1, maxLength: 4 }),
    values: fc.array(figures, { minLength: 12, maxLength: 12 }),
    description: texts,
  })
  .map(({ title, names, categories, values, description }): ManuscriptChart => {
    const own = names.map((name, index) => ({ name, values: values.slice(index * 4, index * 4 + categories.length) }))
    return {
      kind: 'chart',
      title,
      shape: own.length === 1 ? 'pie' : 'bar',
      categories,
      series: own,
      unit: '万元',
      description,
    }
  })

const blocks: fc.Arbitrary<ManuscriptBlock> = fc.oneof(
  fc
    .record({
      level: fc.constantFrom(1, 2, 3, 4),
      number: fc.constantFrom('', '一、', '二、', '（一）', '1.', '第一部分', '甲'),
      text: texts,
      newPage: fc.boolean(),
    })
    .map(({ level, number, text, newPage }) => heading(level, number, text, newPage)),
  fc
    .record({ style: fc.constantFrom('title', 'subtitle', 'body', 'caption', 'unit', 'note'), runs })
    .map(({ style, runs }) => paragraph(style, ...runs)),
  tables(false),
  charts,
  fc.constant<ManuscriptBlock>({ kind: 'contents', title: '目录', depth: 3 }),
)
const manuscriptOf = (blocks: readonly ManuscriptBlock[]): Manuscript => ({
  title: '决算',
  author: '某单位',
  blocks: [paragraph('body', '正文'), ...blocks],
})

const plain = (read: readonly Block[]): unknown =>
  JSON.parse(JSON.stringify(read, (key, value: unknown) => (key === 'place' ? undefined : value)))

/** What stands beside an axis is read from a docx alone. */
const withoutAxis = (block: Block): Block => {
  if (block.kind !== 'chart') return block
  const { valueTitle: _, ...rest } = block
  return rest
}

/** A number may be automatic or typed, and that of a part stands apart from its text: what is displayed is the same. */
function withTypedNumber(block: Block): Block {
  if (block.kind !== 'paragraph') return block
  const { number = '', text, printed: _, ...rest } = block
  return { ...rest, text: (number + text).replace(/^第一部分\s/, '第一部分') }
}

test.each([docxWriter, htmlWriter])('$format', async ({ format, write }) => {
  const property = fc.asyncProperty(fc.array(blocks, { maxLength: 6 }), async (drawn) => {
    const manuscript = manuscriptOf(drawn)
    const { blocks: read } = await readDocument({ file: `决算.${format}`, bytes: await write(manuscript) })
    const { blocks: expected } = documentOf(manuscript)
    expect(plain(read.map(withTypedNumber).map(withoutAxis))).toEqual(plain(expected.map(withTypedNumber)))
  })
  await fc.assert(property, { numRuns: 60 })
})

/** Signs of the markup that the pdf is set by, and all that a keyboard has. */
const markup = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    '#panic("x")',
    '$x^2$',
    '<label>',
    '@reference',
    '//c',
    '/*',
    '\\u{41}',
    '---',
    '= 标题',
    '- 项',
    '"引"',
  ),
  fc.constantFrom('本年收入合计', '（一）', '囍镕喆', 'A'.repeat(200), '，'.repeat(90), '1'.repeat(150)),
)

test('pdf: all that is written is text and stays on the page', async () => {
  const property = fc.asyncProperty(fc.array(markup, { minLength: 1, maxLength: 5 }), async (drawn) => {
    const one = (text: string): ManuscriptCell => ({ runs: [text], columnSpan: 1, rowSpan: 1, align: 'left' })
    const table: ManuscriptTable = {
      kind: 'table',
      title: '表',
      headerRows: 0,
      // A row like the first one at the head of a page is taken for its repetition.
      rows: drawn.map((text, index) => [one(`甲${index}`), one(text)]),
      widths: [1, 1],
      orientation: 'portrait',
      statutory: false,
    }
    const manuscript = manuscriptOf([...drawn.map((text) => paragraph('body', `甲${text}乙`)), table])
    const { blocks: read } = await readDocument({ file: '决算.pdf', bytes: await pdfWriter.write(manuscript) })
    expect(lettersOf(read)).toBe(lettersOf(documentOf(manuscript).blocks))
  })
  await fc.assert(property, { numRuns: 60 })
})

/** All text without spaces, whatever paragraphs or cells it was taken for. */
const lettersOf = (read: readonly Block[]): string =>
  read
    .flatMap((block) =>
      block.kind === 'table' ? block.cells.map(({ text }) => text) : 'text' in block ? block.text : [],
    )
    .join('')
    .replaceAll(/\s/g, '')

test('xlsx', async () => {
  const property = fc.asyncProperty(tables(true), async (drawn) => {
    const table = { ...drawn, title: `表${drawn.title}` }
    const { blocks } = await readDocument({ file: '决算.xlsx', bytes: await xlsxWriter.write(manuscriptOf([table])) })
    const [expected, sheet] = [documentOf(manuscriptOf([table])).blocks.at(-1), blocks.at(-1)]
    if (expected?.kind !== 'table' || sheet?.kind !== 'table') throw new Error('no table')
    const [title, ...cells] = sheet.cells.filter(({ text }) => text !== '')
    expect(title).toMatchObject({ row: 0, column: 0, text: printedText(table.title) })
    expect(cells.map(({ row, column, text }) => [row - 1, column, text])).toEqual(
      expected.cells
        .filter(({ text }) => text !== '')
        .map(({ row, column, text, printed }) => [row, column, printed?.text ?? text]),
    )
  })
  await fc.assert(property, { numRuns: 60 })
})
