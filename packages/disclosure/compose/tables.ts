/** The statutory tables (附表) of a profile with their titles, notes and, where empty, the reason. */
import {
  type Fen,
  type FilledTable,
  filledCell,
  fillTables,
  parseFen,
  printFen,
  TABLE_FORMS,
} from '@mingzhang/accounts'
import { textOfRuns } from '@mingzhang/documents'
import type { ComposedBlock, ComposedTable } from './composed.ts'
import type { Narrator } from './narrator.ts'
import { numberAt } from './numbering.ts'

const ROUNDING = '部分数据因四舍五入存在尾差。'

export function composeTables(narrator: Narrator): ComposedBlock[] {
  const { profile, accounts } = narrator
  const tables = fillTables(accounts, profile.tables)
  return profile.tables.map((id, index): ComposedBlock => {
    const own = profile.tableForms[id]
    const title = own?.title ?? TABLE_FORMS.find((form) => form.id === id)?.title ?? id
    const table = tables.get(id)
    if (table === undefined) {
      narrator.enter(title)
      return { kind: 'statement', runs: narrator.say(`{missing 《${title}》所需的支出经济分类科目}`) }
    }
    const say = (template: string | undefined): string => textOfRuns(narrator.say(template ?? ''))
    return {
      kind: 'statutory table',
      table,
      number: numberAt('一、', index + 1),
      position: index + 1,
      title,
      note: `${say(own?.note)}${roundsApart(table) ? ROUNDING : ''}`,
      explanation: table.empty ? say(own?.empty) : undefined,
    } satisfies ComposedTable
  })
}

const printed = (amount: Fen): Fen => parseFen(printFen(amount, '万元'), '万元') ?? amount

/** Whether the printed categories (类) of some column do not add up to the printed total. */
function roundsApart(table: FilledTable): boolean {
  const categories = table.rows.filter(({ level }) => level === 1)
  const total = table.rows.find(({ key }) => key === 'total')
  if (total === undefined || categories.length === 0) return false
  return table.columns.some(({ key }) => {
    const sum = categories.reduce((all, row) => all + printed(filledCell(table, row.key, key)), 0n)
    return sum !== printed(filledCell(table, total.key, key))
  })
}
