import { read, utils } from '@e965/xlsx'
import { strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Manuscript, ManuscriptTable } from '../manuscript.ts'
import { readDocument } from '../read/read-document.ts'
import { docxWriter } from './docx.ts'
import { unpack } from './office-package.ts'
import { cell, DISCLOSURE, figure, heading, paragraph, SAMPLE_MANUSCRIPTS } from './sample-manuscripts.ts'
import { writerContract } from './writer-contract.ts'

writerContract(docxWriter)

const manuscript = (...blocks: Manuscript['blocks']): Manuscript => ({ title: '决算', author: '某单位', blocks })

async function partOf(written: Manuscript, name = 'word/document.xml'): Promise<string> {
  return strFromU8(unpack(await docxWriter.write(written)).get(name) ?? new Uint8Array())
}

const blocksOf = async (written: Manuscript) =>
  (await readDocument({ file: '决算.docx', bytes: await docxWriter.write(written) })).blocks

describe('charts', () => {
  test('what a chart caches equals the cells of its workbook that its formulas name', async () => {
    for (const sample of SAMPLE_MANUSCRIPTS) {
      const parts = unpack(await docxWriter.write(sample))
      const charts = [...parts.keys()].filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name))
      expect(charts.length).toBe(sample.blocks.filter(({ kind }) => kind === 'chart').length)
      for (const name of charts) {
        const relationships = strFromU8(
          parts.get(`${name.replace('charts/', 'charts/_rels/')}.rels`) ?? new Uint8Array(),
        )
        const workbook = /Target="\.\.\/([^"]+)"/.exec(relationships)?.[1]
        const { Sheets: sheets } = read(parts.get(`word/${workbook}`) ?? new Uint8Array())
        const references = [...strFromU8(parts.get(name) ?? new Uint8Array()).matchAll(REFERENCE)]
        expect(references.length).toBeGreaterThan(2)
        for (const [, sheet = '', range = '', cache = ''] of references) {
          const { s: from, e: to } = utils.decode_range(range.replaceAll('$', ''))
          const cells = utils.sheet_to_json<unknown[]>(sheets[sheet] ?? {}, {
            header: 1,
            blankrows: true,
            range: { s: from, e: to },
          })
          const cached = [...cache.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, value = '']) => value)
          expect(cached.map(unescaped)).toEqual(cells.flat().map(String))
        }
      }
    }
  })
  test('show figures as they are printed, and say what they show', async () => {
    expect(await partOf(DISCLOSURE, 'word/charts/chart1.xml')).toMatch(/<c:dLbls><c:numFmt formatCode="#,##0.00"/)
    expect(await partOf(DISCLOSURE, 'word/charts/chart2.xml')).toMatch(
      /<c:numFmt formatCode="0.00%"[\s\S]*<c:dLblPos val="bestFit"\/>[\s\S]*<c:showPercent val="1"\/>/,
    )
    expect(await partOf(DISCLOSURE)).toContain(
      'descr="基本支出4,205.43万元，占75.00%；项目支出1,401.80万元，占25.00%。"',
    )
  })
  test('a part below nothing is shown by columns', async () => {
    const chart = DISCLOSURE.blocks.find((block) => block.kind === 'chart' && block.shape === 'pie')
    if (chart?.kind !== 'chart') throw new Error('no chart')
    const negative = { ...chart, series: [{ name: '支出', values: [figure('10'), figure('-2.5')] }] }
    expect(await partOf(manuscript(negative), 'word/charts/chart1.xml')).toContain('<c:barChart>')
    expect(await blocksOf(manuscript(negative))).toMatchObject([{ series: [{ points: [{}, { value: '-2.5' }] }] }])
  })
})

const REFERENCE = /<c:f>'?(.+?)'?!(.+?)<\/c:f><c:(?:str|num)Cache>(.*?)<\/c:(?:str|num)Cache>/g

const unescaped = (markup: string): string =>
  markup
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

describe('headings', () => {
  test('are numbered automatically where a list shows their number, else by hand', async () => {
    const blocks = await blocksOf(
      manuscript(
        heading(1, '第一部分', '甲'),
        heading(2, '一、', '乙'),
        heading(2, '三、', '丙'),
        heading(3, '（一）', '丁'),
      ),
    )
    expect(blocks).toMatchObject([
      { level: 1, number: '第一部分', text: '甲' },
      { level: 2, number: '一、', text: '乙' },
      { level: 2, text: '三、丙' },
      { level: 3, number: '（一）', text: '丁' },
    ])
    expect(blocks[2]).not.toHaveProperty('number')
  })
  test('a page break stands before them where no section begins the page', async () => {
    const main = await partOf(
      manuscript(heading(1, '', '甲', true), paragraph('body', '文'), heading(1, '', '乙', true)),
    )
    expect(main.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1)
  })
})

test('signs that Western fonts have too are set in the Chinese font', async () => {
  const main = await partOf(manuscript(paragraph('body', '“三公”经费'), paragraph('body', '行政运行12.50')))
  expect(main).toContain('<w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">“三公”经费</w:t>')
  expect(main).toContain('<w:r><w:t xml:space="preserve">行政运行12.50</w:t>')
})

describe('the table of contents', () => {
  test('lists the headings of three levels with their pages, without asking to be brought up to date', async () => {
    const main = await partOf(DISCLOSURE)
    const entries = [...main.matchAll(ENTRY)].map(([, title, page]) => `${title} ${page}`)
    expect(entries).toContain('第二部分 2022年度部门决算情况说明 2')
    expect(entries).toContain('（一）支出决算总体情况 4')
    expect(entries).toHaveLength(
      DISCLOSURE.blocks.filter((block) => block.kind === 'heading' && block.level < 4).length,
    )
    expect(main).not.toContain('w:dirty="true"')
    expect(await partOf(DISCLOSURE, 'word/settings.xml')).not.toContain('updateFields')
  })
})

const ENTRY =
  /<w:hyperlink w:anchor="[^"]+" w:history="1"><w:r><w:t xml:space="preserve">([^<]+)<\/w:t><\/w:r>.*?PAGEREF.*?<w:t xml:space="preserve">(\d+)<\/w:t>/g

describe('tables', () => {
  const tableOf = (rows: ManuscriptTable['rows'], widths: number): ManuscriptTable => ({
    kind: 'table',
    title: '表',
    headerRows: 1,
    rows,
    widths: Array.from({ length: widths }, () => 1),
    orientation: 'portrait',
    statutory: false,
  })
  test('repeat their header, keep their rows whole and fill the page', async () => {
    const main = await partOf(
      manuscript(
        tableOf(
          [
            [cell('甲'), cell('乙')],
            [cell('丙'), cell('丁')],
          ],
          2,
        ),
      ),
    )
    expect(main.match(/<w:cantSplit\/>/g)).toHaveLength(2)
    expect(main.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    const widths = [...main.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width))
    expect(widths.reduce((total, width) => total + width, 0)).toBe(8845)
  })
  const keptTexts = async (rows: ManuscriptTable['rows']): Promise<string[]> => {
    const main = await partOf(
      manuscript(paragraph('body', '（1）防汛项目'), tableOf(rows, 2), paragraph('body', '结束')),
    )
    const kept = [...main.matchAll(/<w:p>.*?<\/w:p>/g)].filter(([markup]) => markup.includes('<w:keepNext/>'))
    return kept.map(([markup]) => markup.replace(/<[^>]+>/g, ''))
  }
  const row = (text: string) => [cell(text), cell('值')]
  test('stay with the line that leads to them, and whole where they find room on a page', async () => {
    expect(await keptTexts([row('甲'), row('乙'), row('丙')])).toEqual(['（1）防汛项目', '甲', '值', '乙', '值'])
  })
  test('longer than a page keep together the rows that a merged cell ties', async () => {
    const tied = [{ ...cell('丙'), rowSpan: 2 }, cell('值')]
    const many = Array.from({ length: 60 }, () => row('丁'))
    expect(await keptTexts([row('甲'), row('乙'), tied, [cell('值')], ...many])).toEqual([
      '（1）防汛项目',
      '甲',
      '值',
      '丙',
      '值',
    ])
  })
  test('that follow each other stay apart', async () => {
    const table = tableOf([[cell('甲')]], 1)
    expect((await blocksOf(manuscript(table, table))).map(({ kind }) => kind)).toEqual(['table', 'table'])
  })
  test('of more columns than Word opens are refused', async () => {
    const row = Array.from({ length: 64 }, () => cell('1'))
    await expect(docxWriter.write(manuscript(tableOf([row], 64)))).rejects.toThrow(RangeError)
    await expect(docxWriter.write(manuscript(tableOf([row.slice(1)], 63)))).resolves.toBeDefined()
  })
})
