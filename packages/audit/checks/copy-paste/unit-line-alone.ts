import type { Block, Document } from '@mingzhang/documents'
import type { Check } from '../../check.ts'

/** `公开03表　单位：万元`. */
const UNIT_LINE = /^\s*(?<numbered>公开\d+表[\s　]*)?(?:金额)?单位\s?[:：]\s?[\u4e00-\u9fff]{0,2}元\s*$/
const SENTENCE = /[。；]\s*$/
/** So far below stands the table, behind who made it (编制单位). */
const REACH = 4
/** So far below the title of a table stands its unit, behind its number and who made it; the table itself may be left out. */
const MOST_BELOW_TITLE = 3
/** `86.13 74.33`, `0.12万元（1.40%）`: labels of a chart, as a printed page gives them. */
const LABELS = /^[\d\s.,，%％()（）万亿元年-]*\d[\d\s.,，%％()（）万亿元年-]*$/

/** A line that names a table's unit between paragraphs, far from any table. */
export const unitLineAlone: Check = {
  id: 'unit-line-alone',
  category: 'copy-paste',
  severity: 'warning',
  title: '“单位：万元”一行列在表、图的上方，不应单独夹在正文段落之间。',
  basis: '部门决算公开格式：表号、金额单位列在各表右上方。',
  example: {
    wrong: '2023年政府性基金预算财政拨款支出0万元。（下一行）单位：万元（下一行）九、国有资本经营预算支出决算情况说明',
    right: '（表名）收入决算表（下一行）单位：万元（下一行为表格）',
  },
  *run({ document, evaluations, announcedTables }) {
    // Pictures may be the tables.
    if (document.format === 'text' || document.gaps.length > 0) return
    if (!document.blocks.some(({ kind }) => kind === 'table')) return
    const titles = new Set(announcedTables.flatMap(({ spans }) => spans.map((span) => span.block)))
    for (const [block, paragraph] of document.blocks.entries()) {
      const line = paragraph.kind === 'paragraph' ? UNIT_LINE.exec(paragraph.text) : null
      if (paragraph.kind !== 'paragraph' || line === null) continue
      // Evaluation forms have no number of the statutory tables.
      const isOverForm = line.groups?.numbered !== undefined && evaluations.some(({ start }) => start === block + 1)
      if (!isOverForm && isBesideTable(document, block)) continue
      if (isBelowTitle(document, block, titles)) continue
      yield {
        message: `“${paragraph.text.trim()}”夹在正文之间，其下没有表格，疑为误入的一行。`,
        evidence: [{ block, start: 0, end: paragraph.text.length }],
      }
    }
  },
}

/** A table or chart in reach, or nothing of the running text around it that tells of none. */
function isBesideTable({ blocks }: Document, at: number): boolean {
  const near = blocks.slice(Math.max(0, at - 1), at + REACH + 1)
  if (near.some(({ kind }) => kind !== 'paragraph') || isOverLabels(blocks.slice(at + 1, at + REACH + 1))) return true
  return ![blocks[at - 1], blocks[at + 1]].some(isOfText)
}

/** Whether blocks begin with labels of a chart, before any running text. */
function isOverLabels(below: readonly Block[]): boolean {
  const text = below.findIndex(isOfText)
  const labels = text < 0 ? below : below.slice(0, text)
  return labels.some((block) => block.kind === 'paragraph' && LABELS.test(block.text))
}

/** Behind the title of a table that says in words that it has nothing to list. */
function isBelowTitle({ blocks }: Document, at: number, titles: ReadonlySet<number>): boolean {
  for (let above = at - 1; above >= at - MOST_BELOW_TITLE; above--) {
    if (titles.has(above)) return true
    const block = blocks[above]
    if (block?.kind !== 'paragraph' || SENTENCE.test(block.text)) return false
  }
  return false
}

/** A sentence, or a heading over sections. */
const isOfText = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  (SENTENCE.test(block.text) || (block.level !== undefined && !/[表图]\s*(?:[（(].*[）)])?$/.test(block.text)))
