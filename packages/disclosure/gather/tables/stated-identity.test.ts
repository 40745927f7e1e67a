import { type Document, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { understand } from '../../understand/understand.ts'
import { statedIdentity } from './stated-identity.ts'

const stated = (above: string): { years: number[]; organisations: string[] } => {
  const document: Document = {
    file: '决算.docx',
    format: 'docx',
    blocks: [
      ...[above, '收入支出决算总表', '单位：万元'].map((text) => ({ kind: 'paragraph' as const, text, place: {} })),
      tableOfRows([
        ['收入', '←', '支出', '←'],
        ['项目', '决算数', '项目', '决算数'],
        ['一、一般公共预算财政拨款收入', '5.00', '一、一般公共服务支出', '5.00'],
        ['本年收入合计', '5.00', '本年支出合计', '5.00'],
        ['总计', '5.00', '总计', '5.00'],
      ]),
    ],
    gaps: [],
  }
  const [table] = understand(document).statutoryTables
  const { years, organisations } =
    table === undefined ? { years: [], organisations: [] } : statedIdentity(document, table)
  return { years: years.map(({ year }) => year), organisations: organisations.map(({ name }) => name) }
}

test('the organisation in front of the year, not the number of the part', () => {
  expect(stated('长宁市水利局2023年度部门决算表')).toEqual({ years: [2023], organisations: ['长宁市水利局'] })
  expect(stated('第二部分2023年度部门决算表')).toEqual({ years: [2023], organisations: [] })
  expect(stated('第二部分 长宁市水利局2023年度部门决算表').organisations).toEqual(['长宁市水利局'])
})
