import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { gradedProjects } from './graded-projects.ts'

describe('projects by grade, band of scores or procedure', () => {
  testBothWays([
    {
      check: gradedProjects,
      about: 'grades',
      severity: 'warning',
      wrong: ['组织对6个项目开展绩效自评，涉及资金12万元，自评结果为“优”的5个、“良”的2个、“中”的0个、“差”的0个。'],
      right: [
        '组织对6个项目开展绩效自评，涉及资金12万元，自评结果为“优”的4个、“良”的2个、“中”的0个、“差”的0个。',
        '组织对6个项目开展绩效自评，抽取其中3个开展评价，评价等级为优1个、良2个、中0个、差0个。',
        '组织对6个项目开展绩效自评，自评结果优5个、良2个。',
      ],
    },
    {
      check: gradedProjects,
      about: 'two bands of a rate',
      severity: 'warning',
      wrong: ['9个项目中，执行率在90%以上的7个；低于90%的3个，分别是管网改造、泵站检修和河道清淤。'],
      right: [
        '9个项目中，执行率在90%以上的6个；低于90%的3个，分别是管网改造、泵站检修和河道清淤。',
        '9个项目中，执行率在90%以上的7个；低于80%的1个。',
      ],
    },
    {
      check: gradedProjects,
      about: 'all spent, and something carried over',
      severity: 'error',
      wrong: ['共11个项目，调整后预算86.40万元。其中10个项目执行率为100%，校舍修缮、教室照明2个项目尚有结转。'],
      right: [
        '共11个项目，调整后预算86.40万元。其中9个项目执行率为100%，校舍修缮、教室照明2个项目尚有结转。',
        '共11个项目，调整后预算86.40万元。其中8个项目执行率为100%，校舍修缮、教室照明2个项目尚有结转。',
      ],
    },
    {
      check: gradedProjects,
      about: 'some of the grades, to the end of the sentence',
      severity: 'warning',
      wrong: ['对6个项目开展了绩效自评，其中4个项目自评等级为“优”，1个项目为“良”。'],
      right: [
        '对6个项目开展了绩效自评，其中5个项目自评等级为“优”，1个项目为“良”。',
        '对6个项目开展了绩效自评，其中4个项目自评等级为“优”，1个项目为“良”，1个项目未评定等级。',
      ],
    },
    {
      check: gradedProjects,
      about: 'two bands of scores to the end of the sentence',
      severity: 'warning',
      wrong: ['对14个项目开展了绩效自评，自评表详见第四部分附件。其中自评得分90分以上的11个，80至90分的2个。'],
      right: [
        '对14个项目开展了绩效自评，自评表详见第四部分附件。其中自评得分90分以上的11个，80至90分的3个。',
        '对14个项目开展了绩效自评，公开部分自评表。其中自评得分90分以上的11个，80至90分的2个。',
        '对14个项目开展了绩效自评。其中自评得分90分以上的11个，80至90分的2个，60至80分的1个。',
      ],
    },
    {
      check: gradedProjects,
      about: 'procedures and bands of scores',
      severity: 'warning',
      wrong: ['评价项目8个，其中，普通程序评价项目2个，涉及金额9万元，简易程序评价项目7个，涉及金额8万元。'],
      right: [
        '评价项目8个，其中，普通程序评价项目2个，涉及金额9万元，简易程序评价项目6个。评价得分在90（含）-100分的8个，得分在75（含）-90分的0个、60（含）-75分的0个，60分以下的0个。',
      ],
    },
  ])
})
