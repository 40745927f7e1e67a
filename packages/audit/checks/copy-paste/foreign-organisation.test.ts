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
  expect(told('高桥市水务局内设机构9个，所属单位4个。')).toEqual(['error 高桥市水务局内设机构9个，所'])
  expect(told('高桥市第五中学为事业单位，不属于参照公务员法管理的单位。')).toHaveLength(1)
  expect(told('第四部分高桥市水务局2023年度部门决算表')).toEqual(['error 高桥市水务局2023年度部门'])
  expect(told('高桥市水务局编制24人，实有22人。')).toHaveLength(1)
  expect(told('我单位纳入高桥市水务局编制2023年度部门决算，无下级单位。')).toEqual([])
  expect(told('第一部分 高桥市水务局概况')).toEqual(['warning 高桥市水务局概况'])
  expect(told('第一部分 临河县林业局概况', '第一部分 部门概况', '（二）临河县种苗管理中心概况')).toEqual([])
  expect(told('高桥市水务局内设的河长制办公室由其管理。')).toEqual([])
  expect(told('高桥市水务局2023年度没有国有资本经营预算财政拨款支出。')).toHaveLength(1)
  expect(told('高桥市水质监测站2023年度没有国有资本经营预算财政拨款支出。')).toHaveLength(1)
})

test('a neighbour named without its place', () => {
  expect(told('2023年度县水务局机关运行经费支出12.00万元。')).toEqual(['warning 县水务局机关运行经费支出'])
  expect(told('县水务局严格执行预算，年中按规定程序办理预算调整。')).toEqual(['warning 县水务局严格执行预算，年'])
  expect(told('县林业局严格执行预算。县水务局严格执行预算管理制度。')).toEqual([])
  expect(told('2023年度县林业局机关运行经费支出12.00万元。')).toEqual([])
  expect(told('2023年度县种苗管理中心共有车辆1辆。')).toEqual([])
  expect(told('县财政局组织对2023年度3个项目开展了绩效自评。')).toEqual([])
})

test.each([
  '2023年，高桥市水务局未发生政府采购支出。',
  '高桥市水务局无下属二级预算单位。',
  '截至2023年12月31日，高桥市实验幼儿园共有车辆0辆。',
  '说明：高桥市水务局本级2023年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。',
  '高桥市水务局本级组织对2023年度3个项目开展了绩效自评。',
  '高桥市水务局的主要职能包括：',
  '高桥市水务局是市人民政府的综合办事机构，主要负责水资源管理。',
  '高桥市水务局2023年总体收入1010.10万元。',
  '高桥市水务局按要求对2023年部门整体支出开展绩效自评。',
  '高桥市水务局部门包括：局机关和2个事业单位。',
  '下属二级单位3个，其中参照公务员法管理的事业单位1个（高桥市水质监测站）。',
  '2023年，高桥市水务局所属各预算单位开支财政拨款的公务用车保有量为2辆。',
  '根据预算绩效管理要求，高桥市水务局在2023年度预算编制和执行中落实绩效管理责任。',
  '2023年度高桥市水务局部门决算',
  '高桥市水务局属临河县自然资源局下属单位。',
  '1．高桥市水务局是高桥市人民政府直属事业单位，为正县级机构。',
  '其中，高桥市水务局2023年度部门整体绩效自评得分为97分。',
])('%s is of another organisation', (line) => expect(told(line)).toHaveLength(1))

test('a town speaks as a bureau does', () => {
  const town = (line: string): string[] =>
    said(
      foreignOrganisation,
      '一、机构设置',
      '纳入2023年度部门决算编报范围的单位为临河县柳林镇人民政府。',
      '第二部分 2023年度部门决算情况说明',
      '2023年，柳林镇人民政府机关运行经费支出10.00万元。',
      '截至2023年12月31日，柳林镇人民政府共有车辆2辆。',
      line,
    )
  expect(town('2023年，石桥镇人民政府政府采购支出总额3.00万元。')).toHaveLength(1)
  expect(town('2023年，柳林镇人民政府政府采购支出总额3.00万元。')).toEqual([])
  expect(town('2023年，石桥镇人民政府代管水库3座。')).toEqual([])
})

test('a unit of its own carries out (由…组织实施) a project, named in short', () => {
  const carriedOut = (unit: string): string[] =>
    said(
      foreignOrganisation,
      '青岚县卫生健康局2023年度部门决算',
      '二、机构设置',
      '2.青岚县疾病预防控制中心',
      `项目安排资金30.00万元，由${unit}组织实施。`,
    )
  expect(carriedOut('县疾病预防控制中心')).toEqual([])
  expect(carriedOut('临河县农业技术推广中心')).toHaveLength(1)
})

test('the own level (本级) of another organisation is found', () => {
  expect(told('行政单位1个：高桥市水务局（本级）；事业单位2个。')).toEqual(['warning 高桥市水务局（本级）'])
  expect(told('行政单位1个：临河县林业局（本级）；事业单位2个。')).toEqual([])
  expect(told('临河县林业局（本级）', '高桥市水务局（本级）')).toEqual([])
})

test('one of the same kind from another county is found where it reports', () => {
  expect(told('高桥区林业局全年培训护林员3次。')).toEqual(['warning 高桥区林业局'])
  expect(told('填报单位：高桥县林业局')).toEqual(['warning 高桥县林业局'])
  expect(told('高桥县林业局关于印发防火方案的通知')).toEqual([])
  expect(told('高桥县林业局来我县考察3次。', '高桥市林业局组织验收。')).toEqual([])
})

test('what an organisation belongs to does not speak', () => {
  expect(told('临河县林业调查队，是水务局下属的二级预算单位。')).toEqual([])
})

test('a paragraph of another organisation among the units is found', () => {
  const units = ['一、机构设置', '临河县林业局下属二级单位1个：临河县林业调查队。']
  const all = (...lines: string[]): string[] =>
    said(
      foreignOrganisation,
      ...units,
      ...lines,
      '第二部分 2023年度部门决算情况说明',
      '2023年，临河县林业局机关运行经费支出10.00万元。',
      '2023年，临河县林业局政府采购支出总额3.00万元。',
    )
  expect(all('高桥市水务局无下属二级预算单位。')).toHaveLength(1)
  expect(all()).toEqual([])
})

test('a unit of another county in the list of units is found', () => {
  const listed = (...lines: string[]): string[] =>
    said(
      foreignOrganisation,
      '第一部分 临河县林业局概况',
      '二、机构设置',
      ...lines,
      '第二部分 2023年度部门决算情况说明',
      '2023年，临河县林业局机关运行经费支出10.00万元。',
    )
  expect(listed('1.临河县林业调查队', '4.高桥市第3法律援助中心')).toHaveLength(1)
  expect(listed('1.临河县林业调查队', '2.中小城市园林站', '3.城关镇林业站')).toEqual([])
  expect(listed('1.高桥市林业调查队', '2.高桥市种苗站')).toEqual([])
})

test('the 本级 of an organisation elsewhere among the units is found', () => {
  expect(told('一、机构设置', '1.高桥市砚湖区水务局本级')).toEqual(['warning 1.高桥市砚湖区水务局本级'])
  expect(told('一、机构设置', '1.临河县林业局本级')).toEqual([])
})

test('a cover that names another organisation is found', () => {
  const cover = (name: string, ...lines: string[]): string[] =>
    said(
      foreignOrganisation,
      '临河县林业局2023年度部门决算',
      name,
      '第一部分 部门概况',
      ...lines,
      '第二部分 2023年度部门决算情况说明',
      '2023年，临河县林业局机关运行经费支出10.00万元。',
    )
  expect(cover('高桥市水务局')).toEqual(['warning 高桥市水务局'])
  expect(cover('高桥市水务局本级')).toEqual(['warning 高桥市水务局本级'])
  expect(cover('临河县林业局')).toEqual([])
  expect(cover('临河县林业局本级')).toEqual([])
  expect(cover('国家二级甲等妇幼保健院')).toEqual([])
  expect(cover('国家重点林业科普示范中心')).toEqual([])
  expect(cover('高桥市水务局', '主管部门为高桥市水务局。')).toEqual([])
})

test('who is named behind another name is not taken for one with it', () => {
  const line = '从预算单位构成看，高桥市水务局部门决算包括临河县林业局本级决算，无下属预算单位。'
  expect(told(line)).toHaveLength(1)
})

test('a project carried out by another organisation is a hint', () => {
  expect(told('项目由高桥市水务局组织实施。')).toEqual([expect.stringMatching(/^info /)])
})

test.each([
  '截至2023年12月31日，临河县林业局共有车辆3辆。',
  '截至2023年12月31日，县林业局共有车辆3辆。',
  '临河县林业调查队无下属单位。',
  '县林业局属临河县自然资源局下属单位。',
  '2023年度临河县林业局部门决算',
  '高桥市水务局下发通知，在2023年度督导检查。',
  '项目由临河县种苗管理中心组织实施。',
  '委托省测绘院开展调查，报市财政局审核。',
])('%s is its own', (line) => {
  expect(told(line)).toEqual([])
})

test('who carries out a project is whom its form names', () => {
  const form = (organisation: string): string[] => [
    '泵站维护项目绩效自评表',
    '项目名称|泵站维护',
    `主管部门|${organisation}|实施单位|${organisation}`,
    '一级指标|二级指标|三级指标|指标值|实际完成值',
    '产出指标|数量指标|检修泵站|12座|12座',
  ]
  const carried = '泵站维护项目由高桥市水务局组织实施，年度绩效目标为：检修泵站12座。'
  expect(told(carried, ...form('临河县林业局'))).toEqual([expect.stringMatching(/^warning/)])
  expect(told(carried, ...form('高桥市水务局'))).toEqual([expect.stringMatching(/^info/)])
  const ofLevel = (name: string): string[] =>
    told(carried.replace('高桥市水务局', `${name}本级`), ...form('临河县林业局'))
  expect(ofLevel('高桥市水务局')).toEqual([expect.stringMatching(/^warning/)])
  expect(ofLevel('临河县林业局')).toEqual([])
})

test('a unit in brackets that is of the county, or of which the report tells elsewhere', () => {
  expect(told('下属二级单位3个，其中参照公务员法管理的事业单位1个（临河县种苗管理中心）。')).toEqual([])
  expect(told('代管单位1个（高桥市水质监测站）。', '高桥市委托代管其水质监测站。')).toEqual([])
})

test('the name of a bureau of another county over the annex', () => {
  const annex = (name: string): string[] =>
    told('一般公共预算支出3.00万元。', '名词解释', '财政拨款收入。', '第四部分 附件', name)
  expect(annex('高桥县水务局（汇总）')).toHaveLength(1)
  expect(annex('临河县林业局（汇总）')).toEqual([])
})

test('how another pays for its works, told nowhere else', () => {
  const pays = '市体育中心严格按照施工合同约定的进度分期支付工程款。'
  expect(told(pays)).toEqual([expect.stringMatching(/^warning/)])
  expect(told(pays, '市体育中心负责球场改造。')).toEqual([])
  expect(told(pays.replace('支付工程款', '拨付补助资金'))).toEqual([])
  expect(told('市财政局严格按照施工合同约定的进度分期支付工程款。')).toEqual([])
})
