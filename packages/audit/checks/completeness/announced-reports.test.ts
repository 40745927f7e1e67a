import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { announcedReports } from './announced-reports.ts'

const disclosed = (announced: string, ...more: string[]): string[] => [
  '第二部分 2022年度部门决算情况说明',
  '十一、预算绩效管理情况',
  `形成2022年部门整体支出绩效评价报告、${announced}支出绩效自评报告。报告详见附件。`,
  '第四部分 附件',
  '2022年泵站检修项目支出绩效自评报告',
  '一、项目概况',
  '泵站检修项目全年预算10.00万元。',
  ...more,
]

describe('reports that are announced', () => {
  testBothWays([
    {
      check: announcedReports,
      about: 'one of two is not attached',
      severity: 'warning',
      wrong: disclosed('泵站检修项目、河道清淤项目专项预算项目'),
      right: [...disclosed('泵站检修项目、河道清淤项目专项预算项目', '2022年河道清淤项目支出绩效自评报告', '一、概况')],
    },
    {
      check: announcedReports,
      about: 'another than the one attached',
      severity: 'warning',
      wrong: disclosed('泵站检修项目、堤防加固项目'),
      right: disclosed('泵站检修项目'),
    },
  ])
})
