import { describe, expect, test } from 'vitest'
import type { Block } from '../document.ts'
import { tinyDocx } from './docx/tiny-docx.ts'
import { readDocument } from './read-document.ts'

const print = (block: Block): string => {
  if (block.kind === 'paragraph') return block.text
  if (block.kind === 'chart') return `${block.title}：${block.series.map(({ points }) => points.length).join()}`
  return block.cells.map(({ row, column, text }) => `${row},${column} ${text}`).join('；')
}

async function blocksOf(file: string, bytes: Uint8Array): Promise<string[]> {
  const { blocks } = await readDocument({ file, bytes })
  return blocks.map(print)
}

/** Each line of a text as a paragraph of a docx, and the text as a web page keeps it. */
const FORMS: readonly [string, (lines: readonly string[]) => Promise<string[]>][] = [
  ['docx', (lines) => blocksOf('文.docx', tinyDocx(lines.map(paragraph).join('')))],
  [
    'html of paragraphs',
    (lines) => {
      const paragraphs = lines.map((line) => `<p>${line}</p>`).join('\n')
      return blocksOf('文.html', new TextEncoder().encode(`<html><body>${paragraphs}</body></html>`))
    },
  ],
  ['html', (lines) => blocksOf('文.html', new TextEncoder().encode(`<html><body><pre>${lines.join('\n')}</pre>`))],
]

const paragraph = (line: string): string =>
  `<w:p><w:r>${line
    .split('\t')
    .map((text) => `<w:t xml:space="preserve">${text}</w:t>`)
    .join('<w:tab/>')}</w:r></w:p>`

const TEXT = [
  '附表',
  '\t项目名称',
  '\t热线经费',
  '',
  '\t预算数',
  '\t230.9万元',
  '\t执行数',
  '\t230.9',
  '万元',
  '',
  '\t',
  '\t其他资金',
  '\t0',
  '',
  '',
  '三、结论',
]

describe.each(FORMS)('the lines of an extracted text in a %s', (_, read) => {
  test('cells that are a line each make a table, an empty cell and a cell of two lines too', async () => {
    expect(await read(TEXT)).toEqual([
      '附表',
      '0,0 项目名称；0,1 热线经费；1,0 预算数；1,1 230.9万元；1,2 执行数；1,3 230.9\n万元；2,0 ；2,1 其他资金；2,2 0',
      '三、结论',
    ])
  })
  test('paragraphs that begin with a tab are none, with or without empty lines between', async () => {
    const paragraphs = ['\t一、部门职责。', '\t二、机构设置。', '', '\t三、人员情况。', '', '\t四、收支情况。']
    expect(await read(paragraphs)).toEqual(['一、部门职责。', '二、机构设置。', '三、人员情况。', '四、收支情况。'])
  })
  test('the data of a chart make one', async () => {
    expect(await read(['\t甲', '', '支出\t', '基本支出\t项目支出\t60\t40\t'])).toEqual(['甲', '：2'])
  })
  test('marks of extraction are no text', async () => {
    expect(await read(['[bookmark: _Toc1][bookmark: _Toc2]一、概况', '[image: 图1.png]', '[注]见下。'])).toEqual([
      '一、概况',
      '[注]见下。',
    ])
  })
})

test('a table between such lines is not lost', async () => {
  const rows = ['\t甲', '\t乙', '\t丙', '', '\t丁', '\t戊', '\t己', '', '\t庚', '\t辛', '']
  const framed = '<table><tr><td>项目<td>金额<tr><td>收入<td>3</table>'
  const html = `<html><body><pre>${rows.join('\n')}</pre>${framed}<pre>续\n\t壬</pre></body></html>`
  const blocks = await blocksOf('文.html', new TextEncoder().encode(html))
  expect(blocks).toContain('0,0 项目；0,1 金额；1,0 收入；1,1 3')
})

test('paragraphs of a docx that are indented by a tab are no cells', async () => {
  const sentences = [
    '一、收入',
    '本年收入9.00万元。',
    '',
    '二、支出',
    '本年支出8.00万元。',
    '',
    '三、结余',
    '年末结余1.00万元。',
  ]
  const lines = sentences.map((line) => (line === '' ? '' : `\t${line}`))
  expect(await blocksOf('文.docx', tinyDocx(lines.map(paragraph).join('')))).toEqual(
    sentences.filter((line) => line !== ''),
  )
})
