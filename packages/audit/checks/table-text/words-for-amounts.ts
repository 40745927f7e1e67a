import { economicSubjects, functionalSubjects, type TableForm } from '@mingzhang/accounts'
import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { withoutTables } from '../../table-relations/table-analysis.ts'

/** More of them, and it is the table that was read amiss. */
const MOST_CELLS = 4
const NUMBER = /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])/

/** The name of a row where its amount should be: the cells of the row stand one further on. */
export const wordsForAmounts: Check = {
  id: 'words-for-amounts',
  category: 'table-text',
  severity: 'error',
  title: '附表金额栏中不应出现项目或者科目的名称。',
  basis: '部门决算公开格式：名称、金额各在其栏；整行错位时合计关系无从核对。',
  example: {
    wrong: '收入支出决算总表末行：总计、总计、355.87、355.87',
    right: '收入支出决算总表末行：总计、355.87、总计、355.87',
  },
  cannotRun: withoutTables,
  *run({ document, statutoryTables }) {
    for (const { form, unread } of statutoryTables) {
      const words = unread.filter((span) => isRowName(form, textAround(document, span)))
      if (words.length === 0 || words.length > MOST_CELLS) continue
      yield {
        message: `《${form.title}》金额栏中是“${textAround(document, words[0] ?? { block: 0 })}”，疑该行单元格错位。`,
        evidence: words,
        suggestion: '将该行各单元格移回所属的栏。',
      }
    }
  },
}

function isRowName({ rows, economicColumns }: TableForm, text: string): boolean {
  const name = text.replace(/\s/g, '').replace(NUMBER, '')
  if (rows.kind === 'single' || !/[\u4e00-\u9fff]{2}/.test(name)) return false
  const lines =
    rows.kind === 'lines' ? rows.sides.flatMap((side) => side.lines) : rows.kind === 'economic' ? rows.lines : []
  if (lines.some(({ label }) => label.test(name))) return true
  if (rows.kind === 'economic') return economicSubjects.named(name).length > 0
  return economicColumns !== true && functionalSubjects.named(name).length > 0
}
