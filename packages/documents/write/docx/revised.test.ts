/** A docx with tracked changes is both versions: the later one with all of them accepted, the earlier one without them. */
import { strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Manuscript, ManuscriptTable } from '../../manuscript.ts'
import { readDocument } from '../../read/read-document.ts'
import { documentOf } from '../document-of.ts'
import { docxWriter, writeRevisedDocx } from '../docx.ts'
import { unpack } from '../office-package.ts'
import { cell, DISCLOSURE, figure, heading, paragraph, SAMPLE_MANUSCRIPTS } from '../sample-manuscripts.ts'
import { comparable } from '../writer-contract.ts'
import { changesIn, settledChanges } from './settled-changes.ts'

const DATE = new Date('2023-09-01T08:30:00Z')
const revised = (before: Manuscript, after: Manuscript): Promise<Uint8Array> => writeRevisedDocx(before, after, DATE)
const manuscript = (...blocks: Manuscript['blocks']): Manuscript => ({ title: '决算', author: '某单位', blocks })

async function mainPart(before: Manuscript, after: Manuscript, name = 'word/document.xml'): Promise<string> {
  return strFromU8(unpack(await revised(before, after)).get(name) ?? new Uint8Array())
}

/** Texts and tables; a chart that both versions have is always the later one. */
async function read(bytes: Uint8Array): Promise<unknown[]> {
  const { blocks, gaps } = await readDocument({ file: '修订.docx', bytes })
  expect(gaps).toEqual([])
  return blocks.filter(({ kind }) => kind !== 'chart').map(comparable)
}

const expected = (version: Manuscript): unknown[] =>
  documentOf(version)
    .blocks.filter(({ kind }) => kind !== 'chart')
    .map(comparable)

async function expectBoth(before: Manuscript, after: Manuscript): Promise<void> {
  const bytes = await revised(before, after)
  expect(await read(bytes)).toEqual(expected(after))
  expect(await read(settledChanges(bytes, 'accepted'))).toEqual(expected(after))
  expect(await read(settledChanges(bytes, 'rejected'))).toEqual(expected(before))
}

describe.each(SAMPLE_MANUSCRIPTS)('from $title', (before) => {
  test.each(SAMPLE_MANUSCRIPTS)('to $title: both versions are in it', (after) => expectBoth(before, after))
})

test('two equal versions differ in nothing from the document', async () => {
  expect(await revised(DISCLOSURE, structuredClone(DISCLOSURE))).toEqual(await docxWriter.write(DISCLOSURE))
})

test('items that only moved up stay, but for their number', async () => {
  const items = (...texts: readonly string[]): Manuscript =>
    manuscript(...texts.map((text, at) => paragraph('body', `${'一二三'.charAt(at)}、${text}`)))
  const [before, after] = [items('拟订规划。', '负责监测。', '组织培训。'), items('负责监测。', '组织培训。')]
  await expectBoth(before, after)
  const main = await mainPart(before, after)
  expect([...main.matchAll(/<w:delText [^>]*>([^<]*)/g)].map(([, text]) => text)).toEqual([
    '一、拟订规划。',
    '二',
    '三',
  ])
})

test('a change has an author, a date and a number of its own', async () => {
  const main = await mainPart(manuscript(paragraph('body', '甲1乙')), manuscript(paragraph('body', '甲2乙')))
  expect(main).toContain(
    '<w:del w:id="1" w:author="某单位" w:date="2023-09-01T08:30:00Z"><w:r><w:delText xml:space="preserve">1</w:delText></w:r></w:del>',
  )
  expect(main).toMatch(/<w:ins w:id="2" [^>]*><w:r><w:t xml:space="preserve">2<\/w:t>/)
  const whole = await mainPart(SAMPLE_MANUSCRIPTS[0] ?? DISCLOSURE, SAMPLE_MANUSCRIPTS[1] ?? DISCLOSURE)
  const ids = [...whole.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id)
  expect(ids.length).toBeGreaterThan(100)
  expect(new Set(ids).size).toBe(ids.length)
})

describe('headings', () => {
  test('keep automatic numbers that hold in both versions', async () => {
    const [before, after] = [
      manuscript(heading(2, '一、', '甲'), heading(2, '二、', '乙'), heading(2, '三、', '丙')),
      manuscript(heading(2, '一、', '甲'), heading(2, '二、', '丙'), heading(2, '三、', '丁')),
    ]
    await expectBoth(before, after)
    expect((await mainPart(before, after)).match(/<w:numPr>/g)).toHaveLength(4)
  })
  test('have typed numbers where lists cannot hold them in both', async () => {
    const before = manuscript(heading(2, '一、', '甲'), heading(2, '一、', '乙'), heading(2, '二、', '丙'))
    const after = manuscript(heading(2, '一、', '甲'), heading(2, '二、', '乙'), heading(2, '三、', '丙'))
    await expectBoth(before, after)
    await expectBoth(after, before)
    expect(await mainPart(before, after)).not.toContain('<w:numPr>')
  })
  test('of the table of contents change with those of the text, also the last ones', async () => {
    const contents = { kind: 'contents', title: '目录', depth: 2 } as const
    const before = manuscript(
      contents,
      heading(2, '一、', '2021年甲'),
      heading(2, '二、', '乙'),
      heading(2, '三、', '丙'),
    )
    const after = manuscript(contents, heading(2, '一、', '2022年甲'), heading(2, '二、', '丁'))
    const entries = (bytes: Uint8Array): string[] => {
      const main = strFromU8(unpack(bytes).get('word/document.xml') ?? new Uint8Array())
      const [list = ''] = /<w:sdtContent>.*<\/w:sdtContent>/.exec(main) ?? []
      const texts = [...list.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, each = '']) =>
        [...each.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text).join(''),
      )
      return texts.slice(1)
    }
    const bytes = await revised(before, after)
    expect(entries(settledChanges(bytes, 'accepted'))).toEqual(['一、2022年甲1', '二、丁1'])
    expect(entries(settledChanges(bytes, 'rejected'))).toEqual(['一、2021年甲1', '二、乙1', '三、丙1'])
  })
})

describe('tables', () => {
  const table = (rows: readonly (readonly string[])[], title = '表'): ManuscriptTable => ({
    kind: 'table',
    title,
    headerRows: 1,
    rows: rows.map((row) => row.map((text) => cell(text))),
    widths: (rows[0] ?? []).map(() => 1),
    orientation: 'portrait',
    statutory: false,
  })

  test('have changed cells, inserted and deleted rows', async () => {
    const before = manuscript(
      table([
        ['科目', '金额'],
        ['201', '1.00'],
        ['208', '2.00'],
        ['221', '3.00'],
      ]),
    )
    const after = manuscript(
      table([
        ['科目', '金额'],
        ['201', '1.50'],
        ['210', '4.00'],
        ['221', '3.00'],
      ]),
    )
    await expectBoth(before, after)
    const main = await mainPart(before, after)
    expect(main.match(/<w:trPr><w:cantSplit\/><w:(?:ins|del) /g)).toHaveLength(2)
    expect(main).toContain('<w:delText xml:space="preserve">1.00</w:delText>')
    expect(main).not.toContain('<w:delText xml:space="preserve">3.00</w:delText>')
  })
  test('a figure and the one that replaces it stay apart by a space that neither version has', async () => {
    const [before, after] = [manuscript(table([['金额'], ['1.00']])), manuscript(table([['金额'], ['2.00']]))]
    expect(await mainPart(before, after)).toMatch(
      /<\/w:del><w:ins [^>]*><w:del [^>]*><w:r><w:delText xml:space="preserve"> <\/w:delText><\/w:r><\/w:del><\/w:ins><w:ins /,
    )
    await expectBoth(before, after)
  })
  test('of other columns are replaced as a whole', async () => {
    const before = manuscript(
      paragraph('body', '前'),
      table([
        ['科目', '甲'],
        ['201', '1.00'],
      ]),
      paragraph('body', '后'),
    )
    const after = manuscript(
      paragraph('body', '前'),
      table([
        ['科目', '甲', '乙'],
        ['201', '1.00', '2.00'],
      ]),
      paragraph('body', '后'),
    )
    await expectBoth(before, after)
    await expectBoth(before, manuscript(paragraph('body', '前'), paragraph('body', '后')))
    expect((await mainPart(before, after)).match(/<w:tbl>/g)).toHaveLength(2)
  })
  test('with cells merged over rows keep them in both versions', async () => {
    const merged = (count: number): ManuscriptTable => ({
      ...table([['组', '指标']]),
      rows: [
        [cell('组'), cell('指标')],
        ...Array.from({ length: count }, (_, row) =>
          row === 0
            ? [cell('产出', { rowSpan: count }), cell(`指标${count}\n甲`)]
            : [cell(row === 1 ? `指标${count}\n丙` : `第${row}项`)],
        ),
      ],
    })
    for (const [before, after] of [
      [1, 4],
      [4, 2],
      [3, 3],
    ])
      await expectBoth(manuscript(merged(before ?? 0)), manuscript(merged(after ?? 0)))
  })
  test('lines of a cell that come and go, the last one too', async () => {
    const of = (text: string): Manuscript => manuscript(table([['说明'], [text]]))
    const texts = ['', '甲', '甲\n乙', '甲\n乙\n丙', '乙\n丙', '丙\n甲\n乙']
    for (const before of texts) for (const after of texts) await expectBoth(of(before), of(after))
  })
})

describe('charts', () => {
  const chartOf = (value: string): Manuscript['blocks'][number] => ({
    kind: 'chart',
    title: '支出结构图',
    shape: 'bar',
    categories: ['基本支出'],
    series: [{ name: '支出', values: [figure(value)] }],
    unit: '万元',
    description: `基本支出${value}万元`,
  })
  const kept = paragraph('caption', '图1')

  test('that changed are the later ones; a comment tells what they showed', async () => {
    const [before, after] = [manuscript(chartOf('10'), kept), manuscript(chartOf('12'), kept)]
    const { blocks } = await readDocument({ file: '修订.docx', bytes: await revised(before, after) })
    expect(blocks).toMatchObject([{ kind: 'chart', series: [{ points: [{ value: '12' }] }] }, {}])
    expect(await mainPart(before, after, 'word/comments.xml')).toContain('图中数据有变动。修订前：基本支出10万元')
    expect(changesIn(await revised(before, after))).toEqual({ inserted: 0, deleted: 0 })
  })
  test('that only one version has come or go', async () => {
    const [without, having] = [manuscript(kept), manuscript(chartOf('10'), kept)]
    const kinds = async (bytes: Uint8Array) =>
      (await readDocument({ file: '修订.docx', bytes })).blocks.map(({ kind }) => kind)
    const [added, removed] = [await revised(without, having), await revised(having, without)]
    expect(await kinds(settledChanges(added, 'accepted'))).toEqual(['chart', 'paragraph'])
    expect(await kinds(settledChanges(added, 'rejected'))).toEqual(['paragraph'])
    expect(await kinds(settledChanges(removed, 'accepted'))).toEqual(['paragraph'])
    expect(await kinds(settledChanges(removed, 'rejected'))).toEqual(['chart', 'paragraph'])
  })
})

test('the same versions give the same bytes', async () => {
  const [first, second] = SAMPLE_MANUSCRIPTS
  const [before, after] = [first ?? DISCLOSURE, second ?? DISCLOSURE]
  expect(Buffer.compare(await revised(before, after), await revised(before, after))).toBe(0)
})
