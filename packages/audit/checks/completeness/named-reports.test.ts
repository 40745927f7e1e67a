import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { namedReports } from './named-reports.ts'

const reports = ['2023年泵站维护项目绩效自评报告', '项目已经完成。', '2023年防汛演练项目绩效自评报告', '演练已经完成。']

describe('reports that the text names', () => {
  testBothWays([
    {
      check: namedReports,
      about: 'one of several is not there',
      severity: 'warning',
      wrong: [
        '年末开展绩效自评，形成部门整体支出绩效自评报告、泵站维护项目绩效自评报告、渠道清淤项目绩效自评报告。',
        ...reports,
      ],
      right: [
        '年末开展绩效自评，形成部门整体支出绩效自评报告、泵站维护项目绩效自评报告、防汛演练项目专项预算项目绩效自评报告。',
        '年末开展绩效自评，形成泵站维护项目等专项预算项目绩效自评报告。',
        ...reports,
      ],
    },
    {
      check: namedReports,
      about: 'projects that were chosen',
      severity: 'warning',
      wrong: ['选取泵站维护、渠道清淤、防汛演练3个项目形成项目支出绩效评价报告，见附件2。', ...reports],
      right: ['选取泵站维护、防汛演练2个项目形成项目支出绩效评价报告，见附件2。', ...reports],
    },
    {
      check: namedReports,
      about: 'projects of which reports were made besides',
      severity: 'warning',
      wrong: ['评价等次均为“优”。泵站维护、渠道清淤2个项目另行形成项目支出绩效自评报告。', ...reports],
      right: [
        '评价等次均为“优”。泵站维护、防汛演练2个项目另行形成项目支出绩效自评报告。',
        '泵站维护、渠道清淤等2个项目开展绩效自评，形成自评结论。',
        ...reports,
      ],
    },
  ])
})
