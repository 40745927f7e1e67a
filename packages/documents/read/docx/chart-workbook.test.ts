import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Chart, Document } from '../../document.ts'
import type { Manuscript } from '../../manuscript.ts'
import { writeDocument } from '../../write/write-document.ts'
import { readDocument } from '../read-document.ts'

const figure = (text: string) => ({ text, value: text, concept: 'total', period: '2023' })
const MANUSCRIPT: Manuscript = {
  title: '决算',
  author: '某局',
  blocks: [
    {
      kind: 'chart',
      title: '图1：支出结构图',
      shape: 'bar',
      unit: '万元',
      categories: ['基本支出', '项目支出'],
      series: [{ name: '2023年', values: [figure('5607.23'), figure('8.125')] }],
      description: '支出结构',
    },
  ],
}
const EMBEDDED = /^word\/embeddings\/.*\.xlsx$/

/** The written docx as read, with the workbook of its chart changed. */
async function withWorkbook(change: (bytes: Uint8Array) => Uint8Array): Promise<Document> {
  const parts = unzipSync(await writeDocument('docx', MANUSCRIPT))
  const name = Object.keys(parts).find((part) => EMBEDDED.test(part)) ?? ''
  const bytes = zipSync({ ...parts, [name]: change(parts[name] ?? new Uint8Array()) })
  return readDocument({ file: '决算.docx', bytes })
}

/** Text of the sheet and of what it shares, changed. */
const edited =
  (from: string, to: string) =>
  (bytes: Uint8Array): Uint8Array =>
    zipSync(
      Object.fromEntries(
        Object.entries(unzipSync(bytes)).map(([name, part]) => [
          name,
          /sheet1\.xml$|sharedStrings/.test(name) ? strToU8(strFromU8(part).replace(from, to)) : part,
        ]),
      ),
    )

const seriesOf = ({ blocks }: Document): Chart['series'] =>
  blocks.flatMap((block) => (block.kind === 'chart' ? block.series : []))

const PLAIN = [
  { category: '基本支出', value: '5607.23' },
  { category: '项目支出', value: '8.125' },
]

test('a chart whose workbook holds the same, if in other digits', async () => {
  const { blocks, gaps } = await withWorkbook(edited('>5607.23<', '>5607.2299999999996<'))
  expect(seriesOf({ blocks, gaps, file: '', format: 'docx' })).toEqual([{ name: '2023年', points: PLAIN }])
  expect(gaps).toEqual([])
})

test.each([
  ['a value', '>8.125<', '>8.126<', { category: '项目支出', value: '8.126' }],
  ['a value left out', '<v>8.125</v>', '', { category: '项目支出', value: '' }],
  ['a category', '项目支出', '经营支出', { category: '经营支出', value: '8.125' }],
])('%s that the workbook holds otherwise', async (_, from, to, inWorkbook) => {
  expect(seriesOf(await withWorkbook(edited(from, to)))[0]?.points).toEqual([PLAIN[0], { ...PLAIN[1], inWorkbook }])
})

test('a name that the workbook holds otherwise', async () => {
  const [series] = seriesOf(await withWorkbook(edited('2023年', '2022年')))
  expect(series).toEqual({ name: '2023年', points: PLAIN, nameInWorkbook: '2022年' })
})

test('rows that the workbook hides tell nothing', async () => {
  const document = await withWorkbook((bytes) =>
    edited('<row r="2"', '<row r="2" hidden="1"')(edited('8.125', '9')(bytes)),
  )
  expect(seriesOf(document)[0]?.points).toEqual(PLAIN)
})

test('a workbook that does not open, or is too large, is told, and the chart read as cached', async () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(6 * 1024 * 1024) })
  for (const bytes of [strToU8('不是工作簿'), bomb]) {
    const document = await withWorkbook(() => bytes)
    expect(seriesOf(document)[0]?.points).toEqual(PLAIN)
    expect(document.gaps.map(({ what }) => what)).toEqual(['图表所附的数据表'])
  }
})
