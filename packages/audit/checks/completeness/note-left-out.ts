import type { StatutoryTable } from '@mingzhang/disclosure'
import type { Document } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { notesBelow, REFLECTS } from '../../table-relations/notes-below.ts'

/** So many tables with a note make the one without strange. */
const FEWEST_WITH_NOTE = 4

/** The only table of a report without the note that stands below all others. */
export const noteLeftOut: Check = {
  id: 'note-left-out',
  category: 'completeness',
  severity: 'warning',
  title: '其他附表下都有“本表反映……”的说明，仅一张没有的，疑漏列。',
  basis: '部门决算公开格式（财决公开01—09表）表下注释。',
  example: {
    wrong: '九张表中只有《收入决算表》下没有“注：本表反映部门本年度取得的各项收入情况。”',
    right: '九张表下都有“注：本表反映……”',
  },
  *run({ document, statutoryTables }) {
    const without = statutoryTables.filter((table) => !hasNote(document, table))
    const [only, second] = without
    if (only === undefined || second !== undefined || statutoryTables.length <= FEWEST_WITH_NOTE) return
    // What says that there is nothing may stand in its place, where it does so below no other table beside the note.
    const bothElsewhere = statutoryTables.some((table) => table.note !== undefined && hasNote(document, table))
    if (only.note !== undefined && !bothElsewhere) return
    const places = [only.note, only.title, only.rows.at(-1)?.span].filter((span) => span !== undefined)
    if (places.length === 0) return
    yield {
      message: `其余${statutoryTables.length - 1}张附表下都有“本表反映……”的说明，独《${only.form.title}》没有，疑漏列。`,
      evidence: places,
      suggestion: '补上本表的说明。',
    }
  },
}

/** Below the table, or in a row of its own at its end. */
function hasNote(document: Document, { blocks }: StatutoryTable): boolean {
  if (notesBelow(document, blocks.at(-1) ?? 0).length > 0) return true
  return blocks.some((at) => {
    const block = document.blocks[at]
    return block?.kind === 'table' && block.cells.some(({ text }) => REFLECTS.test(text))
  })
}
