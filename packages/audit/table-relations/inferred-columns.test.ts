import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { audit } from '../audit.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const SPENDING = tableOfRows([
  ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', '上缴上级支出', '其他收入', '对附属单位补助支出'],
  ['', '合计', '30.00', '20.00', '10.00', '', '', ''],
  ['201', '一般公共服务支出', '30.00', '20.00', '10.00', '', '', ''],
])
const headingsOf = (table: Block) => {
  const blocks = [say('某某局2023年度部门决算公开'), say('支出决算表'), say('单位：万元'), table]
  const { findings, notChecked } = audit(understand({ file: '决算.pdf', format: 'pdf', blocks, gaps: [] }))
  return {
    found: findings.some(({ rule }) => rule === 'turned-heading'),
    notChecked: notChecked.filter(({ rule }) => rule === 'turned-heading').map(({ reason }) => reason),
  }
}

test('headings over columns that no lines part are not judged, and that is told', () => {
  expect(headingsOf(SPENDING)).toEqual({ found: true, notChecked: [] })
  expect(headingsOf({ ...SPENDING, inferredColumns: true })).toEqual({
    found: false,
    notChecked: [expect.stringContaining('《支出决算表》各栏之间没有表格线')],
  })
})
