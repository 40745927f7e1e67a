import { understand } from '@mingzhang/disclosure'
import { tableOfRows } from '@mingzhang/documents'
import { describe, expect, test } from 'vitest'
import { stagesOfRows } from './stages-of-rows.ts'

const found = (...lines: string[]): number => {
  const blocks = [tableOfRows(lines.map((line) => line.split('|')))]
  return [...stagesOfRows.run(understand({ file: '表.docx', format: 'docx', blocks, gaps: [] }))].length
}

const WORKS = '序号|渠道|金额（万元）|开工日期|竣工验收日期'
const PURCHASES = '品名|合同签订时间|到货时间|验收时间|付款时间'
const CASES = '户主|受理日期|审批日期|发放日期|备注'
const SPAN = '线路|开始时间|结束时间'

describe('what a row dates', () => {
  test.each([
    [WORKS, '1|东渠|36.20|2023年6月18日|2023年5月30日'],
    [PURCHASES, '水泵|2023-07-06|2023-06-20|2023-08-01|2023-09-10'],
    [PURCHASES, '水泵|2023.7.6|2023.7.20|2023.7.12|2023.9.10'],
    [CASES, '张某|2023/3/8|2023/2/28|2023/4/20|首次'],
    [SPAN, '甲线|2023年8月|2023年5月'],
  ])('a later stage before an earlier one: %s; %s', (...rows) => expect(found(...rows)).toBe(1))

  test.each([
    [WORKS, '1|东渠|36.20|2023年6月18日|2023年8月30日', '2|西渠|30.10|2023年4月2日|—'],
    [WORKS, '1|东渠|36.20|2023年6月|2023年6月10日'],
    [WORKS, '1|东渠|36.20|2023年6月18日|2023年4月初验'],
    [PURCHASES, '水泵|2023-07-06|2023-07-20|2023-08-01|2023-06-10'],
    ['项目|实际开工日期|计划竣工日期', '东渠|2023年6月18日|2023年5月30日'],
    ['项目|开工日期|合同竣工日期|竣工结算日期', '东渠|2023年6月18日|2023年5月30日|2023年1月3日'],
  ])('in order, or not to be compared: %s; %s', (...rows) => expect(found(...rows)).toBe(0))

  test('behind labels of their own', () => {
    expect(found('项目名称|东渠|负责人|李某', '开工日期|2023年6月18日|竣工日期|2023年5月30日')).toBe(1)
    expect(found('项目名称|东渠|负责人|李某', '开工日期|2023年6月18日|竣工日期|2023年7月30日')).toBe(0)
    expect(found('渠道|东渠|西渠', '开工日期|2023年6月18日|2023年2月3日', '竣工日期|2023年7月3日|2023年1月30日')).toBe(
      1,
    )
    expect(found('渠道|东渠|西渠', '开工日期|2023年6月18日|2023年2月3日', '竣工日期|2023年7月3日|2023年5月30日')).toBe(
      0,
    )
  })
})
