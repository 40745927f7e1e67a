/** A manuscript as an extractor of text leaves it: one cell a line, bookmarks, Arabic list numbers, chart data at the end. */
import {
  type Manuscript,
  type ManuscriptBlock,
  type ManuscriptChart,
  type ManuscriptTable,
  textOfRuns,
} from '@mingzhang/documents'
import type { Content } from '../content.ts'
import { manuscriptOf } from '../manuscript.ts'

const NUMERALS = '一二三四五六七八九十'

export const writeText = (content: Content): string => extractedText(manuscriptOf(content).manuscript)

export function extractedText({ blocks }: Manuscript): string {
  const charts = blocks.filter((block) => block.kind === 'chart')
  return [...blocks.map(blockText), ...charts.map(chartData)].join('\n')
}

function blockText(block: ManuscriptBlock, index: number): string {
  if (block.kind === 'heading') return `[bookmark: _Toc${15396600 + index}]${automaticNumber(block.number)}${block.text}`
  if (block.kind === 'paragraph') return textOfRuns(block.runs)
  if (block.kind === 'chart') return `（${block.title}）\n`
  return block.kind === 'table' ? tableText(block) : block.title
}

/** An extractor prints an automatic `一、` as `1、 `; from ten upwards, and in brackets, we wrote the number ourselves. */
function automaticNumber(number: string): string {
  const digit = NUMERALS.indexOf(number.slice(0, 1)) + 1
  return number.length === 2 && number.endsWith('、') && digit > 0 && digit % 4 === 1 ? `${digit}、 ` : number
}

const tableText = (table: ManuscriptTable): string =>
  table.rows.map((cells) => cells.map((cell) => `\t${textOfRuns(cell.runs)}`).join('\n')).join('\n\n') + '\n\n'

function chartData(chart: ManuscriptChart): string {
  const labels = chart.categories.join('\t')
  return chart.series.map(({ name, values }) => `${name}\t${values.map((value) => `${value.text}万元`).join('\n')}\n\n${labels}\t${values.map((value) => value.text).join('\t')}\t`).join('')
}
