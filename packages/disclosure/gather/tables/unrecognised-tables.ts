/** Sheets and tables that are no statutory table, or bear the title of one and cannot be read as it. */
import type { TableId } from '@mingzhang/accounts'
import type { Document } from '@mingzhang/documents'
import type { StatutoryTable } from '../../statutory-table.ts'
import { titledFormOf } from '../../understand/statutory-tables/find-tables.ts'
import type { Notes, SheetReport } from '../import-report.ts'

export function unrecognisedTables(
  document: Document,
  found: readonly StatutoryTable[],
  sheets: SheetReport[],
  notes: Notes,
): void {
  const known = new Set(found.flatMap(({ blocks }) => blocks))
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind !== 'table' || known.has(index)) continue
    const { place } = block
    const name = place.sheet ?? `第 ${index + 1} 段的表格`
    const form = titledFormOf(document, index)
    if (form === 'too-large') {
      notes.refuse({ place, text: name }, '表格过大，没有读取', '请删除多余的行和列后再试')
      sheets.push({ place, name, taken: 0, reason: '表格过大' })
    } else if (form !== undefined) {
      const required = form.columns.filter(({ key }) => form.required.includes(key)).map(({ title }) => title)
      notes.add(
        isSpared(form.id, found) ? 'hint' : 'refused',
        { place, text: name },
        `表名是“${form.title}”，但表头与公开格式不符，无法读取`,
        `请核对表头，至少应有：${[...new Set(required)].join('、')}；格式不同的，请改用录入表`,
      )
      sheets.push({ place, name, taken: 0, reason: '表头与公开格式不符' })
    } else sheets.push({ place, name, taken: 0, reason: '不是部门决算公开的附表' })
  }
}

const DETAIL: ReadonlySet<TableId> = new Set(['S5', 'S7', 'S9'])

/** Whether nothing is lost without a table: others tell the same, or only the detail of it. */
function isSpared(id: TableId, found: readonly StatutoryTable[]): boolean {
  const has = (other: TableId): boolean => found.some(({ form }) => form.id === other)
  return has(id) || DETAIL.has(id) || (id === 'T6' && has('S7') && has('S9'))
}
