/** Performance forms (绩效自评表) of which a text keeps the printed lines alone: goals and results in them are no sentences. */
import type { Block, Cell, Document, Table } from '@mingzhang/documents'
import { plainText } from '../statutory-tables/grid.ts'
import type { LineRegion } from './regions.ts'
import type { PrintedLine } from './tokens.ts'

const TITLE = /^.{0,60}绩效(?:目标)?(?:自评价?|完成情况|评价)?表(?:[（(].{0,12}[）)])?$/
/** Rows and headings of such forms. */
const LABELS = [/年度资金总额|年度预算执行|年度预算数/, /一级指标/, /预期目标|年度总体目标|项目年度目标/]
const FEWEST_LABELS = 2
const LAST_ROW = /^(?:总分|合计)(?:[\d(（]|$)/
const ENDS =
  /^第[一二三四五六七八九十]+部分|^[一二三四五六七八九十]{1,3}、|^[（(](?:[一二三四五六七八九十]{1,3}[）)]|\d{1,2}[）)].{2,40}项目$)|(?:自评|评价)报告(?:[（(].{0,40}[）)])?$/
const MOST_LINES = 200

/** The lines below the title of each form, as far as its last row. */
export function unreadForms({ blocks }: Document): LineRegion[] {
  const regions: LineRegion[] = []
  for (let index = 0; index < blocks.length; index++) {
    const region = isTitle(blocks[index]) ? regionBelow(blocks, index + 1) : undefined
    if (region === undefined) continue
    regions.push(region)
    index = region.last
  }
  return regions
}

const isTitle = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.text.includes('表') && TITLE.test(plainText(block.text))

function regionBelow(blocks: readonly Block[], first: number): LineRegion | undefined {
  const lines: PrintedLine[] = []
  let index = first
  let isLast = false
  for (; index < Math.min(blocks.length, first + MOST_LINES) && !isLast; index++) {
    const block = blocks[index]
    if (block?.kind !== 'paragraph') break
    const plain = plainText(block.text)
    if (ENDS.test(plain) || TITLE.test(plain)) break
    isLast = LAST_ROW.test(plain)
    lines.push({ block: index, text: block.text, place: block.place })
  }
  const isForm = LABELS.filter((label) => lines.some(({ text }) => label.test(text))).length >= FEWEST_LABELS
  const isEnded = isLast || index < first + MOST_LINES
  return isForm && isEnded ? { lines, captions: [], first, last: index - 1 } : undefined
}

/** What such forms alone say: a table that says so, without lines between its columns, is no other. */
const OF_FORM =
  /一级指标|年度资金总额|年度总体目标|实际完成值|主管部门|自评得分|(?:产出|效益|满意度|成本|数量|质量|时效)指标/

/** The document with the rows of forms that no lines part into columns as lines: which cells belong together is not told. */
export function withRowsAsLines(document: Document): Document {
  const isUnparted = (block: Block): block is Table =>
    block.kind === 'table' && block.inferredColumns === true && block.cells.some(({ text }) => OF_FORM.test(text))
  if (!document.blocks.some(isUnparted)) return document
  return { ...document, blocks: document.blocks.flatMap((block) => (isUnparted(block) ? rowsOf(block) : [block])) }
}

function rowsOf(table: Table): Block[] {
  const rows = Array.from({ length: table.rows }, (): Cell[] => [])
  for (const cell of table.cells) rows[cell.row]?.push(cell)
  return rows.map((cells) => ({
    kind: 'paragraph',
    text: cells.map(({ text }) => text).join(' '),
    place: cells[0]?.place ?? table.place,
  }))
}
