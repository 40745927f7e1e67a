import type { TableId } from '@mingzhang/accounts'
import type { Block, Document, Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'

/** Tables that units without such money keep and leave empty, and the concept that the narrative may call absent. */
const MAY_BE_EMPTY: Readonly<Partial<Record<TableId, string>>> = {
  T7: 'three',
  T8: 'funds',
  T9: 'capital',
  S12: 'capital',
  F7: 'three',
}

/** An empty table says why it is empty. */
export const emptyTableNote: Check = {
  id: 'empty-table-note',
  category: 'completeness',
  severity: 'warning',
  title: '无数据的附表应保留表格，并在表下说明没有该项收入和支出。',
  basis: '部门决算公开格式：空表保留并说明“本年度没有……收入和支出，故本表无数据”（勾稽关系 H10）。',
  example: {
    wrong: '政府性基金预算财政拨款收入支出决算表各栏空白，表下没有说明',
    right:
      '政府性基金预算财政拨款收入支出决算表各栏空白，表下：说明：本部门没有政府性基金预算财政拨款收入和支出，故本表无数据。',
  },
  *run({ document, statutoryTables, absences }) {
    // Where the other empty table of funds or capital says so below it, so should this one, whatever the text tells.
    const isUsual = statutoryTables.some(({ form, empty, note }) => empty && note !== undefined && isOfFund(form.id))
    const together = new Set(document.blocks.map(({ place }) => place.file)).size > 1
    for (const { form, empty, note, title, rows, blocks } of statutoryTables) {
      const concept = MAY_BE_EMPTY[form.id]
      const place = title ?? rows[0]?.span
      if (!empty || note !== undefined || place === undefined || concept === undefined) continue
      if (blocks.some((block) => holdsAmounts(document.blocks[block]))) continue
      if (together && document.blocks.some((block) => explains(block, concept))) continue
      // That one item of the “三公” is absent says nothing of the others.
      const told = absences.some(({ concept: { key } }) =>
        concept === 'three' ? key === concept : key.startsWith(concept),
      )
      yield {
        message: `《${form.title}》无数据，表下没有说明原因。`,
        evidence: [place, ...blankCells(document, blocks), ...noteBelow(document, blocks)],
        severity: told && !(isUsual && isOfFund(form.id)) ? 'info' : 'warning',
        suggestion: '在表下补充说明：本部门本年度没有该项收入和支出，故本表无数据。',
      }
    }
  },
}

const isOfFund = (id: TableId): boolean => MAY_BE_EMPTY[id] === 'funds' || MAY_BE_EMPTY[id] === 'capital'

/** Amounts of which nothing tells the column are no blank cells. */
const holdsAmounts = (block: Block | undefined): boolean =>
  block?.kind === 'table' && block.cells.some(({ text }) => /\d\.\d/.test(text))

const MOST_CELLS = 12

/** The table itself, and the cells of its last row where amounts should be; all of them, where it is one of headings. */
function blankCells({ blocks }: Document, within: readonly number[]): Span[] {
  return within.flatMap((index): Span[] => {
    const table = blocks[index]
    if (table?.kind !== 'table') return []
    const last = table.cells.flatMap(({ row, text }, cell): Span[] =>
      row === table.rows - 1 ? [{ block: index, cell, start: 0, end: text.length }] : [],
    )
    const blank = last.filter(({ end }) => end === 0)
    return [{ block: index, start: 0, end: 0 }, ...(blank.length === 0 ? last : blank).slice(0, MOST_CELLS)]
  })
}

/** What stands below the table, where the note should be. */
function noteBelow({ blocks }: Document, within: readonly number[]): Span[] {
  const below = (within.at(-1) ?? 0) + 1
  const paragraph = blocks[below]
  return paragraph?.kind === 'paragraph' ? [{ block: below, start: 0, end: paragraph.text.length }] : []
}

const SUBJECTS: Readonly<Record<string, RegExp>> = {
  three: /[“"]?三公[”"]?经费/,
  funds: /政府性基金/,
  capital: /国有资本经营/,
}

/** Whether the report beside a workbook of tables says why one of them is empty. */
const explains = (block: Block, concept: string): boolean =>
  block.kind === 'paragraph' &&
  /本表(?:无数据|为空)|空表/.test(block.text) &&
  SUBJECTS[concept]?.test(block.text) === true
