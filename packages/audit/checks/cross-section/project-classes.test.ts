import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { projectClasses } from './project-classes.ts'

const START = [
  '第二部分 2023年度部门决算情况说明',
  '六、一般公共预算财政拨款基本支出决算情况说明',
  '2023年一般公共预算财政拨款基本支出150.00万元，其中：',
  '人员经费120.00万元，主要包括：基本工资、津贴补贴等。',
  '公用经费30.00万元，主要包括：办公费、邮电费等。',
  '第四部分 附件',
  '附件1',
  '2023年部门整体绩效评价报告',
  '三、部门整体绩效分析',
]

describe('classes of projects beside basic expenditure', () => {
  testBothWays([
    {
      check: projectClasses,
      about: 'personnel projects that are not the personnel funds',
      severity: 'warning',
      wrong: [...START, '人员类项目全年预算数121.00万元，预算执行数102.00万元，执行率84.30%。'],
      right: [...START, '人员类项目全年预算数121.00万元，预算执行数120.00万元，执行率99.17%。'],
    },
    {
      check: projectClasses,
      about: 'what the appropriation paid of them is told apart',
      severity: 'warning',
      wrong: [...START, '人员类项目预算执行数131.00万元，执行率100%，其中财政拨款102.00万元、非财政拨款29.00万元。'],
      right: [...START, '人员类项目预算执行数131.00万元，执行率100%，其中财政拨款120.00万元、非财政拨款11.00万元。'],
    },
    {
      check: projectClasses,
      about: 'no running projects beside public funds',
      severity: 'warning',
      wrong: [...START, '2023年未安排运转类项目经费。'],
      right: [...START, '2023年未安排其他运转类项目经费。', '运转类项目执行数30.00万元。'],
    },
  ])
})
