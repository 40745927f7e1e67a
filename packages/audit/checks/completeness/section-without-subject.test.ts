import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { sectionWithoutSubject } from './section-without-subject.ts'

const find = (...lines: string[]): string[] =>
  said(sectionWithoutSubject, '第二部分 2022年度部门决算情况说明', ...lines)
const FUNDS = '八、政府性基金预算支出决算情况说明'
const BASIC = '六、一般公共预算财政拨款基本支出决算情况说明'
const PARTS = ['人员经费5.20万元，主要包括：基本工资。', '公用经费1.10万元，主要包括：办公费。']

test('a section that says nothing of its subject', () => {
  expect(find(FUNDS, '本部分金额以万元为单位。')).toEqual(['warning 本部分金额以万元为单位。'])
  const adjusted = '年初结转和结余与上年年末数的差额为年初调整：一般公共预算财政拨款调减0.28万元。'
  expect(find('一、收入支出决算总体情况说明', adjusted)).toHaveLength(1)
  expect(find('一、收入支出决算总体情况说明', '2022年度收、支总计均为21.48万元。', adjusted)).toEqual([])
  expect(find(BASIC, '（二）农村公路列养率保持稳定。', ...PARTS)).toHaveLength(1)
})

test('a section of money that tells none', () => {
  const fiscal = '四、财政拨款收入支出决算总体情况说明'
  expect(find(fiscal, '该项目促进了市场活跃，为市本级财政增加收入，群众满意度达100%。')).toHaveLength(1)
  expect(find(fiscal, '2022年财政拨款收、支总计651.04万元。')).toEqual([])
  const structure = '（二）一般公共预算财政拨款支出决算结构情况'
  const general = '五、一般公共预算财政拨款支出决算情况说明'
  expect(find(general, structure, '项目资金到位后严格管理，全部用于该项目支出。')).toHaveLength(1)
  expect(find(general, structure, '一般公共预算财政拨款支出主要用于：教育支出60.00万元，占100%。')).toEqual([])
})

const whole = (goals: string, quality: string): string[] => [
  '第四部分 附件',
  '2022年青岚县水务局部门整体支出绩效自评报告',
  '一、部门（单位）基本情况',
  '（四）部门整体支出绩效目标',
  goals,
  '三、部门整体绩效分析',
  '（四）自评质量',
  quality,
]

test('the goals and the quality of the evaluation in each other’s place', () => {
  const [goals, quality] = ['保障机构正常运转，实现各项目目标。', '自评以决算数据为依据，逐项核对指标的完成值。']
  expect(find(...whole(quality, goals))).toHaveLength(2)
  expect(find(...whole(goals, quality))).toEqual([])
  expect(find(...whole('完成管网改造，节约用水。', '对照标准逐项自评，结果可靠。'))).toEqual([])
})

test.each([
  [FUNDS, '2022年政府性基金预算财政拨款支出0万元。'],
  [FUNDS, '本单位2022年度无此项收支。'],
  [FUNDS, '详见附表。'],
  [FUNDS],
  ['政府性基金预算收入支出决算情况', '机关运行经费支出说明', '十、一般性支出情况说明'],
  [BASIC, '2022年一般公共预算财政拨款基本支出6.30万元，其中：', ...PARTS],
])('a section that names it, or has nothing of it: %s %s', (...lines) => expect(find(...lines)).toEqual([]))
