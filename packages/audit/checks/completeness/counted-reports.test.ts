import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { countedReports } from './counted-reports.ts'

const reports = [
  '附件2',
  '泵站维护项目绩效评价报告',
  '一、项目概况',
  '项目已经完成。',
  '附件3',
  '防汛演练项目绩效评价报告',
  '一、项目概况',
  '演练已经完成。',
]

describe('reports that the text counts', () => {
  testBothWays([
    {
      check: countedReports,
      about: 'more than there are',
      severity: 'warning',
      wrong: ['按要求对部门整体支出开展绩效自评；选取3个项目形成绩效评价报告。', ...reports],
      right: ['按要求对部门整体支出开展绩效自评；选取2个项目形成绩效评价报告。', ...reports],
    },
    {
      check: countedReports,
      about: 'some may stand elsewhere',
      severity: 'warning',
      wrong: ['对4个项目开展绩效评价，形成项目支出绩效评价报告。', ...reports],
      right: [
        '对4个项目开展绩效评价，形成项目支出绩效评价报告，其中2份另行公开。',
        '对4个项目开展了绩效自评。',
        ...reports,
      ],
    },
  ])
})
