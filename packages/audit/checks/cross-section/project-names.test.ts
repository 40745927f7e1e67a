import { describe, expect, test } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { said } from '../../wording/written.ts'
import { projectNames } from './project-names.ts'

const titled = (title: string, name: string): string[] => [
  `2023年度${title}项目自评表`,
  `项目名称|${name}`,
  '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分',
  '产出指标|数量指标|检修泵站|12座|12座|10|10',
]

const evaluated = (name: string, where = '评价报告见第四部分。'): string[] => [
  '第二部分 2023年度部门决算情况说明',
  `本局对${name}开展了专项评价，得分95分。${where}`,
  '第四部分 附件',
  '农村饮水安全工程维修养护补助资金专项评价报告',
  '一、项目概况。工程维修12处。',
]

test('what was evaluated is called as the only report on a project is', () => {
  const found = (name: string, where?: string): string[] => said(projectNames, ...evaluated(name, where))
  expect(found('城镇饮水安全工程维修养护补助资金')).toHaveLength(1)
  expect(found('农村饮水安全工程维修养护补助资金')).toEqual([])
  expect(found('城镇饮水安全工程维修养护补助资金', '')).toEqual([])
  expect(found('河湖堤防管护补助资金')).toEqual([])
})

describe('the title of a form', () => {
  testBothWays([
    {
      check: projectNames,
      about: 'a few characters more than the name in it',
      severity: 'info',
      wrong: titled('河湖长制及河湖堤防管护', '河湖长制及堤防管护'),
      right: [
        ...titled('河湖长制及河湖堤防管护', '河湖长制及河湖堤防管护'),
        ...titled('河湖堤防一期管护工程', '河湖堤防二期管护工程'),
      ],
    },
  ])
})

const setUp = (told: string): string[] => [
  '第四部分 附件',
  '2023年农村饮水工程维修养护经费项目绩效自评报告',
  '一、项目概况',
  told,
  '二、项目绩效情况',
  '工程维修12处。',
]

describe('what was set up', () => {
  testBothWays([
    {
      check: projectNames,
      about: 'under another name than that of the report',
      severity: 'warning',
      wrong: setUp('经研究，设立“农村饮水安全巩固提升经费”项目，用于维修。'),
      right: [
        ...setUp('经研究，设立“农村饮水工程维修养护经费”项目，用于维修。'),
        ...setUp('此前设立“农村饮水安全巩固提升经费”项目，已经结束。'),
        ...setUp('与国家设立“农村饮水安全巩固提升经费”项目统筹实施。'),
        ...setUp('村委会设立“邻里互助”项目，组织志愿者巡查。'),
      ],
    },
  ])
})
