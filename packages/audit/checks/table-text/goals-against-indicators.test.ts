import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { goalsAgainstIndicators } from './goals-against-indicators.ts'

const form = (target: string, actual: string): string[] =>
  said(
    goalsAgainstIndicators,
    '2023年度部门决算',
    '泵站维护项目绩效自评表',
    '项目名称|泵站维护',
    '年度目标|年度目标完成情况',
    `检修泵站${target}座，投诉办结率98%|检修泵站${actual}座，投诉办结率99%`,
    '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
    '产出指标|数量指标|检修泵站数量|≥|12|座|13',
  )

test('another target or result than the indicator', () => {
  expect(form('15', '13')).toEqual(['warning 检修泵站15座 12 检修泵站数量'])
  expect(form('12', '18')).toEqual(['warning 检修泵站18座 13 检修泵站数量'])
})

test('the same', () => expect(form('12', '13')).toEqual([]))

test('the only number of a unit, in words that share less', () => {
  const aid = (told: string): string[] =>
    said(
      goalsAgainstIndicators,
      '2023年度部门决算',
      '学生资助项目绩效自评表',
      '项目名称|学生资助',
      '年度目标|年度目标完成情况',
      `资助困难学生${told}人次|资助困难学生2207人次，补助及时率98%`,
      '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
      '产出指标|数量指标|资助学生人次|≥|2163|人次|2207',
    )
  expect(aid('2173')).toHaveLength(1)
  expect(aid('2163')).toEqual([])
})

test('two digits changed places in the only number of people', () => {
  const rehearsal = (told: string): string[] =>
    said(
      goalsAgainstIndicators,
      '2023年度部门决算',
      '合唱展演项目绩效自评表',
      '项目名称|合唱展演',
      '年度目标|年度目标完成情况',
      `举办合唱展演|选派${told}参加12场展演`,
      '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
      '产出指标|数量指标|参演教师人数|≥|40|人|47',
    )
  expect(rehearsal('74名教师')).toHaveLength(1)
  expect(rehearsal('47名教师')).toEqual([])
  expect(rehearsal('42名教师')).toEqual([])
  expect(rehearsal('74名家长')).toEqual([])
  expect(rehearsal('74名教师、30名家长')).toEqual([])
})

test('what is counted stands behind its number, unless it is one of a list', () => {
  const villages = (told: string): string[] =>
    said(
      goalsAgainstIndicators,
      '2023年度部门决算',
      '村级运转项目绩效自评表',
      '项目名称|村级运转',
      '年度目标|年度目标完成情况',
      `${told}|按时发放`,
      '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
      '产出指标|数量指标|保障村（社区）个数|≥|19|个|19',
      '产出指标|数量指标|村（社区）干部人数|≥|106|人|106',
      '产出指标|数量指标|解决饮水困难人数|≥|1240|人|1240',
    )
  expect(villages('保障18个村、1个社区正常运转，发放106名村（社区）干部报酬，解决1240人饮水困难。')).toEqual([])
  expect(villages('保障18个村、1个社区正常运转，发放108名村（社区）干部报酬。')).toHaveLength(1)
})

const training = (goal: string, ...more: string[]): string[] =>
  said(
    goalsAgainstIndicators,
    '2023年度部门决算',
    '农技培训项目绩效自评表',
    '项目名称|农技培训',
    '年度目标|年度目标完成情况',
    `${goal}|按时完成`,
    '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
    '产出指标|数量指标|培训农户人次|≥|1500|人次|1628',
    ...more,
  )

test('at most in words where the indicator says at least', () => {
  expect(training('培训农户不多于1500人次')).toHaveLength(1)
  expect(training('培训农户不少于1500人次')).toEqual([])
})

test('two numbers exchanged, but not where each is in its place', () => {
  const roads = ['产出指标|数量指标|整治机耕道长度|=|8.5|公里|8.5', '产出指标|数量指标|整治灌溉沟渠长度|=|6.2|公里|6.2']
  expect(training('整治机耕道6.2公里、整治灌溉沟渠8.5公里', ...roads)).toHaveLength(2)
  expect(training('整治机耕道8.5公里、整治灌溉沟渠6.2公里', ...roads)).toEqual([])
})

test('another rate of what is named as the indicator, though a further one has it', () => {
  const rates = ['产出指标|时效指标|补助发放及时率|≥|96|%|97', '满意度指标|服务对象满意度指标|农户满意度|≥|93|%|95']
  expect(training('补助发放及时率达到93%以上', ...rates)).toHaveLength(1)
  expect(training('受训农户的满意率达到93%以上', ...rates)).toEqual([])
})

test('what all got is not what each gets (标准), unless it says so', () => {
  const offices = (told: string): string[] =>
    training(told, '成本指标|经济成本指标|村级公用经费标准|=|3|万元/个|3').filter((line) => line.includes('公用经费'))
  expect(offices('拨付14个村公用经费42万元')).toEqual([])
  expect(offices('每个村公用经费4万元')).toHaveLength(1)
})

test('the sum of several indicators is none of them', () => {
  const allowances = (told: string): string[] =>
    training(
      told,
      '产出指标|数量指标|困难残疾人生活补贴人数|≥|5000|人|5214',
      '产出指标|数量指标|重度残疾人护理补贴人数|≥|6000|人|6038',
    )
  expect(allowances('为11000名以上困难和重度残疾人按月发放补贴')).toEqual([])
  expect(allowances('为12000名以上困难和重度残疾人按月发放补贴')).toHaveLength(1)
})

test('goals of a report behind a heading that goes on in its paragraph', () => {
  const aware = (told: string): string[] =>
    said(
      goalsAgainstIndicators,
      '2022年度部门决算',
      '第四部分 附件',
      '助学金项目绩效自评报告',
      '一、项目概况',
      `（二）项目绩效目标。资助政策知晓率${told}以上，学生满意度95%以上。`,
      '助学金项目绩效自评表',
      '项目名称|助学金',
      '年度目标|年度目标完成情况',
      '按时发放助学金|按时发放助学金',
      '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
      '效益指标|可持续影响指标|资助政策知晓率|≥|98|%|96.5',
    )
  expect(aware('95%')).toHaveLength(1)
  expect(aware('98%')).toEqual([])
})

const pupils = (told: string): string[] =>
  said(
    goalsAgainstIndicators,
    '2023年度部门决算',
    '营养改善项目绩效自评表',
    '项目名称|营养改善',
    '年度总体目标|保障学生用餐',
    `实际完成情况|为${told}名学生在校期间免费供应营养餐。`,
    '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
    '产出指标|数量指标|享受营养餐补助学生人数|≥|3000|人|3160',
  )

test('two digits that changed places, in words that share still less', () => {
  expect(pupils('3610')).toEqual(['error 为3610名 3160 享受营养餐补助学生人数'])
  expect(pupils('3160')).toEqual([])
  expect(pupils('3420')).toEqual([])
})

test.each(['（四）部门整体支出绩效目标。', '（四）单位整体绩效目标情况：', '2.年度主要绩效目标设定情况。'])(
  'the goals of the whole department, in the words of %s',
  (heading) => {
    const goal = (share: string): string[] =>
      said(
        goalsAgainstIndicators,
        '附件',
        '2023年部门整体支出绩效自评报告',
        '一、部门概况',
        `${heading}窗口服务群众满意度不低于${share}%，支出控制在预算以内。`,
        '一级指标|二级指标|三级指标|目标值|完成值|分值|得分',
        '产出指标|数量指标|办理证照|≥300件|310件|50|50',
        '满意度指标|服务对象满意度指标|办事群众满意度|≥92%|93%|50|50',
      )
    expect(goal('90')).toHaveLength(1)
    expect(goal('92')).toEqual([])
  },
)

test('the goals of the whole department and its only form', () => {
  const goal = (beds: string): string[] =>
    said(
      goalsAgainstIndicators,
      '附件',
      '2023年部门整体支出绩效自评报告',
      '一、部门概况',
      `（三）年度绩效目标。新增托育床位${beds}张。`,
      '一级指标|二级指标|三级指标|目标值|完成值|分值|得分',
      '产出指标|数量指标|新增托育床位|≥300张|310张|50|50',
      '产出指标|质量指标|验收合格率|100%|100%|50|50',
    )
  expect(goal('320')).toHaveLength(1)
  expect(goal('300')).toEqual([])
})

test('what all of it cost is not the price of one, nor a month the year', () => {
  const patrols = (target: string, actual: string): string[] =>
    said(
      goalsAgainstIndicators,
      '2023年度部门决算',
      '河道巡查项目绩效自评表',
      '项目名称|河道巡查',
      '年度目标|年度目标完成情况',
      `${target}，按季通报|${actual}，按季通报`,
      '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
      '产出指标|数量指标|河道巡查次数|≥|36|次|36',
      '成本指标|经济成本指标|单次河道巡查用船费用|≤|500|元|480',
    )
  expect(patrols('每月完成河道巡查3次', '河道巡查用船费用1.73万元')).toEqual([])
  expect(patrols('全年完成河道巡查30次', '单次河道巡查用船费用460元')).toHaveLength(2)
})
