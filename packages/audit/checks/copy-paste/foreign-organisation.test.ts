import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { foreignOrganisation } from './foreign-organisation.ts'

const told = (...lines: string[]): string[] =>
  said(
    foreignOrganisation,
    '一、机构设置',
    '纳入2023年度部门决算编制范围的单位包括：',
    '1.临河县林业调查队',
    '2.临河县种苗管理中心',
    '第二部分 2023年度部门决算情况说明',
    '2023年，临河县林业局机关运行经费支出10.00万元。',
    '2023年，临河县林业局政府采购支出总额3.00万元。',
    ...lines,
  )

test('a paragraph of another organisation is found', () => {
  expect(told('截至2023年12月31日，高桥市水务局共有车辆3辆。')).toEqual(['error 高桥市水务局共有车辆3辆。'])
  expect(told('高桥市水务局2023年度没有国有资本经营预算财政拨款支出。')).toHaveLength(1)
  expect(told('高桥市水质监测站2023年度没有国有资本经营预算财政拨款支出。')).toHaveLength(1)
})

test('a project carried out by another organisation is a hint', () => {
  expect(told('项目由高桥市水务局组织实施。')).toEqual([expect.stringMatching(/^info /)])
})

test.each([
  '截至2023年12月31日，临河县林业局共有车辆3辆。',
  '截至2023年12月31日，县林业局共有车辆3辆。',
  '项目由临河县种苗管理中心组织实施。',
  '委托省测绘院开展调查，报市财政局审核。',
])('%s is its own', (line) => {
  expect(told(line)).toEqual([])
})
