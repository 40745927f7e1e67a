import { describe, expect, test } from 'vitest'
import type { Block } from '../../document.ts'
import { readPdf } from '../pdf.ts'
import { textDocument } from '../text.ts'
import { type TinyPage, text, tinyPdf } from './tiny-pdf.ts'

const MARGIN = 57
const TAB = 36
const [SIZE, LINE, EMPTY] = [10, 14.6, 11.3]
const [TOP, BOTTOM] = [774, 60]
/** Characters in a line. */
const MOST = 48

/** The text as a word processor prints it: in one size, broken at the margin, empty lines and cells empty. */
function printed(written: string, sizeOf: (line: string) => number = () => SIZE): Uint8Array {
  const pages: TinyPage[] = []
  let [content, y] = ['', TOP]
  for (const line of written.split('\n')) {
    const shown = line.replace('\t', '')
    const pieces = shown === '' ? [''] : (shown.match(new RegExp(`.{1,${MOST}}`, 'g')) ?? [])
    for (const [index, piece] of pieces.entries()) {
      if (y < BOTTOM) {
        pages.push({ content })
        content = ''
        y = TOP
      }
      const left = line.startsWith('\t') && index === 0 ? MARGIN + TAB : MARGIN
      if (piece !== '') content += text(left, y, piece, sizeOf(line))
      y -= piece === '' ? EMPTY : LINE
    }
  }
  return tinyPdf([...pages, { content }])
}

const contentOf = (block: Block): unknown =>
  block.kind === 'table' ? block.cells.map(({ row, column, text }) => ({ row, column, text })) : block

const told = (blocks: readonly Block[]): unknown[] =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : contentOf(block)))

const INDICATORS = [
  '\t项目名称\n\t渡槽维修',
  '\t绩效指标\n\t一级指标\n\t二级指标\n\t三级指标\n\t目标值\n\t完成值',
  '\t\n\t产出指标\n\t数量指标\n\t维修渡槽\n\t3座\n\t3座',
  '\t\n\t效益指标\n\t社会效益指标\n\t受益农户\n\t120户\n\t131户',
  '\t\n\t满意度指标\n\t满意度指标\n\t农户满意率\n\t≥90%\n\t96%',
].join('\n\n')

const PARAGRAPHS = [
  '一、项目概况',
  '渡槽维修项目由水利站组织实施，主要用于更换老化的支墩与护栏，疏通淤塞的渠段，恢复下游三个村的灌溉用水，年初预算12.50万元，实际支出12.50万元。',
  '二、资金情况',
  '项目资金已全部到位。',
  '三、完成情况',
  '维修渡槽3座，受益农户131户。',
  '四、存在的问题',
  '渠段清淤的时间安排偏晚。',
]

const report = (...more: string[]): string => [...PARAGRAPHS, '', INDICATORS, '', '', ...more].join('\n')

describe('a text that was printed as it is', () => {
  test('is read as the text itself', async () => {
    const { blocks } = await readPdf({ file: '报告.pdf', bytes: printed(report('五、建议', '提前安排清淤。')) })
    expect(told(blocks)).toEqual(told(textDocument('报告.txt', report('五、建议', '提前安排清淤。')).blocks))
  })
  test('names the page of each block', async () => {
    const long = report(...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS, '', INDICATORS)
    const { blocks } = await readPdf({ file: '报告.pdf', bytes: printed(long) })
    expect(told(blocks)).toEqual(told(textDocument('报告.txt', long).blocks))
    const tables = blocks.filter(({ kind }) => kind === 'table')
    expect(tables.map(({ place }) => place.page)).toEqual([1, 2])
  })
  test('has one size: a document with a larger title was laid out', async () => {
    const titled = printed(report(), (line) => (line === PARAGRAPHS[0] ? SIZE + 6 : SIZE))
    const { blocks } = await readPdf({ file: '报告.pdf', bytes: titled })
    expect(blocks.filter(({ kind }) => kind === 'table')).toEqual([])
  })
  test('begins its paragraphs at the margin: those of a document stand further in', async () => {
    const written = PARAGRAPHS.flatMap((line) => [`\t${line}`, ''])
    const { blocks } = await readPdf({ file: '报告.pdf', bytes: printed([...written, ...written].join('\n')) })
    expect(told(blocks)).toEqual([...PARAGRAPHS, ...PARAGRAPHS])
  })
})
