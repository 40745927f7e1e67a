import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { unlistedSubject } from './unlisted-subject.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })

it('a class of no table whose amount is that of the class which is left out', () => {
  const found = (...classes: string[]): string[] => {
    const blocks = [
      say('第三部分 2023年度部门决算情况说明'),
      say('五、一般公共预算财政拨款支出决算情况说明'),
      say('（二）一般公共预算财政拨款支出决算结构情况'),
      say(`一般公共预算财政拨款支出20.00万元，主要用于以下方面：${classes.join('；')}。`),
      say('第五部分 附表'),
      say('一般公共预算财政拨款支出决算表'),
      tableOfRows([
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ['206', '科学技术支出', '7.00', '', '7.00'],
        ['20607', '科学技术普及', '7.00', '', '7.00'],
        ['2060702', '科普活动', '7.00', '', '7.00'],
        ['213', '农林水支出', '13.00', '6.00', '7.00'],
        ['21301', '农业农村', '13.00', '6.00', '7.00'],
        ['2130101', '行政运行', '13.00', '6.00', '7.00'],
      ]),
    ]
    const disclosure = understand({ file: '决算.html', format: 'html', blocks, gaps: [] })
    return [...unlistedSubject.run(disclosure)].flatMap(({ severity, expected }) => `${severity} ${expected}`)
  }
  const science = '科学技术支出（类）7.00万元，占35.00%'
  const culture = '文化旅游体育与传媒支出（类）7.00万元，占35.00%'
  const farming = '农林水支出（类）13.00万元，占65.00%'
  expect(found(culture, farming)).toEqual(['error 科学技术支出'])
  expect(found(science, farming)).toEqual([])
  expect(found(culture, science, farming)).not.toContain('error 科学技术支出')
})
