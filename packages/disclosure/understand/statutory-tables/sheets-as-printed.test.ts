import { tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { printed, read, say } from './tables-of-blocks.ts'

it('reads the total that stands in the row of 类, 款 and 项', () => {
  const [table] = read(
    say('支出决算表'),
    tableOfRows([
      ['科目编码', '', '', '科目名称', '本年支出合计', '基本支出', '项目支出'],
      ['类', '款', '项', '合计', '6.00', '1.00', '5.00'],
      ['201', '', '', '一般公共服务支出', '6.00', '1.00', '5.00'],
    ]),
  )
  expect(table?.rows.map(({ key }) => key)).toEqual(['total', '201'])
})

it('knows a title by which the number of the attachment is printed', () => {
  const [table] = read(
    say('财政拨款支出决算明细表 附5'),
    tableOfRows([
      ['科目编码', '科目名称', '合计', '商品和服务支出'],
      ['201', '一般公共服务支出', '6.00', '6.00'],
    ]),
  )
  expect(table?.form.id).toBe('S5')
})

it('takes the heading of a 款 whose 类 is printed elsewhere for that of the only 类 that has such a 款', () => {
  const [table] = read(
    say('一般公共预算财政拨款支出决算明细表'),
    tableOfRows([
      ['科目编码', '科目名称', '合计', '职工基本医疗保险缴费', '办公设备购置', '资本性支出'],
      ['201', '一般公共服务支出', '9.00', '1.00', '2.00', '6.00'],
    ]),
  )
  // 办公设备购置 is a 款 of two 类
  expect(printed(table)).toEqual({
    '201|total': '900/2',
    '201|工资福利支出/职工基本医疗保险缴费': '100/2',
    '201|资本性支出': '600/2',
  })
})

it('puts columns that stand on a page of their own beside the last rows, and takes no other rows for them', () => {
  const head = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出']
  const more = (...rows: string[][]) => tableOfRows([['科目编码', '科目名称', '经营支出'], ...rows])
  const parts = [
    say('支出决算表'),
    tableOfRows([
      head,
      ['201', '一般公共服务支出', '6.00', '1.00', '4.00'],
      ['20103', '政府办公厅', '6.00', '1.00', '4.00'],
    ]),
    say('支出决算表'),
  ]
  const whole = read(
    ...parts,
    more(['201', '一般公共服务支出', '1.00'], ['20103', '政府办公厅', '1.00']),
    tableOfRows([head, ['205', '教育支出', '3.00', '1.00', '1.00']]),
    more(['205', '教育支出', '1.00']),
  )
  expect(whole).toHaveLength(1)
  expect(printed(whole[0])).toMatchObject({ '201|business': '100/2', '205|total': '300/2', '205|business': '100/2' })
  const other = read(...parts, more(['205', '教育支出', '1.00'], ['20103', '政府办公厅', '1.00']))
  expect(printed(other[0])['20103|business']).toBeUndefined()
})

it('reads headings that were pasted unmerged, each over the empty cells on its right', () => {
  const [vehicles, vehiclesOfParts] = ['公务用车购置及运行维护费', '公务用车运行维护费']
  const heads = [
    ['合计', '', '因公出国（境）费', '', vehicles, '', '', '', '', '', '公务接待费', ''],
    ['', '', '', '', '小计', '', '公务用车购置费', '', vehiclesOfParts, '', '', ''],
    Array.from({ length: 12 }, (_, column) => (column % 2 === 0 ? '预算数' : '决算数')),
  ]
  const amounts = ['9.00', '8.00', '1.00', '0.50', '6.00', '5.90', '0.00', '0.00', '6.00', '5.90', '2.00', '1.60']
  const laid = tableOfRows([...heads, amounts])
  const [table] = read(say('财政拨款“三公”经费支出决算表'), laid)
  expect(Object.values(printed(table)).sort()).toEqual(
    amounts.map((amount) => `${Number(amount.replace('.', ''))}/2`).sort(),
  )
  // Where one heading is merged, so were all that cover others.
  const cells = laid.cells.flatMap((cell, index) =>
    index === 0 ? [{ ...cell, columnSpan: 2 }] : index === 1 ? [] : [cell],
  )
  const [merged] = read(say('财政拨款“三公”经费支出决算表'), { ...laid, cells })
  expect(Object.keys(printed(merged)).length).toBeLessThan(amounts.length)
})

it('what the next part of the document says is no note of the last table', () => {
  const noteBehind = (...below: string[]) =>
    read(
      say('国有资本经营预算财政拨款支出决算表'),
      tableOfRows([
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ['', '合计', '', '', ''],
      ]),
      ...below.map(say),
    )[0]?.note
  expect(noteBehind('说明：本部门没有国有资本经营预算支出。')).toBeDefined()
  expect(noteBehind('第三部分 情况说明', '本部门没有上级补助收入。')).toBeUndefined()
})
