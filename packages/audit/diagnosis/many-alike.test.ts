import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { audit } from '../audit.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const NAMES = ['办公费', '印刷费', '咨询费', '手续费', '水费', '电费']
const table = (filled: number): Block =>
  tableOfRows([
    ['经济分类科目编码', '科目名称', '决算数'],
    ['302', '商品和服务支出', '6.00'],
    ...NAMES.map((name, index) => [`3020${index + 1}`, name, index < filled ? '1.00' : '']),
    ['', '公用经费合计', '6.00'],
  ])

const found = (filled: number) => {
  const blocks = [
    say('某某局2023年度部门决算公开'),
    say('第三部分 2023年度部门决算情况说明'),
    say('六、一般公共预算财政拨款基本支出决算情况说明'),
    say(`公用经费6.00万元，主要包括：${NAMES.join('、')}。`),
    say('一般公共预算财政拨款基本支出决算表'),
    say('单位：万元'),
    table(filled),
  ]
  return audit(understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] })).findings.filter(
    ({ rule }) => rule === 'economic-names-listed',
  )
}

it('what one check says of one place again and again is told as one', () => {
  const [finding, ...others] = found(0)
  expect(others).toEqual([])
  expect(finding?.message).toContain('同一处还有另外5处不符')
  expect(finding?.evidence.map(({ quote }) => quote)).toEqual(expect.arrayContaining(NAMES))
})

it('few are told one by one', () => {
  expect(found(3)).toHaveLength(3)
  expect(found(6)).toEqual([])
})

it('what stands below a turned heading is told at the heading', () => {
  const items = (count: number): string[] =>
    Array.from(
      { length: count },
      (_, index) => `${index + 1}.教育支出（类）普通教育（款）第${index + 1}类教育（项）：支出决算为1.00万元。`,
    )
  const told = (heading: string) =>
    audit(
      understand({
        file: '决算.docx',
        format: 'docx',
        blocks: [
          '某某局2023年度部门决算公开',
          '第二部分 2023年度部门决算情况说明',
          '三、支出决算情况说明',
          '2023年度本年支出合计6.00万元。',
          heading,
          '（一）总体情况',
          '2023年一般公共预算财政拨款支出6.00万元。',
          '（二）具体情况',
          ...items(6),
          '八、政府性基金预算支出决算情况说明',
          '2023年政府性基金预算财政拨款支出0万元。',
        ].map(say),
        gaps: [],
      }),
    ).findings.filter(({ rule }) => rule === 'misplaced-statement')
  const [finding, ...others] = told('五、一般公共预算财政拨款收入决算情况说明')
  expect(others).toEqual([])
  expect(finding?.evidence[0]?.quote).toBe('五、一般公共预算财政拨款收入决算情况说明')
  expect(told('五、一般公共预算财政拨款支出决算情况说明')).toEqual([])
})
