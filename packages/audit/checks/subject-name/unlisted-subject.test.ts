import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { unlistedSubject } from './unlisted-subject.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })

it('an item whose levels above are told before it is looked for by its name alone', () => {
  const found = (name: string): number => {
    const blocks = [
      say('第二部分 2023年度部门决算情况说明'),
      say('（二）支出决算结构情况'),
      say(
        `2023年支出9.10万元，全部为农林水支出（类）农业农村（款），其中：${name}（项）8.10万元，其他农业支出1.00万元。`,
      ),
      say('第五部分 附表'),
      say('一般公共预算财政拨款支出决算表'),
      tableOfRows([
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ['213', '农林水支出', '12.00', '5.00', '7.00'],
        ['21301', '农业农村', '12.00', '5.00', '7.00'],
        ['2130101', '行政运行', '5.00', '5.00', ''],
        ['2130108', '病虫害控制', '7.00', '', '7.00'],
      ]),
    ]
    return [...unlistedSubject.run(understand({ file: '决算.html', format: 'html', blocks, gaps: [] }))].length
  }
  expect(found('病虫害控制')).toBe(0)
  expect(found('档案馆')).toBe(1)
})
