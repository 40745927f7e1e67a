import { describe, expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { listNumbering } from './list-numbering.ts'
import { nameSlip } from './name-slip.ts'
import { organisationName } from './organisation-name.ts'
import { pairedMarks } from './paired-marks.ts'
import { punctuation } from './punctuation.ts'
import { siblingWording } from './sibling-wording.ts'

describe('punctuation', () => {
  test.each([
    ['满意度为100%。。', '。。'],
    ['包括办公费、、印刷费', '、、'],
    ['包括;办公费', ';'],
    ['再上新台阶, 评选先进', ','],
    ['根据组录（2021）15号文件', '（2021）'],
    ['完成≧3次', '≧'],
    ['教育支出20.00万元，占5.10%;卫生健康支出', ';'],
    ['主要用于:设备维护', ':'],
    ['4“.节能环保支出”30.00万元', '“.'],
    ['决算数大于预算数的主要原因年中新增项目', '数的主要原因'],
  ])('%s', (line, quoted) => {
    expect(said(punctuation, line)).toEqual([`info ${quoted}`])
  })

  test.each([
    '省略号……和。。。',
    '支出1,234.56万元，见财预〔2020〕10号',
    '二〇二三年（2023）民初15号',
    '网址a.b,c;d',
    '会议9:30开始',
    '4.“节能环保支出”',
    '决算数大于预算数的主要原因如下',
    '预算数的主要原因：年中新增',
    '各项之间用“、”隔开',
  ])('in order: %s', (line) => {
    expect(said(punctuation, line)).toEqual([])
  })
})

describe('paired marks', () => {
  test('wrong and missing halves', () => {
    expect(said(pairedMarks, '由原来的”少数人决定”改为集体')).toHaveLength(2)
    expect(said(pairedMarks, '落实“一件事改革，提高效率。')).toEqual(['info 落实“一件事改革，'])
    expect(said(pairedMarks, '保障单位（含参公事业单位运行的各项资金，包括办公费')).toEqual([
      'info 保障单位（含参公事业单位运行的各项资金',
    ])
    expect(said(pairedMarks, '设备3台（套)。')).toEqual(['info 设备3台（套)。'])
  })

  test('list numbers and line breaks are in order', () => {
    expect(said(pairedMarks, '1）加强管理；2)提高效率；（3）改进', '包括（一）各项；a）其他')).toEqual([])
    expect(said(pairedMarks, '设备（含办公', '家具）3套')).toEqual([])
  })
})

describe('list numbering', () => {
  test('one number written unlike the others', () => {
    expect(said(listNumbering, '1.甲', '2.乙', '3.丙', '4、丁', '5.戊')).toEqual(['info 4、丁'])
    expect(said(listNumbering, '1、甲', '2、乙', '3、丙', '4、丁')).toEqual([])
    expect(said(listNumbering, '1.甲', '2.乙', '1、丙', '2、丁')).toEqual([])
  })

  test('一是 … 三是', () => {
    expect(said(listNumbering, '一是加强管理；三是提高效率。')).toHaveLength(1)
    expect(said(listNumbering, '一是加强管理；二是改进；二是提高。')).toHaveLength(1)
    expect(said(listNumbering, '一是加强管理；二是提高效率。一是人少；二是钱少。')).toEqual([])
    expect(said(listNumbering, '三是提高效率。')).toEqual([])
    expect(said(listNumbering, '存在问题。1.人手不足。3.资料归档慢。')).toHaveLength(1)
    expect(said(listNumbering, '存在问题。1.人手不足；2.系统老旧。3.资料归档慢。')).toEqual([])
    expect(said(listNumbering, '存在问题。1.人手不足。2.2023年起系统老旧。3.资料归档慢。')).toEqual([])
    expect(said(listNumbering, '建议：1.增加人手。2.更新系统。2.按月归档。')).toHaveLength(1)
    expect(said(listNumbering, '问题：1.人手不足。2.系统老旧。建议：1.增加人手。2.更新系统。')).toEqual([])
    expect(said(listNumbering, '清淤1.3公里。3.资料归档慢。', '2.人手不足。')).toEqual([])
  })
})

const ORGANISATION = [
  '第一部分 部门概况',
  '第二部分 2023年度部门决算情况说明',
  '2023年，长宁市水利事务中心机关运行经费支出3万元。',
]

describe('the name of the organisation', () => {
  test('its characters in another order', () => {
    expect(said(organisationName, ...ORGANISATION, '2023年市长宁水利事务中心决算')).toEqual([
      'warning 市长宁水利事务中心',
    ])
  })

  test('the name itself, also twice in a row', () => {
    expect(said(organisationName, ...ORGANISATION, '长宁市水利事务中心长宁市水利事务中心')).toEqual([])
  })
})

describe('a character of the organisation’s name', () => {
  test.each([
    ['长宁水利事务中心', []],
    ['长宁市水事务中心2023年度没有政府性基金预算财政拨款收入和支出。', ['warning 长宁市水事务中心']],
    ['长宁市水利服务中心2023年度没有支出。', ['warning 长宁市水利服务中心']],
    ['说明：宁市水利事务中心2023年度没有支出。', ['warning 宁市水利事务中心']],
    ['长安市水利事务中心', ['warning 长安市水利事务中心']],
    ['2023年，长宁市水利事务中政府采购支出总额3.00万元。', ['warning 长宁市水利事务中']],
    ['长宁市水利事务中要求各站上报', []],
    ['长办市水利事务中心2023年度没有支出。', ['warning 长办市水利事务中心']],
    ['1.宁市水利事务中心本级', ['warning 宁市水利事务中心']],
    ['由市水利事务中心办理，长宁县水利事务中心配合', []],
    ['与青岚市水利事务中心合作', []],
  ])('%s', (line, quotes) => expect(said(nameSlip, ...ORGANISATION, line)).toEqual(quotes))

  test('the level of government is left out once, where the name often stands in full', () => {
    const often = Array<string>(8).fill('长宁市水利事务中心共有车辆3辆。')
    const short = '长宁水利事务中心2023年度没有支出。'
    expect(said(nameSlip, ...ORGANISATION, ...often, short)).toEqual(['warning 长宁水利事务中心'])
    expect(said(nameSlip, ...ORGANISATION, ...often, short, short)).toEqual([])
  })

  test('a unit of its own is another name', () => {
    const lines = ['第一部分 部门概况', '二、机构设置', '1.青岚县档案馆', ...ORGANISATION.slice(1, 2)]
    expect(said(nameSlip, ...lines, '2023年，青岚县档案局机关运行经费支出3万元。', '青岚县档案馆')).toEqual([])
  })
  test('an office that every government has is another one', () => {
    const lines = ['第二部分 2023年度部门决算情况说明', '2023年，青岚县民政局机关运行经费支出3万元。']
    expect(said(nameSlip, ...lines, '资金由青岚县财政局下达。')).toEqual([])
    expect(said(nameSlip, ...lines, '资金由青岚县居政局下达。')).toEqual(['warning 青岚县居政局'])
  })
  test('a name in short that begins with its level, behind other words', () => {
    const lines = ['第二部分 2023年度部门决算情况说明', '2023年，市生态环境局机关运行经费支出3万元。']
    expect(said(nameSlip, ...lines, '各县的派出生态环境局另行公开。')).toEqual([])
    expect(said(nameSlip, ...lines, '由市生恋环境局负责。')).toEqual(['warning 市生恋环境局'])
  })
  test('what comes back is another one’s', () =>
    expect(said(nameSlip, ...ORGANISATION, ...Array<string>(3).fill('长宁市水利服务中心承办。'))).toEqual([]))
})

const path = (name: string, verb: string): string =>
  `教育支出（类）普通教育（款）${name}（项）：${verb}8.20万元，完成预算100%。`

describe('支出预算 among 支出决算', () => {
  const before = ['第二部分 2023年度部门决算情况说明', '（三）一般公共预算财政拨款支出决算具体情况']

  test('one item says 支出预算', () => {
    const lines = [path('学前教育', '支出决算为'), path('小学教育', '支出预算'), path('初中教育', '支出决算为')]
    expect(said(siblingWording, ...before, ...lines)).toEqual(['warning 支出预算8.20万元'])
  })

  test('all say 支出决算', () => {
    const lines = [path('学前教育', '支出决算为'), path('小学教育', '支出决算'), path('初中教育', '支出决算为')]
    expect(said(siblingWording, ...before, ...lines)).toEqual([])
  })
})
